package entity

import (
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// lists accepts names that stand in a list with a sure person, and places behind a preposition or beside a place.
func (s *scanner) lists() {
	for k := range s.chunks {
		c := &s.chunks[k]
		if c.typ == Person && c.sure && !c.led && (c.rule == personParts || c.rule == lexiconContext) && (s.locates(k) || s.route(k)) {
			c.become(Place)
			c.rule = placeList
		}
		if c.typ == Person && c.form == nil && s.seatOf(k) {
			c.typ, c.rule, c.sure = Place, placeApposition, true
		}
		if c.typ == Person && c.form == nil && s.employer(k) {
			c.typ, c.rule, c.sure = Organization, orgContext, true
		}
		if (c.sure || c.form != nil) && !(c.form == nil && c.typ == Person && (s.class(c.end) == token.Comma || s.flags(c.end).Has(word.Demonstrative)) && s.residents(c)) {
			continue
		}
		way := s.uses(c.first-1, word.UseWay)
		if c.typ == Person && (way || s.flags(c.first-1).Has(word.PlacePrep)) && !s.flags(c.first-1).Has(word.Pronoun) {
			if s.placeContext(c) {
				c.typ, c.rule, c.sure = Place, placePreposition, true
				if longer := s.extend(*c); k+1 == len(s.chunks) || longer.end <= s.chunks[k+1].first {
					*c = longer // Tirtakencana Utara
				}
			}
			continue
		}
		if s.twin(k) || s.listedWithHead(k) || s.afterComma(k) || s.betweenPlaces(k) || s.residents(c) || c.typ == Person && s.stranger(c.first, c.end) && s.route(k) {
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
	if t := s.t.Tokens[c.first]; t.Shape&(token.AllUpper|token.Digit|token.Dotted) != 0 || s.flags(c.first).Any(plainClasses) || derived(s.t.String(c.first)) || s.headline(c.first) {
		return false
	}
	uses := s.t.Uses(c.first - 1)
	if uses&word.UsesOf(word.UseFrom) != 0 {
		return s.class(c.end) == token.Comma && s.placeAt(min(c.end+1, len(s.t.Tokens)-1), false)
	}
	return uses&word.UsesOf(word.UseWhere) != 0 || uses&word.UsesOf(word.UseWay) != 0 && c.end == c.first+1
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

// twin reports whether chunk k, an unknown name, is joined by "dan" to a place with its head: kota Tirtasari dan Wanakriya,
// Desa Tirtasari dan Wanakriya.
func (s *scanner) twin(k int) bool {
	c := s.chunks[k]
	return c.typ == Person && s.flags(c.first-1).Has(word.Connector) && s.beside(k, k-1, Place) && s.chunks[k-1].end == c.first-1 &&
		(s.territoryAt(s.chunks[k-1].first-1) || s.chunks[k-1].rule == placeHead && !s.chunks[k-1].led && s.administrativeAt(s.chunks[k-1].first)) &&
		s.stranger(c.first, c.end) && !s.upper(c.end)
}

// maxListed is how many places of a list are followed back to its head.
const maxListed = 12

// listedWithHead reports whether chunk k, which nobody knows, goes on a list of places that one with its head opens: Kecamatan
// Tirtasari, [Wana Kriya], dan Kalimulya; but not who heads the village: Kepala Desa Tirtasari, Sumirat.
func (s *scanner) listedWithHead(k int) bool {
	c := s.chunks[k]
	if c.typ != Person || c.led || !s.stranger(c.end-1, c.end) || s.flags(c.first).Any(firmClasses) || s.headline(c.first) || s.evidence(c.first, c.end) >= sureScore {
		return false
	}
	for j := k - 1; j >= 0 && j > k-maxListed && s.beside(j+1, j, Place); j-- {
		if h := s.chunks[j]; h.rule == placeHead {
			return !h.led && s.administrativeAt(h.first)
		}
	}
	return false
}

// residents reports whether c is an unknown name behind a lower-case word for those who live there: warga Tirtasari.
func (s *scanner) residents(c *chunk) bool {
	if c.typ != Person || c.first == 0 || s.roleKind(c.first-1) != word.KindResident {
		return false
	}
	if s.upper(c.first-1) && !(s.flags(c.first-1).Has(word.Initial) && s.flags(c.end).Has(word.Demonstrative)) { // but Warga Tirtasari itu …
		return false
	}
	return s.placeBehind(c.end) || s.stranger(c.first, c.end) && !s.flags(c.first).Any(nameClasses)
}

// locates reports whether chunk k, a single word, stands between two places with only commas between, or ends a list of
// places: a street, a stop or a quarter that is named after a person, as in Hotel Tirta, Sudirman, Jakarta.
func (s *scanner) locates(k int) bool {
	c := s.chunks[k]
	if c.end-c.first != 1 || !s.beside(k, k-1, Place) {
		return false
	}
	if s.flags(c.first-1).Has(word.Connector) && s.beside(k-1, k-2, Place) && s.chunks[k-2].end+1 == s.chunks[k-1].first {
		return s.class(s.chunks[k-2].end) == token.Comma && !s.beside(k, k+1, Person)
	}
	return s.beside(k, k+1, Place) && s.class(c.first-1) == token.Comma && s.class(c.end) == token.Comma && s.chunks[k+1].first == c.end+1
}

// route reports whether a hyphen alone stands between chunk k and a place: rute Soekarno Hatta-Pontianak.
func (s *scanner) route(k int) bool {
	place := func(j int) bool { return j >= 0 && j < len(s.chunks) && s.chunks[j].sure && s.chunks[j].typ == Place }
	c := s.chunks[k]
	return place(k+1) && s.class(c.end) == token.Hyphen && s.chunks[k+1].first == c.end+1 || place(k-1) && s.class(c.first-1) == token.Hyphen && s.chunks[k-1].end == c.first-1
}

// seatOf reports whether chunk k, which nobody knows, is the place of the office before it, for its holder stands behind the
// comma: Kepala Desa Tirtasari, Sumirat, mengatakan …
func (s *scanner) seatOf(k int) bool {
	c := s.chunks[k]
	return c.led && s.officeEnds(c.first, word.KindDistrict) && s.holderBehind(k)
}

// officeEnds reports whether an office of that kind ends before token i: Camat, which is of an area; CEO, which is of a business.
func (s *scanner) officeEnds(i int, kind word.Kind) bool {
	if s.class(i-1) == token.Close {
		i -= 3 // Kepala Desa (Kades) Tirtasari
	}
	for k := i - 1; k >= 0 && k > i-4 && s.class(k) == token.Word; k-- {
		if form, end := s.t.Phrase(k, officeClasses); form != nil && end == i && word.Kind(form.Kind) == kind {
			return true
		}
	}
	return false
}

// employer reports whether chunk k, which nobody knows, is the body of the person behind the comma: pendiri Lirasti
// Samudra, Rani Lestari, mengatakan …
func (s *scanner) employer(k int) bool {
	c := s.chunks[k]
	return (s.employs(c.first-1) || c.led && s.officeEnds(c.first, word.KindBusiness)) && s.stranger(c.first, c.end) && s.holderBehind(k)
}

// holderBehind reports whether a comma and one person, no list of them, stand behind chunk k, which has no part of a personal
// name itself.
func (s *scanner) holderBehind(k int) bool {
	if k+1 >= len(s.chunks) {
		return false
	}
	c, n := s.chunks[k], s.chunks[k+1]
	if s.class(c.end) != token.Comma || n.typ != Person || !s.onlyTitles(c.end+1, n.first) {
		return false
	}
	if s.flags(n.end).Has(word.Connector) || s.class(n.end) == token.Comma && s.upper(n.end+1) && !s.flags(n.end+1).Has(word.DegreeAfter) {
		return false
	}
	for i := c.first; i < c.end; i++ {
		if s.firm(i) {
			return false
		}
	}
	return true
}

// onlyTitles reports whether nothing but titles stands from token i to the name at token first: Drs. H. [Sumirat].
func (s *scanner) onlyTitles(i, first int) bool {
	for i < first && s.flags(i).Any(titleClasses) {
		i = s.skipDot(i + 1)
	}
	return i == first
}

// peopleOfPlaces takes back persons behind a role where the text elsewhere shows the word to be a place, and parts the seat of
// an office from the name of who holds it: warga Tirtakencana, where somebody came from Tirtakencana.
func (s *scanner) peopleOfPlaces() {
	s.taught = s.taught[:0]
	for _, c := range s.chunks {
		if c.rule == placePreposition && c.end == c.first+1 || c.rule == placeHead && c.end == c.first+2 && s.upper(c.end-1) && s.administrativeAt(c.first) {
			s.taught = append(s.taught, s.t.Tokens[c.end-1].Hash)
		}
	}
	if len(s.taught) == 0 {
		return
	}
	places := s.set(s.taught)
	for k := range s.chunks {
		c := &s.chunks[k]
		if c.typ == Person && c.form == nil && c.led && c.end > c.first+1 && s.class(c.first+1) == token.Word && places.has(s.t.Tokens[c.first].Hash) &&
			!s.flags(c.first).Any(nameClasses) && s.officeEnds(c.first, word.KindDistrict) { // Lurah Tirtasari Rahma Wibowo, in Kelurahan Tirtasari
			s.added = append(s.added, chunk{first: c.first, end: c.first + 1, typ: Place, rule: placeDocument, sure: true})
			c.first++
			continue
		}
		if c.typ == Person && c.form == nil && c.end == c.first+1 && places.has(s.t.Tokens[c.first].Hash) &&
			!s.flags(c.first).Has(word.Taught) && s.flags(c.first-1).Has(word.Role) {
			c.typ, c.rule, c.sure = Place, placeDocument, true
		}
	}
	s.weave()
}

// administrativeAt reports whether the head of a village or district stands at token i.
func (s *scanner) administrativeAt(i int) bool {
	form, _ := s.t.Phrase(i, word.Of(word.PlaceHead))
	return form != nil && administrative.Has(word.Kind(form.Kind))
}

// besidePerson reports whether chunk j is a sure person with only a comma or "dan" between it and chunk k.
func (s *scanner) besidePerson(k, j int) bool { return s.beside(k, j, Person) }

// beside reports whether chunk j is sure and of that type, with only a comma or "dan" between it and chunk k, or a hyphen
// or a semicolon between two persons.
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
		if s.class(i) != token.Comma && !s.flags(i).Has(word.Connector) && !(t == Person && (s.class(i) == token.Hyphen || s.class(i) == token.Semicolon)) {
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
