package entity

import (
	"slices"
	"strings"

	"github.com/sebut-id/sebut/internal/automaton"
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// resolve lets the text as a whole decide what a sentence alone could not, and ties the mentions of one entity together.
func (s *scanner) resolve() {
	s.lists()
	s.spelledOut()
	s.brackets()
	s.bracketed()
	s.bearOut()
	s.group()
}

// lists accepts names that stand in a list with a sure person, and places behind a preposition or beside a place.
func (s *scanner) lists() {
	for k := range s.chunks {
		c := &s.chunks[k]
		if c.typ == Person && c.sure && !c.led && (c.rule == personParts || c.rule == lexiconContext) && s.locates(k) {
			c.become(Place)
			c.rule = placeList
		}
		if c.sure || c.form != nil {
			continue
		}
		if c.typ == Person && s.flags(c.first-1).Has(word.PlacePrep) && !s.flags(c.first-1).Has(word.Pronoun) {
			if s.placeContext(c) {
				c.typ, c.rule, c.sure = Place, placePreposition, true
			}
			continue
		}
		if s.afterComma(k) || s.betweenPlaces(k) || s.residents(c) {
			c.typ, c.rule, c.sure = Place, placeList, true
		}
	}
	s.peopleOfPlaces()
	s.personLists()
	s.bodyLists()
}

// bodyLists accepts abbreviations and ambiguous names of bodies that stand in a list with a sure one: DPR, DPD, dan MPR.
func (s *scanner) bodyLists() {
	for range 2 {
		for k := range s.chunks {
			c := &s.chunks[k]
			if c.sure || c.typ != Organization {
				continue
			}
			before, behind := s.beside(k, k-1, Organization), s.beside(k, k+1, Organization)
			if before && behind || before && s.flags(c.first-1).Has(word.Connector) || behind && s.flags(c.end).Has(word.Connector) && !s.upper(c.first-1) {
				c.rule, c.sure = orgList, true
			}
		}
	}
}

// personLists accepts persons that stand in a list with a sure one; twice, so that a name reaches the one beside it.
func (s *scanner) personLists() {
	for range 2 {
		for k := range s.chunks {
			c := &s.chunks[k]
			if c.sure || c.typ != Person && !(c.form != nil && s.flags(c.first).Any(firmClasses)) {
				continue
			}
			if s.pair(k) {
				s.chunks[k].sure, s.chunks[k+1].sure = true, true
				s.chunks[k].rule, s.chunks[k+1].rule = personList, personList
				continue
			}
			if s.listedPerson(k) {
				c.become(Person)
				c.rule = personList
			}
		}
	}
}

// listedPerson reports whether a list bears chunk k out: two words beside a sure person, one word between two or behind
// two, and an unknown one behind a sure person and "dan" or a hyphen.
func (s *scanner) listedPerson(k int) bool {
	c := s.chunks[k]
	before, behind := s.besidePerson(k, k-1), s.besidePerson(k, k+1)
	switch {
	case !before && !behind || s.evidence(c.first, c.end) < 0:
		return false
	case c.end-c.first > 1 || before && behind:
		return true
	case !before || !s.stranger(c.first, c.end):
		return false
	}
	return s.besidePerson(k-1, k-2) || s.flags(c.first-1).Has(word.Connector) || s.class(c.first-1) == token.Hyphen
}

// placeContext reports whether the preposition before c speaks for a place: di and ke do, dari only weakly.
func (s *scanner) placeContext(c *chunk) bool {
	if s.t.Tokens[c.first].Is(token.AllUpper) || s.flags(c.first).Any(plainClasses) || derived(s.t.String(c.first)) || s.headline(c.first) {
		return false
	}
	switch s.t.String(c.first - 1) {
	case "di", "ke", "asal":
		return true
	case "dari":
		return s.class(c.end) == token.Comma && s.placeAt(min(c.end+1, len(s.t.Tokens)-1), false)
	}
	return false
}

// afterComma reports whether a comma alone stands between chunk k and a place behind it: Sterling, Virginia.
func (s *scanner) afterComma(k int) bool {
	c := s.chunks[k]
	if k+1 >= len(s.chunks) || c.end-c.first > 3 {
		return false
	}
	n := s.chunks[k+1]
	return n.sure && n.typ == Place && n.first == c.end+1 && s.class(c.end) == token.Comma && s.flags(c.first-1).Has(word.PlacePrep)
}

// betweenPlaces reports whether chunk k, a single unknown word, stands in a list with a place on either side:
// Bandung, Tirtakencana, dan Sumedang.
func (s *scanner) betweenPlaces(k int) bool {
	c := s.chunks[k]
	return c.end-c.first == 1 && s.stranger(c.first, c.end) && !s.flags(c.first).Any(nameClasses) && s.beside(k, k-1, Place) && s.beside(k, k+1, Place)
}

// residents reports whether c is an unknown name behind a lower-case word for those who live there: warga Tirtasari.
func (s *scanner) residents(c *chunk) bool {
	if c.typ != Person || c.first == 0 || s.upper(c.first-1) || !s.stranger(c.first, c.end) || s.flags(c.first).Any(nameClasses) {
		return false
	}
	form, end := s.t.Phrase(c.first-1, word.Of(word.Role))
	return form != nil && end == c.first && word.Kind(form.Kind) == word.KindResident
}

// locates reports whether chunk k, a single word, stands between two places with only commas between: a street or a
// quarter that is named after a person, as in Hotel Tirta, Sudirman, Jakarta.
func (s *scanner) locates(k int) bool {
	c := s.chunks[k]
	return c.end-c.first == 1 && s.beside(k, k-1, Place) && s.beside(k, k+1, Place) &&
		s.class(c.first-1) == token.Comma && s.class(c.end) == token.Comma && s.chunks[k+1].first == c.end+1
}

// peopleOfPlaces takes back persons behind a role where the text elsewhere shows the word to be a place: warga
// Tirtakencana, where somebody came from Tirtakencana.
func (s *scanner) peopleOfPlaces() {
	s.taught = s.taught[:0]
	for _, c := range s.chunks {
		if c.rule == placePreposition && c.end == c.first+1 {
			s.taught = append(s.taught, s.t.Tokens[c.first].Hash)
		}
	}
	if len(s.taught) == 0 {
		return
	}
	places := s.set(s.taught)
	for k := range s.chunks {
		c := &s.chunks[k]
		if c.typ == Person && c.form == nil && c.end == c.first+1 && places.has(s.t.Tokens[c.first].Hash) &&
			!s.flags(c.first).Has(word.Taught) && s.flags(c.first-1).Has(word.Role) {
			c.typ, c.rule, c.sure = Place, placeDocument, true
		}
	}
}

// besidePerson reports whether chunk j is a sure person with only a comma or "dan" between it and chunk k.
func (s *scanner) besidePerson(k, j int) bool { return s.beside(k, j, Person) }

// beside reports whether chunk j is sure and of that type, with only a comma or "dan" between it and chunk k, or a hyphen
// between two persons.
func (s *scanner) beside(k, j int, t Type) bool {
	if j < 0 || j >= len(s.chunks) || !s.chunks[j].sure || s.chunks[j].typ != t {
		return false
	}
	a, b := s.chunks[min(k, j)], s.chunks[max(k, j)]
	gap := b.first - a.end
	if gap < 1 || gap > 2 {
		return false
	}
	for i := a.end; i < b.first; i++ {
		if s.class(i) != token.Comma && !s.flags(i).Has(word.Connector) && !(t == Person && s.class(i) == token.Hyphen) {
			return false
		}
	}
	return !s.flags(a.end).Has(word.Stop) || gap == 1
}

// pair reports whether chunk k and the next are two names that no word is, joined by "dan": Rani dan Budi.
func (s *scanner) pair(k int) bool {
	if k+1 >= len(s.chunks) {
		return false
	}
	a, b := s.chunks[k], s.chunks[k+1]
	return b.typ == Person && b.first == a.end+1 && s.flags(a.end).Has(word.Connector) && s.flags(a.first).Any(nameClasses) &&
		s.flags(b.first).Any(nameClasses) && s.stranger(a.first, a.end) && s.stranger(b.first, b.end)
}

// bearOut accepts the unsure chunks whose words a sure one has, and finds abbreviations that brackets gave.
func (s *scanner) bearOut() {
	s.names.reset(s.words())
	for k, c := range s.chunks {
		if c.sure {
			s.learn(k, c, -1)
		}
	}
	for k := range s.chunks {
		c := &s.chunks[k]
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
	s.longest = s.longest[:0]
	var byName map[string]int32 // by type and id, if there are proposals
	var ids []string            // by entity, its type and id, if there are proposals
	if len(s.proposals) > 0 {
		byName = make(map[string]int32)
	}
	for k := range s.chunks {
		c := &s.chunks[k]
		c.group = -1
		var entry *int32
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
			c.group = s.personGroup(k)
			if c.group < 0 && c.form == nil {
				c.group = s.nickname(k)
			}
			if c.group < 0 && c.form == nil && k+1 < n && s.otherwise(k+1) { // the other name came first
				c.group = s.personGroup(k + 1)
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
			s.longest = append(s.longest, int32(k))
		} else if l := s.chunks[s.longest[c.group]]; c.end-c.first > l.end-l.first {
			s.longest[c.group] = int32(k)
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

// personGroup is the entity of the earlier person whose name this is, in full or in part: -1 if there is none, or if it is
// a family name of several. The same name goes before a part of one, a name that begins with it before one that only has
// it, and the latest before all: of two who are called Budi, the one who was named last.
func (s *scanner) personGroup(k int) int32 {
	c := s.chunks[k]
	group, begins, several := int32(-1), false, false
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
			switch {
			case part && s.covers(c, other):
				return other.group
			case !part && !s.covers(full, c) && !s.covers(c, full):
				// the other's short name stands for somebody else
			case group < 0:
				group, begins = other.group, s.beginsAs(full, c)
			case other.group != group:
				switch b := s.beginsAs(full, c); {
				case b == begins:
					several = several || !b
				case b:
					group, begins, several = other.group, true, false
				}
			}
		}
	}
	if several {
		return -1
	}
	return group
}

// beginsAs reports whether two chunks begin with the same word.
func (s *scanner) beginsAs(a, b chunk) bool {
	return s.t.Tokens[a.first].Hash == s.t.Tokens[b.first].Hash
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
	if k == 0 || s.chunks[k-1].typ != Person || !s.flags(s.chunks[k].first-1).Has(word.NameCue) {
		return false
	}
	i, end := s.chunks[k-1].end, s.chunks[k].first-1
	if i == end {
		return s.t.String(end) == "alias"
	}
	if s.class(i) == token.Comma {
		i++
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
		if c.form != nil {
			m.ID, m.Name = s.t.Names.Name(c.form.Target)
		}
		if f := s.fullest[c.group]; f < 0 || fuller(&m, &dst[f]) {
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
