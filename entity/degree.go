package entity

import (
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// maxDegree is how many letters and dots a degree has that no list has.
const maxDegree = 7

// degrees steps over the degrees behind a name: Budi Santoso, S.H., M.Si.
func (s *scanner) degrees(i int) int {
	for s.bareDegree(i) {
		i++
	}
	for from := i; ; {
		k := i
		if c := s.class(i); c == token.Comma || i > from && c == token.Dot && s.t.Tokens[i].Is(token.Glued) {
			k++
		} else if i == from || s.class(i-1) != token.Dot { // MA. M. Ag.
			return i
		}
		if !s.upper(k) || s.breaks(k) {
			return i
		}
		_, end := s.t.Phrase(k, word.Of(word.DegreeAfter))
		if end == k && k > i && s.t.Tokens[k].Is(token.Dotted) && s.t.Tokens[k].Len() <= maxDegree && !s.upper(k+1) && s.domain(k) == k {
			end = k + 1 // one that no list has: S.KM
		}
		if end == k {
			return i
		}
		i = end
	}
}

// bareDegree reports whether token i is a degree that stands behind a name without a comma or dots: Zahrul Azmi [SAg].
func (s *scanner) bareDegree(i int) bool {
	f := s.flags(i)
	if !f.Has(word.DegreeAfter) || !s.upper(i) || f.Any(word.Of(word.Given, word.Abbrev)) || s.headline(i) {
		return false
	}
	w := s.t.String(i)
	capitals := len(w) <= 4 && len(w) > 1 && w[1] < 'a' // but Shan is a name, and no S.Han.
	ends := !s.upper(i+1) || s.breaks(i+1) || s.flags(i+1).Has(word.DegreeAfter)
	return ends && (capitals || s.flags(i-1).Has(word.DegreeAfter)) // but Irianto MS Syarifuddin
}

// skipDot steps over a full stop that belongs to the abbreviation before it.
func (s *scanner) skipDot(i int) int {
	if i > 0 && s.class(i) == token.Dot && s.t.Tokens[i].Is(token.Glued) && s.dotted(i-1) && s.upper(i+1) && !s.breaks(i+1) && !s.flags(i+1).Any(word.Of(word.Conjunction, word.Stop, word.Negation)) {
		return i + 1
	}
	return i
}

// dotted reports whether the word of token i takes a full stop of its own: Jl, Prof; not Abi, a title and a name.
func (s *scanner) dotted(i int) bool {
	f := s.flags(i)
	return f.Has(word.Abbrev) || f.Any(titleClasses) && !f.Any(nameClasses)
}
