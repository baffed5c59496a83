package entity

import (
	"strings"

	"github.com/sebut-id/sebut/internal/automaton"
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// chunk is a run of tokens that is a mention or may turn out to be one.
type chunk struct {
	first, end int             // tokens, half-open
	form       *automaton.Form // the form of the lexicon, nil if none
	from       int32           // number of the proposal of a source, from 1; 0 if a rule made it
	group      int32           // number of the entity, set by resolve
	typ        Type
	rule       ruleID
	grade      Grade // set by grade
	sure       bool  // a mention; else only a name that the rest of the text may bear out
	led        bool  // a title or office stands before it
	slip       bool  // a misspelt name
}

// gone reports whether a chunk was dropped.
func (c chunk) gone() bool { return c.typ == 0 }

// run is a run of tokens, half-open.
type run struct{ first, end int }

// scanner finds the chunks of one text.
type scanner struct {
	t      *reading.Text
	chunks []chunk
	// titled is the token behind a title, rank, honorific or office: a name that starts there is a person.
	titled int
	// office is the token behind the office whose phrase is still going on, as in Menteri Luar Negeri Rusia …
	office int
	// fresh is the token right behind an office, before any body or place that belongs to it.
	fresh int
	// apposed is the token behind the comma that ends an office phrase: Kepala Dinas Perhubungan, Sumirat Wibowo.
	apposed int
	// district is the token behind an office that rules a place: Wali Kota …
	district int
	// ranked is the token behind a rank, where (Purn) and the like may follow.
	ranked               int
	names, beginnings    nameTable   // of words, and of their first letters
	taught               []uint32    // hashes of the words that the text shows to be names
	slots                hashes      // scratch of [scanner.set]
	works                bits        // the tokens of titles of works
	bodies               []run       // the names of bands, and of companies without their legal form, at their first occurrence
	places               []run       // the names in lists of places
	place                int         // how many of them the scan has passed
	titles               [][2]int    // first occurrences of such titles
	groups               int32       // how many entities there are, set by resolve
	longest              []int32     // by entity, the chunk with its longest name
	called               []bool      // by entity, whether the text calls it by its first name
	often                []frequency // scratch of misspelt, by entity
	agreed               []agreed    // scratch of grade, by entity
	texts, entries, full latest      // scratch of group
	fullest              []int       // scratch of append: by entity, the mention with the longest name

	passed    []run      // what the scan took for titles and for names of none of the four types
	proposals []proposal // of the sources, taken up
	asked     []Proposal // scratch of propose
	offered   []chunk    // scratch of propose: what one source offers
	merged    []chunk    // scratch of merge
	added     []chunk    // scratch of weave
}

func (s *scanner) reset(t *reading.Text) {
	s.t = t
	s.chunks, s.passed, s.proposals, s.bodies = s.chunks[:0], s.passed[:0], s.proposals[:0], s.bodies[:0]
	s.titled, s.office, s.fresh, s.ranked, s.apposed, s.district = -1, -1, -1, -1, -1, -1
}

// lowered reports whether the word of token i also stands in lower case somewhere in the text.
func (s *scanner) lowered(i int) bool {
	return s.t.Lowered(i)
}

var (
	titleClasses  = word.Of(word.Honorific, word.Rank, word.DegreeBefore, word.Marker)
	officeClasses = word.Of(word.Office, word.Modifier, word.Role)
	nameClasses   = word.Of(word.Given, word.Family, word.Foreign, word.Taught)
	firmClasses   = word.Of(word.Given, word.Family, word.Taught)
	leads         = word.Of(word.Leads) // a phrase of several words may start here
	plainClasses  = word.Of(word.Common, word.Frequent, word.Stop)
	cueClasses    = word.Of(word.CueActive, word.CueTopic, word.CueRequest, word.CueStance)
)

// upper reports whether token i is a word with a capital first letter.
func (s *scanner) upper(i int) bool {
	reading.Step()
	return uint(i) < uint(len(s.t.Tokens)) && s.t.Tokens[i].Shape&token.Upper != 0
}

func (s *scanner) class(i int) token.Class {
	reading.Step()
	if uint(i) >= uint(len(s.t.Tokens)) {
		return token.Invalid
	}
	return s.t.Tokens[i].Class
}

func (s *scanner) flags(i int) word.Flags {
	reading.Step()
	if uint(i) >= uint(len(s.t.Flags)) {
		return 0
	}
	return s.t.Flags[i]
}

// uses reports whether the function word at token i has one of the uses.
func (s *scanner) uses(i int, use word.Use, more ...word.Use) bool {
	return s.flags(i).Has(word.Function) && s.t.Uses(i)&word.UsesOf(use, more...) != 0
}

// breaks reports whether token i stands behind a line break or the end of the text.
func (s *scanner) breaks(i int) bool {
	return i >= len(s.t.Tokens) || s.t.Tokens[i].Shape&token.Line != 0
}

// scan goes through the tokens once, from left to right. At each it tries, in this order: a title or office, which is
// no mention but speaks for one; the head noun of an organization or place; an entry of the lexicon; a name whose last
// word tells its type; a personal name.
func (s *scanner) scan() {
	behind := -1
	for i := 0; i < len(s.t.Tokens); {
		if i != s.office && i != behind && s.dull(i) {
			i++
			continue
		}
		if s.breaks(i) && i > 0 {
			s.titled, s.office = -1, -1
		}
		if s.office == i && s.class(i) == token.Open {
			behind = s.abbreviationEnd(i) // Kepala Badan Narkotika Nasional (BNN) Lampung …: the abbreviation does not end the office
		}
		if i == behind {
			s.titled, s.office = i, i
		}
		if s.office == i && s.fresh == i && !s.upper(i) && s.flags(i).Has(word.PlacePrep) {
			s.office = i + 1 // pengamat dari Universitas Indonesia Budi …
		}
		if s.office == i && (!s.upper(i) || i > s.fresh) && s.field(i) > i { // Wakil Ketua DPR bidang Politik dan Keamanan …
			i = s.complement(s.field(i))
			s.titled, s.office, s.fresh = i, i, i
			continue
		}
		if s.office == i && s.fresh == i && s.class(i) == token.Number && s.t.Tokens[i].Len() <= 3 && s.class(i+1) == token.Comma {
			i++ // Ketua RT 03, Kalseno
			s.office = i
		}
		if s.office == i && s.class(i) == token.Comma && s.chunkBefore(i, Place) == nil {
			s.apposed = i + 1
		}
		if next := s.other(i); next > i {
			s.passed = append(s.passed, run{i, next})
			i = next
			continue
		}
		if next := s.title(i); next > i {
			s.passed = append(s.passed, run{i, next})
			i = next
			continue
		}
		if c, ok := s.named(i); ok {
			c.led = s.titled == c.first || s.office == c.first
			s.chunks = append(s.chunks, c)
			s.noteCompany(c)
			i = c.end
			if c.typ == Person {
				i = s.degrees(i)
			}
			if c.typ != Person && s.office == c.first {
				i = s.skipDot(i) // Kepala Ekonom PT Bank Samudra Tbk. Sumirat
				s.titled, s.office = i, i
			} else {
				s.office = -1
			}
			continue
		}
		if next := s.nameless(i); next > i {
			s.passed = append(s.passed, run{i, next})
			i = next
			s.titled, s.office = i, i
			continue
		}
		i++
	}
}

// nameless steps over the head of a body without a name of its own behind an office at token i: Ketua [BUMDes] Wahyudin.
func (s *scanner) nameless(i int) int {
	if s.office != i || !s.t.Begins(i, word.Of(word.OrgHead)) || !s.upper(i) {
		return i
	}
	form, end := s.t.Phrase(i, word.Of(word.OrgHead))
	if form == nil || !s.upper(end) || s.breaks(end) || !s.firm(end) {
		return i
	}
	return end
}

// opening are the classes of what may begin with a small letter: titles, offices, and heads before a name.
var opening = titleClasses | officeClasses | word.Of(word.PlaceHead, word.OrgHead)

// dull reports whether nothing can begin at token i and nothing ends there, so that the scan passes it over, unless it stands
// right behind an office: no word of a title, no line break, no bracket, no capital, no domain and nothing of the lexicon.
func (s *scanner) dull(i int) bool {
	t := &s.t.Tokens[i]
	switch t.Class {
	case token.Word, token.Number:
		if t.Shape&token.Upper != 0 {
			return s.onlyInitial(i)
		}
		return t.Shape&(token.Line|token.Dotted) == 0 && !s.t.MayBegin(i, opening) && !s.works.has(i) &&
			!(s.t.Flags[i].Has(word.Particle) && s.article(i))
	case token.Open:
		return false
	}
	return t.Shape&token.Line == 0 && !s.works.has(i)
}

// onlyInitial reports whether token i is a function word that is capital for opening a sentence, with no capital behind it: Namun.
func (s *scanner) onlyInitial(i int) bool {
	t, f := &s.t.Tokens[i], s.t.Flags[i]
	return f.Has(word.Initial) && f.Any(word.Of(word.Stop)) && !f.Any(nameClasses) && t.Shape&(token.AllUpper|token.Line|token.Dotted) == 0 &&
		!s.t.MayBegin(i, ^word.Flags(0)) && !s.upper(i+1) && s.class(i+1) != token.Hyphen && !s.works.has(i) && s.titled != i
}

// named returns the chunk that starts at token i, if there is one.
func (s *scanner) named(i int) (chunk, bool) {
	if c := s.class(i); c != token.Word && c != token.Number {
		return chunk{}, false
	}
	if c, ok := s.listedAt(i); ok {
		return c, true
	}
	if end := s.byline(i); end > i {
		return chunk{first: i, end: end, typ: Person, rule: personByline, sure: true}, true
	}
	if s.initialsHere(i) {
		return chunk{first: i, end: i + 1, typ: Person, rule: personCue, sure: true}, true
	}
	if s.t.Tokens[i].Is(token.AllUpper) && s.class(i+1) != token.Word {
		if end := s.domain(i); end > i+1 {
			return chunk{first: i, end: end, typ: Organization, rule: orgDomain, sure: true}, true
		}
	}
	entry, known := s.entry(i)
	if end := s.notedAt(i); end > i && (!known || entry.end <= end) && (s.titled != i || s.office == i) {
		return chunk{first: i, end: end, typ: Organization, rule: orgDocument, sure: true}, true
	}
	if s.t.Begins(i, word.Of(word.OrgHead)) && !(s.flags(i).Has(word.Taught) && s.t.Tokens[i].Is(token.AllUpper) && s.class(i+1) == token.Dot) {
		if c, ok := s.orgFromHead(i); ok && (!known || c.end >= entry.end) {
			if known && c.end == entry.end {
				return s.extend(entry), true
			}
			return c, true
		}
	}
	if s.t.Begins(i, word.Of(word.PlaceHead)) && !s.flags(i).Has(word.Taught) && s.stopsBehind(i) < 0 &&
		!(s.flags(i).Has(word.Given) && !s.flags(i).Any(plainClasses) && s.firm(i+1) && s.upper(i+1) && !s.flags(i-1).Has(word.PlacePrep)) && // Rio Wirawan
		!(s.t.Tokens[i].Len() == 1 && (s.flags(i-1).Has(word.CueRoot) || s.behindPerson(i))) && // kata G. Budi Wirawan
		!(s.titled == i && s.flags(i).Any(nameClasses) && !s.flags(i).Any(plainClasses) && !s.lowered(i) && !s.streetBehindResident(i)) {
		tail, tailed := s.fromTail(i)
		if tailed && tail.typ == Organization && (!known || tail.end > entry.end) { // Samudra Sekuritas
			return tail, true
		}
		if c, ok := s.placeFromHead(i); ok && (!known || c.end >= entry.end && !s.keeps(entry, c)) {
			if known && c.end == entry.end {
				return entry, true
			}
			return c, true
		}
	}
	if !s.upper(i) {
		if known {
			return entry, true
		}
		if s.article(i) && s.upper(i+2) { // adik al-Hamdan
			c, ok := s.person(i + 2)
			c.first = i
			return c, ok
		}
		if s.t.Begins(i, word.Of(word.PlaceHead)) {
			if c, ok := s.placeBehindHead(i); ok {
				return c, true
			}
		}
		if end := s.domain(i); end > i {
			return chunk{first: i, end: end, typ: Organization, rule: orgDomain, sure: true}, true
		}
		return chunk{}, false
	}
	if c, ok := s.fromTail(i); ok && (!known || c.end > entry.end) {
		return c, true
	}
	if end := s.domain(i); end > i && (!known || end > entry.end) {
		return chunk{first: i, end: end, typ: Organization, rule: orgDomain, sure: true}, true
	}
	if !known && s.acronym(i) && s.fresh != i && !s.upper(i+1) {
		if score, rule := s.bodyScore(i, i+1); score >= sureScore {
			return chunk{first: i, end: i + 1, typ: Organization, rule: rule, sure: true}, true
		}
		return chunk{first: i, end: i + 1, typ: Organization, rule: orgDocument}, true // for the text to bear out
	}
	if !known && s.fresh == i && s.body(i) {
		return s.extend(chunk{first: i, end: i + 1, typ: Organization, rule: orgContext, sure: true}), true
	}
	if k := s.holder(i); !known && k > i {
		if s.flags(i-1).Has(word.PlaceHead) || s.district == i { // Wali Nagari Taluk Syafri Koto, Camat Margatirta Ari Budi Wirawan
			return chunk{first: i, end: k, typ: Place, rule: placeHead, sure: true}, true
		}
		return chunk{first: i, end: k, typ: Organization, rule: orgContext, sure: true}, true
	}
	if !known && s.camel(i) {
		return chunk{first: i, end: i + 1, typ: Organization, rule: orgShape, sure: true}, true
	}
	if end := s.notedAt(i); end > i {
		return chunk{first: i, end: end, typ: Organization, rule: orgDocument, sure: true}, true
	}
	if s.inQuarter(i) {
		return chunk{first: i, end: i + 1, typ: Place, rule: placeApposition, sure: true}, true
	}
	if known {
		return s.longer(i, entry), true
	}
	if end := s.apposedBody(i); end > i {
		if len(s.bodies) < maxWorks {
			s.bodies = append(s.bodies, run{i, end})
		}
		return chunk{first: i, end: end, typ: Organization, rule: orgApposition, sure: true}, true
	}
	person, ok := s.person(i)
	if !ok {
		return s.defined(i)
	}
	if s.armOf(i, person.end) {
		return s.extend(chunk{first: i, end: person.end + 1, typ: Organization, rule: orgTail, sure: true}), true
	}
	if s.district == i && s.largerPlaceAt(person.end) { // Kepala Desa Tirtasari, Kecamatan Gemuh, Sumirat
		return chunk{first: i, end: person.end, typ: Place, rule: placeApposition, sure: true}, true
	}
	if s.placedPerson(i, person.end) {
		return chunk{first: i, end: person.end, typ: Place, rule: placeApposition, sure: true}, true
	}
	if s.titled != i || s.band(person.end) || s.bandNamed(i) || s.performsFor(i) {
		if score, rule := s.bodyScore(i, person.end); score >= sureScore {
			if len(s.bodies) < maxWorks && (s.band(person.end) || rule == orgApposition || s.lowerHeadBefore(i)) {
				s.bodies = append(s.bodies, run{i, person.end})
			}
			return chunk{first: i, end: person.end, typ: Organization, rule: rule, sure: true}, true
		}
	}
	return person, true
}

// keeps reports whether a place of the lexicon stands although chunk c, read from the head that it begins with, goes on: Bupati
// [Puncak] Yermias; but not Kelurahan Bekasi [Jaya].
func (s *scanner) keeps(entry, c chunk) bool {
	if !entry.sure || entry.typ != Place {
		return false
	}
	i, village := entry.first, c.end == entry.end+1 && s.secondWord(entry.end) && (!s.upper(c.end) || s.settled(c.end))
	return entry.end > i+1 && !village || s.office == i && s.upper(i-1) && s.firm(entry.end)
}

// behindPerson reports whether a person and a joint stand right before token i: L. Heuveldorp dan [G. Krugers].
func (s *scanner) behindPerson(i int) bool {
	return s.flags(i-1).Has(word.Connector) && s.chunkBefore(i-1, Person) != nil
}

// chunkBefore is what was last found, if it is of the type and ends right before token i; nil if not.
func (s *scanner) chunkBefore(i int, typ Type) *chunk {
	if n := len(s.chunks); n > 0 && s.chunks[n-1].end == i && s.chunks[n-1].typ == typ {
		return &s.chunks[n-1]
	}
	return nil
}

// defined is the ordinary word at token i, at the start of a sentence, that the text says to be the name of a body or a place:
// Geisha adalah grup musik …
func (s *scanner) defined(i int) (chunk, bool) {
	if !s.flags(i).Has(word.Initial) || !s.flags(i).Any(plainClasses) || s.upper(i+1) || s.flags(i).Any(neverName|word.Of(word.Stop, word.Conjunction)) {
		return chunk{}, false
	}
	k := s.pastBrackets(i + 1)
	if s.class(k) == token.Comma || !s.uses(k, word.UseIs, word.UseHolds) {
		return chunk{}, false
	}
	if form, _ := s.lowerHead(s.saidToBe(k)); form != nil && membered.Has(word.Kind(form.Kind)) {
		return chunk{first: i, end: i + 1, typ: Organization, rule: orgApposition, sure: true}, true
	}
	return chunk{}, false
}

// streetBehindResident reports whether the head of a street or village stands at token i behind a word for those who live
// there: Warga Gang Mawar.
func (s *scanner) streetBehindResident(i int) bool {
	form, _ := s.t.Phrase(i, word.Of(word.PlaceHead))
	if form == nil || !administrative.Has(word.Kind(form.Kind)) && word.Kind(form.Kind) != word.KindStreet {
		return false
	}
	return s.roleKind(i-1) == word.KindResident
}

// longer is the personal name at token i if it goes on behind the entry of the lexicon that begins there, and so is
// another's; else the entry.
func (s *scanner) longer(i int, entry chunk) chunk {
	if entry.sure && s.nameEnd(i) <= entry.end { // as most are
		return s.extend(entry)
	}
	if s.fresh == i && (entry.typ == Organization && s.fullName(entry.end) || entry.typ == Place && s.plainSeat(entry)) ||
		entry.typ == Place && s.titled == i && entry.sure && !entry.form.Is(reading.Ambiguous) && s.realm(i-1) && s.upper(entry.end) && !s.breaks(entry.end) {
		entry.sure = true
		return s.extend(entry) // CEO GoTo Patrick Walujo, Gubernur Aceh Muzakir Manaf, Sultan Tidore Husain Alting
	}
	person, ok := s.person(i)
	switch longer := person.end > entry.end; {
	case !ok:
	case longer && person.sure && entry.typ != State && s.firm(i) && entry.end-entry.first == 1 && !s.headline(i):
		return person
	case longer && person.sure && entry.typ == Place && entry.form.Is(reading.Ambiguous) && s.titled == i &&
		s.flags(i).Any(nameClasses) && s.firm(entry.end):
		return person // Menkes Agung Wirawan
	case longer && entry.typ == Person && !s.headline(i) &&
		(s.class(entry.end) == token.Word && s.goesOn(entry.end) || entry.form.Is(reading.Ambiguous)):
		person.sure = person.sure || entry.sure
		return person // Muhammad Ali Affandi, Ida Bagus Rai Mantra
	case !entry.sure && (longer || person.sure && person.end == entry.end):
		return person
	}
	return s.extend(entry)
}

// realm reports whether a noble title stands at token i, which the name of the place may follow that it rules.
func (s *scanner) realm(i int) bool {
	form, end := s.t.Phrase(i, word.Of(word.Honorific))
	return form != nil && end == i+1 && word.Kind(form.Kind) == word.KindNoble
}

// initialsHere reports whether token i are the initials that stand for a person, whatever else they may abbreviate: berinisial [AS].
func (s *scanner) initialsHere(i int) bool {
	if t := s.t.Tokens[i]; !t.Is(token.AllUpper) || t.Len() > 4 || s.upper(i+1) || !s.flags(i-1).Has(word.NameCue) {
		return false
	}
	form, _ := s.t.Phrase(i-1, word.Of(word.NameCue))
	return form != nil && word.Kind(form.Kind) == word.KindCue
}

// inQuarter reports whether the capital word at token i, whatever else it may be, is the name of a quarter: kawasan [Kartini],
// Jakarta Pusat.
func (s *scanner) inQuarter(i int) bool {
	if s.class(i+1) != token.Comma || s.upper(i-1) || s.t.Tokens[i].Is(token.AllUpper) || !s.upper(i+2) || s.placeAt(i, false) || !s.placeAt(i+2, false) {
		return false
	}
	form, end := s.t.Phrase(i-1, word.Of(word.PlaceHead))
	return form != nil && end == i
}

// largerPlaceAt reports whether a comma and the larger place that another lies in stand at token i: , Kecamatan Gemuh.
func (s *scanner) largerPlaceAt(i int) bool {
	if s.class(i) != token.Comma || !s.upper(i+1) {
		return false
	}
	form, end := s.t.Phrase(i+1, word.Of(word.PlaceHead))
	return form != nil && areas.Has(word.Kind(form.Kind)) && s.upper(end)
}

// areas are the heads of places that others lie in.
var areas = word.KindsOf(word.KindDistrict, word.KindCity, word.KindRegency)

// noteCompany notes the name of a company without its legal form, for the text goes on with that: PT [Tirta Sari Abadi] Tbk.
func (s *scanner) noteCompany(c chunk) {
	form, first := s.t.Phrase(c.first, word.Of(word.OrgHead))
	if c.rule != orgHead || form == nil || word.Kind(form.Kind) != word.KindCompany || !s.t.Tokens[c.first].Is(token.AllUpper) || len(s.bodies) >= maxWorks {
		return
	}
	end := first
	for end < c.end && s.upper(end) && !s.uses(end, word.UseLegal) && !s.t.Tokens[end].Is(token.AllUpper) {
		end++
	}
	if end-first > 1 {
		s.bodies = append(s.bodies, run{first, end})
	}
}

// notedAt is the end of the name at token i that the text showed before to be that of a band or a company; i if there is none.
func (s *scanner) notedAt(i int) int {
	for _, b := range s.bodies {
		if s.repeats(i, b.first, b.end) && s.upper(i) {
			end := i + b.end - b.first
			if s.armOf(i, end) {
				end++
			}
			return end
		}
	}
	return i
}

// plainSeat reports whether place c, whose name is nothing else, stands between an office of an area and a name.
func (s *scanner) plainSeat(c chunk) bool {
	return s.district == c.first && !c.form.Is(reading.Ambiguous) && s.upper(c.end) && !s.breaks(c.end)
}

// goesOn reports whether the capital word at token i, behind a known person's name, makes it another's: a name part that
// is no ordinary word, an unknown word, or initials.
func (s *scanner) goesOn(i int) bool {
	return s.t.Tokens[i].Is(token.AllUpper) ||
		s.flags(i).Any(nameClasses) && (!s.flags(i).Any(plainClasses) || s.class(i+1) == token.Word && !s.upper(i+1) && s.flags(i+1).Any(cueClasses)) || s.stranger(i, i+1) && !s.flags(i).Any(neverName)
}

// holder is where, in the capital words behind an office at token i, the name of the holder begins, when an unknown body
// stands before it: Sekretaris Jenderal Kiara [Susan Herawati]. The text must teach the name elsewhere, unless the office is
// that of a village: Kepala Desa Tirtasari [Wirya Atmaja]. 0 if there is none.
func (s *scanner) holder(i int) int {
	if s.fresh != i || s.flags(i).Any(nameClasses) || s.t.Tokens[i].Len() == 1 {
		return 0
	}
	first := 0
	for k := i + 1; k < i+5 && s.upper(k) && !s.breaks(k); k++ {
		if s.fullName(k) {
			return k // CEO Lirasti Luhut Pandjaitan
		}
		if first == 0 && s.flags(k).Any(firmClasses) {
			first = k
		}
		if k == i+1 && s.district == i && s.flags(i-1).Has(word.PlaceHead) && !s.town(i-1) && s.stranger(i, k+1) && !s.upper(k+1) && s.flags(k+1).Any(cueClasses) {
			return k // Kepala Desa Lirasti Markojo mengatakan
		}
		if s.flags(k).Has(word.Taught) || k == first && s.flags(i-1).Has(word.PlaceHead) && s.firm(k) && !s.town(i-1) ||
			k == i+1 && s.district == i && s.firm(k) && s.upper(k+1) && !s.breaks(k+1) && s.stranger(i, k) && !s.flags(i-1).Has(word.PlaceHead) {
			return first
		}
	}
	return 0
}

// town reports whether the head of a town's name stands at token i: Wali [Kota].
func (s *scanner) town(i int) bool {
	form, end := s.t.Phrase(i, word.Of(word.PlaceHead))
	return form != nil && end == i+1 && word.Kind(form.Kind) == word.KindCity
}

// domain is the end of the internet domain at token i: detik.com, Lampost.co, in capitals BOLA.COM; i if there is none.
func (s *scanner) domain(i int) int {
	if s.t.Tokens[i].Is(token.Dotted) {
		if s.domainEnds(i) {
			return i + 1
		}
		return i
	}
	if s.class(i+1) == token.Hyphen && s.t.Tokens[i+1].Is(token.Glued) && s.class(i+2) == token.Word && s.upper(i) {
		if end := s.domain(i + 2); end > i+2 {
			return end // POS-SAMUDRA.COM
		}
	}
	if t := s.t.Tokens[i]; t.Is(token.AllUpper) && t.Len() > 2 && s.class(i+1) == token.Dot && s.upper(i+2) && s.t.Tokens[i+1].Is(token.Glued) && s.t.Tokens[i+2].Is(token.Glued) &&
		s.t.Tokens[i+2].Is(token.AllUpper) && s.domainEnds(i+2) {
		return i + 3
	}
	return i
}

// domainEnds reports whether the word of token i ends as internet domains do.
func (s *scanner) domainEnds(i int) bool {
	w := s.t.String(i)
	for _, suffix := range [...]string{".com", ".co", ".id", ".net", ".org", ".tv", ".news"} {
		if n := len(w) - len(suffix); n > 1 && strings.EqualFold(w[n:], suffix) || n == -1 && strings.EqualFold(w, suffix[1:]) {
			return true
		}
	}
	return false
}

// acronym reports whether token i is an abbreviation of three capitals or more.
func (s *scanner) acronym(i int) bool {
	t := s.t.Tokens[i]
	if s.class(i+1) == token.Colon && (i == 0 || s.t.Tokens[i].Is(token.Line)) {
		return false // EVAKUASI: Petugas memindahkan korban, a caption
	}
	return t.Is(token.AllUpper) && !t.Is(token.Dotted) && t.Len() >= 3 && !code(s.t.String(i)) && !roman(s.t.String(i)) && !s.shouting(i) && !s.flags(i).Any(nameClasses|word.Of(word.Rank, word.DegreeAfter))
}

// code reports whether a word is a letter with a number behind it, as those of bus lines and motorways: M06.
func code(w string) bool {
	for i := 1; i < len(w); i++ {
		if w[i] < '0' || w[i] > '9' {
			return false
		}
	}
	return true
}
