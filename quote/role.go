package quote

import (
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
			if s.tellsMore(p, s.roles[e].phrase) {
				s.roles[e] = description{p, s.affiliation(p)}
			}
		}
	}
}

// tellsMore reports whether role p is to be preferred to the role that was found before: the first that the text gives
// stands, unless it is a single word or p says the same at greater length.
func (s *scanner) tellsMore(p, before span) bool {
	if p.empty() || before.empty() {
		return !p.empty()
	}
	if p.end-p.first <= before.end-before.first {
		return false
	}
	return before.end-before.first == 1 || s.t.Tokens[p.first].Hash == s.t.Tokens[before.first].Hash
}

// longer reports whether the name of mention a has more words than that of b, or as many and more letters.
func (s *scanner) longer(a, b int) bool {
	na, nb := s.spans[a].end-s.spans[a].first, s.spans[b].end-s.spans[b].first
	if na != nb {
		return na > nb
	}
	return len(s.mentions[a].Text) > len(s.mentions[b].Text)
}

var (
	roleWords  = word.Of(word.Office, word.Role, word.Modifier)
	titleWords = word.Of(word.Honorific, word.Rank, word.DegreeBefore, word.Marker)
)

// maxRole is how many tokens a role phrase may have.
const maxRole = 40

// roleAt reports whether an office, a role or a word before one starts at token i, outside mentions.
func (s *scanner) roleAt(i int) bool {
	if s.mention(i) >= 0 || !s.flags(i).Any(roleWords|leads) {
		return false
	}
	form, _ := s.t.Phrase(i, roleWords)
	return form != nil
}

// roleBefore is the role phrase before a name: Menteri Luar Negeri [Sergei Lavrov]; Pendiri Facebook, [Mark Zuckerberg].
func (s *scanner) roleBefore(m int) span {
	end := s.beforeTitles(s.spans[m].first)
	if s.class(end-1) == token.Comma && !s.t.Tokens[end].Is(token.Line) {
		p := s.roleUpTo(end - 1)
		if p.empty() || s.class(p.first-1) == token.Comma && s.personEnds(p.first-1) || s.holdsPerson(p) {
			return span{}
		}
		return p
	}
	return s.roleUpTo(end)
}

// beforeTitles steps back over the ranks, honorifics and degrees that end at token end.
func (s *scanner) beforeTitles(end int) int {
	for end > 0 && s.mention(end-1) < 0 {
		switch {
		case s.class(end-1) == token.Dot && s.flags(end-2).Any(titleWords):
			end -= 2
		case s.class(end-1) == token.Close && s.flags(end-2).Any(titleWords) && s.class(end-3) == token.Open:
			end -= 3
		case s.titleEnds(end) > 0:
			end = s.titleEnds(end)
		default:
			return end
		}
	}
	return end
}

// titleEnds is where the title begins that ends at token end, 0 if there is none.
func (s *scanner) titleEnds(end int) int {
	for i := max(0, end-4); i < end; i++ {
		if s.mention(i) >= 0 || !s.upper(i) || !s.flags(i).Any(titleWords|leads) {
			continue
		}
		if _, to := s.t.Phrase(i, titleWords); to == end {
			return i
		}
	}
	return 0
}

// personEnds reports whether a person's name, with its age, ends right before token i.
func (s *scanner) personEnds(i int) bool {
	if s.class(i-1) == token.Close {
		i -= 3
	}
	m := s.mention(i - 1)
	return m >= 0 && s.mentions[m].Type == entity.Person
}

// holdsPerson reports whether a person is mentioned in the tokens behind an office: then the office is that person's.
func (s *scanner) holdsPerson(p span) bool {
	if !s.upper(p.first) || s.flags(p.first).Has(word.Initial) {
		return false
	}
	m := s.mention(p.end - 1)
	return m >= 0 && s.mentions[m].Type == entity.Person
}

// roleUpTo is the role phrase that ends at token end: from the first word for a role behind the nearest break.
func (s *scanner) roleUpTo(end int) span {
	first := end
	for i := end - 1; i >= 0 && end-i < maxRole; i-- {
		if m := s.mention(i); m >= 0 {
			if s.mentions[m].Type == entity.Person && first == end {
				// kuasa hukum Jokowi, Firmanto: the person is part of the role only where a comma follows
				if s.class(end) != token.Comma {
					return span{}
				}
			}
			i = s.spans[m].first
			if s.t.Tokens[i].Is(token.Line) {
				break
			}
			continue
		}
		if s.roleBreak(i) {
			break
		}
		if s.roleAt(i) {
			first = i
		}
		if s.t.Tokens[i].Is(token.Line) {
			break
		}
	}
	if first < end && s.flags(first-1).Any(word.Of(word.Adjunct)) && s.class(first-1) == token.Word && s.class(end) == token.Comma {
		return span{} // Kepada penyidik, RS …: not who RS is
	}
	if first < end {
		for s.is(first-1, "satu") && s.is(first-2, "salah") {
			first -= 2
		}
	}
	return span{first, end}
}

