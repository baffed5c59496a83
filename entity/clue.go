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
			(s.class(end+2) == token.Comma || s.uses(end+2, word.UsePeriod))
	}},
	{personAge, 3, bracket, func(s *scanner, first, end int) bool { // Sumirat Wibowa (lahir 10 Mei 1954)
		return s.class(end) == token.Open && s.uses(end+1, word.UseLife)
	}},
	{personNamed, 3, cued, func(s *scanner, first, end int) bool { // but muatan berlebih alias ODOL
		return s.flags(first-1).Has(word.NameCue) && !(s.t.Tokens[first].Is(token.AllUpper) && s.t.Tokens[first].Len() > 3 && !s.upper(first-2) && s.uses(first-1, word.UseAlias))
	}},
	{personNamed, 3, 0, func(s *scanner, first, end int) bool { // akrab disapa "Eze"
		return s.class(first-1) == token.Quote && s.class(end) == token.Quote && s.flags(first-2).Has(word.NameCue)
	}},
	{personPart, 5, bracket, func(s *scanner, first, end int) bool { // Lirasti (vokal)
		return s.class(end) == token.Open && (s.uses(end+1, word.UsePart) ||
			s.flags(end+1).Has(word.Role) && !s.upper(end+1) && s.stranger(first, end))
	}},
	{personPart, 3, 0, func(s *scanner, first, end int) bool { // sebagai "Lirasti" dalam film …
		if s.class(first-1) != token.Quote || first < 2 || !s.uses(first-2, word.UseAs, word.UseFigure) {
			return false
		}
		if s.class(end) == token.Slash { // "Lirasti/Senja Merah"
			end = max(end, s.marked(first-1))
		}
		return s.class(end) == token.Quote && !s.breaks(end+1) && s.uses(end+1, word.UseManner)
	}},
	{personCue, 3, cued, func(s *scanner, first, end int) bool {
		return s.flags(first-1).Has(word.CueRoot) && !s.upper(first-1)
	}},
	{personRole, 2, cued, func(s *scanner, first, end int) bool {
		return s.flags(first-1).Any(word.Of(word.Role, word.Pronoun)) && !s.upper(first-1)
	}},
	{personRole, 2, several, func(s *scanner, first, end int) bool { // penyerang Brasil Lirasti Darmono
		state := s.chunkBefore(first, State)
		return state != nil && s.flags(state.first-1).Has(word.Role) && !s.breaks(first)
	}},
	{personTitle, 3, 0, func(s *scanner, first, end int) bool { return s.titled == first && !s.acts(first) }}, // not Nama Ayah Dibersihkan, a headline
	{personPart, 3, named, func(s *scanner, first, end int) bool { // pasangan Luhur-[Wirya], [Wirya]/Luhur Atmaja
		if c := s.class(first - 1); c == token.Slash || c == token.Hyphen {
			other := s.chunkBefore(first-1, Person)
			return other != nil && s.t.Tokens[first].Is(token.Glued) && (c == token.Slash || s.paired(other.first))
		}
		return s.class(end) == token.Slash && s.t.Tokens[end].Is(token.Glued) && s.firm(end+1) && s.upper(end+1)
	}},
	{personPart, 3, several, func(s *scanner, first, end int) bool { // Lirasti Wulan/Tania Merona, who play together
		return end-first == 2 && (s.duo(end) || s.duo(first-1))
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
		return s.uses(i, word.UseLife) && !s.upper(i) && !s.breaks(i) && s.stranger(first, end)
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
	{personSubject, 3, initial, func(s *scanner, first, end int) bool { // Markojo dan sejumlah petani mengeluh
		if !s.flags(end).Has(word.Connector) || !s.stranger(first, end) {
			return false
		}
		form, to := s.t.Phrase(end+1, word.Of(word.Modifier))
		return form != nil && word.Kind(form.Kind) == word.KindPlural && s.flags(to).Has(word.Role)
	}},
	{personSubject, 3, several | initial, func(s *scanner, first, end int) bool { // Lirasti Darmono dari Pusat Riset Samudra mengatakan …
		if !s.uses(end, word.UseFrom) || s.breaks(end+1) || !s.upper(end+1) || !s.stranger(first, end) {
			return false
		}
		head, to := s.t.Phrase(end+1, word.Of(word.OrgHead))
		typ, _ := s.known(end + 1)
		return head != nil && s.upper(to) || typ == Organization
	}},
	{personNamed, 3, 0, func(s *scanner, first, end int) bool { // Markojo alias Gembul
		return s.uses(end, word.UseAlias) && !s.t.Tokens[first].Is(token.AllUpper)
	}},
	{personApposition, 3, 0, func(s *scanner, first, end int) bool { // Lirasti adalah seorang penyanyi
		i := s.saidToBe(s.pastBrackets(end))
		return i > 0 && s.class(i) == token.Word && !s.upper(i) && !s.breaks(i) &&
			(s.flags(i).Has(word.Role) || s.t.String(i) == "seorang") && s.stranger(first, end)
	}},
	{personApposition, 3, several, func(s *scanner, first, end int) bool { // Lirasti Darmono selaku Ketua …
		if !s.uses(end, word.UseCapacity) || s.breaks(end) || s.breaks(end+1) {
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
		return s.uses(first-1, word.UseAs) && s.uses(end, word.UseManner) && !s.breaks(end+1) &&
			(s.class(end+1) == token.Quote || s.flags(end+1).Has(word.OtherCue))
	}},
	{personApposition, 2, bracket, func(s *scanner, first, end int) bool { // Sumirat (Wali Kota Ambon)
		if s.class(end) != token.Open || !s.upper(end+1) || s.class(end+2) == token.Close || !s.flags(end+1).Any(word.Of(word.Office)|leads) {
			return false
		}
		form, _ := s.t.Phrase(end+1, word.Of(word.Office))
		return form != nil
	}},
	{personApposition, 3, parted, func(s *scanner, first, end int) bool { // seorang tersangka, Pulatov, yang …
		if s.class(first-1) != token.Comma || s.class(end) != token.Comma && !(s.class(end) == token.Dot && s.stranger(first, end)) {
			return false
		}
		i := first - 2
		if n := len(s.chunks); n > 0 && s.chunks[n-1].end == first-1 {
			i = s.chunks[n-1].first - 1 // seorang pengurus Masjid An-Nuur, Kasnawi, yang …
		}
		for ; i >= 0 && i > first-7 && s.class(i) == token.Word; i-- {
			if s.flags(i).Has(word.Role) && (!s.upper(i) || s.flags(i).Has(word.Initial) && s.roleKind(i) != word.KindResident) { // Pelatih Tirta, Kalseno Wari, memuji …
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
			s.chunkBefore(first-1, Organization) != nil
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
		return s.titled != first && derived(s.t.String(end-1)) && !s.flags(end-1).Any(nameClasses|word.Of(word.Taught)) &&
			!(end-first == 2 && s.flags(first).Any(nameClasses) && !s.flags(end-1).Any(plainClasses) && s.class(end) == token.Comma) // but Sari Ambarsasi, penonton asal …
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
		return s.uses(first-1, word.UseWay)
	}},
	{placePreposition, -2, cued, func(s *scanner, first, end int) bool {
		return s.flags(first - 1).Has(word.PlacePrep)
	}},
	{personShape, -1, alone | loud, func(s *scanner, first, end int) bool {
		return end-first == 1 && s.t.Tokens[first].Is(token.AllUpper)
	}},
}

// duo reports whether a slash at token i stands right between two names of two words each that nobody knows.
func (s *scanner) duo(i int) bool {
	if s.class(i) != token.Slash {
		return false
	}
	for k := i - 2; k <= i+2; k++ {
		if k != i && !s.upper(k) {
			return false
		}
	}
	return s.t.Tokens[i].Is(token.Glued) && s.t.Tokens[i+1].Is(token.Glued) && !s.upper(i-3) && !s.upper(i+3) && s.stranger(i-2, i) && s.stranger(i+1, i+3)
}

// opens reports whether a clause begins at token i.
func (s *scanner) opens(i int) bool {
	return s.flags(i).Has(word.Initial) || s.class(i-1) == token.Comma
}

// verbAt reports whether token i begins what a person does: an active verb, or an auxiliary before one.
func (s *scanner) verbAt(i int) bool {
	for n := 0; n < 2 && s.class(i) == token.Word && !s.upper(i) && s.flags(i).Any(word.Of(word.Auxiliary, word.Negation, word.Coordinator)); n++ {
		i++
	}
	return s.class(i) == token.Word && !s.breaks(i) && !s.upper(i) && (s.flags(i).Has(word.Verb) || active(s.t.String(i)) && !s.flags(i).Has(word.NotVerb))
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
