package entity

import (
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
	end := j
	for end < len(s.t.Tokens) && end-i < 8 && !s.breaks(end) {
		if s.class(end) == token.Hyphen && s.upper(end+1) && end > j {
			end += 2
			continue
		}
		if !s.upper(end) || end > j && s.endsPlace(end) {
			break
		}
		if end == j && s.flags(end).Any(word.Of(word.Weekday)) {
			break
		}
		if e, ok := s.entry(end); ok && e.sure && e.typ == Organization {
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

// endsPlace reports whether the capital word at token i is no part of the place's name before it.
func (s *scanner) endsPlace(i int) bool {
	return s.flags(i).Any(word.Of(word.Weekday, word.PlaceHead, word.OrgHead, word.Rank, word.Office)) && !s.flags(i).Has(word.PlaceTail) && !s.firm(i)
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

// dateline reports whether the tokens open the text or a paragraph as the place of a dateline: JAKARTA, KOMPAS —
func (s *scanner) dateline(first, end int) bool {
	if !s.t.Tokens[first].Is(token.Line) {
		return false
	}
	switch s.class(end) {
	case token.Comma, token.Dash, token.Open, token.Hyphen:
		return true
	}
	return false
}
