package entity

import (
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// placeFromHead reads the name of a place from its head noun at token i.
func (s *scanner) placeFromHead(i int) (chunk, bool) {
	form, j := s.t.Phrase(i, word.Of(word.PlaceHead))
	if form == nil || !s.upper(i) {
		return chunk{}, false
	}
	if k := s.skipDot(j); k > j {
		if s.flags(k).Any(word.Of(word.Stop, word.Common)) { // the full stop ends the sentence
			return chunk{}, false
		}
		j = k
	}
	if s.flags(i).Has(word.Initial) && form.Is(reading.Weak) && s.flags(j).Has(word.PlaceHead) && s.upper(j) && s.upper(j+1) {
		return chunk{}, false // Air Sungai Musi
	}
	end := j
	for end < len(s.t.Tokens) && end-i < 8 && !s.breaks(end) {
		if s.class(end) == token.Hyphen && s.upper(end+1) && s.t.Tokens[end].Is(token.Glued) {
			end += 2
			continue
		}
		if !s.upper(end) || end > j && (s.endsPlace(end) || administrative.Has(word.Kind(form.Kind)) && s.settled(end)) {
			break
		}
		if end == j && s.headline(i) && !s.flags(i-1).Has(word.PlacePrep) && (s.flags(end).Any(plainClasses) || derived(s.t.String(end))) && !s.placeAt(end, true) {
			break // Banjir Rendam Rumah Warga
		}
		if end == j && s.flags(end).Any(word.Of(word.Weekday)) {
			break
		}
		if e, ok := s.entry(end); ok && e.sure && e.typ == Organization {
			if end == j && !form.Is(reading.Weak) { // Gedung KPK
				end = e.end
			}
			break
		}
		if e, ok := s.entry(end); ok && e.sure && end == j && (e.typ == Place || e.typ == State) {
			end = s.extend(e).end
			break
		}
		if end > j && (s.office >= i-1 && s.firm(end) || s.flags(end).Has(word.Taught)) {
			break
		}
		end++
		if s.class(end) == token.Dot && s.t.Tokens[end-1].Len() <= 3 && s.upper(end+1) && !s.breaks(end+1) && s.t.Tokens[end].Is(token.Glued) {
			end++ // Jalan Dr. Sutomo
		}
	}
	if end == j {
		return chunk{}, false
	}
	return chunk{first: i, end: end, typ: Place, rule: placeHead, sure: true}, true
}

// administrative are the heads of places behind whose name the name of the larger place may follow at once:
// Desa Tirtasari Jawa Tengah.
var administrative = word.KindsOf(word.KindVillage, word.KindDistrict)

// settled reports whether a place or state that is nothing else starts at token i.
func (s *scanner) settled(i int) bool {
	e, ok := s.entry(i)
	return ok && e.sure && (e.typ == Place || e.typ == State) && !e.form.Is(reading.Ambiguous) && s.placeAt(i, false)
}

// honouring are the heads of places that are often named after persons: jalan KS Tubun.
var honouring = word.KindsOf(word.KindStreet, word.KindAirport, word.KindStation)

// noPlaceName are the classes of words with which no name of a place behind a head in lower case begins.
var noPlaceName = word.Of(word.Weekday, word.Month, word.Taught, word.OrgHead, word.PlaceHead, word.Office, word.Number) | titleClasses

// placeBehindHead reads the name of a place behind its head in lower case at token i, which is no part of it:
// sungai [Musi], desa [Tirtasari].
func (s *scanner) placeBehindHead(i int) (chunk, bool) {
	form, j := s.t.Phrase(i, word.Of(word.PlaceHead))
	if form == nil || s.upper(j-1) || !s.upper(j) || s.breaks(j) || s.t.Tokens[j].Is(token.AllUpper) || s.flags(j).Any(noPlaceName) {
		return chunk{}, false
	}
	honours := honouring.Has(word.Kind(form.Kind))
	if e, ok := s.entry(j); ok && (e.typ != Person || !honours) && !(e.typ == Place && !e.sure) {
		return chunk{}, false
	}
	if !honours && !administrative.Has(word.Kind(form.Kind)) &&
		(form.Is(reading.Weak) && !s.flags(i-1).Has(word.PlacePrep) || s.flags(j).Any(firmClasses|plainClasses)) {
		return chunk{}, false
	}
	end := j + 1
	for end < j+4 && s.upper(end) && !s.breaks(end) && !s.endsPlace(end) && !s.settled(end) && !s.t.Tokens[end].Is(token.AllUpper) {
		end++
	}
	return chunk{first: j, end: end, typ: Place, rule: placeHead, sure: true}, true
}

// endsPlace reports whether the capital word at token i is no part of the place's name before it.
func (s *scanner) endsPlace(i int) bool {
	return s.flags(i).Any(word.Of(word.Weekday, word.PlaceHead, word.OrgHead, word.Rank, word.Office)) && !s.flags(i).Has(word.PlaceTail) && !s.firm(i)
}

// placed reports whether the words at token i say that the name before them is a place: … adalah salah satu desa.
func (s *scanner) placed(i int) bool {
	if s.class(i) == token.Comma {
		return false
	}
	i = s.saidToBe(i)
	form, end := s.t.Phrase(i, word.Of(word.PlaceHead))
	return form != nil && administrative.Has(word.Kind(form.Kind)) && !s.upper(i) && s.class(end) == token.Word
}

// placeBehind reports whether a comma and a place of the lexicon follow token end-1: Malang, Jawa Timur.
func (s *scanner) placeBehind(end int) bool {
	return s.class(end) == token.Comma && !s.breaks(end+1) && s.upper(end+1) && s.placeAt(end+1, false)
}

// afterPlaceComma reports whether a comma stands before token i and a place before the comma.
func (s *scanner) afterPlaceComma(i int) bool {
	if s.upper(i+1) && !s.breaks(i+1) || s.class(i-1) != token.Comma || len(s.chunks) == 0 {
		return false
	}
	last := s.chunks[len(s.chunks)-1]
	return last.end == i-1 && last.typ == Place && last.sure
}
