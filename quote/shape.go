package quote

import (
	"fmt"
	"strings"

	"github.com/sebut-id/sebut/internal/token"
)

// slotSort is what a slot of a shape stands for.
type slotSort uint8

const (
	slotMarked  slotSort = iota // "QUOTE": words between quotation marks
	slotClause                  // QUOTE: a reported clause
	slotSpeaker                 // SPEAKER: the noun phrase of the speaker
	slotCue                     // CUE: a cue of the word lists, or of the shape: CUE(bunyi)
	slotNya                     // CUE-nya: a cue that stands for the speaker too
	slotGap                     // …: a few words that do not matter
	slotWord                    // a word as it stands, whatever its case
	slotPause                   // a comma, which may also stand inside the marks
	slotPunct                   // any other punctuation mark
)

// slot is a place in a shape.
type slot struct {
	sort     slotSort
	words    []uint32    // hashes of the words, for slotWord and the cues of the shape
	class    token.Class // for slotPunct
	optional bool        // in brackets: (bahwa)
	column   int         // where it stands in the shape, in bytes from 1
}

// maxSlots bounds a shape, so that matching stays linear.
const maxSlots = 16

// parseShape reads a shape, such as
//
//	SPEAKER menulis(,) "QUOTE"
//
// and returns its slots. A fault has its column, the text at fault and what is wanted.
func parseShape(shape string) ([]slot, *RuleError) {
	p := shapeParser{shape: shape, tokens: token.Append(nil, shape)}
	for p.i < len(p.tokens) {
		if err := p.slot(); err != nil {
			return nil, err
		}
	}
	if err := p.check(); err != nil {
		return nil, err
	}
	return p.slots, nil
}

// shapeParser reads a shape token by token.
type shapeParser struct {
	shape  string
	tokens []token.Token
	i      int
	slots  []slot
}

func (p *shapeParser) text(i int) string {
	if i >= len(p.tokens) {
		return ""
	}
	return p.shape[p.tokens[i].Start:p.tokens[i].End]
}

func (p *shapeParser) class(i int) token.Class {
	if i >= len(p.tokens) {
		return token.Invalid
	}
	return p.tokens[i].Class
}

func (p *shapeParser) fault(i int, want string) *RuleError {
	column := len(p.shape) + 1
	if i < len(p.tokens) {
		column = int(p.tokens[i].Start) + 1
	}
	return &RuleError{Field: "shape", Column: column, Text: p.text(i), Want: want}
}

func (p *shapeParser) add(n int, s slot) {
	s.column = int(p.tokens[p.i].Start) + 1
	p.slots = append(p.slots, s)
	p.i += n
}

// slot reads the next slot.
func (p *shapeParser) slot() *RuleError {
	switch p.class(p.i) {
	case token.Word, token.Number:
		return p.word()
	case token.Quote:
		n := 1
		if p.text(p.i+n) != "QUOTE" {
			return p.fault(p.i+n, "QUOTE between the quotation marks")
		}
		n++
		pause := p.class(p.i+n) == token.Comma
		if pause || p.class(p.i+n) == token.Dot {
			n++
		}
		if p.class(p.i+n) != token.Quote {
			return p.fault(p.i+n, "a quotation mark behind QUOTE")
		}
		p.add(n+1, slot{sort: slotMarked})
		if pause {
			p.slots = append(p.slots, slot{sort: slotPause, column: p.slots[len(p.slots)-1].column})
		}
	case token.Ellipsis:
		p.add(1, slot{sort: slotGap})
	case token.Comma:
		p.add(1, slot{sort: slotPause})
	case token.Open:
		return p.bracket()
	case token.Colon, token.Semicolon, token.Dash, token.Dot, token.Question, token.Exclaim:
		p.add(1, slot{sort: slotPunct, class: p.class(p.i)})
	case token.Hyphen:
		p.add(1, slot{sort: slotPunct, class: token.Dash})
	default:
		return p.fault(p.i, "a word, a punctuation mark, QUOTE, SPEAKER, CUE, CUE-nya or …")
	}
	return nil
}

