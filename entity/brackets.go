package entity

import (
	"slices"
	"strings"

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
		for k < len(s.chunks) && (s.chunks[k].end <= first || s.chunks[k].gone()) {
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
				for j := k + 1; j < n; j++ {
					s.chunks[j].typ = 0
				}
			}
		case s.chunks[n-1].typ == Organization && s.chunks[n-1].form == nil && s.flags(first).Any(plainClasses):
			s.chunks[n-1].typ = 0 // Kurikulum Tingkat Satuan Pendidikan (KTSP) is no body
		}
	}
	s.chunks = slices.DeleteFunc(s.chunks, chunk.gone)
}

// misread drops the entries of abbreviations that the text itself spells as something else: giro wajib minimum (GWM) is no
// maker of cars. A name that the lexicon or a head knows stands before the bracket as a mention.
func (s *scanner) misread() {
	s.taught = s.taught[:0]
	for k, c := range s.chunks {
		if c.end != c.first+1 || s.class(c.first-1) != token.Open || s.class(c.end) != token.Close || !s.t.Tokens[c.first].Is(token.AllUpper) ||
			c.form == nil && (c.typ != Organization || s.t.Tokens[c.first].Len() < 3) {
			continue
		}
		if k > 0 && s.chunks[k-1].end == c.first-1 && (s.chunks[k-1].sure || s.chunks[k-1].typ == c.typ) {
			continue
		}
		first := s.initialsOf(c.first - 1)
		if first == c.first-1 {
			continue
		}
		if form, _ := s.t.Phrase(first, word.Of(word.OrgHead)); form != nil && !s.upper(first) && (!form.Is(reading.Weak) || word.Kind(form.Kind) == word.KindAgency) {
			continue // kantor pelayanan pajak (KPP)
		}
		if c.form != nil {
			if _, name := s.t.Names.Name(c.form.Target); strings.EqualFold(name, s.t.Slice(first, c.first-1)) {
				continue
			}
		} else if s.upper(first) && !s.flags(first).Any(plainClasses|word.Of(word.Other)) {
			continue // an unknown name
		}
		s.taught = append(s.taught, s.t.Tokens[c.first].Hash)
	}
	if len(s.taught) == 0 {
		return
	}
	wrong := s.set(s.taught)
	s.chunks = slices.DeleteFunc(s.chunks, func(c chunk) bool {
		return c.end == c.first+1 && (c.form != nil || c.typ == Organization) && wrong.has(s.t.Tokens[c.first].Hash)
	})
}

// ruling reports whether the abbreviation in brackets behind body b is that of what the body issued: peraturan KPU (PKPU).
func (s *scanner) ruling(b chunk) bool {
	if b.first == 0 || b.typ != Organization || s.class(b.first-1) != token.Word {
		return false
	}
	short := s.t.String(b.end + 1)
	before := s.t.String(b.first - 1)
	if before[0]|0x20 != short[0]|0x20 || s.t.String(b.first)[0] == short[0] {
		return false
	}
	form, _ := s.t.Phrase(b.first-1, word.Of(word.Group))
	return form != nil && word.Kind(form.Kind) == word.KindDocument
}

