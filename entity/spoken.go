package entity

import (
	"cmp"
	"slices"

	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// spoken finds what the scan took for an ordinary word, or for a name of another sort, though a person of the text has it
// in the name and it speaks here: Agung Wirya … Menurut Agung; Ramadan Wirya … Ramadan menambahkan.
func (s *scanner) spoken() {
	k, n := 0, len(s.chunks)
	for i := range s.t.Tokens {
		for k < n && s.chunks[k].end <= i {
			k++
		}
		if !s.t.Tokens[i].Is(token.Upper) || !s.flags(i).Any(nameClasses) || k < n && s.chunks[k].first <= i && s.chunks[k].sure || !s.speakerAt(i) {
			continue
		}
		c := chunk{first: i, end: i + 1, typ: Person, rule: personDocument, sure: true}
		if j := s.knownAs(c); j < 0 || s.chunks[j].typ != Person || s.chunks[j].end-s.chunks[j].first == 1 {
			continue
		}
		if k < n && s.chunks[k].first == i && s.chunks[k].end == i+1 {
			s.chunks[k] = c
		} else if k == n || s.chunks[k].first > i {
			s.chunks = append(s.chunks, c)
		}
	}
	if len(s.chunks) > n {
		slices.SortFunc(s.chunks, func(a, b chunk) int { return cmp.Compare(a.first, b.first) })
	}
}

// speakerAt reports whether token i, a capital word between words that are not, stands where a speaker does: behind kata or
// menurut, or before a cue.
func (s *scanner) speakerAt(i int) bool {
	if s.class(i) != token.Word || s.t.Tokens[i].Is(token.AllUpper) || s.breaks(i) && i > 0 || s.upper(i+1) || s.works.has(i) {
		return false
	}
	if before := s.flags(i - 1); before.Any(word.Of(word.CueRoot, word.CuePrep)) && (!s.upper(i-1) || before.Has(word.Initial)) {
		return true
	}
	next := i + 1
	if s.t.Uses(next)&word.UsesOf(word.UseAlso, word.UseEmphasis) != 0 || s.flags(next).Has(word.Auxiliary) {
		next++
	}
	return !s.upper(i-1) && !s.upper(next) && s.flags(next).Any(cueClasses)
}
