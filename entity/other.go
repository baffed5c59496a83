package entity

import (
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// other steps over a capital name that is none of the four types: Idul Fitri, Covid-19, UU, and over the reduplicated
// nouns of titles: Undang-Undang. A longer entry of the lexicon goes before.
func (s *scanner) other(i int) int {
	if s.works.has(i) {
		for i < len(s.t.Tokens) && s.works.has(i) {
			i++
		}
		return i
	}
	if s.class(i) == token.Open {
		return s.initials(i)
	}
	if !s.upper(i) || s.flags(i).Has(word.Taught) {
		return i
	}
	if t := s.t.Tokens[i]; t.Is(token.Digit) && s.t.String(i)[:2] == "Rp" {
		return i + 1 // perusahaan Rp6 miliar
	}
	end := max(s.course(i), s.event(i))
	if end == i && s.t.Begins(i, word.Of(word.Other)) && s.domain(i) == i {
		form, to := s.t.Phrase(i, word.Of(word.Other))
		if form != nil && form.Is(reading.Weak) && s.t.Tokens[i].Is(token.AllUpper) && s.amongBodies(i, to) && s.bodyAt(i) {
			return i // BPBD, PMI, dan Tagana
		}
		if form != nil && (!form.Is(reading.Weak) || form.Is(reading.Open) && s.class(to) == token.Number || !s.startsName(i, to)) {
			end = to
			if form.Is(reading.Open) {
				end = s.openEnd(to)
			}
		}
	}
	if end == i && s.class(i-1) == token.Word && !s.upper(i-1) && s.medium(i-1) && s.medium(i) {
		return i + 1 // pesan WhatsApp; but WhatsApp meminta maaf
	}
	if end == i && s.class(i+1) == token.Hyphen && s.class(i+2) == token.Word && s.t.Tokens[i+2].Hash == s.t.Tokens[i].Hash {
		if form, _ := s.t.Phrase(i, word.Of(word.PlaceHead)); form != nil && s.upper(i+3) && !s.flags(i+3).Any(plainClasses) {
			return i // Alun-alun Surabaya
		}
		end = i + 3
	}
	if end == i {
		return i
	}
	if s.titled == i && s.upper(i-1) && end == i+1 && !s.t.Tokens[i].Is(token.AllUpper) && (s.ranked == i || s.flags(i).Any(nameClasses)) { // Ajun Komisaris Muharram
		return i
	}
	if e, ok := s.entry(i); ok && e.sure && (e.end > end || e.end == end && e.typ == Place && e.rule == lexiconContext) {
		return i
	}
	return end
}

// medium reports whether the word at token i is for what carries words: pesan, akun, WhatsApp.
func (s *scanner) medium(i int) bool {
	if !s.flags(i).Any(word.Of(word.Occasion) | leads) {
		return false
	}
	form, _ := s.t.Phrase(i, word.Of(word.Occasion))
	return form != nil && word.Kind(form.Kind) == word.KindMedium
}

// maxEvent is how many capital words the name of an event has at most: Solo Batik Carnival.
const maxEvent = 5

// event is the end of the capital words at token i that the English word for an event ends: Dieng Culture [Festival]; i if
// there is none.
func (s *scanner) event(i int) int {
	if s.titled == i || s.upper(i-1) && !s.breaks(i) || !s.tailAhead(i) || s.headline(i) {
		return i
	}
	for k := i + 1; k < i+maxEvent && s.upper(k) && !s.breaks(k); k++ {
		if !s.flags(k).Has(word.PlaceTail) {
			continue
		}
		if form, end := s.t.Phrase(k, word.Of(word.PlaceTail)); form != nil && word.Kind(form.Kind) == word.KindEvent && !s.upper(end) {
			return end
		}
	}
	return i
}

// startsName reports whether the words from token i to end, a name of another sort only where nothing speaks against it, begin
// somebody's name here: behind a title, before a name part, or where somebody plainly bears it.
func (s *scanner) startsName(i, end int) bool {
	if e, ok := s.entry(end); ok && e.typ == Organization && s.flags(i).Has(word.OrgHead) {
		return true // FEB Undip, which is no month
	}
	if s.titled == i && s.upper(i-1) || s.upper(end) && s.firm(end) {
		return true
	}
	last := func() bool { return s.stranger(end, end+1) && !s.t.EntryMayBegin(end) && !s.upper(end+1) }
	return s.upper(end) && s.firm(i) && (s.flags(end).Any(firmClasses) || last()) || s.bornBy(i, end)
}

// bornBy reports whether the single word from token i to end is a part of personal names that somebody plainly bears here:
// kata Kartini, who is not the film; Juli (63); Saraswati, Koordinator Posko, at the start of a sentence.
func (s *scanner) bornBy(i, end int) bool {
	if end != i+1 || !s.flags(i).Any(nameClasses) {
		return false
	}
	office := s.class(end) == token.Comma && s.upper(end+1) && s.flags(end+1).Has(word.Office)
	return s.age(end) || office && s.flags(i).Has(word.Initial) || s.flags(i-1).Any(word.Of(word.CueRoot, word.NameCue)) && !s.upper(i-1)
}

// maxOpen is how many tokens may go on with an open name of none of the four types: Undang-Undang Cipta Kerja.
const maxOpen = 8

// openEnd is the end of the capital words and numbers at token i that go on with such a name; a known name, a title and the
// head of a body do not.
func (s *scanner) openEnd(i int) int {
	end := i
	for ; end < i+maxOpen && !s.breaks(end); end++ {
		if s.class(end) == token.Number {
			continue
		}
		if !s.upper(end) || s.flags(end).Any(word.Of(word.Weekday, word.Month)|titleClasses|officeClasses) || s.leadsBody(end) {
			break
		}
		if e, ok := s.entry(end); ok && e.sure {
			break
		}
	}
	return end
}

// maxAbbreviation is how many words an abbreviation in brackets may have: (Satpol PP).
const maxAbbreviation = 2

// abbreviationEnd is the end of the abbreviation in brackets at token i with its brackets; -1 if there is none.
func (s *scanner) abbreviationEnd(i int) int {
	for k := i + 1; k <= i+maxAbbreviation && s.upper(k); k++ {
		if s.class(k+1) == token.Close {
			return k + 2
		}
	}
	return -1
}

// initials steps over the initials of reporters in brackets: (NIK/ETA/BAH); not over bodies: (AFP/Reuters).
func (s *scanner) initials(i int) int {
	k, bodies := i+1, true
	for s.upper(k) && s.t.Tokens[k].Is(token.AllUpper) && s.t.Tokens[k].Len() <= 4 && s.class(k+1) == token.Slash {
		bodies = bodies && s.bodyAt(k)
		k += 2
	}
	if k > i+1 && s.upper(k) && s.class(k+1) == token.Close && !(bodies && s.bodyAt(k)) {
		return k + 2
	}
	return i
}
