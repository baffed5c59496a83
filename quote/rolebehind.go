package quote

import (
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// roleBehind is the role phrase in apposition to a name: [Suharti], Deputi Gubernur DKI Jakarta, mengatakan …
func (s *scanner) roleBehind(m int) span {
	i := s.behindDegrees(s.spans[m].end)
	aged := s.behindAge(i) > i
	i = s.behindAge(i)
	start, bracket := i+1, s.class(i) == token.Open
	if aged && s.class(i) == token.Word && !s.upper(i) && s.roleAt(i) {
		start = i // Wirya (45) warga Gemuh, mengatakan
	} else if s.class(i) != token.Comma && !bracket && !s.uses(i, word.UseCapacity) {
		if start = s.besides(i); start == i {
			start = s.saidToBe(m, i)
		}
		if start == i {
			return span{}
		}
	}
	if s.class(start) == token.Number { // , 43, …; , 43 tahun, …
		k := start + 1
		if s.uses(k, word.UsePeriod) {
			k++
		}
		if s.class(k) == token.Comma {
			start = k + 1
		}
	}
	start = s.besides(start)
	for s.uses(start, word.UseIs, word.UseHolds, word.UseAs, word.UseCapacity, word.UseOne) {
		start++
	}
	if start >= len(s.t.Tokens) || s.t.Tokens[start].Is(token.Line) {
		return span{}
	}
	if s.flags(start).Has(word.Auxiliary) && !s.roleAt(start+1) { // jelas Wirya, tetap 1 Januari; but Wirya, bakal calon bupati
		return span{}
	}
	if !s.roleAt(start) && !(s.upper(start) && s.mention(start) < 0 && s.roleSoon(start)) || s.plural(start) { // but Selain Wirya, para tetangga …
		return span{}
	}
	end := start
	for end < len(s.t.Tokens) && end-start < maxRole && !s.t.Tokens[end].Is(token.Line) && !(bracket && s.class(end) == token.Close) {
		if m := s.mention(end); m >= 0 {
			end = s.spans[m].end
			continue
		}
		if s.class(end) == token.Comma && end > start && s.placeFollows(end+1) {
			end++
			continue
		}
		if _, to := s.t.Phrase(end, roleWords); to > end+1 { // penanggung jawab
			end = to
			continue
		}
		if s.uses(end, word.UseAlso) && s.flags(end-1).Has(word.Connector) && s.roleAt(end+1) { // Ketua Walhi dan juga pengamat sungai
			end++
			continue
		}
		if s.flags(end).Has(word.Demonstrative) && s.class(end+1) == token.Comma && !s.flags(end-1).Any(word.Of(word.Role, word.Office)) {
			end++ // produser film ini
			break
		}
		if s.class(end) == token.Open && s.class(end+2) != token.Close || s.flags(end).Has(word.Demonstrative) || s.roleBreak(end) ||
			end > start && !s.upper(end) && s.telling(end) {
			break
		}
		end++
	}
	for end > start+1 && s.uses(end-1, word.UseAnd) {
		end--
	}
	p := span{start, end}
	if n := s.mention(end - 1); n >= 0 && s.mentions[n].Type == entity.Person && !s.roleBefore(m).empty() {
		return span{} // Suami Sari, aktor Wirya, mengatakan …: who Wirya is
	}
	if s.verbal(end) && s.class(end+1) != token.Number && s.class(i) == token.Comma && s.flags(s.beforeTitles(s.spans[m].first)-1).Any(word.Of(word.CueRoot, word.CuePrep)) {
		return span{} // Menurut Wirya, ketua kelompok tani belum datang: the clause begins
	}
	if s.behindAdjunct(i) && s.class(end) == token.Comma && s.personAt(end+1) {
		return span{}
	}
	if s.holdsPerson(p) || end < len(s.t.Tokens) && s.class(end) == token.Word && s.upper(start) && s.mention(end-1) >= 0 && s.mentions[s.mention(end-1)].Type == entity.Person {
		return span{}
	}
	return p
}

// telling reports whether the words at token i tell something else of somebody than the role before them: Lurah Gemuh [lima tahun
// lalu], petani [40 tahun], penyanyi [bernama] asli Wirya.
func (s *scanner) telling(i int) bool {
	f := s.flags(i)
	return f.Has(word.NameCue) && !f.Has(word.Role) || (f.Has(word.Number) || s.class(i) == token.Number) && s.uses(i+1, word.UsePeriod)
}

// saidToBe is where a role begins that the sentence with mention m for its subject names, at token i behind the name: Wirya
// menjabat [Camat Gemuh], Wirya adalah [petani garam], Wirya bekerja sebagai [petani garam]; i if none does.
func (s *scanner) saidToBe(m, i int) int {
	at := s.beforeTitles(s.spans[m].first)
	if !s.flags(at).Has(word.Initial) && s.class(at-1) != token.Comma || s.inside[at] >= 0 {
		return i
	}
	k := i
	for k < i+2 && (s.flags(k).Has(word.Auxiliary) || s.uses(k, word.UseAlso)) {
		k++
	}
	switch {
	case s.uses(k, word.UseIs, word.UseHolds):
		return k + 1
	case s.verbal(k) && s.uses(k+1, word.UseAs):
		return k + 2
	}
	return i
}

// behindDegrees steps over the degrees behind a name: Budi Santoso, S.H., M.Si.
func (s *scanner) behindDegrees(i int) int {
	for {
		at := i
		if s.class(at) == token.Dot {
			at++
		}
		if s.class(at) == token.Comma {
			at++
		}
		if at == i && s.class(i-1) != token.Dot || !s.upper(at) || !s.flags(at).Any(word.Of(word.DegreeAfter)|leads) {
			break
		}
		_, to := s.t.Phrase(at, word.Of(word.DegreeAfter))
		if to <= at {
			break
		}
		i = to
	}
	if s.class(i) == token.Dot && s.class(i+1) == token.Comma {
		i++
	}
	return i
}

// placeFollows reports whether token i begins a place or state that closes an address, or the body of a body before it:
// Keller, Texas, AS
func (s *scanner) placeFollows(i int) bool {
	m := s.mention(i)
	if m < 0 || s.spans[m].first != i {
		return false
	}
	if t := s.mentions[m].Type; t == entity.Person || t == entity.Organization && s.mention(i-2) < 0 { // Jurusan Arsitektur, Universitas Tirta,
		return false
	}
	switch s.class(s.spans[m].end) {
	case token.Comma, token.Dot:
		return true
	}
	return s.spans[m].end < len(s.at) && s.flags(s.spans[m].end).Any(cueBefore)
}

// roleSoon reports whether a role word stands among the capital words from token i on: Country Manager IDC.
func (s *scanner) roleSoon(i int) bool {
	for k := i; k < i+4 && s.upper(k); k++ {
		if s.roleAt(k) {
			return true
		}
	}
	return false
}
