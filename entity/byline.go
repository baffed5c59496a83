package entity

import (
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// maxByline is how many words the name of a reporter may have, and maxCredit how many tokens may stand before it in brackets.
const (
	maxByline = 4
	maxCredit = 8
)

// byline is the end of the name of who wrote or photographed, at token i: Pewarta: [Lirasti Idul Markojo];
// (Kabar Samudera/[Lirasti Markojo]); ([Lirasti Markojo]-47); i if none stands there. Its words may be any.
func (s *scanner) byline(i int) int {
	before := s.class(i - 1)
	if before == token.Comma && s.reports(i-1) { // Laporan Wartawan Kabar Samudera, [Lirasti Markojo]
		if end := s.capitalsEnd(i, maxByline); end > i+1 && s.breaks(end) {
			return end
		}
	}
	if before != token.Colon && before != token.Slash && before != token.Open {
		return i
	}
	end := i
	for end < i+maxByline && s.upper(end) && (end == i || !s.breaks(end)) && !s.flags(end).Has(word.OrgHead) {
		if end++; s.class(end) == token.Dot && s.t.Tokens[end-1].Len() <= 2 && s.upper(end+1) {
			end++
		}
	}
	if end < i+2 || s.bodyAt(i) || s.flags(i).Has(word.PlaceHead) && s.flags(i).Any(plainClasses) { // FOTO: Masjid Raya Tirta
		return i
	}
	behind := s.class(end)
	switch {
	case before == token.Colon && s.uses(i-2, word.UseByline) && (s.breaks(end) || behind != token.Word),
		before == token.Slash && (behind == token.Close && s.credited(i-1) || s.breaks(end) && s.alone(i-1)),
		before == token.Open && behind == token.Slash && s.upper(end+1) && s.bodyAt(end+1),
		before == token.Open && behind == token.Hyphen && s.class(end+1) == token.Number && s.class(end+2) == token.Close:
		return end
	}
	return i
}

// reports reports whether a line that says for whom a reporter wrote ends at token i: Laporan Wartawan Kabar Samudera.
func (s *scanner) reports(i int) bool {
	for k := i - 1; k >= 0 && k > i-maxCredit; k-- {
		if s.breaks(k) || k == 0 {
			return s.uses(k, word.UseByline) && s.uses(k+1, word.UseByline)
		}
		if !s.upper(k) && s.class(k) != token.Hyphen && s.class(k) != token.Dot {
			return false
		}
	}
	return false
}

// alone reports whether a body alone stands on the line before the slash at token i: KABAR/[LIRASTI MARKOJO].
func (s *scanner) alone(i int) bool {
	for k := i - 1; k >= 0 && k > i-maxCredit && s.upper(k); k-- {
		if s.breaks(k) || k == 0 {
			return s.bodyAt(k)
		}
	}
	return false
}

// credited reports whether brackets open a few tokens before token i and only capital words stand between.
func (s *scanner) credited(i int) bool {
	for k := i - 1; k >= 0 && k > i-maxCredit; k-- {
		switch {
		case s.class(k) == token.Open:
			return k < i-1
		case !s.upper(k) && s.class(k) != token.Colon && s.class(k) != token.Dot && s.class(k) != token.Slash:
			return false
		}
	}
	return false
}