// roleBreak reports whether a role phrase cannot reach across token i.
func (s *scanner) roleBreak(i int) bool {
	switch s.class(i) {
	case token.Word:
		f := s.flags(i)
		if s.upper(i) && !f.Has(word.Initial) {
			return f.Has(word.Weekday)
		}
		if s.roleAt(i) {
			return false
		}
		if f.Has(word.PlacePrep) || f.Has(word.Connector) && !s.is(i, "dengan", "atas") {
			return false
		}
		return f.Any(cueAny|word.Of(word.Conjunction, word.Adjunct, word.Negation, word.Auxiliary, word.That)) || s.verbal(i)
	case token.Number, token.Slash, token.Hyphen:
		return false
	case token.Open, token.Close:
		return false
	case token.Comma:
		return !s.capitalList(i, i+14)
	}
	return true
}

// roleBehind is the role phrase in apposition to a name: [Suharti], Deputi Gubernur DKI Jakarta, mengatakan …
func (s *scanner) roleBehind(m int) span {
	i := s.behindDegrees(s.spans[m].end)
	if s.class(i) == token.Open && s.class(i+1) == token.Number && s.class(i+2) == token.Close {
		i += 3
	}
	start := i + 1
	if s.class(i) != token.Comma && !s.is(i, "selaku") {
		return span{}
	}
	if s.class(start) == token.Number && s.class(start+1) == token.Comma { // , 43,
		start += 2
	}
	if s.is(start, "yang") && s.is(start+1, "juga", "merupakan", "adalah", "menjabat") {
		start += 2
	}
	for s.is(start, "merupakan", "adalah", "menjabat", "sebagai", "selaku", "salah", "satu", "seorang") {
		start++
	}
	if start >= len(s.t.Tokens) || s.t.Tokens[start].Is(token.Line) {
		return span{}
	}
	if !s.roleAt(start) && !(s.upper(start) && s.mention(start) < 0 && s.roleSoon(start)) {
		return span{}
	}
	end := start
	for end < len(s.t.Tokens) && end-start < maxRole && !s.t.Tokens[end].Is(token.Line) {
		if m := s.mention(end); m >= 0 {
			end = s.spans[m].end
			continue
		}
		if s.class(end) == token.Comma && end > start && s.placeFollows(end+1) {
			end++
			continue
		}
		if s.class(end) == token.Open && s.class(end+2) != token.Close || s.flags(end).Has(word.Demonstrative) || s.roleBreak(end) {
			break
		}
		end++
	}
	p := span{start, end}
	if s.holdsPerson(p) || end < len(s.t.Tokens) && s.class(end) == token.Word && s.upper(start) && s.mention(end-1) >= 0 && s.mentions[s.mention(end-1)].Type == entity.Person {
		return span{}
	}
	return p
}

// behindDegrees steps over the degrees behind a name: Budi Santoso, S.H., M.Si.
func (s *scanner) behindDegrees(i int) int {
	for s.class(i) == token.Comma && s.upper(i+1) && s.flags(i+1).Any(word.Of(word.DegreeAfter)|leads) {
		_, to := s.t.Phrase(i+1, word.Of(word.DegreeAfter))
		if to <= i+1 {
			break
		}
		i = to
		if s.class(i) == token.Dot && s.class(i+1) == token.Comma {
			i++
		}
	}
	return i
}

// placeFollows reports whether token i begins a place or state that closes an address: Keller, Texas, AS
func (s *scanner) placeFollows(i int) bool {
	m := s.mention(i)
	if m < 0 || s.spans[m].first != i {
		return false
	}
	if t := s.mentions[m].Type; t != entity.Place && t != entity.State {
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

// affiliation is the token of a role phrase where the body begins that the role belongs to: its first organization,
// state or place behind a role word.
func (s *scanner) affiliation(p span) int {
	for i := p.first + 1; i < p.end; i++ {
		if m := s.mention(i); m >= 0 && s.spans[m].first == i && s.mentions[m].Type != entity.Person {
			return s.parent(i, s.spans[m].end)
		}
	}
	return p.end
}

// parent is where the name of the body begins that the unit at tokens i to end belongs to:
// Unit Reserse Kriminal [Kepolisian Sektor Tamansari]; i when it is no unit of another body.
func (s *scanner) parent(i, end int) int {
	form, to := s.t.Phrase(i, word.Of(word.OrgHead))
	if form == nil || word.Kind(form.Kind) != word.KindUnit {
		return i
	}
	for k := to; k < end; k++ {
		if s.flags(k).Any(word.Of(word.OrgHead) | leads) {
			if f, _ := s.t.Phrase(k, word.Of(word.OrgHead)); f != nil && word.Kind(f.Kind) != word.KindUnit {
				return k
			}
		}
	}
	return i
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
