package entity

import (
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// tailAhead reports whether the capital words behind token i go on to one that can be a tail, as far as [scanner.fromTail]
// looks.
func (s *scanner) tailAhead(i int) bool {
	for j := i + 1; j < min(i+8, len(s.t.Tokens)); j++ {
		if t := &s.t.Tokens[j]; t.Class != token.Hyphen && t.Shape&token.Upper == 0 {
			return false
		}
		if s.t.Flags[j].Any(word.Of(word.OrgTail, word.PlaceTail)) {
			return true
		}
	}
	return false
}

// fromTail reads a name whose last word tells its type: Northfield University, Coral Bay.
func (s *scanner) fromTail(i int) (chunk, bool) {
	if !s.upper(i) || !s.tailAhead(i) || s.acts(i) {
		return chunk{}, false
	}
	f := s.flags(i)
	opening := f.Has(word.Initial) && f.Any(word.Of(word.Common, word.PlacePrep)) || s.headline(i) && f.Any(plainClasses)
	if opening && (!f.Any(nameClasses|word.Of(word.OrgTail)) || f.Has(word.PlacePrep)) &&
		s.upper(i+1) && !s.flags(i+1).Any(word.Of(word.OrgHead, word.PlaceHead)) {
		i++ // Pesawat Northfield Airlines
		if s.flags(i).Has(word.Office) {
			return chunk{}, false // Menurut Direktur Northfield Institute
		}
	}
	if e, ok := s.entry(i); ok && e.sure && e.typ == State && (s.lowerHeadBefore(i) || s.lowerHeadBefore(i-1)) {
		return chunk{}, false // perusahaan rintisan Jepang [Hoshizora Systems]
	}
	for j := i + 1; j < i+7 && !s.breaks(j); j++ {
		if s.class(j) == token.Hyphen && s.t.Tokens[j].Is(token.Glued) && s.upper(j+1) {
			continue // Multi-Trade Network
		}
		if !s.upper(j) {
			break
		}
		f := s.flags(j)
		tails := s.t.Begins(j, word.Of(word.OrgTail, word.PlaceTail)) // also Sdn Bhd
		if f.Any(word.Of(word.Office, word.OrgHead)) && !tails {
			break
		}
		if !tails {
			continue
		}
		form, end := s.t.Phrase(j, word.Of(word.OrgTail, word.PlaceTail))
		if e, ok := s.entry(j); ok && e.sure && e.end > end {
			break // Survei Bank Indonesia
		}
		if _, to := s.t.Phrase(j-1, word.Of(word.Other)); to == end {
			break // Konsep Smart City
		}
		if s.headline(i) && s.ordinary(i, j) || s.flags(i).Has(word.Role) && j == i+1 && s.headline(i) {
			continue // Bekuk Pencuri Motor
		}
		if form == nil || s.tailBehind(end) || form.Is(reading.Weak) && s.fresh != i && !s.lowerHeadBefore(i) {
			continue // Nusa Bahari Energi: only behind Direktur Utama or perusahaan
		}
		if word.Class(form.Class) == word.OrgTail {
			for k := i + 1; k <= j; k++ { // Penghargaan Screen Actors Guild
				if e, ok := s.entry(k); ok && e.sure && e.typ == Organization && e.end == end {
					own, ok := s.entry(i)
					return e, !ok || !own.sure // Persib Tekuk Borneo FC are two
				}
			}
			for k := s.english(end); k > end && end-i < maxName; k = s.english(end) { // Northfield Council for Trade
				for end = k + 1; s.upper(end) && !s.breaks(end) && !s.spells(i, end) && !s.endsOrg(i, end); end++ {
				}
			}
			if form.Is(reading.Site) && s.flags(i-1).Has(word.PlacePrep) {
				return chunk{first: i, end: end, typ: Place, rule: placeTail, sure: true}, true // di Samudra Center
			}
			return chunk{first: i, end: end, typ: Organization, rule: orgTail, sure: true}, true
		}
		if word.Kind(form.Kind) == word.KindEnglish {
			if s.upper(end) && !s.breaks(end) && s.settled(end) { // Tirta Hotel Surabaya
				if e, ok := s.entry(end); ok {
					end = e.end
				}
			}
			return chunk{first: i, end: end, typ: Place, rule: placeTail, sure: true}, true
		}
	}
	return chunk{}, false
}

// tailBehind reports whether another tail follows token i, with at most one word between them that is neither an ordinary
// word nor a name part: Samudra Press [Photo Service].
func (s *scanner) tailBehind(i int) bool {
	for k := i; k < i+2 && s.upper(k) && !s.breaks(k); k++ {
		f := s.flags(k)
		if f.Has(word.OrgTail) {
			return true
		}
		if form, _ := s.t.Phrase(k, word.Of(word.PlaceTail)); k == i && form != nil && word.Kind(form.Kind) == word.KindEnglish {
			return true // Samudra Bank Arena
		}
		if f.Any(plainClasses | firmClasses | titleClasses | officeClasses | word.Of(word.OrgHead, word.PlaceHead)) {
			return false
		}
	}
	return false
}
