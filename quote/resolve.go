package quote

import (
	"sort"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// settle finds out who the speaker of draft i is, from what was said before it.
func (s *scanner) settle(i, unit int) {
	d := &s.drafts[i]
	sp := &d.speaker
	if sp.sort != named {
		sp.named, sp.entity = -1, -1
	}
	switch sp.sort {
	case named:
		sp.by, sp.entity = ByName, s.entities[sp.named]
	case phrase:
		if m := s.issuer(sp.whole); m >= 0 {
			sp.means(s, m, ByName)
		} else if m := s.byRole(sp.span, d.content.first); m >= 0 {
			sp.means(s, m, ByRole)
		} else if m := s.inFull(sp.span, d.content.first); m >= 0 {
			sp.means(s, m, ByRole)
		} else if m := s.byBody(sp.whole); m >= 0 {
			sp.means(s, m, ByRole)
			if r := s.roles[sp.entity].role; !r.empty() && !s.hasRole(m, sp.span.first, sp.span.first+1) { // has another role there
				if n := s.subjectSince(i, unit, noEntity); n >= 0 && s.roles[s.entities[n]].body.empty() {
					sp.means(s, n, BySubject)
				}
			}
		} else if m, by := s.bodyMeant(sp.whole, i); m >= 0 {
			sp.means(s, m, by)
		} else if s.namedBefore(i) {
			break
		} else if s.anaphoric(sp.span) || s.anaphoric(sp.whole) {
			s.antecedent(i, unit)
		}
		if s.isPerson(sp.entity) {
			p := s.roleWithin(sp.span)
			if s.completes(p, s.roles[sp.entity]) {
				s.roles[sp.entity] = description{}
			}
			if s.roles[sp.entity].role.empty() {
				s.learnRole(sp.entity, p, false)
			}
		}
		if sp.by == NoResolution {
			sp.by = ByPhrase
		}
	case pronoun, unnamed:
		s.antecedent(i, unit)
	case continuing:
		if i == 0 {
			s.antecedent(i, unit)
			break
		}
		sp.like(s.drafts[i-1].speaker, ByContinuing)
	}
}

// means makes mention m the one that the speaker's words stand for.
func (sp *speaker) means(s *scanner, m int, by Resolution) {
	sp.by, sp.named, sp.entity = by, m, s.entities[m]
}

// likePhrase gives the speaker the words for an unnamed source that another one has.
func (sp *speaker) likePhrase(other speaker, by Resolution) {
	if sp.phrase = other.phraseOf(); !sp.phrase.empty() {
		sp.by = by
	}
}

// like makes the speaker the same as another one.
func (sp *speaker) like(other speaker, by Resolution) {
	sp.likePhrase(other, by)
	if other.entity >= 0 {
		sp.by, sp.named, sp.entity, sp.joint = by, other.named, other.entity, other.joint
	}
}

// phraseOf is the noun phrase that stands for an unnamed source.
func (sp speaker) phraseOf() span {
	if sp.sort == phrase {
		return sp.whole
	}
	return sp.phrase
}

// byRole is the mention of the person whose role the phrase repeats: Presiden, jenderal itu; -1 if the text makes none
// plain.
func (s *scanner) byRole(p span, before int) int {
	first, end := p.first, p.end
	if s.uses(first, word.UseArticle) { // sang sutradara
		first++
	}
	for end > first && s.flags(end-1).Has(word.Demonstrative) {
		end--
	}
	if end == first {
		return -1
	}
	near := sort.Search(len(s.spans), func(m int) bool { return s.spans[m].first > before })
	for m := near - 1; m >= 0 && m >= near-nearby; m-- {
		if s.hasRole(m, first, end) {
			return m
		}
	}
	for m := near; m < len(s.mentions) && m < near+nearby && s.definite(p); m++ {
		if s.hasRole(m, first, end) {
			return m
		}
	}
	return -1
}

// definite reports whether a phrase is about one person whom the text may name later, but not a bare epidemiolog, of whom
// there are many.
func (s *scanner) definite(p span) bool {
	return p.end-p.first > 1 || !s.flags(p.first).Has(word.Role)
}

// byBody is the mention of the person who belongs to the body that a phrase names which points back: politikus Partai
// Tirta itu; -1 if there is none.
func (s *scanner) byBody(p span) int {
	if !s.anaphoric(p) {
		return -1
	}
	for i := p.first; i < p.end; i++ {
		n := s.mention(i)
		if n < 0 || s.mentions[n].Type != entity.Organization {
			continue
		}
		near := sort.Search(len(s.spans), func(m int) bool { return s.spans[m].first > p.first })
		for m := near - 1; m >= 0 && m >= near-nearby; m-- {
			e := s.entities[m]
			if s.mentions[m].Type == entity.Person && e >= 0 && s.belongs(s.roles[e].body, s.entities[n]) {
				return m
			}
		}
	}
	return -1
}

// belongs reports whether entity e is mentioned in the tokens.
func (s *scanner) belongs(body span, e int) bool {
	for i := body.first; i < body.end; i++ {
		if m := s.mention(i); m >= 0 && s.entities[m] == e {
			return true
		}
	}
	return false
}

// inFull is the mention of a body that the phrase is the beginning of: dewan pengurus stands for Dewan Pengurus Koperasi
// Tirta; -1 if there is none. One word alone may begin too many names.
func (s *scanner) inFull(p span, before int) int {
	n := p.end - p.first
	if n < 2 {
		return -1
	}
	near := sort.Search(len(s.spans), func(m int) bool { return s.spans[m].first > before })
	for m := min(near+nearby, len(s.spans)) - 1; m >= max(0, near-nearby); m-- {
		if q := s.spans[m]; s.mentions[m].Type == entity.Organization && q.end-q.first > n && s.sameWords(p.first, q.first, n) {
			return m
		}
	}
	return -1
}

func (s *scanner) sameWords(i, j, n int) bool {
	for k := range n {
		if s.t.Tokens[i+k].Hash != s.t.Tokens[j+k].Hash {
			return false
		}
	}
	return true
}

// bodyMeant is the mention of the body that the last words of a phrase point back to, lembaga itu, catatan [komisi itu], and the
// way to it: a name that begins with the noun, the body that spoke last before draft i, or the nearest before; -1 if there is none.
func (s *scanner) bodyMeant(p span, i int) (m int, by Resolution) {
	noun := p.end - 2
	if noun < p.first || !s.flags(noun+1).Has(word.Demonstrative) || s.mention(noun) >= 0 || noun > p.first && !s.carries(p.first) {
		return -1, NoResolution
	}
	if form, _ := s.t.Phrase(noun, word.Of(word.Group)); form == nil || word.Kind(form.Kind) != word.KindBody {
		return -1, NoResolution
	}
	near := sort.Search(len(s.spans), func(m int) bool { return s.spans[m].first >= p.first })
	nearest := -1
	for m := near - 1; m >= 0 && m >= near-nearby; m-- {
		if s.mentions[m].Type != entity.Organization || s.spans[m].empty() {
			continue
		}
		if s.t.Tokens[s.spans[m].first].Hash == s.t.Tokens[noun].Hash {
			return m, ByRole
		}
		if nearest < 0 {
			nearest = m
		}
	}
	for j := i - 1; j >= 0 && j >= i-recent; j-- {
		sp := s.drafts[j].speaker
		if sp.entity < 0 || sp.named < 0 {
			continue
		}
		if s.mentions[sp.named].Type == entity.Organization {
			return sp.named, ByTurn
		}
		if body := s.bodyIn(s.roles[sp.entity].body); body >= 0 { // whose spokesman spoke last
			return body, ByTurn
		}
	}
	return nearest, ByNearest
}

// bodyIn is the first mention of a body in the tokens; -1 if there is none.
func (s *scanner) bodyIn(p span) int {
	for i := p.first; i < p.end; i++ {
		if m := s.mention(i); m >= 0 && s.mentions[m].Type == entity.Organization {
			return m
		}
	}
	return -1
}

// issuer is the mention of the body whose document or data a phrase names: [laporan audit] BPKP, [data dari] BMKG; -1 if it
// names none.
func (s *scanner) issuer(p span) int {
	if form, _ := s.t.Phrase(p.first, word.Of(word.Group)); form == nil || word.Kind(form.Kind) != word.KindDocument || s.mention(p.first) >= 0 {
		return -1
	}
	for i := p.first; i < p.end && i <= p.first+maxIssued; i++ {
		if m := s.mention(i); m >= 0 {
			if s.mentions[m].Type != entity.Organization {
				return -1
			}
			return m
		}
	}
	return -1
}

// maxIssued is how many tokens a document may take before the name of the body that issued it: hasil jajak pendapat terbaru dari …
const maxIssued = 5

// namedBefore settles draft i when its phrase points back to the words for an unnamed source: sumber itu, seorang sumber.
func (s *scanner) namedBefore(i int) bool {
	sp := &s.drafts[i].speaker
	if !s.flags(sp.end-1).Has(word.Demonstrative) && !s.uses(sp.first-1, word.UseArticle) && !s.uses(sp.first, word.UseArticle) {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-recent; j-- {
		before := s.drafts[j].speaker
		p := before.phraseOf()
		for k := p.first; k < p.end && before.entity < 0; k++ {
			if s.t.Tokens[k].Hash == s.t.Tokens[sp.first].Hash {
				sp.phrase, sp.whole, sp.by = p, p, ByTurn
				return true
			}
		}
	}
	return false
}

// nearby is how many mentions before and behind a phrase are looked at, so that the work stays linear.
const nearby = 300

// hasRole reports whether mention m is a person whose role the phrase repeats.
func (s *scanner) hasRole(m, first, end int) bool {
	reading.Step()
	e := s.entities[m]
	if s.mentions[m].Type != entity.Person || e < 0 || e >= len(s.roles) {
		return false
	}
	role := s.roles[e].phrase
	return s.roleHas(role, first, end) || s.sameOffice(role, first, end) || s.addressedSo(m, first, end)
}

// addressedSo reports whether the honorific at tokens first to end stands before the name of mention m: Kiai Wirya … kata Kiai.
func (s *scanner) addressedSo(m, first, end int) bool {
	i := s.spans[m].first - 1
	return end == first+1 && s.upper(first) && s.flags(first).Has(word.Honorific) && i >= 0 && s.t.Tokens[i].Hash == s.t.Tokens[first].Hash
}

// sameOffice reports whether the phrase is another form of the office that the role begins with: Mensos for Menteri Sosial.
func (s *scanner) sameOffice(role span, first, end int) bool {
	form, to := s.t.Phrase(first, word.Of(word.Office))
	if form == nil || to != end || role.empty() {
		return false
	}
	other, _ := s.t.Phrase(role.first, word.Of(word.Office))
	return other != nil && other.Target == form.Target
}

// roleHas reports whether the words of the phrase stand in the role, in order, from its first word on or from the short
// form in brackets: Menteri Koordinator Bidang Perekonomian (Menko Perekonomian).
func (s *scanner) roleHas(role span, first, end int) bool {
	if role.empty() || !s.flags(first).Any(roleWords) {
		return false
	}
	j := role.first
	for i := first; i < end; i++ {
		reading.Step()
		for j < role.end && s.t.Tokens[j].Hash != s.t.Tokens[i].Hash {
			j++
		}
		if j == role.end {
			return false
		}
		if i == first && j != role.first && s.class(j-1) != token.Open {
			return false
		}
		j++
	}
	return true
}

// describeSpeaker writes a speaker as the caller sees it.
func (s *scanner) describeSpeaker(sp speaker) Speaker {
	out := Speaker{Entity: -1}
	if p := sp.span; !p.empty() {
		if sp.sort == named && p == s.spans[sp.named] {
			p.end = max(p.end, s.branch(sp.named))
		}
		out.Span = s.bytes(p)
		out.Text = out.In(s.t.Src)
	}
	if sp.entity >= 0 && sp.entity < len(s.fullest) && s.fullest[sp.entity] >= 0 {
		m := s.mentions[s.fullest[sp.entity]]
		out.Name, out.Type, out.ID, out.Entity, out.Resolved = m.Text, m.Type, m.ID, s.callers(sp.entity), sp.by
		out.Role, out.Affiliation = s.roleText(sp.entity)
		if r := s.roles[sp.entity].phrase; !r.empty() {
			out.Description = s.part(r)
		}
		if b := s.branch(int(s.fullest[sp.entity])); b > 0 {
			out.Name = s.t.Slice(s.spans[s.fullest[sp.entity]].first, b)
		}
		if sp.by != ByName && sp.named >= 0 && !s.spans[sp.named].empty() {
			out.Antecedent = s.part(s.spans[sp.named])
		}
	} else if p := sp.phraseOf(); !p.empty() {
		out.Name, out.Resolved = s.bytes(p).In(s.t.Src), sp.by
	}
	return out
}

// branch is where the name of a body ends whose abbreviation in brackets and place follow, for they say which branch it is:
// Badan Pusat Statistik [(BPS) Provinsi Lampung]; 0 if they do not.
func (s *scanner) branch(m int) int {
	i := s.spans[m].end
	if s.mentions[m].Type != entity.Organization || s.class(i) != token.Open || s.class(i+2) != token.Close || s.mention(i+1) < 0 || s.entities[s.mention(i+1)] != s.entities[m] {
		return 0
	}
	if p := s.mention(i + 3); p >= 0 && s.spans[p].first == i+3 && s.mentions[p].Type == entity.Place && !s.t.Tokens[i+3].Is(token.Line) {
		return s.spans[p].end
	}
	return 0
}

// anaphoric reports whether a phrase points back to one person: camat itu, pihaknya, perempuan asal Demak (but seorang
// perempuan does not).
func (s *scanner) anaphoric(p span) bool {
	if s.uses(p.first, word.UseSide) || s.uses(p.first, word.UseArticle) && s.roleAt(p.first+1) { // sang sutradara
		return true
	}
	if form, _ := s.t.Phrase(p.first, word.Of(word.Role)); form != nil && word.Kind(form.Kind) == word.KindSex {
		return true
	}
	return s.flags(p.end-1).Has(word.Demonstrative) && s.roleAt(p.first) && s.mention(p.end-1) < 0
}
