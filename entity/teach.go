package entity

import (
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// teach looks for the words that the text itself shows to be personal names, wherever they stand: a capital word behind
// a cue (kata Luhur), before one (Luhur mengatakan), behind an honorific or before an age. What is shown once counts
// for every other place: it parts the name from the body before it in "Kepala Biro Umum Sumbar Luhur Budianda".
func (s *scanner) teach() {
	s.taught = s.taught[:0]
	for _, at := range s.t.Capitals {
		if i := int(at); s.shown(i) && !s.works.has(i) && s.teachable(i) {
			s.taught = append(s.taught, s.t.Tokens[i].Hash)
		}
	}
	s.teachLists()
	if len(s.taught) == 0 {
		return
	}
	set := s.set(s.taught)
	for _, i := range s.t.Capitals {
		if set.has(s.t.Tokens[i].Hash) {
			s.t.Flags[i] |= word.Of(word.Taught)
		}
	}
}

// maxPersons is how many names of one list of persons are followed.
const maxPersons = 24

// teachLists notes the single words in lists that say how many persons they list: lima orang pengikutnya, yaitu [Geni] dan [Madin].
func (s *scanner) teachLists() {
	for i, f := range s.t.Flags {
		if !f.Has(word.Role) || i == 0 || s.upper(i) || s.class(i-1) != token.Number && !s.flags(i-1).Has(word.Number) {
			continue
		}
		k, from, n := s.namely(i+1), len(s.taught), 0
		for j := i; j < k; j++ {
			if s.flags(j).Any(word.Of(word.PlaceHead, word.OrgHead)) {
				k = -1 // dua anak sungai, yakni
			}
		}
		for ; k > 0 && n < maxPersons && s.upper(k) && !s.breaks(k); n++ {
			end := k + 1
			for end < k+5 && s.upper(end) && !s.breaks(end) {
				end++
			}
			if e, known := s.entry(k); end == k+1 && s.stranger(k, end) && s.teachable(k) && !(known && e.typ != Person) {
				s.taught = append(s.taught, s.t.Tokens[k].Hash)
			}
			k = s.pastBrackets(end)
			next := s.nextListed(k)
			if next == k {
				n++
				break
			}
			k = next
		}
		if n < 2 {
			s.taught = s.taught[:from]
		}
	}
}

// showing are the classes of words in front of a name that [scanner.shown] asks for.
var showing = titleClasses | word.Of(word.CueRoot, word.NameCue)

// shown reports whether the words around token i show it to be a person's name.
func (s *scanner) shown(i int) bool {
	before, after := s.flags(i-1), s.flags(i+1)
	if !before.Any(showing) && !after.Has(word.CueActive) && s.class(i-1) != token.Dot && s.class(i+1) != token.Open &&
		!s.t.Tokens[i].Is(token.AllUpper) {
		return false // as for most words: nothing below can hold
	}
	k := i - 1
	for k > 0 && (s.upper(k) && s.flags(k).Any(titleClasses) || s.class(k) == token.Dot && s.flags(k-1).Any(titleClasses)) {
		k-- // kata Gus Yahya, kata Prof. Ghufron
	}
	if s.flags(k).Has(word.CueRoot) && !s.upper(k) && k > 0 {
		switch s.class(k - 1) {
		case token.Comma, token.Quote, token.Single, token.Question, token.Exclaim:
			return true
		}
	}
	if before.Has(word.Honorific) && s.upper(i-1) && !before.Any(nameClasses) {
		_, end := s.t.Phrase(i-1, word.Of(word.PlaceHead))
		return end <= i // not Ibu Kota
	}
	if s.t.Tokens[i].Is(token.AllUpper) {
		return s.age(i+1) || s.aliased(i) || s.initialled(i)
	}
	if s.class(i+1) == token.Open && s.class(i+2) == token.Number && s.class(i+3) == token.Close && s.t.Tokens[i+2].Len() == 2 && s.upper(i-1) {
		return true
	}
	if after.Any(word.Of(word.CueActive)) && !s.upper(i+1) && !s.flags(i).Any(plainClasses) && (s.flags(i).Any(nameClasses) || !derived(s.t.String(i))) { // not Kawannya mengatakan
		return s.flags(i).Has(word.Initial) || s.class(i-1) == token.Comma || before.Any(nameClasses)
	}
	return false
}

// maxInitials is how far a list of initials is followed back, in tokens.
const maxInitials = 16

// initialled reports whether the capitals at token i stand behind a cue of names, or in a list that does:
// berinisial RCD, AR, dan DK.
func (s *scanner) initialled(i int) bool {
	for j := i - 1; j >= 0 && j >= i-maxInitials; j-- {
		switch {
		case s.flags(j).Has(word.NameCue) || s.accused(j, i):
			return true
		case s.class(j) == token.Comma || s.flags(j).Has(word.Connector) && !s.upper(j):
		case !s.upper(j) || !s.t.Tokens[j].Is(token.AllUpper) || s.t.Tokens[j].Len() > 4 || s.upper(j+1):
			return false
		}
	}
	return false
}

// accused reports whether the word at token j calls the two capitals at token i, which mean nothing else, by their part in a
// crime: tersangka MS dan KD; seorang pelaku, MS, ditangkap.
func (s *scanner) accused(j, i int) bool {
	if s.t.Tokens[i].Len() != 2 || !s.upper(j+1) && !(j == i-2 && s.class(i-1) == token.Comma && s.class(i+1) == token.Comma) ||
		!s.flags(j).Has(word.Role) || s.flags(i).Any(word.Of(word.Other, word.OrgHead, word.PlaceHead)) {
		return false
	}
	if _, to := s.known(i); to == i+1 {
		return false
	}
	form, end := s.t.Phrase(j, word.Of(word.Role))
	return form != nil && end == j+1 && word.Kind(form.Kind) == word.KindEvent
}

// aliased reports whether another name follows token i: RM alias Kebot.
func (s *scanner) aliased(i int) bool { return s.uses(i+1, word.UseAlias) }

// age reports whether an age in brackets stands at token i: (32).
func (s *scanner) age(i int) bool {
	return s.class(i) == token.Open && s.class(i+1) == token.Number && s.class(i+2) == token.Close && s.t.Tokens[i+1].Len() <= 2
}

// teachable reports whether token i can be a name at all: no acronym, no head noun, no other entry of the lexicon.
func (s *scanner) teachable(i int) bool {
	f, t := s.flags(i), s.t.Tokens[i]
	if t.Is(token.AllUpper) && t.Len() <= 4 && (s.age(i+1) || s.aliased(i) || !f.Has(word.OrgHead) && !(f.Has(word.Other) && t.Len() > 3) && s.initialled(i)) {
		return true // SA (32), berinisial RCD
	}
	if f.Any(titleClasses) && s.upper(i+1) && !s.breaks(i+1) {
		return false
	}
	if t.Is(token.AllUpper) || t.Len() < 3 || f.Any((neverName|word.Of(word.Stop, word.Conjunction))&^word.Of(word.Role)) && !f.Any(nameClasses) {
		return false
	}
	if s.acts(i) || f.Has(word.Initial) && f.Any(plainClasses) && !f.Any(nameClasses) {
		return false
	}
	if !s.t.EntryMayBegin(i) {
		return true
	}
	for _, m := range s.t.Matches(i) {
		if m.Form.Class < reading.EntryClass || m.Form.Mark&reading.Ambiguous != 0 {
			continue
		}
		if typ := Type(m.Form.Class - reading.EntryClass); typ != Person && (m.End > i+1 || !f.Any(nameClasses)) {
			return false
		}
	}
	return true
}

// hashes is a set of word hashes.
type hashes []uint32

// set makes a set in the scanner's scratch.
func (s *scanner) set(list []uint32) hashes {
	s.slots = s.slots.sized(len(list))
	for _, x := range list {
		s.slots.add(x)
	}
	return s.slots
}

// sized is an empty set for up to n hashes, in the memory of h.
func (h hashes) sized(n int) hashes {
	size := 16
	for size < 2*n {
		size *= 2
	}
	return append(h[:0], make(hashes, size)...)
}

func (h hashes) add(x uint32) {
	for i := x; ; i++ {
		if at := &h[i&uint32(len(h)-1)]; *at == 0 || *at == x {
			*at = x
			return
		}
	}
}

func (h hashes) has(x uint32) bool {
	for i := x; ; i++ {
		switch h[i&uint32(len(h)-1)] {
		case x:
			return true
		case 0:
			return false
		}
	}
}
