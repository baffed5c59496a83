package quote

import (
	"strings"

	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// pair is a pair of quotation marks by token number.
type pair struct {
	open, close int  // the marks; where one is missing, the first token of the content, or one past the last
	parent      int  // the pair around it, -1 if none
	single      bool // made of single marks
	unopened    bool // the opening mark is missing
	unclosed    bool // the closing mark is missing
	used        bool // taken by a direct quote
}

// stands reports whether the pair was closed or could be settled without its closing mark.
func (p pair) stands() bool { return p.close > 0 }

// content is what stands between the marks.
func (p pair) content() span {
	if p.unopened {
		return span{p.open, p.close}
	}
	return span{p.open + 1, p.close}
}

// end is the token behind the pair.
func (p pair) end() int {
	if p.unclosed {
		return p.close
	}
	return p.close + 1
}

// leaning says what a mark can be.
type leaning uint8

const (
	either leaning = iota
	opens
	closes
)

// lean judges a mark by its glyph and by the white space around it. The glyph ” both opens and closes in the style of
// some papers, so that of the glyphs only “ „ « and » speak.
func (s *scanner) lean(i int) leaning {
	left, right := s.t.Clings(i)
	if !left && !right && i+1 < len(s.t.Tokens) && s.t.Tokens[i+1].Is(token.Glued) { // a lone mark before punctuation
		return closes
	}
	switch {
	case right && !left:
		return opens
	case left && !right:
		return closes
	}
	text := s.t.String(i)
	switch {
	case strings.HasPrefix(text, "“") || strings.HasPrefix(text, "„") || strings.HasPrefix(text, "«"):
		return opens
	case strings.HasPrefix(text, "»"):
		return closes
	}
	return either // stuck between two words it closes what is open: mengatakan,"kami or menyorot”namun
}

// pairMarks pairs the quotation marks of each paragraph. A mark that cannot be paired is left alone, so that one lost
// or left-over mark never swallows the text behind it.
func (s *scanner) pairMarks() {
	open := -1 // index in pairs of the innermost pair that waits for its closing mark
	for i := range s.t.Tokens {
		if s.t.Tokens[i].Is(token.Line) && open >= 0 {
			s.leaveOpen(open, i)
			open = -1
		}
		if s.class(i) != token.Quote {
			continue
		}
		single := s.single(i)
		switch l := s.lean(i); {
		case open < 0 && l == closes:
			if !single {
				s.leaveUnopened(i)
			}
		case open < 0:
			open = s.openPair(i, -1, single)
		case l == opens && (single != s.pairs[open].single || s.nests(i)):
			open = s.openPair(i, open, single)
		case l == opens:
			s.leaveOpen(open, i)
			open = s.openPair(i, -1, single)
		case !single && s.measures(i):
		default:
			for open >= 0 && s.pairs[open].single != single { // ‘a “b’: the inner mark has no partner
				open = s.pairs[open].parent
			}
			if open >= 0 {
				s.pairs[open].close = i
				open = s.pairs[open].parent
			}
		}
	}
	if open >= 0 {
		s.leaveOpen(open, len(s.t.Tokens))
	}
	for n := range s.pairs {
		p := &s.pairs[n]
		if p.parent >= 0 && !s.pairs[p.parent].stands() {
			p.parent = -1
		}
		if p.stands() {
			for i := p.open; i < p.end(); i++ {
				s.inside[i] = int32(n)
			}
		}
	}
}

func (s *scanner) openPair(i, parent int, single bool) int {
	s.pairs = append(s.pairs, pair{open: i, parent: parent, single: single})
	return len(s.pairs) - 1
}

// single reports whether the mark at token i is a single one.
func (s *scanner) single(i int) bool {
	switch text := s.t.String(i); text {
	case `"`, "''", "``", "”", "“":
		return false
	case "'", "’", "‘":
		return true
	default:
		return !strings.ContainsAny(text, "„‟«»″〝〞")
	}
}

// nests reports whether the opening mark at token i, met inside a pair, begins a pair within it: two closing marks
// follow before another one opens.
func (s *scanner) nests(i int) bool {
	closing := 0
	for j := i + 1; j < len(s.t.Tokens) && j < i+maxNested && !s.t.Tokens[j].Is(token.Line); j++ {
		if s.class(j) != token.Quote || s.single(j) {
			continue
		}
		switch s.lean(j) {
		case opens:
			return false
		case closes:
			closing++
		}
		if closing == 2 {
			return true
		}
	}
	return false
}

// maxNested is how many tokens are searched for the closing marks of a pair and of the pair around it.
const maxNested = 200

// measures reports whether the mark at token i, met inside a pair, stands for inches: a number stands before it, its
// sentence goes on behind it, and another mark closes the pair.
func (s *scanner) measures(i int) bool {
	if !s.t.Tokens[i].Is(token.Glued) || s.class(i-1) != token.Number || s.flags(i+1).Any(cueAny) || s.class(i+1) != token.Word {
		return false
	}
	for j := i + 1; j < len(s.t.Tokens) && j < i+maxNested && !s.t.Tokens[j].Is(token.Line); j++ {
		if s.class(j) == token.Quote && !s.single(j) {
			return s.lean(j) == closes
		}
	}
	return false
}

// leaveOpen settles a pair, and those around it, whose closing mark is missing before token end. One with an attribution
// keeps what stands before it, the paragraph of a longer speech keeps all its content, any other is given up.
func (s *scanner) leaveOpen(n, end int) {
	for n >= 0 {
		p := &s.pairs[n]
		parent := p.parent
		p.parent = -1
		p.unclosed = true
		p.close = 0
		if cut := s.cueInUnclosed(p.open, end); cut > 0 {
			p.close = cut
		} else if s.opensSpeech(p.open) && s.speechGoesOn(p.open, end) {
			p.close = end
		}
		n = parent
	}
}

// opensSpeech reports whether the mark at token i may begin a speech of several paragraphs: it opens a paragraph or a
// sentence, or stands behind an attribution.
func (s *scanner) opensSpeech(i int) bool {
	switch s.class(i - 1) {
	case token.Comma, token.Colon, token.Dot, token.Question, token.Exclaim:
		return true
	}
	return s.t.Tokens[i].Is(token.Line)
}

// speechGoesOn reports whether the paragraph that ends at token end is a speech from the mark at token open on: the next
// paragraph opens with a mark again; or it has a few sentences and none of them reports what anybody says.
func (s *scanner) speechGoesOn(open, end int) bool {
	if end < len(s.t.Tokens) && s.t.Tokens[end].Is(token.Line) && s.class(end) == token.Quote {
		return true
	}
	if !s.t.Tokens[open].Is(token.Line) || end-open > maxUnclosed {
		return false
	}
	for i := open + 1; i < end; i++ {
		if s.class(i) == token.Quote || s.flags(i).Any(cueAny) && s.flags(i+1).Any(word.Of(word.That)) {
			return false
		}
		if s.class(i) == token.Comma && s.flags(i+1).Any(cueAny) || s.flags(i).Any(cueAny) && s.class(i+1) == token.Comma {
			return false
		}
	}
	switch s.class(end - 1) {
	case token.Dot, token.Question, token.Exclaim, token.Ellipsis:
		return true
	}
	return false
}

// maxUnclosed is how many tokens a paragraph without its closing mark may have and still be taken for speech.
const maxUnclosed = 80

// cueInUnclosed is where the words of a speech end before an attribution, in the sentences that follow an opening mark: at
// the comma before kata, or behind a question mark; 0 if there is none.
func (s *scanner) cueInUnclosed(open, end int) int {
	for i := open + 2; i+1 < end; i++ {
		if !s.flags(i+1).Any(cueAfter) || s.upper(i+1) {
			if s.class(i) == token.Quote {
				return 0
			}
			continue
		}
		switch s.class(i) {
		case token.Comma:
			return i
		case token.Question, token.Exclaim:
			return i + 1
		}
	}
	return 0
}

// leaveUnopened makes a pair of a closing mark at token i that no mark opens, if an attribution follows: its words begin
// with the sentence.
func (s *scanner) leaveUnopened(i int) {
	if !s.pauses(i-1) || !s.flags(i+1).Any(cueAfter) || s.upper(i+1) {
		return
	}
	first := i - 1
	for n := len(s.pairs) - 1; first > 0 && i-first < maxNested && !s.t.Tokens[first].Is(token.Line); first-- {
		if s.class(first-1) == token.Quote || n >= 0 && s.pairs[n].end() >= first {
			return // the mark is rather left over
		}
		if s.class(first-1) == token.Dot && s.upper(first) && !s.flags(first-2).Has(word.Abbrev) {
			break
		}
	}
	if i-first < 3 || !s.upper(first) || s.reports(first, i) {
		return
	}
	s.pairs = append(s.pairs, pair{open: first, close: i, parent: -1, unopened: true})
}

// reports reports whether a cue with its comma or bahwa stands in the tokens, so that not all of them are one speech.
func (s *scanner) reports(first, end int) bool {
	for i := first; i < end; i++ {
		if s.flags(i).Any(cueAny) && (s.class(i-1) == token.Comma || s.class(i+1) == token.Comma || s.flags(i+1).Has(word.That)) {
			return true
		}
	}
	return false
}

// pauses reports whether token i is punctuation that ends words before an attribution.
func (s *scanner) pauses(i int) bool {
	switch s.class(i) {
	case token.Comma, token.Question, token.Exclaim, token.Ellipsis, token.Dot:
		return true
	}
	return false
}
