package entity

import (
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// spoken finds what the scan took for an ordinary word, or for a name of another sort, though a person of the text has it
// in the name and it speaks here: Agung Wirya … Menurut Agung; Ramadan Wirya … Ramadan menambahkan.
func (s *scanner) spoken() {
	k, n := 0, len(s.chunks)
	for _, at := range s.t.Capitals {
		i := int(at)
		for k < n && s.chunks[k].end <= i {
			k++
		}
		short := s.t.Tokens[i].Is(token.AllUpper)
		if !short && !s.flags(i).Any(nameClasses) || k < n && s.chunks[k].first <= i && s.chunks[k].sure && !(short && s.chunks[k].rule == orgContext && s.chunks[k].end == i+1) || !s.speakerAt(i) {
			continue
		}
		c := chunk{first: i, end: i + 1, typ: Person, rule: personDocument, sure: true}
		if short {
			if s.bearerOf(i, min(k, n)) < 0 {
				continue
			}
		} else if j := s.knownAs(c); j < 0 || s.chunks[j].typ != Person || s.chunks[j].end-s.chunks[j].first == 1 {
			continue
		}
		if k < n && s.chunks[k].first == i && s.chunks[k].end == i+1 {
			s.chunks[k] = c
		} else if k == n || s.chunks[k].first > i {
			s.added = append(s.added, c)
		}
	}
	s.weave()
}

// speakerAt reports whether token i, a capital word between words that are not, stands where a speaker does: behind kata or
// menurut, or before a cue.
func (s *scanner) speakerAt(i int) bool {
	if s.class(i) != token.Word || s.upper(i+1) && !s.breaks(i+1) || s.works.has(i) {
		return false
	}
	if before := s.flags(i - 1); !s.breaks(i) && before.Any(word.Of(word.CueRoot, word.CuePrep)) && (!s.upper(i-1) || before.Has(word.Initial)) {
		return true
	}
	next := i + 1
	if s.uses(next, word.UseAlso, word.UseEmphasis) || s.flags(next).Has(word.Auxiliary) {
		next++
	}
	return (s.breaks(i) || !s.upper(i-1)) && !s.upper(next) && !s.breaks(next) && s.flags(next).Any(cueClasses)
}

// bearerOf is the chunk, among those before number k, of the person whose initials are the capitals of token i, with a title
// before them or without: RK for Ridwan Kamil, UAS for Ustaz Abdul Somad; -1 if there is none.
func (s *scanner) bearerOf(i, k int) int {
	w := s.t.String(i)
	for j := k - 1; j >= 0 && j >= k-maxSlip; j-- {
		if c := &s.chunks[j]; c.typ == Person && c.sure && c.end-c.first > 1 && (s.spelledBy(w, c.first, c.end) ||
			s.flags(c.first-1).Any(titleClasses) && s.spelledBy(w, c.first-1, c.end)) {
			return j
		}
	}
	return -1
}

// spelledBy reports whether the words of tokens i to end begin with the letters of w.
func (s *scanner) spelledBy(w string, i, end int) bool {
	for ; i < end; i++ {
		if s.class(i) != token.Word {
			continue
		}
		if w == "" || s.t.String(i)[0] != w[0] {
			return false
		}
		w = w[1:]
	}
	return w == ""
}