// word reads a word, or one of the names in capitals.
func (p *shapeParser) word() *RuleError {
	switch text := p.text(p.i); {
	case text == "QUOTE":
		p.add(1, slot{sort: slotClause})
	case text == "SPEAKER":
		p.add(1, slot{sort: slotSpeaker})
	case text == "CUE" && p.class(p.i+1) == token.Hyphen && p.text(p.i+2) == "nya":
		p.add(3, slot{sort: slotNya})
	case text == "CUE" && p.class(p.i+1) == token.Open && p.tokens[p.i+1].Is(token.Glued):
		words, n, err := p.words(p.i + 2)
		if err != nil {
			return err
		}
		p.add(n+3, slot{sort: slotCue, words: words})
	case text == "CUE":
		p.add(1, slot{sort: slotCue})
	case p.tokens[p.i].Is(token.AllUpper) && len(text) > 3 && strings.Contains("QUOTES SPEAKERS CUES", text):
		return p.fault(p.i, "QUOTE, SPEAKER or CUE")
	default:
		p.add(1, slot{sort: slotWord, words: []uint32{p.tokens[p.i].Hash}})
	}
	return nil
}

// bracket reads what may be missing: (bahwa), (,).
func (p *shapeParser) bracket() *RuleError {
	if p.class(p.i+1) == token.Comma && p.class(p.i+2) == token.Close {
		p.add(3, slot{sort: slotPause, optional: true})
		return nil
	}
	words, n, err := p.words(p.i + 1)
	if err == nil {
		p.add(n+2, slot{sort: slotWord, words: words, optional: true})
	}
	return err
}

// words reads words up to a closing bracket.
func (p *shapeParser) words(from int) (hashes []uint32, n int, err *RuleError) {
	for i := from; ; i++ {
		switch p.class(i) {
		case token.Word, token.Number, token.Hyphen:
			hashes = append(hashes, p.tokens[i].Hash)
		case token.Close:
			if i == from {
				return nil, 0, p.fault(i, "words between the brackets")
			}
			return hashes, i - from, nil
		default:
			return nil, 0, p.fault(i, "a closing bracket behind words")
		}
	}
}

// check looks at the shape as a whole.
func (p *shapeParser) check() *RuleError {
	quotes, speakers, cues := 0, 0, 0
	for i, s := range p.slots {
		fault := func(want string) *RuleError {
			return &RuleError{Field: "shape", Column: s.column, Text: p.shape[s.column-1:], Want: want}
		}
		last := i == len(p.slots)-1
		switch s.sort {
		case slotMarked, slotClause:
			if quotes++; quotes > 1 {
				return fault("one QUOTE only")
			}
			if s.sort == slotClause && i > 0 && !last {
				return fault("QUOTE first or last, or between quotation marks")
			}
		case slotSpeaker, slotNya:
			if speakers++; speakers > 1 {
				return fault("one SPEAKER or CUE-nya only")
			}
			if s.sort == slotSpeaker && !last && (p.slots[i+1].sort == slotGap || p.slots[i+1].sort == slotClause) {
				return fault("a word, a punctuation mark, a cue or a quotation mark behind SPEAKER")
			}
		case slotCue:
			if cues++; cues > 1 {
				return fault("one CUE only")
			}
		case slotGap:
			if !last && (p.slots[i+1].sort == slotGap || p.slots[i+1].sort == slotSpeaker || p.slots[i+1].sort == slotClause) {
				return fault("a word, a punctuation mark, a cue or a quotation mark behind …")
			}
			if i == 0 {
				return fault("something before …")
			}
		}
	}
	switch {
	case len(p.slots) > maxSlots:
		return &RuleError{Field: "shape", Column: p.slots[maxSlots].column, Text: p.shape[p.slots[maxSlots].column-1:], Want: fmt.Sprintf("at most %d slots", maxSlots)}
	case quotes == 0:
		return &RuleError{Field: "shape", Column: 1, Text: p.shape, Want: "a QUOTE"}
	case speakers == 0:
		return &RuleError{Field: "shape", Column: 1, Text: p.shape, Want: "a SPEAKER or CUE-nya"}
	case len(p.slots) < 2 || p.slots[0].sort == slotClause && p.slots[1].sort == slotSpeaker:
		return &RuleError{Field: "shape", Column: 1, Text: p.shape, Want: "a word, a punctuation mark or a cue between QUOTE and SPEAKER"}
	}
	return nil
}
