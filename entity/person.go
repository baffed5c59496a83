package entity

import (
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
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
	if s.numeral(i) {
		return false
	}
	if t.Is(token.AllUpper) && f.Has(word.Taught) {
		return first
	}
	if t.Is(token.AllUpper) && t.Is(token.Dotted) && t.Len() <= 5 {
		return first && s.class(i+1) == token.Dot && s.upper(i+2) // J.B. Sastrowijaya
	}
	if t.Is(token.AllUpper) && t.Len() > 1 && !s.shouting(i) {
		initials := t.Len() == 2 || t.Len() == 3 && first && f.Has(word.Given) && s.t.String(i)[0] == 'I' // MH Thamrin, IGN Wiswamerta
		return initials && !(first && s.fresh == i && s.bodyAt(i)) && s.upper(i+1) && s.t.Tokens[i+1].Is(token.Lower) && !f.Has(word.OrgHead)
	}
	if s.headline(i) && s.uses(i, word.UseAct) && !f.Has(word.Taught) {
		return false
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
		if s.bareDegree(end) {
			break // Zahrul Azmi SAg
		}
		if s.regnal(end) && !s.placeAt(i, true) { // not Musi VI, a bridge
			return end + 1
		}
		if k := s.particles(end); k > end && s.nameWord(k, false) && !s.breaks(k) {
			end = k + 1
			continue
		}
		if s.syllables(end) {
			end += 3 // Cheuk Wing-lam, which is no air wing
			continue
		}
		if (!s.nameWord(end, false) || s.knownOther(end)) && !s.byname(i, end) && !s.surname(end) || s.ordained(end) {
			break
		}
		end++
	}
	return end
}

// syllables reports whether the two syllables of an eastern given name, with a hyphen and a small letter between them, stand at
// token i, behind a family name: Cheuk [Wing-lam], Lee [Soo-jin].
func (s *scanner) syllables(i int) bool {
	return s.upper(i) && s.class(i+1) == token.Hyphen && s.t.Tokens[i+1].Is(token.Glued) && s.class(i+2) == token.Word && !s.upper(i+2) && s.t.Tokens[i+2].Is(token.Glued) &&
		s.t.Tokens[i].Len() <= 5 && s.t.Tokens[i+2].Len() <= 5 && s.t.Tokens[i].Hash != s.t.Tokens[i+2].Hash && !s.flags(i+2).Any(plainClasses)
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

// numeral reports whether token i is a Roman numeral of two letters or more; a single one is an initial as well.
func (s *scanner) numeral(i int) bool {
	return s.upper(i) && s.t.Tokens[i].Len() > 1 && roman(s.t.String(i))
}

// regnal reports whether the number of a ruler or a namesake ends the name before token i: Hamengkubuwono [II].
func (s *scanner) regnal(i int) bool {
	return s.numeral(i) && !s.upper(i+1) && s.class(i+1) != token.Hyphen && s.class(i+1) != token.Slash
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
	if i != first+1 || end != i+1 || typ != Place || !s.firm(first) || s.flags(i).Has(word.PlaceTail) {
		return false
	}
	if s.flags(first-1).Has(word.CueRoot) && !s.upper(first-1) && s.uses(end, word.UseFrom) {
		return true // kata Rusli Bandung dari …
	}
	return s.speaks(end) || s.class(end+1) == token.Comma && s.onlyName(end)
}

// onlyName reports whether token i, behind a name, can only be its next part: it is no known word, place or entry.
func (s *scanner) onlyName(i int) bool {
	if !s.upper(i) || s.breaks(i) || s.flags(i).Any(word.Of(word.Weekday, word.PlaceTail, word.PlaceHead)) {
		return false
	}
	return s.stranger(i, i+1) && !s.t.EntryMayBegin(i)
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
	if h-1 > first && at(first) && at(h-1) && !s.flags(h-1).Has(word.Particle) && !s.flags(next).Any(plainClasses|word.Of(word.Foreign)) {
		return false // Machfud Arifin-Mujiaman, two persons; but Irwan Perangin-Angin
	}
	if t := &s.t.Tokens[h-1]; s.flags(h-1).Has(word.Particle) && t.Len() <= 5 && !s.personAt(h-1) ||
		t.Len() <= 3 && !s.personAt(h-1) && !s.firm(h-1) && (h-1 > first || !s.flags(h-1).Any(nameClasses)) {
		return true // Al-Assad, Abdel-Wahab
	}
	if h-1 == first && s.joinedBefore(first, next+1) {
		return true
	}
	last := !s.upper(next+1) || s.breaks(next+1)
	if last != (h-1 > first) || last && s.paired(first) {
		return false
	}
	if s.flags(next).Has(word.Foreign) && s.flags(h-1).Has(word.Foreign) {
		return true // Anne-Marie Lefort, Helen Carter-Brown
	}
	if s.personAt(next) || h-1 == first && s.personAt(first) {
		return false
	}
	if h-1 > first && !at(first) && (!at(h-1) || s.flags(first).Has(word.Foreign)) {
		return true // Theresa Quimbo-Salonga, Mads Vestergaard-Holm
	}
	known := word.Of(word.Given, word.Family) // what the text taught may be this very name
	if s.flags(next).Any(known) {
		return false
	}
	if h-1 > first || s.flags(h-1).Has(word.Foreign) {
		return true
	}
	return !s.flags(first).Any(known) && (s.flags(first-1).Has(word.CueRoot) || s.speaks(next+1)) // kata Kvistad-Brauner
}

// joinedBefore reports whether the words from token first to end closed the name of a person named before: Ingrid
// Solheim-Larsen … kata [Solheim-Larsen].
func (s *scanner) joinedBefore(first, end int) bool {
	n := end - first
	for k := len(s.chunks) - 1; k >= 0 && k >= len(s.chunks)-maxSlip; k-- {
		if c := s.chunks[k]; c.typ == Person && c.end-c.first > n && s.repeats(first, c.end-n, c.end) {
			return true
		}
	}
	return false
}

// paired reports whether the word before token i announces two persons, whom a hyphen joins: pasangan Sumirat-Lestari.
func (s *scanner) paired(i int) bool {
	return i > 0 && s.uses(i-1, word.UsePair)
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
		if typ == Organization && m.End == i+1 && (s.firm(i-1) || s.flags(i-1).Any(nameClasses) && s.firm(i-2)) && s.upper(i-1) && !s.upper(i+1) && !s.t.Tokens[i].Is(token.AllUpper) && s.speaks(i+1) {
			continue // Rina Purbasari mengatakan, whose name a maker bears
		}
		return true
	}
	return false
}
