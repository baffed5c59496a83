package entity

import (
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// spelledOut lets an abbreviation in brackets say how far the name of the body before it reaches: Dinas Sumber Daya Air
// (DSDA) is one name, though its words alone would end it sooner; and what has a head noun only inside is no body.
func (s *scanner) spelledOut() {
	k := 0 // the first chunk that ends behind the name
	for i := 2; i+2 < len(s.t.Tokens); i++ {
		if s.t.Tokens[i].Class != token.Open || s.class(i+2) != token.Close || !s.t.Tokens[i+1].Is(token.AllUpper) || s.t.Tokens[i+1].Len() < 3 {
			continue
		}
		first := s.spelled(i)
		if first == i {
			continue
		}
		for k < len(s.chunks) && s.chunks[k].end <= first {
			k++
		}
		n := k
		for n < len(s.chunks) && s.chunks[n].first < i {
			n++
		}
		if n == k || s.chunks[n-1].form != nil && s.chunks[n-1].end == i {
			continue
		}
		switch c := s.chunks[k]; {
		case c.sure && c.typ == Organization && c.first <= first:
			if c.end < i {
				s.chunks[k] = chunk{first: c.first, end: i, typ: Organization, rule: orgBracket, sure: true, led: c.led}
				s.chunks = append(s.chunks[:k+1], s.chunks[n:]...)
			}
		case s.chunks[n-1].typ == Organization && s.chunks[n-1].form == nil && s.flags(first).Any(plainClasses):
			s.chunks = append(s.chunks[:n-1], s.chunks[n:]...) // Kurikulum Tingkat Satuan Pendidikan (KTSP) is no body
		}
	}
}

// spelled is the first of the words right before token end whose initials the abbreviation behind it holds, small joints
// set aside; end if they do not spell it.
func (s *scanner) spelled(end int) int {
	short := s.t.String(end + 1)
	i := end
	for n := len(short) - 1; n >= 0; n-- {
		i--
		for i > 0 && !s.upper(i) && s.class(i) == token.Word && s.flags(i).Any(word.Of(word.Connector, word.English)) || s.class(i) == token.Comma {
			i--
		}
		if !s.upper(i) || s.t.String(i)[0] != short[n] || n > 0 && s.breaks(i) {
			return end
		}
	}
	return i
}

// brackets takes a name in brackets behind an organization or place as its abbreviation.
func (s *scanner) brackets() {
	n := len(s.chunks)
	for k := 0; k < n; k++ {
		c := s.chunks[k]
		if !c.sure && c.typ == Person && c.form == nil && s.initialsBehind(c) {
			s.chunks[k].typ, s.chunks[k].sure, s.chunks[k].rule = Organization, true, orgBracket
			c = s.chunks[k]
		}
		if c.sure && c.typ == Organization && k+1 < n && s.chunks[k+1].first == c.end && !s.chunks[k+1].sure && s.spells(c.first, c.end) {
			s.chunks[k+1].typ, s.chunks[k+1].sure, s.chunks[k+1].rule = Organization, true, orgBracket
		}
		if !c.sure || c.typ != Organization && c.typ != Place || s.class(c.end) != token.Open || s.class(c.end+2) != token.Close {
			continue
		}
		i := c.end + 1
		if !s.upper(i) || s.breaks(i) {
			continue
		}
		if k+1 < len(s.chunks) && s.chunks[k+1].first == i {
			next := &s.chunks[k+1]
			if c.typ == Place && next.sure && (next.form != nil || next.rule == orgDomain) {
				continue // Jakarta (ANTARA), Ambon (kabarsamudera.com)
			}
			if next.form != nil && next.typ == Place && s.endsWith(c, next.form.Target) {
				continue // DPRD Kabupaten Lampung Selatan (Lamsel)
			}
			if next.from == 0 && (next.form == nil || !next.sure || next.typ != c.typ) {
				next.typ, next.sure, next.rule, next.form = c.typ, true, orgBracket, nil
			}
			continue
		}
		if c.typ == Organization && (s.t.Tokens[i].Is(token.AllUpper) || s.t.Tokens[i].Len() > 3) {
			s.insert(k+1, chunk{first: i, end: i + 1, typ: Organization, rule: orgBracket, sure: true})
			n++
		}
	}
}

// endsWith reports whether chunk c ends with a form of that entry of the lexicon.
func (s *scanner) endsWith(c chunk, target uint32) bool {
	for i := c.first + 1; i < c.end; i++ {
		for _, m := range s.t.Matches(i) {
			if m.End == c.end && m.Form.Class >= reading.EntryClass && m.Form.Target == target {
				return true
			}
		}
	}
	return false
}

// initialsBehind reports whether brackets behind chunk c hold the initials of its words, none of them an
// ordinary one: Youth Service Samudra (YSS), not Koefisien Lantai Bangunan (KLB).
func (s *scanner) initialsBehind(c chunk) bool {
	if c.end-c.first < 2 || s.class(c.end) != token.Open || s.class(c.end+2) != token.Close || !s.upper(c.end+1) {
		return false
	}
	short := s.t.String(c.end + 1)
	if len(short) != c.end-c.first {
		return false
	}
	for i := c.first; i < c.end; i++ {
		if s.t.String(i)[0] != short[i-c.first] || s.flags(i).Any(plainClasses) || derived(s.t.String(i)) {
			return false
		}
	}
	return true
}

func (s *scanner) insert(k int, c chunk) {
	s.chunks = append(s.chunks, chunk{})
	copy(s.chunks[k+1:], s.chunks[k:])
	s.chunks[k] = c
}

// bracketed takes back persons whose single word is an abbreviation that brackets gave to a body: Lembaga Cahaya (Lecasa),
// pengurus Lecasa.
func (s *scanner) bracketed() {
	s.taught = s.taught[:0]
	for _, c := range s.chunks {
		if c.rule == orgBracket && c.typ == Organization && c.end == c.first+1 {
			s.taught = append(s.taught, s.t.Tokens[c.first].Hash)
		}
	}
	if len(s.taught) == 0 {
		return
	}
	short := s.set(s.taught)
	for k := range s.chunks {
		c := &s.chunks[k]
		if c.typ == Person && c.form == nil && c.end == c.first+1 && short.has(s.t.Tokens[c.first].Hash) && !s.flags(c.first).Has(word.Taught) {
			c.typ, c.rule, c.sure = Organization, orgDocument, true
		}
	}
}

// abbreviates reports whether chunk k is the abbreviation right behind the full name in chunk j, with brackets or without.
func (s *scanner) abbreviates(k, j int) bool {
	full, short := s.chunks[j], s.chunks[k]
	if full.typ != short.typ {
		return false
	}
	return full.end == short.first-1 && s.class(full.end) == token.Open || full.end == short.first && short.end == short.first+1
}
