package entity

import (
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// headline reports whether token i stands in a line of a title.
func (s *scanner) headline(i int) bool { return s.flags(i).Has(word.Headline) }

// acts reports whether the word of token i says in a headline what somebody does, and so ends a name: Pemkab Demak [Tarik] Guru.
func (s *scanner) acts(i int) bool {
	if !s.headline(i) {
		return false
	}
	if s.uses(i, word.UseAct) {
		return true
	}
	w, f := s.t.String(i), s.flags(i)
	if active(w) && !f.Any(nameClasses|officeClasses|word.Of(word.NotVerb, word.OrgHead, word.PlaceHead)) {
		return true
	}
	passive := len(w) > 6 && w[0]|0x20 == 'd' && w[1]|0x20 == 'i' && !f.Any(nameClasses)
	return passive && (!f.Any(plainClasses) || derived(w)) // Dibersihkan, but not Dinding
}

// maxHeadline is how many tokens a headline may have.
const maxHeadline = 30

// markHeadlines flags the tokens of the lines that are titles: short, most words capital, and no full stop at the end.
func (s *scanner) markHeadlines() {
	lines := s.t.Sentences
	for k := 0; k < len(lines); {
		first := lines[k].First
		for k++; k < len(lines) && !lines[k].Paragraph; k++ {
		}
		if k == len(lines) || lines[k].First-first > maxHeadline {
			continue
		}
		end := lines[k].First
		capital, small := 0, 0
		for i := first; i < end; i++ {
			switch {
			case s.upper(i):
				capital++
			case s.class(i) == token.Word:
				small++
			}
		}
		last := s.class(end - 1)
		if last == token.Quote && end-first > 1 { // … di "Senja Kala" is a title, … di Senja Kala." is not
			last = s.class(end - 2)
		}
		if capital > 2*small && capital > 3 && last != token.Dot {
			for i := first; i < end; i++ {
				s.t.Flags[i] |= word.Of(word.Headline)
			}
		}
	}
}

// datelines makes a paper of what stands in brackets behind the place of a dateline: MEDAN ([Waspada]): Hujan turun.
func (s *scanner) datelines() {
	for k := 1; k < len(s.chunks); k++ {
		c, place := &s.chunks[k], s.chunks[k-1]
		if place.typ != Place || !place.sure || c.first != place.end+1 || s.class(place.end) != token.Open || s.class(c.end) != token.Close ||
			place.first > 0 && !s.breaks(place.first) || c.typ == Organization && c.sure {
			continue
		}
		if b := s.class(c.end + 1); b == token.Colon || b == token.Dash || b == token.Hyphen {
			*c = chunk{first: c.first, end: c.end, typ: Organization, rule: orgContext, sure: true}
		}
	}
}

// dateline reports whether the tokens open the text or a paragraph as the place of a dateline: JAKARTA, KOMPAS —
func (s *scanner) dateline(first, end int) bool {
	if !s.t.Tokens[first].Is(token.Line) || s.flags(first).Has(word.Number) {
		return false
	}
	switch s.class(end) {
	case token.Comma, token.Dash, token.Open, token.Hyphen:
		return true
	}
	return false
}
