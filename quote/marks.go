package quote

import (
	"strings"

	"github.com/sebut-id/sebut/internal/token"
)

// pair is a pair of quotation marks by token number.
type pair struct {
	open, close int // the marks; close is one past the content when the closing mark is missing
	parent      int // the pair around it, -1 if none
	unclosed    bool
	used        bool // taken by a direct quote
}

// stands reports whether the pair was closed or could be settled without its closing mark.
func (p pair) stands() bool { return p.close > 0 }

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
	t := s.t.Tokens[i]
	left := t.Is(token.Glued) && !t.Is(token.Line)
	right := i+1 < len(s.t.Tokens) && s.t.Tokens[i+1].Is(token.Glued) && !s.t.Tokens[i+1].Is(token.Line)
	if left {
		switch s.class(i - 1) {
		case token.Open, token.Dash, token.Slash:
			left = false
		}
	}
	if right {
		switch s.class(i + 1) {
		case token.Comma, token.Dot, token.Colon, token.Semicolon, token.Close, token.Question, token.Exclaim:
			right = false
			if !left { // a lone mark before punctuation
				return closes
			}
		}
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
	if left && right { // stuck between two words: mengatakan"kami or menyorot”namun
		switch s.class(i - 1) {
		case token.Comma, token.Dot, token.Question, token.Exclaim, token.Ellipsis:
			return closes
		case token.Colon:
			return opens
		}
	}
	return either
}

// pairMarks pairs the quotation marks of each paragraph. A mark that cannot be paired is left alone, so that one lost
// or left-over mark never swallows the text behind it.
func (s *scanner) pairMarks() {
	open := -1 // index in pairs of the pair that waits for its closing mark
	for i := range s.t.Tokens {
		if s.t.Tokens[i].Is(token.Line) && open >= 0 {
			s.leaveOpen(open, i)
			open = -1
		}
		if s.class(i) != token.Quote {
			continue
		}
		l := s.lean(i)
		switch {
		case open < 0:
			if l != closes {
				open = s.openPair(i, -1)
			}
		case l == opens:
			if s.nests(i) {
				open = s.openPair(i, open)
				break
			}
			s.leaveOpen(open, i)
			open = s.openPair(i, -1)
		default:
			s.pairs[open].close = i
			open = s.pairs[open].parent
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
		if !p.stands() {
			continue
		}
		end := p.close + 1
		if p.unclosed {
			end--
		}
		for i := p.open; i < end; i++ {
			s.inside[i] = int32(n)
		}
	}
}

func (s *scanner) openPair(i, parent int) int {
	s.pairs = append(s.pairs, pair{open: i, parent: parent})
	return len(s.pairs) - 1
}

// nests reports whether the opening mark at token i, met inside a pair, begins a pair within it: two closing marks
// follow before another one opens.
func (s *scanner) nests(i int) bool {
	closing := 0
	for j := i + 1; j < len(s.t.Tokens) && j < i+200; j++ {
		if s.t.Tokens[j].Is(token.Line) {
			return false
		}
		if s.class(j) != token.Quote {
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

// leaveOpen settles a pair whose closing mark is missing before token end: a paragraph of a longer speech keeps its
// content, one with an attribution keeps what stands before it, any other is given up.
func (s *scanner) leaveOpen(n, end int) {
	for n >= 0 {
		p := &s.pairs[n]
		parent := p.parent
		p.parent = -1
		p.unclosed = true
		switch cut := s.cueInUnclosed(p.open, end); {
		case cut > 0:
			p.close = cut
		case s.opensParagraph(p.open) && end < len(s.t.Tokens) && s.t.Tokens[end].Is(token.Line) && s.class(end) == token.Quote:
			p.close = end
		default:
			p.close = 0
		}
		n = parent
	}
}

func (s *scanner) opensParagraph(i int) bool { return s.t.Tokens[i].Is(token.Line) }

// cueInUnclosed is the comma before an attribution in the sentence that follows an opening mark, 0 if there is none.
func (s *scanner) cueInUnclosed(open, end int) int {
	for i := open + 2; i+1 < end; i++ {
		if s.class(i) == token.Comma && s.flags(i+1).Any(cueAfter) {
			return i
		}
		if s.class(i) == token.Quote {
			return 0
		}
	}
	return 0
}
