package entity

import (
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// sureScore is the evidence that makes a run of capitals a person at once; maybeScore lets the rest of the text decide.
const (
	sureScore  = 3
	maybeScore = 1
)

// person returns the run of name words at token i as a person, sure or not.
func (s *scanner) person(i int) (chunk, bool) {
	end := s.nameEnd(i)
	if end == i || s.class(end) == token.Hyphen && s.class(end+1) == token.Number ||
		i > 1 && s.class(i-1) == token.Slash && (s.class(i-2) == token.Number || s.upper(i-2) && roman(s.t.String(i-2))) { // Pangdam IX/Udayana
		return chunk{}, false
	}
	if end == i+1 && s.t.Tokens[i].Len() == 1 && !s.age(end) && (s.ranked != i || s.class(end) == token.Dot) && !s.flags(i).Has(word.Taught) &&
		!(s.class(i-1) == token.Comma && s.class(end) == token.Comma) { // Juara I; but: Brigadir J, tersangka R (19), pelaku lain, R, kabur
		return chunk{}, false
	}
	if end == i+1 && s.flags(i).Has(word.Honorific) && s.class(i-1) == token.Comma && !s.flags(i).Has(word.Taught) && (s.class(end) == token.Comma || s.class(end) == token.Quote) {
		return chunk{}, false // "Sebentar, Pak," jawabnya
	}
	score, rule := s.score(i, end)
	c := chunk{first: i, end: end, typ: Person, rule: rule, sure: score >= sureScore || s.ranked == i && s.t.Tokens[i].Len() == 1}
	return c, true
}

// nameWord reports whether token i can be a word of a personal name, as its first word or a later one.
func (s *scanner) nameWord(i int, first bool) bool {
	if !s.upper(i) {
		return false
	}
	f, t := s.flags(i), s.t.Tokens[i]
	name := f.Any(nameClasses)
	if roman(s.t.String(i)) && t.Len() > 1 {
		return false
	}
	if t.Is(token.AllUpper) && f.Has(word.Taught) {
		return first
	}
	if t.Is(token.AllUpper) && t.Is(token.Dotted) && t.Len() <= 5 {
		return first && s.class(i+1) == token.Dot && s.upper(i+2) // J.B. Sastrowijaya
	}
	if t.Is(token.AllUpper) && t.Len() > 1 && !s.shouting(i) {
		return (t.Len() == 2 || t.Len() == 3 && first && f.Has(word.Given) && s.t.String(i)[0] == 'I') && !(first && s.fresh == i && s.bodyAt(i)) && s.upper(i+1) && s.t.Tokens[i+1].Is(token.Lower) && !f.Any(word.Of(word.OrgHead)) // MH Thamrin, IGN Wiswamerta
	}
	if s.headline(i) && f.Any(plainClasses) && !f.Has(word.Taught) && !s.firm(i) || s.headline(i) && !name && derived(s.t.String(i)) {
		return false
	}
	if f.Has(word.Abbrev) && s.class(i+1) == token.Dot && s.class(i+2) == token.Number {
		return false // Keputusan Menteri Pendidikan No. 5
	}
	if first && f.Has(word.NameCue) && f.Has(word.Initial) && s.upper(i+1) {
		return false // Nama Lirasti dikenal
	}
	if first && f.Has(word.PlacePrep) && f.Has(word.Stop) && s.titled != i && s.upper(i+1) && s.placeAt(i+1, false) {
		return false // a heading without its full stop: … Di Bali warga …
	}
	if name && !(first && f.Has(word.Initial) && f.Has(word.Stop)) {
		return first || !f.Has(word.Weekday)
	}
	if f.Any(neverName) {
		return false
	}
	if first && f.Any(word.Of(word.Stop, word.Conjunction)) {
		return s.titled == i && !f.Has(word.Initial) && s.upper(i-1)
	}
	if first && s.titled == i && !s.upper(i-1) && (f.Any(plainClasses) && s.lowered(i) || derived(s.t.String(i))) {
		return false // sekaligus Pengesahan
	}
	if first && f.Has(word.Initial) && (f.Any(plainClasses) && s.lowered(i) || derived(s.t.String(i))) {
		return false
	}
	if first && f.Has(word.Initial) && f.Any(plainClasses) && s.upper(i+1) && !s.breaks(i+1) &&
		(s.flags(i+1).Any(nameClasses) && !s.flags(i+1).Any(plainClasses) || s.stranger(i+1, i+2) && !s.upper(i+2)) {
		return false // Hadir Ahmad Fauzan, Kemarin Sumirat mengatakan
	}
	return first || !f.Any(plainClasses) || !derived(s.t.String(i)) && !active(s.t.String(i)) // Ahmad Fauzan Menjadi
}

// roman reports whether a word is a Roman numeral in capitals.
func roman(word string) bool {
	for i := 0; i < len(word); i++ {
		switch word[i] {
		case 'I', 'V', 'X', 'L':
		default:
			return false
		}
	}
	return true
}

// derived reports whether a word has the affixes of an Indonesian verb or noun, which names seldom have: Kedatangan,
// Membaca, Pelaksanaan, Sebelumnya, Kolaborasi; or of an English noun.
func derived(w string) bool {
	n := len(w)
	if n < 6 {
		return false
	}
	ends := func(s string) bool { return n > len(s)+2 && w[n-len(s):] == s }
	starts := func(s string) bool { return w[1:len(s)] == s[1:] && w[0]|0x20 == s[0] }
	if ends("nya") || ends("kan") && n > 7 || n > 7 && (ends("asi") || ends("itas") || ends("isme")) {
		return true
	}
	if n > 7 && (ends("ation") || ends("ment") || ends("ness") || ends("ship")) {
		return true // English: Foundation, Management
	}
	switch w[0] | 0x20 {
	case 'm':
		return starts("mem") || starts("meng") || starts("meny") || starts("men") && ends("kan")
	case 'b':
		return starts("ber") && n > 7
	case 'k':
		return starts("ke") && ends("an") && n > 7
	case 'p':
		return (starts("pe") || starts("per")) && ends("an") && n > 7
	case 't':
		return starts("ter") && n > 8
	}
	return false
}

// neverName are the classes of words that are no part of a personal name.
var neverName = word.Of(word.OrgHead, word.PlaceHead, word.Office, word.Role, word.Group, word.Modifier, word.Rank,
	word.Honorific, word.CuePrep, word.OrgTail, word.PlaceTail, word.PlacePrep, word.CueActive, word.Month,
	word.Weekday, word.Pronoun)

// shouting reports whether the words around token i are all capitals, so that capitals say nothing.
func (s *scanner) shouting(i int) bool {
	n := 0
	for j := i - 2; j <= i+2; j++ {
		if j < 0 || j >= len(s.t.Tokens) || s.class(j) != token.Word {
			continue
		}
		if s.t.Tokens[j].Is(token.Lower) {
			return false
		}
		n++
	}
	return n > 2
}

// nameEnd is the end of the run of name words that starts at token i; i if there is none. Initials with their dots,
// lower-case particles between two name words and parts joined by hyphens belong to it.
func (s *scanner) nameEnd(i int) int {
	if !s.nameWord(i, true) {
		return i
	}
	end := i + 1
	for end < len(s.t.Tokens) && end-i < 12 {
		if s.breaks(end) {
			break
		}
		if s.class(end) == token.Dot && s.t.Tokens[end-1].Len() <= 5 && s.upper(end-1) && s.t.Tokens[end].Is(token.Glued) &&
			(s.t.Tokens[end-1].Len() == 1 || s.t.Tokens[end-1].Is(token.Dotted) || s.flags(end-1).Any(word.Of(word.Abbrev))) && s.nameWord(end+1, false) && !s.breaks(end+1) {
			end += 2
			continue
		}
		if s.class(end) == token.Hyphen && end+1 < len(s.t.Tokens) && s.class(end+1) == token.Word {
			if s.hyphenated(i, end) {
				end += 2
				continue
			}
			break
		}
		if s.article(end) && s.nameWord(end+2, false) { // Omar al-Rashid
			end += 3
			continue
		}
		if k := s.nickEnd(end); k > end {
			end = k
			continue
		}
		if s.class(end) == token.Comma && s.flags(end+1).Has(word.DegreeAfter) && s.flags(end+1).Has(word.Abbrev) && s.t.Tokens[end+1].Len() == 2 {
			return end + 2 // Ross Baldasar, Sr.
		}
		if s.regnal(end) && !s.placeAt(i, true) { // not Musi VI, a bridge
			return end + 1
		}
		if k := s.particles(end); k > end && s.nameWord(k, false) && !s.breaks(k) {
			end = k + 1
			continue
		}
		if (!s.nameWord(end, false) || s.knownOther(end)) && !s.byname(i, end) && !s.surname(end) || s.ordained(end) {
			break
		}
		end++
	}
	return end
}

// nickEnd is the end of the word in marks or brackets at token i and of the word behind it that goes on with the name
// around them: Lukman "Tarmo" Hardiyanto; i if there is none.
func (s *scanner) nickEnd(i int) int {
	c := s.class(i + 2)
	if !(s.class(i) == token.Quote && c == token.Quote || s.class(i) == token.Open && c == token.Close) ||
		!s.upper(i+1) || s.breaks(i+3) || !s.nameWord(i+3, false) || s.t.Tokens[i+1].Is(token.AllUpper) || s.knownOther(i+1) || s.knownOther(i+3) {
		return i
	}
	return i + 4
}

// regnal reports whether the number of a ruler or a namesake ends the name before token i: Hamengkubuwono [II].
func (s *scanner) regnal(i int) bool {
	return s.upper(i) && s.t.Tokens[i].Len() > 1 && roman(s.t.String(i)) && !s.upper(i+1) && s.class(i+1) != token.Hyphen && s.class(i+1) != token.Slash
}

// byname reports whether token i goes on with the name that begins at token first, although it is an abbreviation or a
// place as well: two capitals inside or at the end of a name (Yosep AP Manuputty, M Lukman MZ mengatakan), a city for a
// surname (Rusli Bandung mengatakan).
func (s *scanner) byname(first, i int) bool {
	if !s.upper(i) || !s.flags(i-1).Any(nameClasses) || s.flags(i-1).Any(plainClasses) {
		return false
	}
	typ, end := s.known(i)
	if t := s.t.Tokens[i]; t.Is(token.AllUpper) {
		if t.Len() != 2 || typ == State || roman(s.t.String(i)) || s.shouting(i) || s.flags(i).Any(titleClasses) {
			return false
		}
		return !s.flags(i).Has(word.DegreeAfter) && (s.speaks(i+1) || typ == 0 && i > first+1 && s.class(i+1) == token.Word && !s.upper(i+1)) ||
			s.upper(i+1) && !s.breaks(i+1) && s.nameWord(i+1, false) && !s.knownOther(i+1)
	}
	return i == first+1 && s.firm(first) && typ == Place && end == i+1 && !s.flags(i).Has(word.PlaceTail) && s.speaks(end)
}

// speaks reports whether token i, behind a name, shows it to be a person's: a cue of speech, or a comma and an office or role.
func (s *scanner) speaks(i int) bool {
	return s.flags(i).Any(cueClasses) && !s.upper(i) && !s.breaks(i) || s.class(i) == token.Comma && s.flags(i+1).Any(word.Of(word.Office, word.Modifier))
}

// known is the type of the longest entry of the lexicon at token i that is not ambiguous, with its end; 0 if there is none.
func (s *scanner) known(i int) (typ Type, end int) {
	for _, m := range s.t.Matches(i) {
		if m.Form.Class >= reading.EntryClass && m.Form.Mark&reading.Ambiguous == 0 && m.End > end {
			typ, end = Type(m.Form.Class-reading.EntryClass), m.End
		}
	}
	return typ, end
}

// surname reports whether the rank at token i, behind a name part, stands for none, for no name follows it: Fajar
// [Laksamana] menyebut.
func (s *scanner) surname(i int) bool {
	f := s.flags(i)
	return f.Has(word.Rank) && s.upper(i) && !s.t.Tokens[i].Is(token.AllUpper) && !s.breaks(i) && s.class(i+1) != token.Dot && !s.upper(i+1) &&
		!f.Any(neverName&^word.Of(word.Rank)) && (s.flags(i-1).Any(nameClasses) || s.titled == i-1)
}

// ordained reports whether the letters of an order or of the clergy, which stand behind a name without a comma, are at
// token i: Romo Wiryono [Pr].
func (s *scanner) ordained(i int) bool {
	if !s.flags(i).Has(word.DegreeAfter) || s.upper(i+1) || s.flags(i).Any(nameClasses) {
		return false
	}
	form, _ := s.t.Phrase(i, word.Of(word.DegreeAfter))
	return form != nil && form.Is(reading.Weak) // not Jr
}

// hyphenated reports whether the hyphen at token h goes on with the name that begins at token first: Tae-yong, Al-Assad,
// Agnes Pannier-Runacher; not Jokowi-Kalla, two persons.
func (s *scanner) hyphenated(first, h int) bool {
	next := h + 1
	if !s.upper(next) {
		return !s.flags(next).Any(plainClasses) ||
			h-1 > first && s.t.Tokens[h-1].Len() <= 4 && s.t.Tokens[next].Len() <= 4 && s.t.Tokens[h-1].Hash != s.t.Tokens[next].Hash // Lee Soo-jin
	}
	if !s.nameWord(next, false) {
		return false
	}
	at := func(i int) bool { // a name part of the country
		return s.flags(i).Any(word.Of(word.Given, word.Family)) && !s.flags(i).Has(word.Foreign)
	}
	if h-1 > first && at(first) && at(h-1) && !s.flags(next).Any(plainClasses|word.Of(word.Foreign)) {
		return false // Machfud Arifin-Mujiaman, two persons; but Irwan Perangin-Angin
	}
	if s.t.Tokens[h-1].Len() <= 3 && !s.personAt(h-1) && !s.firm(h-1) &&
		(h-1 > first || s.flags(h-1).Has(word.Particle) || !s.flags(h-1).Any(nameClasses)) {
		return true
	}
	last := !s.upper(next+1) || s.breaks(next+1)
	if last != (h-1 > first) || last && s.paired(first) {
		return false
	}
	if s.flags(next).Has(word.Foreign) && s.flags(h-1).Has(word.Foreign) {
		return true // Anne-Marie Lefort, Helen Carter-Brown
	}
	return (h-1 > first || s.flags(h-1).Has(word.Foreign)) && !s.flags(next).Any(firmClasses) && !s.personAt(next) && !s.personAt(h-1)
}

// paired reports whether the word before token i announces two persons, whom a hyphen joins: pasangan Sumirat-Lestari.
func (s *scanner) paired(i int) bool {
	return i > 0 && s.t.Uses(i-1)&word.UsesOf(word.UsePair) != 0
}

// personAt reports whether an entry of the lexicon for a person starts at token i.
func (s *scanner) personAt(i int) bool {
	if !s.t.EntryMayBegin(i) {
		return false
	}
	for _, m := range s.t.Matches(i) {
		if m.Form.Class == reading.EntryClass+uint8(Person) {
			return true
		}
	}
	return false
}

// article reports whether an Arabic article with its hyphen stands at token i: al-, el-, ash-; not e-.
func (s *scanner) article(i int) bool {
	return s.class(i) == token.Word && s.flags(i).Has(word.Particle) && s.t.Tokens[i].Len() > 1 && s.t.Tokens[i].Len() <= 3 && !s.breaks(i) &&
		s.class(i+1) == token.Hyphen && s.t.Tokens[i+1].Is(token.Glued) && s.class(i+2) == token.Word
}

// particles is the end of the particles at token i that join two name words: van der, bin, al. Those that are also
// ordinary Indonesian words (di) do not.
func (s *scanner) particles(i int) int {
	for s.class(i) == token.Word && s.flags(i).Has(word.Particle) && !s.breaks(i) &&
		(s.upper(i) || !s.flags(i).Any(word.Of(word.PlacePrep, word.Connector))) {
		i++
	}
	return i
}

// knownOther reports whether an entry of the lexicon starts at token i, so that a name ends there; a person's only
// where no name part goes before.
func (s *scanner) knownOther(i int) bool {
	if !s.t.EntryMayBegin(i) {
		return false
	}
	for _, m := range s.t.Matches(i) {
		if m.Form.Class < reading.EntryClass {
			continue
		}
		typ := Type(m.Form.Class - reading.EntryClass)
		if m.Form.Mark&reading.Ambiguous != 0 || typ == Person && (s.flags(i-1).Any(nameClasses) || s.t.Tokens[i-1].Len() == 1 || s.fresh != i-1 && s.stranger(i-1, i)) {
			continue
		}
		if typ != State && m.End == i+1 && s.flags(i).Any(nameClasses) && !s.t.Tokens[i].Is(token.AllUpper) {
			continue // Sudirman: as good a family name as a place
		}
		return true
	}
	return false
}

// clue is one piece of evidence that a run of capitals is a person.
type clue struct {
	rule   ruleID
	weight int
	signs  signs // what must hold for it to be looked at: less than what it says, but quickly known
	holds  func(s *scanner, first, end int) bool
}

// signs are facts about a run of capitals and the words around it, found once for all clues.
type signs uint16

const (
	several  signs = 1 << iota // two tokens or more
	alone                      // one token
	comma                      // a comma behind
	bracket                    // an opening bracket behind
	parted                     // a comma before
	cued                       // the word before is of a class that some clue asks for
	ruled                      // the word behind is
	named                      // the first word is a part of personal names
	initial                    // it begins a sentence
	ordinary                   // it is an ordinary word
	loud                       // it is all capitals
)

var (
	cuing  = word.Of(word.NameCue, word.CueRoot, word.CuePrep, word.Role, word.Pronoun, word.PlacePrep)
	ruling = cueClasses | word.Of(word.Auxiliary, word.Negation)
)

// signsOf finds the signs of the tokens from first to end.
func (s *scanner) signsOf(first, end int) (found signs) {
	set := func(is bool, sign signs) {
		if is {
			found |= sign
		}
	}
	f, t := s.flags(first), &s.t.Tokens[first]
	set(end-first > 1, several)
	set(end-first == 1, alone)
	behind := s.class(end)
	set(behind == token.Comma, comma)
	set(behind == token.Open, bracket)
	set(s.class(first-1) == token.Comma, parted)
	set(s.flags(first-1).Any(cuing), cued)
	set(s.flags(end).Any(ruling), ruled)
	set(f.Any(nameClasses), named)
	set(f.Has(word.Initial), initial)
	set(f.Any(plainClasses), ordinary)
	set(t.Is(token.AllUpper), loud)
	return found
}

// clues are tried in order; the first that carries two or more names the rule, else the first that carries most.
var clues = []clue{
	{personAge, 3, bracket, func(s *scanner, first, end int) bool {
		return s.class(end) == token.Open && s.class(end+1) == token.Number && s.class(end+2) == token.Close && s.t.Tokens[end+1].Len() <= 2
	}},
	{personAge, 3, comma, func(s *scanner, first, end int) bool { // Tarmuji, 43, or Tarmuji, 43 tahun
		return s.class(end) == token.Comma && s.class(end+1) == token.Number && s.t.Tokens[end+1].Len() == 2 &&
			(s.class(end+2) == token.Comma || s.class(end+2) == token.Word && s.t.String(end+2) == "tahun")
	}},
	{personAge, 3, bracket, func(s *scanner, first, end int) bool { // Sumirat Wibowa (lahir 10 Mei 1954)
		return s.class(end) == token.Open && s.class(end+1) == token.Word && s.t.String(end+1) == "lahir"
	}},
	{personNamed, 3, cued, func(s *scanner, first, end int) bool { return s.flags(first - 1).Has(word.NameCue) }},
	{personNamed, 3, 0, func(s *scanner, first, end int) bool { // akrab disapa "Eze"
		return s.class(first-1) == token.Quote && s.class(end) == token.Quote && s.flags(first-2).Has(word.NameCue)
	}},
	{personPart, 5, bracket, func(s *scanner, first, end int) bool { // Lirasti (vokal)
		return s.class(end) == token.Open && (s.t.Uses(end+1)&word.UsesOf(word.UsePart) != 0 ||
			s.flags(end+1).Has(word.Role) && !s.upper(end+1) && s.stranger(first, end))
	}},
	{personPart, 3, 0, func(s *scanner, first, end int) bool { // sebagai "Lirasti" dalam film …
		if s.class(first-1) != token.Quote || first < 2 || s.t.Uses(first-2)&word.UsesOf(word.UseAs, word.UseFigure) == 0 {
			return false
		}
		if s.class(end) == token.Slash { // "Lirasti/Senja Merah"
			end = max(end, s.marked(first-1))
		}
		return s.class(end) == token.Quote && !s.breaks(end+1) && s.t.Uses(end+1)&word.UsesOf(word.UseManner) != 0
	}},
	{personCue, 3, cued, func(s *scanner, first, end int) bool {
		return s.flags(first-1).Has(word.CueRoot) && !s.upper(first-1)
	}},
	{personRole, 2, cued, func(s *scanner, first, end int) bool {
		return s.flags(first-1).Any(word.Of(word.Role, word.Pronoun)) && !s.upper(first-1)
	}},
	{personTitle, 3, 0, func(s *scanner, first, end int) bool { return s.titled == first }},
	{personPart, 3, named, func(s *scanner, first, end int) bool { // pasangan Luhur-[Wirya], [Wirya]/Luhur Atmaja
		if c := s.class(first - 1); c == token.Slash || c == token.Hyphen {
			n := len(s.chunks)
			return n > 0 && s.chunks[n-1].end == first-1 && s.chunks[n-1].typ == Person && s.t.Tokens[first].Is(token.Glued) &&
				(c == token.Slash || s.paired(s.chunks[n-1].first))
		}
		return s.class(end) == token.Slash && s.t.Tokens[end].Is(token.Glued) && s.firm(end+1) && s.upper(end+1)
	}},
	{personSubject, 2, ruled, func(s *scanner, first, end int) bool {
		i := end
		for i < end+3 && s.flags(i).Any(word.Of(word.Auxiliary, word.Negation)) {
			i++
		}
		return s.flags(i).Any(cueClasses) && !s.breaks(i)
	}},
	{personSubject, 2, cued, func(s *scanner, first, end int) bool { return s.flags(first - 1).Has(word.CuePrep) }},
	{personSubject, 2, 0, func(s *scanner, first, end int) bool { // Fuhrmo dilahirkan di Ambon
		i := s.pastBrackets(end)
		for i < end+maxAside && s.flags(i).Any(word.Of(word.Auxiliary, word.Negation)) {
			i++
		}
		return s.t.Uses(i)&word.UsesOf(word.UseLife) != 0 && !s.upper(i) && !s.breaks(i) && s.stranger(first, end)
	}},
	{personSubject, 2, 0, func(s *scanner, first, end int) bool { // Sukinem mendapat kabar itu: no ordinary word and no name of a list
		return s.opens(first) && s.stranger(first, end) &&
			(s.verbAt(end) || s.flags(first).Any(nameClasses) && s.flags(end).Any(word.Of(word.Auxiliary, word.Negation)) && !s.breaks(end))
	}},
	{personApposition, 2, comma, func(s *scanner, first, end int) bool {
		if s.class(end) != token.Comma || !s.flags(end+1).Any(officeClasses|leads) {
			return false
		}
		form, _ := s.t.Phrase(end+1, officeClasses)
		return form != nil
	}},
	{personApposition, 3, 0, func(s *scanner, first, end int) bool { // Lirasti adalah seorang penyanyi
		i := s.saidToBe(s.pastBrackets(end))
		return i > 0 && s.class(i) == token.Word && !s.upper(i) && !s.breaks(i) &&
			(s.flags(i).Has(word.Role) || s.t.String(i) == "seorang") && s.stranger(first, end)
	}},
	{personApposition, 3, several, func(s *scanner, first, end int) bool { // Lirasti Darmono selaku Ketua …
		if s.t.Uses(end)&word.UsesOf(word.UseCapacity) == 0 || s.breaks(end) || s.breaks(end+1) {
			return false
		}
		form, _ := s.t.Phrase(end+1, officeClasses)
		return form != nil
	}},
	{personApposition, 3, several | bracket, func(s *scanner, first, end int) bool { // Lirasti Darmono () adalah Menteri …
		i := s.saidToBe(s.pastBrackets(end))
		return i > 0 && s.flags(i).Has(word.Office) && !s.breaks(i)
	}},
	{personAge, 2, several | bracket | initial, func(s *scanner, first, end int) bool { // dates lost: Lirasti Darmono (),
		return s.class(end+1) == token.Close && s.stranger(first, end)
	}},
	{personPart, 3, 0, func(s *scanner, first, end int) bool { // sebagai Lirasti dalam film …
		return s.t.Uses(first-1)&word.UsesOf(word.UseAs) != 0 && s.t.Uses(end)&word.UsesOf(word.UseManner) != 0 && !s.breaks(end+1) &&
			(s.class(end+1) == token.Quote || s.flags(end+1).Has(word.OtherCue))
	}},
	{personApposition, 2, bracket, func(s *scanner, first, end int) bool { // Sumirat (Wali Kota Ambon)
		if s.class(end) != token.Open || !s.upper(end+1) || s.class(end+2) == token.Close || !s.flags(end+1).Any(word.Of(word.Office)|leads) {
			return false
		}
		form, _ := s.t.Phrase(end+1, word.Of(word.Office))
		return form != nil
	}},
	{personApposition, 3, comma | parted, func(s *scanner, first, end int) bool { // seorang tersangka, Pulatov, yang …
		if s.class(first-1) != token.Comma || s.class(end) != token.Comma {
			return false
		}
		i := first - 2
		if n := len(s.chunks); n > 0 && s.chunks[n-1].end == first-1 {
			i = s.chunks[n-1].first - 1 // seorang pengurus Masjid An-Nuur, Kasnawi, yang …
		}
		for ; i >= 0 && i > first-7 && s.class(i) == token.Word; i-- {
			if s.flags(i).Has(word.Role) && (!s.upper(i) || s.flags(i).Has(word.Initial) && !s.resident(i)) { // Pelatih Tirta, Kalseno Wari, memuji …
				return true
			}
		}
		return false
	}},
	{personApposition, 2, 0, func(s *scanner, first, end int) bool {
		return s.apposed == first && (end-first > 1 || s.stranger(first, end))
	}},
	{personSubject, 2, initial | comma, func(s *scanner, first, end int) bool { // Semtamo, yang melarikan diri
		return s.flags(first).Has(word.Initial) && s.stranger(first, end) && s.class(end) == token.Comma && s.flags(end+1).Has(word.Relative)
	}},
	{personApposition, 3, comma | parted, func(s *scanner, first, end int) bool { // Akademisi Universitas Samudra, Kalseno, menyebut …
		return s.class(first-1) == token.Comma && s.class(end) == token.Comma && s.flags(end+1).Any(cueClasses) && s.stranger(first, end) &&
			len(s.chunks) > 0 && s.chunks[len(s.chunks)-1].end == first-1 && s.chunks[len(s.chunks)-1].typ == Organization
	}},
	{personShape, -3, several, func(s *scanner, first, end int) bool { // Samudra Film Awards
		form, to := s.t.Phrase(end-1, word.Of(word.Other))
		return form != nil && to == end && !form.Is(reading.Weak) && !s.flags(end-1).Any(nameClasses)
	}},
	{personShape, -2, 0, func(s *scanner, first, end int) bool { // The Virgin
		return s.flags(first).Has(word.English) && !s.flags(first).Any(nameClasses) && !s.t.Tokens[first].Is(token.AllUpper)
	}},
	{personShape, -3, 0, func(s *scanner, first, end int) bool { // Story of Kale: a title in English
		return s.flags(first-1).Has(word.English) && !s.t.Tokens[first-1].Is(token.AllUpper) || s.flags(end).Has(word.English) && !s.breaks(end)
	}},
	{personDocument, 3, 0, func(s *scanner, first, end int) bool {
		for i := first; i < end; i++ {
			if s.flags(i).Has(word.Taught) {
				return true
			}
		}
		return false
	}},
	{personParts, 2, named, func(s *scanner, first, end int) bool {
		return s.firm(first) && (end-first > 1 || !s.capital(first-1))
	}},
	{personParts, 1, alone | named, func(s *scanner, first, end int) bool { // menuduh Rini: a name that is seldom a word
		return end-first == 1 && !s.firm(first) && s.flags(first).Any(nameClasses) && !s.flags(first).Any(plainClasses) &&
			!s.capital(first-1) && !s.upper(end) && !s.flags(first).Has(word.Initial) && !s.lowered(first)
	}},
	{personParts, 1, named, func(s *scanner, first, end int) bool {
		return s.flags(first).Any(nameClasses) && (!s.flags(first).Has(word.Initial) || end-first > 1)
	}},
	{personParts, 2, several, func(s *scanner, first, end int) bool { // I Gusti Ngurah Wiswamerta
		return s.t.Tokens[first].Len() == 1 && s.flags(first+1).Any(nameClasses) && !s.flags(first+1).Any(plainClasses)
	}},
	{personParts, 1, several, func(s *scanner, first, end int) bool {
		return end-first > 1 && s.flags(end-1).Any(nameClasses)
	}},
	{personShape, 1, several, func(s *scanner, first, end int) bool {
		return end-first > 1 && !s.flags(first).Has(word.Initial)
	}},
	{personShape, 1, several, func(s *scanner, first, end int) bool { // menemui Wikrama Danurejo: two words or three that nobody knows
		return end-first > 1 && end-first < 4 && s.class(first-1) == token.Word && !s.upper(first-1) && active(s.t.String(first-1)) &&
			!s.flags(first).Any(nameClasses) && s.stranger(first, end) && !s.upper(end)
	}},
	{personShape, -2, 0, func(s *scanner, first, end int) bool { return s.headline(first) }},
	{personShape, -2, initial | ordinary, func(s *scanner, first, end int) bool { // an ordinary word that only opens a sentence
		return s.flags(first).Has(word.Initial) && s.flags(first).Any(plainClasses) && !s.flags(first).Any(nameClasses)
	}},
	{personShape, -2, 0, func(s *scanner, first, end int) bool { // Pembiayaan Syariah Tirta
		return s.titled != first && derived(s.t.String(first)) && !s.flags(first).Any(nameClasses|word.Of(word.Taught))
	}},
	{personShape, -1, ordinary, func(s *scanner, first, end int) bool { // an ordinary word that the text also writes in lower case
		return s.flags(first).Any(plainClasses) && !s.flags(first).Any(nameClasses) && s.lowered(first)
	}},
	{personShape, -2, several, func(s *scanner, first, end int) bool { // Golden Scholarship, Pelayanan Haji Tirta
		return s.titled != first && derived(s.t.String(end-1)) && !s.flags(end-1).Any(nameClasses|word.Of(word.Taught))
	}},
	{personShape, -2, several | ordinary, func(s *scanner, first, end int) bool { // Bahan Bakar Minyak: ordinary words throughout
		for i := first; i < end; i++ {
			if !s.flags(i).Any(plainClasses) {
				return false
			}
		}
		return end-first > 1
	}},
	{personShape, 1, 0, func(s *scanner, first, end int) bool { // initials and particles are the mark of names
		for i := first; i < end; i++ {
			if s.class(i) == token.Dot || s.flags(i).Has(word.Particle) && !s.upper(i) {
				return true
			}
		}
		return false
	}},
	{personShape, -3, several, func(s *scanner, first, end int) bool { // markas A. C.
		for i := first; i < end; i++ {
			if s.class(i) == token.Word && s.t.Tokens[i].Len() > 1 {
				return false
			}
		}
		return true
	}},
	{placePreposition, -2, 0, func(s *scanner, first, end int) bool { // melewati Sackville
		return s.t.Uses(first-1)&word.UsesOf(word.UseWay) != 0
	}},
	{placePreposition, -2, cued, func(s *scanner, first, end int) bool {
		return s.flags(first - 1).Has(word.PlacePrep)
	}},
	{personShape, -1, alone | loud, func(s *scanner, first, end int) bool {
		return end-first == 1 && s.t.Tokens[first].Is(token.AllUpper)
	}},
}

// resident reports whether the role at token i is that of somebody who lives where the place behind it says.
func (s *scanner) resident(i int) bool {
	form, _ := s.t.Phrase(i, word.Of(word.Role))
	return form != nil && word.Kind(form.Kind) == word.KindResident
}

// opens reports whether a clause begins at token i.
func (s *scanner) opens(i int) bool {
	return s.flags(i).Has(word.Initial) || s.class(i-1) == token.Comma
}

// stranger reports whether no word from token first to end is an ordinary one, looks like one, or is an abbreviation.
func (s *scanner) stranger(first, end int) bool {
	for i := first; i < end; i++ {
		if s.flags(i).Any(plainClasses) || derived(s.t.String(i)) || s.t.Tokens[i].Is(token.AllUpper) || s.lowered(i) || s.headline(i) {
			return false
		}
	}
	return true
}

// verbAt reports whether token i begins what a person does: an active verb, or an auxiliary before one.
func (s *scanner) verbAt(i int) bool {
	for n := 0; n < 2 && s.class(i) == token.Word && !s.upper(i) && s.flags(i).Any(word.Of(word.Auxiliary, word.Negation, word.Coordinator)); n++ {
		i++
	}
	return s.class(i) == token.Word && !s.breaks(i) && !s.upper(i) && (s.flags(i).Has(word.Verb) || active(s.t.String(i)) && !s.flags(i).Has(word.NotVerb))
}

// active reports whether a word has the prefix of an active verb: mengundang, berbagi.
func active(w string) bool {
	if len(w) < 6 {
		return false
	}
	switch {
	case w[0]|0x20 == 'm' && w[1] == 'e':
		return w[2] == 'm' || w[2] == 'n' || w[2] == 'l' || w[2] == 'r' || w[2] == 'w'
	case w[0]|0x20 == 'b' && w[1] == 'e':
		return w[2] == 'r'
	}
	return false
}

// capital reports whether token i is a capital word that is not only the ordinary first word of a sentence.
func (s *scanner) capital(i int) bool {
	return s.upper(i) && !(s.flags(i).Has(word.Initial) && (s.flags(i).Any(plainClasses) || derived(s.t.String(i))))
}

// firm reports whether token i is a name part of Indonesia or of the news that is no ordinary word.
func (s *scanner) firm(i int) bool {
	return s.flags(i).Any(firmClasses) && !s.flags(i).Any(plainClasses|word.Of(word.NameWord)) && !s.lowered(i)
}

// score adds up the clues and names the rule.
func (s *scanner) score(first, end int) (score int, rule ruleID) {
	rule = personShape
	best := 0
	found := s.signsOf(first, end)
	for i := range clues {
		c := &clues[i]
		if c.signs&^found == 0 && c.holds(s, first, end) {
			score += c.weight
			if c.weight > best && best < 2 {
				best, rule = c.weight, c.rule
			}
		}
	}
	return score, rule
}

func (s *scanner) evidence(first, end int) int {
	score, _ := s.score(first, end)
	return score
}
