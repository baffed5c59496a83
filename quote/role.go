package quote

import (
	"strings"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// description is what a text says about who a person is.
type description struct {
	phrase span // role and affiliation, empty when not said
	cut    int  // the token where the affiliation begins; phrase.end when there is none
}

// describe gathers the roles that the text gives to its persons, and the fullest form of each name.
func (s *scanner) describe() {
	n := 0
	for _, m := range s.mentions {
		n = max(n, m.Entity+1)
	}
	s.roles, s.fullest = s.roles[:0], s.fullest[:0]
	for range n {
		s.roles = append(s.roles, description{})
		s.fullest = append(s.fullest, -1)
	}
	for m := range s.mentions {
		e := s.mentions[m].Entity
		if e < 0 || e >= n || s.spans[m].empty() {
			continue
		}
		if f := s.fullest[e]; f < 0 || s.longer(m, int(f)) {
			s.fullest[e] = int32(m)
		}
		if s.mentions[m].Type != entity.Person {
			continue
		}
		for _, p := range []span{s.roleBefore(m), s.roleBehind(m)} {
			if p.end-p.first > s.roles[e].phrase.end-s.roles[e].phrase.first {
				s.roles[e] = description{p, s.affiliation(p)}
			}
		}
	}
}

// longer reports whether the name of mention a has more words than that of b, or as many and more letters.
func (s *scanner) longer(a, b int) bool {
	na, nb := s.spans[a].end-s.spans[a].first, s.spans[b].end-s.spans[b].first
	if na != nb {
		return na > nb
	}
	return len(s.mentions[a].Text) > len(s.mentions[b].Text)
}

var roleWords = word.Of(word.Office, word.Role, word.Modifier)
var titleWords = word.Of(word.Honorific, word.Rank, word.DegreeBefore, word.Marker)

// roleBefore is the role phrase right before a name: Menteri Luar Negeri [Sergei Lavrov].
func (s *scanner) roleBefore(m int) span {
	end := s.spans[m].first
	for end > 0 { // step over ranks and honorifics
		switch {
		case s.class(end-1) == token.Dot && s.flags(end-2).Any(titleWords):
			end -= 2
			continue
		case s.flags(end-1).Any(titleWords) && !s.flags(end-1).Any(roleWords) && s.mention(end-1) < 0:
			end--
			continue
		case s.class(end-1) == token.Close && s.flags(end-2).Any(titleWords) && s.class(end-3) == token.Open:
			end -= 3
			continue
		case s.flags(end-1).Any(word.Of(word.Rank)) || s.titlePhrase(end):
			end--
			continue
		}
		break
	}
	if s.class(end-1) == token.Comma && s.wordBefore(end-1) { // Menteri Lingkungan Denmark, Magnus Heunicke
		if p := s.roleUpTo(end - 1); !p.empty() && s.flags(p.first-1).Any(word.Of(word.CueRoot, word.CuePrep)) {
			return p
		}
		return span{}
	}
	return s.roleUpTo(end)
}

func (s *scanner) wordBefore(i int) bool {
	return s.class(i-1) == token.Word || s.class(i-1) == token.Close
}

// titlePhrase reports whether the word before token end is the last of a rank of several words: Komisaris Besar.
func (s *scanner) titlePhrase(end int) bool {
	for i := end - 1; i >= 0 && i >= end-4; i-- {
		if s.flags(i).Any(word.Of(word.Rank)) && s.upper(i) {
			if _, to := s.t.Phrase(i, word.Of(word.Rank)); to >= end {
				return true
			}
		}
	}
	return false
}

// roleUpTo is the role phrase that ends at token end.
func (s *scanner) roleUpTo(end int) span {
	first, role := end, end
	for i := end - 1; i >= 0 && end-i < 30; i-- {
		if s.t.Tokens[i+1].Is(token.Line) && i+1 < end {
			break
		}
		if m := s.mention(i); m >= 0 {
			if s.mentions[m].Type == entity.Person {
				break
			}
			i = s.spans[m].first
			first = i
			continue
		}
		f := s.flags(i)
		if s.inside[i] >= 0 && s.class(i) == token.Quote {
			break
		}
		switch s.class(i) {
		case token.Word:
			if s.upper(i) && !f.Has(word.Weekday) && !(f.Has(word.Initial) && f.Any(word.Of(word.CuePrep, word.Conjunction, word.CueActive))) || f.Any(roleWords) && !f.Any(word.Of(word.CueRoot, word.CueNya)) {
				first = i
				if f.Any(roleWords) {
					role = i
				}
				continue
			}
			if f.Any(word.Of(word.Connector)) && s.upper(i+1) && s.upper(i-1) || s.is(i, "ad", "interim", "umum", "politik", "hukum", "dari", "untuk", "bidang", "urusan") && first <= i+1 && i+1 < end {
				continue
			}
		case token.Comma:
			if s.upper(i+1) && s.upper(i-1) && first == i+1 && s.inList(i, end) {
				continue
			}
		case token.Number, token.Slash, token.Hyphen:
			if first == i+1 {
				first = i
				continue
			}
		case token.Open, token.Close:
			if s.class(i) == token.Close && s.class(i-2) == token.Open {
				i -= 2
				first = i
				continue
			}
		}
		break
	}
	if role == end {
		return span{}
	}
	return span{role, end}
}

// inList reports whether the comma at token i stands inside a capital list that "dan" closes before token end.
func (s *scanner) inList(i, end int) bool {
	for k := i + 1; k < end; k++ {
		if s.is(k, "dan") {
			return true
		}
	}
	return false
}

// roleBehind is the role phrase in apposition to a name: [Suharti], Deputi Gubernur DKI Jakarta, mengatakan …
func (s *scanner) roleBehind(m int) span {
	i := s.spans[m].end
	if s.class(i) == token.Comma { // degrees: Budi, S.H.,
		for k := i + 1; k < i+6 && k < len(s.t.Tokens); k++ {
			if s.flags(k).Any(word.Of(word.DegreeAfter)) && s.upper(k) {
				i = k + 1
				if s.class(i) == token.Dot && s.class(i+1) == token.Comma {
					i++
				}
			} else if s.class(k) != token.Dot && s.class(k) != token.Comma {
				break
			}
		}
	}
	if s.class(i) == token.Open && s.class(i+1) == token.Number && s.class(i+2) == token.Close {
		i += 3
	}
	if s.class(i) != token.Comma {
		return span{}
	}
	i++
	if s.class(i) == token.Number && s.class(i+1) == token.Comma { // , 43,
		i += 2
	}
	if i >= len(s.t.Tokens) || s.t.Tokens[i].Is(token.Line) {
		return span{}
	}
	start := i
	if s.is(i, "yang") && s.is(i+1, "juga", "merupakan", "adalah", "menjabat") {
		i += 2
		if s.is(i, "merupakan", "adalah", "menjabat", "sebagai") {
			i++
		}
		start = i
	}
	if !s.flags(start).Any(roleWords|word.Of(word.Group)) && !(s.upper(start) && s.roleSoon(start)) {
		return span{}
	}
	end := s.phraseEnd(start, len(s.t.Tokens))
	for s.class(end) == token.Comma && s.inListAfter(end) {
		end = s.phraseEnd(end+1, len(s.t.Tokens))
	}
	if mm := s.mention(end + 1); s.class(end) == token.Comma && mm >= 0 && s.mentions[mm].Type == entity.Place && s.spans[mm].first == end+1 {
		end = s.spans[mm].end
	}
	for k := start; k < end; k++ {
		if s.t.Tokens[k].Is(token.Line) {
			return span{}
		}
	}
	return span{start, end}
}

// roleSoon reports whether a role word stands among the capital words from token i on: Country Manager IDC.
func (s *scanner) roleSoon(i int) bool {
	for k := i; k < i+4 && s.upper(k); k++ {
		if s.flags(k).Any(roleWords) {
			return true
		}
	}
	return false
}

// inListAfter reports whether a comma inside a role stands before more of the same body's name:
// Badan Perencanaan, Penelitian, dan Pengembangan.
func (s *scanner) inListAfter(i int) bool {
	return s.mention(i) >= 0
}

// affiliation is the token of a role phrase where the body begins that the role belongs to: its first organization,
// state or place behind a role word.
func (s *scanner) affiliation(p span) int {
	for i := p.first + 1; i < p.end; i++ {
		if m := s.mention(i); m >= 0 && s.spans[m].first == i && s.mentions[m].Type != entity.Person {
			return i
		}
	}
	return p.end
}

// roleText is the role of an entity, without and with its affiliation.
func (s *scanner) roleText(e int) (role, affiliation string) {
	if e < 0 || e >= len(s.roles) || s.roles[e].phrase.empty() {
		return "", ""
	}
	d := s.roles[e]
	if d.cut > d.phrase.first {
		cut := d.cut
		for cut > d.phrase.first+1 && (s.is(cut-1, "dari", "di", "pada", "untuk") || s.class(cut-1) == token.Comma) {
			cut--
		}
		role = s.t.Slice(d.phrase.first, cut)
	}
	if d.cut < d.phrase.end {
		affiliation = s.t.Slice(d.cut, d.phrase.end)
	}
	return role, affiliation
}

// listAttribute is the value of a key in the last field of a list line.
func listAttribute(line, key string) string {
	attrs := line[strings.LastIndexByte(line, '\t')+1:]
	for attrs != "" {
		var a string
		a, attrs, _ = strings.Cut(attrs, "|")
		if k, v, ok := strings.Cut(a, "="); ok && k == key {
			return v
		}
	}
	return ""
}
