package reading

import (
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// Sentence is a half-open range of token numbers.
type Sentence struct {
	First, End int
	Paragraph  bool // a line break stands before it
}

// appendSentences cuts the tokens into sentences. A line break always ends one; a full stop, question or exclamation
// mark does when what follows may begin one. Closing marks and brackets stay with the sentence that they close.
func appendSentences(dst []Sentence, t *Text) []Sentence {
	first := 0
	paragraph := true
	for i := 1; i < len(t.Tokens); i++ {
		if !t.Tokens[i].Is(token.Line) && !(stops.has(t.Tokens[i-1].Class) && t.breaks(i)) {
			continue
		}
		dst = append(dst, Sentence{first, i, paragraph})
		first, paragraph = i, t.Tokens[i].Is(token.Line)
	}
	if first < len(t.Tokens) {
		dst = append(dst, Sentence{first, len(t.Tokens), paragraph})
	}
	return dst
}

// stops are the classes of the tokens behind which a sentence may end.
var stops = classesOf(token.Dot, token.Question, token.Exclaim, token.Ellipsis, token.Quote, token.Single, token.Close)

// breaks reports whether a sentence ends before token i, which has no line break before it.
func (t *Text) breaks(i int) bool {
	this := t.Tokens[i]
	end := i - 1
	switch t.Tokens[end].Class { // step back over what closes the sentence
	case token.Quote, token.Single, token.Close:
		if this.Is(token.Glued) && this.Class != token.Quote || end == 0 {
			return false
		}
		end--
		if !closing(t.Tokens[end].Class) && t.Tokens[end].Class != token.Ellipsis {
			return false
		}
		if !t.Tokens[end+1].Is(token.Glued) { // A. "B": the mark opens the next sentence
			return false
		}
	}
	stop := t.Tokens[end]
	switch stop.Class {
	case token.Question, token.Exclaim:
	case token.Ellipsis:
	case token.Dot:
		if t.abbreviated(end, i) {
			return false
		}
	default:
		return false
	}
	switch this.Class {
	case token.Quote, token.Single:
		// A. "B" breaks before the mark, A." B behind it.
		return !this.Is(token.Glued) || end != i-1
	case token.Open:
		return !this.Is(token.Glued)
	case token.Word:
		return this.Is(token.Upper) && (!this.Is(token.Glued) || stop.Class != token.Dot || end > 0 && t.Tokens[end-1].Len() > 3)
	case token.Number:
		return !this.Is(token.Glued)
	case token.Dash, token.Other:
		return !this.Is(token.Glued)
	}
	return false
}

func closing(c token.Class) bool {
	return c == token.Dot || c == token.Question || c == token.Exclaim
}

// abbreviated reports whether the full stop at token dot belongs to the word before it rather than to the sentence;
// next is the token behind.
func (t *Text) abbreviated(dot, next int) bool {
	if dot == 0 || !t.Tokens[dot].Is(token.Glued) {
		return false
	}
	before := t.Tokens[dot-1]
	if before.Class == token.Number { // "1. Pertama": a list, not a sentence
		return before.Is(token.Line) && before.Len() <= 3
	}
	if before.Class != token.Word {
		return false
	}
	if before.Len() == 1 && before.Is(token.Upper) { // an initial: M. Nuh
		return t.Tokens[next].Class == token.Word
	}
	if t.Flags[dot-1].Has(word.Abbrev) {
		return true
	}
	if t.Flags[dot-1].Any(word.Of(word.DegreeBefore, word.Rank)) && t.Tokens[next].Is(token.Upper) && before.Len() <= 4 {
		return before.Is(token.Upper) || before.Len() <= 3
	}
	if t.Flags[dot-1].Has(word.DegreeAfter) && next+1 < len(t.Tokens) && t.Tokens[next].Len() <= 2 && t.Tokens[next+1].Class == token.Dot {
		return true // MA. M. Ag.: one degree after the other
	}
	// S.H., M.Si.: a degree, which ends the sentence only where no comma or name goes on
	return before.Is(token.Dotted|token.Upper) && t.Flags[dot-1].Has(word.DegreeBefore)
}

// maxDateline is how many tokens a dateline may have before its dash: KOTA BANDUNG, JAWA BARAT, KOMPAS.com —
const maxDateline = 12

// markDatelines flags the first word behind a dateline, which opens a sentence: JAKARTA, KOMPAS — Peran warga …
func (t *Text) markDatelines() {
	for _, line := range t.Sentences {
		if !line.Paragraph || !t.Tokens[line.First].Is(token.Upper) {
			continue
		}
		for k := line.First; k < min(line.First+maxDateline, len(t.Tokens)-1) && (k == line.First || !t.Tokens[k].Is(token.Line)); k++ {
			Step()
			switch this := &t.Tokens[k]; {
			case this.Class == token.Dash, this.Class == token.Hyphen && !this.Is(token.Glued):
				t.Flags[k+1] |= word.Of(word.Initial)
			case this.Class == token.Word && this.Shape&(token.Upper|token.Dotted) == 0, this.Class == token.Dot && !t.Tokens[k+1].Is(token.Glued):
			default:
				continue // of a place or a paper: KOMPAS.com, LAMPOST.CO
			}
			break
		}
	}
}
