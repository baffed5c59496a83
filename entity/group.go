package entity

import (
	"github.com/sebut-id/sebut/internal/automaton"
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// group numbers the entities: mentions of one lexicon entry, of one name, of an abbreviation and its full name, and of
// a short personal name and the full one belong together.
func (s *scanner) group() {
	next := int32(0)
	n := len(s.chunks)
	s.texts, s.entries, s.full = cleared(s.texts, n), cleared(s.entries, n), cleared(s.full, n)
	for k := range s.chunks {
		if c := &s.chunks[k]; c.typ == Person && c.form != nil && c.end-c.first > 1 {
			*s.ofEntry(s.full, c.form) = int32(k + 1)
		}
	}
	words := s.words()
	s.names.reset(words)
	s.beginnings.reset(words)
	s.longest, s.called = s.longest[:0], s.called[:0]
	var byName map[string]int32 // by type and id, if there are proposals
	var ids []string            // by entity, its type and id, if there are proposals
	if len(s.proposals) > 0 {
		byName = make(map[string]int32)
	}
	for k := range s.chunks {
		c := &s.chunks[k]
		c.group = -1
		var entry *int32
		if c.form != nil && c.typ == Person && c.end == c.first+1 && c.form.Is(reading.Ambiguous) {
			s.sharedName(k)
		}
		if c.form != nil {
			entry = s.ofEntry(s.entries, c.form)
			if *entry > 0 {
				c.group = s.chunks[*entry-1].group
			}
		}
		id := s.id(c)
		if g, ok := byName[id]; ok && c.group < 0 {
			c.group = g
		}
		text := s.texts.at(s.hash(c), func(j int) bool { return s.alike(&s.chunks[j], c) })
		if c.group < 0 && c.form == nil && *text > 0 && (c.typ != Person || s.byInitials(c)) {
			c.group = s.chunks[*text-1].group
		}
		if c.group < 0 && c.typ == Person {
			c.group, _ = s.personGroup(k)
			if c.group < 0 && c.form == nil {
				c.group = s.nickname(k)
			}
			if c.group < 0 && c.rule == personDocument && c.end == c.first+1 && s.t.Tokens[c.first].Is(token.AllUpper) {
				if j := s.bearerOf(c.first, k); j >= 0 {
					c.group = s.chunks[j].group
				}
			}
			if c.group < 0 && c.form == nil && k+1 < n && s.otherwise(k+1) { // the other name came first
				c.group, _ = s.personGroup(k + 1)
			}
			if c.group < 0 && c.form == nil && s.otherwise(k) {
				c.group = s.chunks[k-1].group
			}
		}
		if c.group < 0 && c.rule == orgBracket && k > 0 && s.abbreviates(k, k-1) {
			c.group = s.chunks[k-1].group
		}
		if c.group >= 0 && c.from > 0 && id != "" && ids[c.group] != "" && ids[c.group] != id {
			c.group = -1 // the source tells two of one name apart
		}
		if c.group < 0 {
			c.group = next
			next++
			if byName != nil {
				ids = append(ids, "")
			}
			s.longest, s.called = append(s.longest, int32(k)), append(s.called, false)
		} else if l := s.chunks[s.longest[c.group]]; c.end-c.first > l.end-l.first {
			s.longest[c.group] = int32(k)
		} else if c.end == c.first+1 && l.end-l.first > 1 && s.beginsAs(l, *c) {
			s.called[c.group] = true
		}
		if entry != nil {
			*entry = int32(k + 1)
		}
		if id != "" {
			byName[id], ids[c.group] = c.group, id
		}
		before := int(*text) - 1
		if before >= 0 && s.chunks[before].group != c.group {
			before = -1
		}
		*text = int32(k + 1)
		if c.typ == Person {
			s.learn(k, *c, before)
			s.learnBeginnings(k, before)
		}
	}
	s.groups = next
}

// byInitials reports whether a person goes by initials, of which names are no parts: NT.
func (s *scanner) byInitials(c *chunk) bool {
	return c.end == c.first+1 && s.t.Tokens[c.first].Len() < minPart
}

// ofEntry is where the latest chunk of the entry that a form names is, or would be put.
func (s *scanner) ofEntry(l latest, f *automaton.Form) *int32 {
	return l.at(f.Target*0x9E3779B9, func(k int) bool { return s.chunks[k].form.Target == f.Target })
}

// words is how many tokens the chunks have.
func (s *scanner) words() (n int) {
	for k := range s.chunks {
		n += s.chunks[k].end - s.chunks[k].first
	}
	return n
}

// hash is a hash of the words of a chunk, alike for chunks that are alike.
func (s *scanner) hash(c *chunk) uint32 {
	h := uint32(c.typ)
	for i := c.first; i < c.end; i++ {
		h = (h ^ s.t.Tokens[i].Hash) * 0x9E3779B9
	}
	return h ^ h>>16
}

// alike reports whether two chunks have the same type and text.
func (s *scanner) alike(a, b *chunk) bool {
	return a.typ == b.typ && s.t.Slice(a.first, a.end) == s.t.Slice(b.first, b.end)
}

// id is the type and id of a chunk; empty if it has none or no source was asked, for then the form tells the entry.
func (s *scanner) id(c *chunk) string {
	id := ""
	switch {
	case len(s.proposals) == 0:
		return ""
	case c.form != nil:
		id, _ = s.t.Names.Name(c.form.Target)
	case c.from > 0:
		id = s.proposals[c.from-1].ID
	}
	if id == "" {
		return ""
	}
	return c.typ.String() + id
}

// sharedName makes chunk k, a single word that the lexicon knows for somebody's short name, the name of another person of
// whom the text spoke last under a name that begins with it: Joko is not Joko Widodo behind Joko Sumirat.
func (s *scanner) sharedName(k int) {
	c := &s.chunks[k]
	form := c.form
	c.form = nil
	group, by := s.personGroup(k)
	if e := *s.ofEntry(s.entries, form); by != byFirst || e > 0 && s.chunks[e-1].group == group {
		c.form = form
		return
	}
	c.group = group
}

// claim is how much speaks for it that a short name is that of a person.
type claim uint8

const (
	byPart  claim = iota // has it for a part, but goes by the first name
	byOther              // has it for a part
	byFirst              // is called by it
)

// personGroup is the entity of the earlier person whose name this is, in full or in part, and what speaks for it: -1 if
// there is none, or if it is a family name of several. The same name goes before a part of one, a name that begins with
// it before one that only has it, somebody whom the text calls by the first name last, and the latest before all: of two
// who are called Budi, the one who was named last.
func (s *scanner) personGroup(k int) (int32, claim) {
	c := s.chunks[k]
	group, best, several := int32(-1), byPart, false
	for i := c.first; i < c.end; i++ {
		use := s.names.at(s.t.Tokens[i].Hash).latest
		for n := 0; use > 0 && n < maxShared; n++ {
			u := s.names.uses[use-1]
			use = u.before
			other := s.chunks[u.chunk]
			if other.form != nil && c.form != nil && other.form.Target != c.form.Target && *s.ofEntry(s.full, other.form) > 0 && *s.ofEntry(s.full, c.form) > 0 {
				continue // two people of the lexicon whose full names both stand in the text
			}
			part := s.covers(other, c)
			if other.typ != Person || !part && !s.covers(c, other) {
				continue
			}
			full := s.chunks[s.longest[other.group]]
			by := byOther
			switch {
			case s.beginsAs(full, c):
				by = byFirst
			case s.called[other.group]:
				by = byPart
			}
			switch {
			case part && s.covers(c, other):
				if group >= 0 && best == byFirst && c.end == c.first+1 && s.chunks[s.longest[group]].form == nil {
					break // a namesake was named behind the latest who went by this name
				}
				return other.group, by
			case !part && (!s.covers(full, c) && !s.covers(c, full) || other.end-other.first > 1 && !s.beginsAs(c, full)):
				// the other's short name stands for somebody else, or another name goes before it: Prananda Surya Paloh
			case group < 0 || by > best:
				group, best, several = other.group, by, false
			case other.group != group && by == best && by < byFirst:
				several = true
			}
		}
	}
	if several {
		return -1, best
	}
	return group, best
}

// beginsAs reports whether two names begin with the same word, initials and the like set aside: M. Lutfi, Lutfi.
func (s *scanner) beginsAs(a, b chunk) bool {
	return s.t.Tokens[a.first].Hash == s.t.Tokens[b.first].Hash || s.t.Tokens[s.proper(a)].Hash == s.t.Tokens[s.proper(b)].Hash
}

// proper is the token of a name that its bearer is called by: the first, but not an initial, nor Muhammad before another.
func (s *scanner) proper(c chunk) int {
	i := c.first
	for i+1 < c.end && (s.class(i) != token.Word || s.t.Tokens[i].Len() < minPart || s.uses(i, word.UseForename)) {
		i++
	}
	return i
}

// learnBeginnings notes how the words of person k begin, if the name has two or more.
func (s *scanner) learnBeginnings(k, before int) {
	c := &s.chunks[k]
	for i := c.first; i < c.end && c.end-c.first > 1; i++ {
		if w := s.t.String(i); len(w) > 4 {
			s.beginnings.note(beginning(w), k, before)
		}
	}
}

// beginning is a hash of the first four bytes of a word, which has as many.
func beginning(w string) uint32 {
	h := (uint32(w[0]) | uint32(w[1])<<8 | uint32(w[2])<<16 | uint32(w[3])<<24) * 0x9E3779B9
	return h ^ h>>16
}

// otherwise reports whether chunk k is what the person before it is called, too: Suryanto alias Yanto; Suryanto, yang akrab
// disapa Yanto.
func (s *scanner) otherwise(k int) bool {
	if k == 0 || s.chunks[k-1].typ != Person {
		return false
	}
	i, end := s.chunks[k-1].end, s.chunks[k].first-1
	if s.flags(end).Has(word.Honorific) && s.upper(end) && end-1 > i { // yang akrab disapa Gus Yanto
		end--
	}
	if !s.flags(end).Has(word.NameCue) {
		return false
	}
	if i == end {
		return s.uses(end, word.UseAlias)
	}
	if s.class(i) == token.Comma {
		if i++; i == end {
			return !s.flags(end).Has(word.Role) // Yanto, sapaan Suryanto
		}
	}
	if !s.flags(i).Has(word.Relative) || end-i > maxCalled {
		return false
	}
	for ; i <= end; i++ {
		if s.class(i) != token.Word || s.upper(i) || s.flags(i).Has(word.Role) {
			return false // yang istrinya bernama
		}
	}
	return true
}

// maxCalled is how many words may lead to what somebody is called: yang sehari-hari lebih sering disapa.
const maxCalled = 5

// nickname is the entity of the latest earlier person one of whose words begins with the single word of chunk k:
// Mirza for Rahmat Mirzani Djausal; -1 if there is none.
func (s *scanner) nickname(k int) int32 {
	c := s.chunks[k]
	short := s.t.String(c.first)
	if c.end-c.first != 1 || len(short) < 4 {
		return -1
	}
	use := s.beginnings.at(beginning(short)).latest
	for n := 0; use > 0 && n < maxShared; n++ {
		u := s.beginnings.uses[use-1]
		use = u.before
		other := &s.chunks[u.chunk]
		for i := other.first; i < other.end; i++ {
			reading.Step()
			if w := s.t.String(i); len(w) > len(short) && w[:len(short)] == short {
				return other.group
			}
		}
	}
	return -1
}
