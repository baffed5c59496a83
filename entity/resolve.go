package entity

import (
	"slices"
	"strings"

	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// resolve lets the text as a whole decide what a sentence alone could not, and ties the mentions of one entity together.
func (s *scanner) resolve() {
	s.misread()
	s.lists()
	s.spelledOut()
	s.brackets()
	s.bracketed()
	s.datelines()
	s.bearOut()
	s.group()
	s.misspelt()
}

// forenames makes persons of the names of bodies and places that are also ordinary words where the text has somebody whose
// name begins with that word: [Gede], behind Gede Arya Wiratama, is no mountain; but di Gede it is.
func (s *scanner) forenames() {
	s.taught = s.taught[:0]
	for _, c := range s.chunks {
		if c.sure && c.typ == Person && c.end > c.first+1 && s.class(c.first+1) == token.Word && (c.form != nil || s.flags(c.first).Has(word.Given)) {
			s.taught = append(s.taught, s.t.Tokens[c.first].Hash)
		}
	}
	if len(s.taught) == 0 {
		return
	}
	set := s.set(s.taught)
	for k := range s.chunks {
		c := &s.chunks[k]
		if c.sure && c.typ != Person && c.end == c.first+1 && c.form != nil && !c.led &&
			(c.rule == lexiconContext && c.form.Is(reading.Ambiguous) || s.flags(c.first).Has(word.Given)) &&
			set.has(s.t.Tokens[c.first].Hash) && !s.flags(c.first-1).Any(word.Of(word.PlacePrep, word.PlaceHead, word.OrgHead)) && s.roleKind(c.first-1) != word.KindResident {
			c.become(Person)
			c.rule = personDocument
		}
	}
}

// bearOut accepts the unsure chunks whose words a sure one has, and finds abbreviations that brackets gave.
func (s *scanner) bearOut() {
	s.forenames()
	s.names.reset(s.words())
	for k, c := range s.chunks {
		if c.sure {
			s.learn(k, c, -1)
		}
	}
	for k := range s.chunks {
		c := &s.chunks[k]
		if c.sure && c.typ == Person && c.form == nil && c.end-c.first > 1 && s.flags(c.first).Has(word.Initial) && s.flags(c.first).Has(word.Role) && s.flags(c.first).Any(plainClasses) {
			rest := chunk{first: c.first + 1, end: c.end, typ: Person}
			if j := s.knownAs(rest); j >= 0 && j != k && !s.covers(s.chunks[j], *c) {
				c.first++ // Istri Sumirat
			}
		}
		if c.sure {
			continue
		}
		if s.onlyOpens(*c) {
			continue
		}
		if j := s.knownAs(*c); j >= 0 && !(s.chunks[j].rule == placePreposition && s.evidence(c.first, c.end) >= 2) {
			c.become(s.chunks[j].typ)
			switch c.typ {
			case Person:
				c.rule = personDocument
			case Place:
				c.rule = placeDocument
			default:
				c.rule = orgDocument
			}
			continue
		}
		if c.form != nil && (c.typ != Person || !s.nameWord(c.first, true)) {
			continue
		}
		if s.flags(c.first).Has(word.Initial) && c.end-c.first > 1 && !s.flags(c.first).Any(nameClasses) {
			rest := chunk{first: c.first + 1, end: c.end, typ: Person} // Reaksi Zuckerberg
			if j := s.knownAs(rest); j >= 0 {
				c.first, c.sure, c.rule, c.typ = rest.first, true, personDocument, s.chunks[j].typ
				continue
			}
		}
		score, rule := s.score(c.first, c.end)
		if score >= 2 {
			c.sure, c.rule = true, rule
		}
	}
	s.personLists()
	for k, c := range s.chunks {
		if c.sure && (c.typ == Person || c.rule == orgBracket) {
			s.learn(k, c, -1)
		}
	}
	for k := range s.chunks {
		if c := &s.chunks[k]; !c.sure && !s.onlyOpens(*c) {
			if j := s.knownAs(*c); j >= 0 {
				c.become(s.chunks[j].typ)
				c.rule = personDocument
				if c.typ == Organization {
					c.rule = orgDocument
				}
			}
		}
	}
	s.spoken()
	kept := s.chunks[:0]
	for _, c := range s.chunks {
		if c.sure {
			kept = append(kept, c)
		}
	}
	s.chunks = kept
}

// onlyOpens reports whether a chunk is an ordinary word that opens a sentence and does nothing in it that a person does:
// Bunga di meja itu layu, though the text knows a Bunga Lestari.
func (s *scanner) onlyOpens(c chunk) bool {
	f, next := s.flags(c.first), s.flags(c.end)
	return c.end == c.first+1 && f.Has(word.Initial) && f.Any(plainClasses) && !f.Has(word.Taught) && s.class(c.end) == token.Word && !s.breaks(c.end) &&
		(next.Any(word.Of(word.PlacePrep, word.Demonstrative)) || !s.verbAt(c.end) && !next.Any(cueClasses|word.Of(word.Auxiliary, word.Negation, word.Relative, word.Connector)))
}

// become makes the chunk a sure one of that type; an entry of another type no longer stands for it.
func (c *chunk) become(t Type) {
	c.typ, c.sure = t, true
	if c.form != nil && Type(c.form.Class-reading.EntryClass) != t {
		c.form = nil
	}
}

// learn notes the words of a sure chunk, in the place of the chunk before if that is the same (see [nameTable.note]). Of
// persons every word counts, of others the name as a whole.
func (s *scanner) learn(k int, c chunk, before int) {
	switch {
	case c.typ == Person:
		for i := c.first; i < c.end; i++ {
			if s.class(i) == token.Word && s.t.Tokens[i].Len() >= minPart && (s.upper(i) || c.from > 0) {
				s.names.note(s.t.Tokens[i].Hash, k, before)
			}
		}
	case c.end == c.first+1:
		s.names.note(s.t.Tokens[c.first].Hash, k, before)
	}
}

// knownAs is the number of a sure chunk of which every word of c is a part; -1 if there is none. A name that its list
// keeps out of the start of a sentence is not found there either.
func (s *scanner) knownAs(c chunk) int {
	initial := s.flags(c.first).Has(word.Initial)
	use := s.names.at(s.t.Tokens[c.first].Hash).first
	for n := 0; use > 0 && n < maxShared; n++ {
		u := s.names.uses[use-1]
		use = u.behind
		if f := s.chunks[u.chunk].form; initial && f != nil && f.Is(reading.Inside) {
			continue
		}
		if s.covers(s.chunks[u.chunk], c) {
			return int(u.chunk)
		}
	}
	return -1
}

// covers reports whether the words of b stand in a, in the same order.
func (s *scanner) covers(a, b chunk) bool {
	i := a.first
	for j := b.first; j < b.end; j++ {
		if s.t.Tokens[j].Class != token.Word {
			continue
		}
		reading.Step()
		for i < a.end && s.t.Tokens[i].Hash != s.t.Tokens[j].Hash {
			reading.Step()
			i++
		}
		if i == a.end {
			return false
		}
		i++
	}
	return true
}

// fuller reports whether mention a tells more of their entity than mention b: by an id that a source gives, else by the
// longer name.
func fuller(a, b *Mention) bool {
	if told := a.told(); told != b.told() {
		return told
	}
	return len(a.Name) > len(b.Name)
}

// told reports whether a source gave the id of the mention.
func (m *Mention) told() bool { return m.ID != "" && strings.HasPrefix(m.Rule, sourceRule) }

// append writes the chunks as mentions.
func (s *scanner) append(dst []Mention) []Mention {
	from := len(dst)
	dst = slices.Grow(dst, len(s.chunks))
	s.fullest = slices.Grow(s.fullest[:0], int(s.groups))[:s.groups]
	for g := range s.fullest {
		s.fullest[g] = -1
	}
	for k := range s.chunks {
		c := &s.chunks[k]
		m := Mention{
			Span:   Span{Start: int(s.t.Tokens[c.first].Start), End: int(s.t.Tokens[c.end-1].End)},
			Type:   c.typ,
			Rule:   rules[c.rule].Name,
			Grade:  c.grade,
			Entity: int(c.group),
		}
		if c.from > 0 {
			p := s.proposals[c.from-1]
			m.Span, m.Rule, m.Name, m.ID = p.Span, p.rule, p.Name, p.ID
		}
		m.Text = m.In(s.t.Src)
		if m.Name == "" {
			m.Name = m.Text
		}
		f := s.fullest[c.group]
		switch {
		case c.form == nil:
		case f >= 0 && s.chunks[f-from].form != nil && s.chunks[f-from].form.Target == c.form.Target: // looked up before
			m.ID, m.Name = dst[f].ID, dst[f].Name
		default:
			m.ID, m.Name = s.t.Names.Name(c.form.Target)
		}
		if f < 0 || !c.slip && fuller(&m, &dst[f]) {
			s.fullest[c.group] = len(dst)
		}
		dst = append(dst, m)
	}
	for i := from; i < len(dst); i++ {
		f := &dst[s.fullest[dst[i].Entity]]
		dst[i].Name, dst[i].ID = f.Name, f.ID
	}
	return dst
}