// initialsOf is the first of the words right before the bracket at token end, in lower case or not, whose initials the
// abbreviation behind it holds, joints set aside; end if they do not.
func (s *scanner) initialsOf(end int) int {
	short := s.t.String(end + 1)
	i := end
	for n := len(short) - 1; n >= 0; n-- {
		i--
		for i > 0 && s.class(i) == token.Word && !s.upper(i) && s.flags(i).Any(word.Of(word.Connector, word.PlacePrep)) && s.t.String(i)[0] != short[n]|0x20 {
			i--
		}
		if s.class(i) != token.Word || s.t.String(i)[0]|0x20 != short[n]|0x20 || n > 0 && s.breaks(i) {
			return end
		}
	}
	return i
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
		if c.typ == Person && c.form == nil && (!c.sure || s.namesNobody(c)) && s.initialsBehind(c) {
			s.chunks[k].typ, s.chunks[k].sure, s.chunks[k].rule = Organization, true, orgBracket
			c = s.chunks[k]
		}
		if c.sure && c.typ == Organization && k+1 < n && s.chunks[k+1].first == c.end && !s.chunks[k+1].sure && s.spells(c.first, c.end) {
			s.chunks[k+1].typ, s.chunks[k+1].sure, s.chunks[k+1].rule = Organization, true, orgBracket
		}
		open := c.end
		if s.class(open) == token.Dot && s.t.Tokens[open].Is(token.Glued) && s.uses(open-1, word.UseLegal) { // PT Samudra Tbk. (SMDR)
			open++
		}
		if !c.sure || c.typ != Organization && c.typ != Place || s.class(open) != token.Open || s.class(open+2) != token.Close {
			continue
		}
		i := open + 1
		if !s.upper(i) || s.breaks(i) {
			continue
		}
		if s.ruling(c) {
			if k+1 < n && s.chunks[k+1].first == i {
				s.chunks[k+1].sure = false
			}
			continue
		}
		if k+1 < len(s.chunks) && s.chunks[k+1].first == i {
			next := &s.chunks[k+1]
			if c.typ == Place && next.sure && (next.form != nil || next.rule == orgDomain) {
				continue // Jakarta (ANTARA), Ambon (kabarsamudera.com)
			}
			if next.form != nil && (next.typ == Place || next.typ == State) && s.endsWith(c, next.form.Target) {
				continue // DPRD Kabupaten Lampung Selatan (Lamsel), Senat Amerika Serikat (AS)
			}
			if next.from == 0 && (next.form == nil || !next.sure || next.typ != c.typ) {
				next.typ, next.sure, next.rule, next.form = c.typ, true, orgBracket, nil
			}
			continue
		}
		if c.typ == Organization && (s.t.Tokens[i].Is(token.AllUpper) || s.t.Tokens[i].Len() > 3) {
			s.added = append(s.added, chunk{first: i, end: i + 1, typ: Organization, rule: orgBracket, sure: true})
		}
	}
	s.weave()
	for k := 2; k < len(s.chunks); k++ { // Gelanggang Olahraga (GOR) Kalinusa
		head, short, c := s.chunks[k-2], s.chunks[k-1], &s.chunks[k]
		if !c.sure && c.typ == Person && c.first == short.end+1 && short.first == head.end+1 && s.class(head.end) == token.Open && s.class(short.end) == token.Close &&
			short.typ == Place && head.typ == Place && head.rule == placeHead {
			c.become(Place)
			c.rule = placeHead
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

// namesNobody reports whether chunk c, of three words or more, has no part of a personal name: peneliti Coastal Accident Board (CAB).
func (s *scanner) namesNobody(c chunk) bool {
	for i := c.first; i < c.end; i++ {
		if s.flags(i).Any(nameClasses) {
			return false
		}
	}
	return c.end-c.first > 2
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
		if s.t.String(i)[0] != short[i-c.first] || s.flags(i).Any(plainClasses) || derived(s.t.String(i)) && !englishNoun(s.t.String(i)) {
			return false
		}
	}
	return true
}

// weave lets the added chunks, sorted as all are, into the others.
func (s *scanner) weave() {
	i, j := len(s.chunks)-1, len(s.added)-1
	s.chunks = append(s.chunks, s.added...)
	for k := len(s.chunks) - 1; j >= 0; k-- { // from the back, so that each is moved once
		if i >= 0 && s.chunks[i].first > s.added[j].first {
			s.chunks[k] = s.chunks[i]
			i--
		} else {
			s.chunks[k] = s.added[j]
			j--
		}
	}
	s.added = s.added[:0]
}

// bracketed takes back persons and places whose single word is a short name of a body: its abbreviation in brackets, Lembaga
// Cahaya (Lecasa), pengurus Lecasa, di Lecasa; or the unknown word that the name begins with or consists of, Lirastea
// Indonesia, CEO Lirastea, pendiri Lirastea.
func (s *scanner) bracketed() {
	s.taught = s.taught[:0]
	for _, c := range s.chunks {
		if c.typ != Organization || !c.sure {
			continue
		}
		if c.end == c.first+1 && (c.rule == orgBracket || c.rule == orgContext && c.form == nil && s.t.Tokens[c.first].Len() >= 4 && s.stranger(c.first, c.end) && !s.flags(c.first).Any(nameClasses)) {
			s.taught = append(s.taught, s.t.Tokens[c.first].Hash)
		} else if i := s.mainWord(c); i < c.end {
			s.taught = append(s.taught, s.t.Tokens[i].Hash)
		}
	}
	if len(s.taught) == 0 {
		return
	}
	short := s.set(s.taught)
	for k := range s.chunks {
		c := &s.chunks[k]
		if (c.typ == Person || c.rule == placePreposition) && c.form == nil && c.end == c.first+1 && short.has(s.t.Tokens[c.first].Hash) && !s.flags(c.first).Has(word.Taught) {
			c.typ, c.rule, c.sure = Organization, orgDocument, true
		}
	}
}

// mainWord is the unknown word that body c is called by for short, with or without a head before it and with more behind it:
// [Lirastea] Indonesia, PT [Lirastea] Nusantara; c.end if there is none.
func (s *scanner) mainWord(c chunk) int {
	i := c.first
	if s.flags(i).Has(word.OrgHead) {
		form, end := s.t.Phrase(i, word.Of(word.OrgHead))
		if form == nil || word.Kind(form.Kind) != word.KindCompany {
			return c.end
		}
		i = end
	}
	if c.form != nil || i+1 >= c.end || !s.upper(i) || !s.upper(i+1) || s.t.Tokens[i].Len() < 4 || !s.stranger(i, i+1) || s.flags(i).Any(nameClasses) {
		return c.end
	}
	if e, ok := s.entry(i); ok && e.sure {
		return c.end
	}
	return i
}

// abbreviates reports whether chunk k is the abbreviation right behind the full name in chunk j, with brackets or without.
func (s *scanner) abbreviates(k, j int) bool {
	full, short := s.chunks[j], s.chunks[k]
	if full.typ != short.typ {
		return false
	}
	return full.end == short.first-1 && s.class(full.end) == token.Open || full.end == short.first && short.end == short.first+1
}
