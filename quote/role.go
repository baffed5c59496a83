package quote

import (
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// description is what a text says about who a person is.
type description struct {
	phrase span // all that says it, empty when nothing does
	role   span // the part that names the role, or empty
	body   span // the part that names whom the role belongs to, or empty
	weak   bool // from a headline, where the words before a name are often no role
}

// describe gathers the roles that the text gives to its persons, and the fullest form of each name.
func (s *scanner) describe() {
	n := 0
	for _, e := range s.entities {
		n = max(n, e+1)
	}
	s.roles, s.fullest = s.roles[:0], s.fullest[:0]
	for range n {
		s.roles = append(s.roles, description{})
		s.fullest = append(s.fullest, -1)
	}
	for m := range s.mentions {
		e := s.entities[m]
		if e < 0 || e >= n || s.spans[m].empty() {
			continue
		}
		if f := s.fullest[e]; f < 0 || s.longer(m, int(f)) {
			s.fullest[e] = int32(m)
		}
		if s.mentions[m].Type != entity.Person {
			continue
		}
		for _, p := range [...]span{s.roleBefore(m), s.roleBehind(m), s.roleShared(m)} {
			s.learnRole(e, p, s.spans[m].end <= s.headline())
		}
		if d := &s.roles[e]; d.body.empty() {
			if b := s.bodyBehind(m); !b.empty() {
				d.body, d.phrase = b, span{min(b.first, d.phrase.first), b.end}
				if d.role.empty() {
					d.phrase = b
				}
			}
		}
	}
	s.describePointed()
}

// roleShared is the role before the names of two when it is said of both: Dua peneliti Walhi, Wirya dan [Sumirat].
func (s *scanner) roleShared(m int) span {
	and := s.spans[m].first - 1
	n := s.mention(and - 1)
	if n < 0 || s.mentions[n].Type != entity.Person || !s.joins(and) {
		return span{}
	}
	p := s.roleBefore(n)
	if p.empty() || !s.flags(p.first-1).Has(word.Number) && !s.plural(p.first-1) || s.mention(p.first-1) >= 0 {
		return span{}
	}
	return p
}

// describePointed learns the role of somebody from the subject of the next sentence, which points back to the only person
// whom a sentence, or the one before, names: … kata Wirya. [Guru SDN 1 Gemuh] itu sudah lama mengajar.
func (s *scanner) describePointed() {
	m, before, since := 0, -1, 0
	for _, sentence := range s.t.Sentences {
		if i := sentence.First; before >= 0 && s.roles[before].role.empty() && s.inside[i] < 0 && s.roleAt(i) && !s.plural(i) {
			end := s.pointedEnd(i, sentence.End)
			if end > i && s.byRole(span{i, end}, i) < 0 {
				s.learnRole(before, s.roleWithin(span{i, end}), false)
			}
		}
		if since++; since > 1 {
			before = -1
		}
		for n := 0; m < len(s.spans) && s.spans[m].first < sentence.End; m++ {
			if s.mentions[m].Type != entity.Person || s.spans[m].empty() || s.inside[s.spans[m].first] >= 0 || s.entities[m] == before {
				continue
			}
			if n++; n > 1 {
				before = -1
			} else {
				before, since = s.entities[m], 0
			}
		}
	}
}

// pointedEnd is the end of the noun phrase at token i that a demonstrative closes before a verb: Guru SDN 1 Gemuh [itu] sudah …;
// i if there is none.
func (s *scanner) pointedEnd(i, limit int) int {
	for k := i + 1; k < min(limit-1, i+maxRole); k++ {
		if m := s.mention(k); m >= 0 {
			if s.mentions[m].Type == entity.Person {
				return i
			}
			k = s.spans[m].end - 1
			continue
		}
		if s.flags(k).Has(word.Demonstrative) {
			if s.verbal(k+1) || s.flags(k+1).Has(word.Auxiliary) {
				return k + 1
			}
			return i
		}
		if s.class(k) != token.Word && s.class(k) != token.Number && s.class(k) != token.Hyphen || s.verbal(k) {
			return i
		}
	}
	return i
}

// learnRole takes phrase p for what entity e is, unless more was known.
func (s *scanner) learnRole(e int, p span, weak bool) {
	for p.end-1 > p.first && s.uses(p.end-1, word.UseOther) { // warga [lainnya]
		p.end--
	}
	if p.end-p.first == 1 && !s.flags(p.first).Any(word.Of(word.Office, word.Role)) || s.flags(p.first).Has(word.PlacePrep) && !s.upper(p.first) { // karya pertama, di antaranya
		return
	}
	if !s.tellsMore(p, s.roles[e]) || s.addresses(p) {
		return
	}
	body := span{s.affiliation(p), p.end}
	for n := body.first + 1; n < body.end; n++ {
		if s.mention(n) < 0 && !s.upper(n) && (s.uses(n, word.UseOrigin) || s.verbal(n) && s.t.String(n)[0] == 'b') {
			body.end = n // Pelatih Persebaya [berpaspor Portugal]
		}
	}
	if n := body.end - 3; n > body.first && s.class(body.end-1) == token.Close && s.class(n) == token.Open && s.mention(n-1) >= 0 {
		body.end = n // Komite Nasional Keselamatan Transportasi (KNKT)
	}
	if n := body.end - 1; n > body.first && s.flags(n).Has(word.Demonstrative) && s.mention(n) < 0 {
		body.end = n // mantan Kapolda Jawa Barat itu
	}
	if n := body.end - 1; n > body.first && s.class(n) == token.Comma {
		body.end = n // warga Gemuh, Demak, itu
	}
	for n := body.end - 1; n > body.first && s.flags(n).Has(word.Rank); n-- { // Kepala Basarnas Marsdya
		body.end = n
	}
	end := body.first
	for end > p.first+1 && (s.uses(end-1, word.UseFrom, word.UseOrigin, word.UseSite, word.UseTopic) || s.class(end-1) == token.Comma ||
		s.uses(end-2, word.UseSite) && s.flags(end-1).Has(word.PlacePrep)) { // penjual kopi di dekat
		end--
	}
	s.roles[e] = description{p, span{p.first, max(end, p.first)}, body, weak}
}

// addresses reports whether a phrase stands inside quotation marks and names no office: there words before a name mostly
// speak of or to somebody in other ways: "Saudara kenal Wirya?"
func (s *scanner) addresses(p span) bool {
	return s.inside[p.first] >= 0 && !(s.upper(p.first) && s.flags(p.first).Has(word.Office))
}

// roleWithin is the role that a phrase names which points back to somebody: [pendiri Yayasan Tirta] itu, pria yang menjabat
// sebagai [Direktur Utama PDAM Demak] itu. A role without a body, such as perempuan, says too little.
func (s *scanner) roleWithin(p span) span {
	for i := p.first; i < p.end-1; i++ {
		if !s.roleAt(i) || !s.flags(i).Has(word.Office) && s.flags(i+1).Has(word.Relative) {
			continue
		}
		for k := i + 1; k < p.end-1; k++ {
			if s.mention(k) >= 0 {
				return span{i, p.end - 1}
			}
			if s.flags(k).Has(word.Relative) {
				break
			}
		}
	}
	return span{}
}

// completes reports whether phrase p, which points back to somebody, names the body of one who was only introduced by a word
// in lower case: petinju, [petinju asal Demak]; Ketua tim, [guru besar Universitas Tirta].
func (s *scanner) completes(p span, known description) bool {
	r := known.role
	if p.empty() || r.empty() || !known.body.empty() {
		return false
	}
	if form, _ := s.t.Phrase(p.first, roleWords); form == nil || word.Class(form.Class) == word.Modifier { // mantan
		return false
	}
	return r.end-r.first == 1 && s.t.Tokens[p.first].Hash == s.t.Tokens[r.first].Hash ||
		!s.upper(r.end-1) && s.mention(r.end-1) < 0 && s.class(r.end-1) == token.Word && (!s.upper(r.first) || s.flags(r.first).Has(word.Initial))
}

// headline is the token behind the first line of the text when that line has no full stop, else 0.
func (s *scanner) headline() int {
	if len(s.t.Sentences) < 2 || !s.t.Sentences[1].Paragraph {
		return 0
	}
	end := s.t.Sentences[0].End
	if c := s.class(end - 1); c == token.Dot || c == token.Quote || c == token.Close {
		return 0
	}
	return end
}

// tellsMore reports whether role p is to be preferred to what was found before: the first that the text gives stands,
// unless it is a single word, or from the headline, or p says more: the same, or a capital office with its body, at
// greater length.
func (s *scanner) tellsMore(p span, known description) bool {
	before := known.phrase
	if p.empty() || known.role.empty() || known.weak {
		return !p.empty()
	}
	if p.end-p.first <= before.end-before.first {
		return false
	}
	return s.upper(p.first) && s.affiliation(p) < p.end || before.end-before.first == 1 || s.t.Tokens[p.first].Hash == s.t.Tokens[before.first].Hash
}

// longer reports whether the name of mention a has more words than that of b, or as many and is the name that the entity
// goes by, or more letters: not a misspelt one.
func (s *scanner) longer(a, b int) bool {
	na, nb := s.spans[a].end-s.spans[a].first, s.spans[b].end-s.spans[b].first
	if na != nb {
		return na > nb
	}
	if named := s.mentions[a].Text == s.mentions[a].Name; named != (s.mentions[b].Text == s.mentions[b].Name) {
		return named
	}
	return len(s.mentions[a].Text) > len(s.mentions[b].Text)
}

var (
	roleWords  = word.Of(word.Office, word.Role, word.Modifier)
	titleWords = word.Of(word.Honorific, word.Rank, word.DegreeBefore, word.Marker)
)

// roleAt reports whether an office, a role or a word before one starts at token i, outside mentions.
func (s *scanner) roleAt(i int) bool {
	if s.mention(i) >= 0 || !s.t.Begins(i, roleWords) {
		return false
	}
	form, _ := s.t.Phrase(i, roleWords)
	return form != nil && word.Kind(form.Kind) != word.KindCue
}

// affiliation is the token of a role phrase where the body begins that the role belongs to: its first organization,
// state or place behind a role word.
func (s *scanner) affiliation(p span) int {
	for i := p.first + 1; i < p.end; i++ {
		if m := s.mention(i); m >= 0 && s.spans[m].first == i && s.mentions[m].Type != entity.Person && s.class(i-1) != token.Open {
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
		if s.t.Begins(k, word.Of(word.OrgHead)) {
			if f, _ := s.t.Phrase(k, word.Of(word.OrgHead)); f != nil && word.Kind(f.Kind) != word.KindUnit && !(f.Is(reading.Weak) && k+1 == end) { // but Departemen Luar Negeri AS
				return k
			}
		}
	}
	return i
}

// bodyBehind is the body that a person is from: Budi Santoso, M.Si. dari [Universitas Diponegoro]; Budi yang mewakili
// [Walhi].
func (s *scanner) bodyBehind(m int) span {
	i := s.behindDegrees(s.spans[m].end)
	if s.class(i) == token.Dot {
		i++
	}
	if s.flags(i).Has(word.Relative) && s.uses(i+1, word.UseProxy) {
		i++
	} else if !s.uses(i, word.UseFrom) {
		return span{}
	}
	first := i + 1
	for i = first; i < first+4 && s.mention(i) < 0 && s.class(i) == token.Word && (i > first || s.flags(i).Has(word.Group)) && !s.roleBreak(i); {
		i++
	}
	n := s.mention(i)
	if n < 0 || s.spans[n].first != i || s.mentions[n].Type != entity.Organization {
		return span{}
	}
	end := s.spans[n].end
	for s.flags(end).Has(word.English) && s.upper(end+1) && s.mention(end+1) < 0 { // Centre for Peace and Security
		end += 2
	}
	for k := 0; k < 3 && s.class(end) == token.Comma; k++ { // …, Universitas Leiden, Belanda,
		if n = s.mention(end + 1); n < 0 || s.mentions[n].Type == entity.Person || s.spans[n].first != end+1 {
			break
		}
		if c := s.class(s.spans[n].end); c != token.Comma && c != token.Dot {
			break
		}
		end = s.spans[n].end
	}
	return span{first, end}
}

// roleText is the role of an entity and its affiliation.
func (s *scanner) roleText(e int) (role, affiliation string) {
	d := s.roles[e]
	if !d.role.empty() {
		role = s.t.Slice(d.role.first, d.role.end)
	}
	if !d.body.empty() {
		affiliation = s.t.Slice(d.body.first, d.body.end)
	}
	return role, affiliation
}
