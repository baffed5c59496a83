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
		if m := s.byRole(sp.span, d.content.first); m >= 0 {
			sp.means(s, m, ByRole)
		} else if m := s.inFull(sp.span, d.content.first); m >= 0 {
			sp.means(s, m, ByRole)
		} else if m := s.byBody(sp.whole); m >= 0 {
			sp.means(s, m, ByRole)
		} else if s.namedBefore(i) {
			break
		} else if s.anaphoric(sp.span) {
			s.antecedent(i, unit)
		}
		if s.isPerson(sp.entity) && s.roles[sp.entity].role.empty() {
			s.learnRole(sp.entity, s.roleWithin(sp.span), false)
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

// antecedent settles whom a pronoun or a -nya cue stands for: the person who is the subject of a sentence since the last
// quote, or the person who spoke last, or whatever spoke last, or the latest person before.
func (s *scanner) antecedent(i, unit int) {
	d := &s.drafts[i]
	since := s.sincePerson(i)
	begin := min(d.content.first, d.cue.first)
	form, _ := s.t.Phrase(d.speaker.first, word.Of(word.Pronoun))
	plural := d.speaker.sort == pronoun && form != nil && word.Kind(form.Kind) == word.KindPlural
	for u := unit; u >= 0 && s.units[u].end > since; u-- {
		if unit-u > introductionReach && i > 0 {
			break
		}
		first := max(s.units[u].first, since)
		m := s.subjectPerson(first, min(s.units[u].end, begin))
		if m < 0 || i > 0 && (unit-u > subjectReach && !s.isIntroduced(m) || s.toldOf(i-1, m)) {
			continue
		}
		d.speaker.means(s, m, BySubject)
		return
	}
	for _, single := range []bool{true, false} {
		for j := i - 1; j >= 0 && j >= i-recent && !plural; j-- {
			if sp := s.drafts[j].speaker; s.isPerson(sp.entity) || sp.entity < 0 && s.human(sp.phraseOf(), single) {
				d.speaker.like(sp, ByTurn)
				d.speaker.joint = span{}
				return
			}
		}
	}
	if i > 0 && plural && s.subjectTold(i-1, &d.speaker) {
		return
	}
	if i > 0 {
		if d.speaker.like(s.drafts[i-1].speaker, ByTurn); !plural {
			d.speaker.joint = span{}
		}
	}
	if d.speaker.by != NoResolution {
		return
	}
	near := sort.Search(len(s.spans), func(m int) bool { return s.spans[m].first > begin })
	for m := near - 1; m >= 0 && m >= near-nearby; m-- {
		if s.mentions[m].Type == entity.Person && s.spans[m].end <= begin && !s.spans[m].empty() {
			d.speaker.means(s, m, ByNearest)
			return
		}
	}
}

// A subject counts within three sentences, somebody whom the text introduces there with a role within twice as many.
const (
	subjectReach      = 3
	introductionReach = 6
)

// isIntroduced reports whether the text tells at mention m who that is: Camat Wirya; Wirya, camat Gemuh.
func (s *scanner) isIntroduced(m int) bool {
	return !s.roleBefore(m).empty() || !s.roleBehind(m).empty()
}

// toldOf reports whether mention m is somebody of whom another one speaks in draft i, and who goes on being spoken of
// behind it: Wirya mengatakan, Sari belum pulang. Sari masih di Demak.
func (s *scanner) toldOf(i, m int) bool {
	d := &s.drafts[i]
	if d.kind == Direct || d.speaker.entity < 0 || d.speaker.entity == s.entities[m] {
		return false
	}
	return s.belongs(d.content, s.entities[m])
}

// sincePerson is the token behind the latest quote before draft i that a person says: what a document or a body says in
// between does not take a new subject its turn.
func (s *scanner) sincePerson(i int) int {
	for j := i - 1; j >= 0 && j >= i-recent; j-- {
		d := &s.drafts[j]
		if j == i-recent || s.isPerson(d.speaker.entity) || d.speaker.entity < 0 && s.human(d.speaker.phraseOf(), false) {
			return max(d.content.end, d.zone.end)
		}
	}
	return 0
}

// subjectTold makes the speaker of a plural pronoun the two who are the subject of what a document says in draft i.
func (s *scanner) subjectTold(i int, sp *speaker) bool {
	d := &s.drafts[i]
	m := s.mention(d.content.first)
	if d.speaker.entity >= 0 || s.human(d.speaker.phraseOf(), false) || m < 0 || !canSpeak(s.mentions[m].Type) {
		return false
	}
	and := s.spans[m].end
	other := s.mention(and + 1)
	if !s.joins(and) || other < 0 || !canSpeak(s.mentions[other].Type) {
		return false
	}
	sp.means(s, m, BySubject)
	sp.joint = span{len(s.joint), len(s.joint) + 1}
	s.joint = append(s.joint, int32(other))
	return true
}

// recent is how many quotes back a pronoun looks for a person, past bodies and documents that were cited between.
const recent = 4

// isPerson reports whether entity e is a person.
func (s *scanner) isPerson(e int) bool {
	return e >= 0 && e < len(s.fullest) && s.fullest[e] >= 0 && s.mentions[s.fullest[e]].Type == entity.Person
}

// human reports whether a phrase stands for somebody who can be ia or -nya: pria itu, seorang sumber; and, unless a
// single one is wanted, for several: polisi.
func (s *scanner) human(p span, single bool) bool {
	if p.empty() {
		return false
	}
	if single && (s.flags(p.first).Has(word.Number) || s.plural(p.first)) {
		return false
	}
	for i := p.first; i < p.end; i++ {
		if s.mention(i) >= 0 || !s.flags(i).Any(roleWords|word.Of(word.Group)|leads) {
			continue
		}
		if form, _ := s.t.Phrase(i, word.Of(word.Office, word.Role)); form != nil {
			return true
		}
		if form, _ := s.t.Phrase(i, word.Of(word.Group)); form != nil && !single {
			return word.Kind(form.Kind) == word.KindPeople
		}
	}
	return false
}

// plural reports whether the word at token i says that several are meant: para, sejumlah.
func (s *scanner) plural(i int) bool {
	form, _ := s.t.Phrase(i, word.Of(word.Modifier))
	return form != nil && word.Kind(form.Kind) == word.KindPlural
}

// subjectPerson is the mention of the person who is the subject of the tokens: the first person of a segment that is no
// adjunct, unless a preposition or a verb comes before the name; -1 if none.
func (s *scanner) subjectPerson(first, end int) int {
	for i := first; i < end; {
		i = s.segmentStart(i, end)
		to := s.segmentEnd(i, end)
		if i < end && !s.opensAdjunct(i) {
			for j := i; j < to; j++ {
				m := s.mention(j)
				if m < 0 || s.spans[m].first != j || s.inside[j] >= 0 {
					continue
				}
				if s.mentions[m].Type == entity.Person {
					if n := s.mention(to + 1); n >= 0 && s.spans[m].end == to && s.class(to) == token.Comma && to+1 < end &&
						s.mentions[n].Type == entity.Person && s.roleIn(i, j) { // pengacara Wirya, Budi, …
						return n
					}
					if s.governed(i, j) || s.owns(i, j) || s.flags(s.spans[m].end).Has(word.Demonstrative) && s.roleIn(i, j) { // kakak Wirya ini
						return -1
					}
					return m
				}
				j = s.spans[m].end - 1
			}
		}
		i = to + 1
	}
	return -1
}

// owns reports whether the name at token i belongs to the noun before it: usulan Wirya, akun Wirya; but not to a role:
// pedagang sayur Wirya.
func (s *scanner) owns(first, i int) bool {
	if i == first || s.class(i-1) != token.Word || s.upper(i-1) || s.verbal(i-1) {
		return false
	}
	return s.occasionKind(i-1) == word.KindMedium || !s.flags(i-1).Any(besideName) && !s.roleIn(first, i)
}

// besideName are the classes of words that may stand right before the name of a subject.
var besideName = word.Of(word.Stop, word.Honorific, word.Rank, word.Conjunction, word.Coordinator, word.Auxiliary,
	word.Adjunct, word.NameCue, word.Demonstrative, word.TimeOfDay)

// byRole is the mention of the person whose role the phrase repeats: Presiden, jenderal itu; -1 if the text makes none
// plain.
func (s *scanner) byRole(p span, before int) int {
	first, end := p.first, p.end
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

// namedBefore settles draft i when its phrase points back to the words for an unnamed source: sumber itu, seorang sumber.
func (s *scanner) namedBefore(i int) bool {
	sp := &s.drafts[i].speaker
	if !s.flags(sp.end - 1).Has(word.Demonstrative) {
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
	return s.roleHas(role, first, end) || s.sameOffice(role, first, end)
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
	if !sp.span.empty() {
		out.Span = s.bytes(sp.span)
		out.Text = out.In(s.t.Src)
	}
	if sp.entity >= 0 && sp.entity < len(s.fullest) && s.fullest[sp.entity] >= 0 {
		m := s.mentions[s.fullest[sp.entity]]
		out.Name, out.Type, out.ID, out.Entity, out.Resolved = m.Text, m.Type, m.ID, s.callers(sp.entity), sp.by
		out.Role, out.Affiliation = s.roleText(sp.entity)
		if r := s.roles[sp.entity].phrase; !r.empty() {
			out.Description = s.part(r)
		}
		if sp.by != ByName && sp.named >= 0 && !s.spans[sp.named].empty() {
			out.Antecedent = s.part(s.spans[sp.named])
		}
	} else if p := sp.phraseOf(); !p.empty() {
		out.Name, out.Resolved = s.bytes(p).In(s.t.Src), sp.by
	}
	return out
}

// anaphoric reports whether a phrase points back to one person: camat itu, pihaknya, perempuan asal Demak (but seorang
// perempuan does not).
func (s *scanner) anaphoric(p span) bool {
	if s.uses(p.first, word.UseSide) {
		return true
	}
	if form, _ := s.t.Phrase(p.first, word.Of(word.Role)); form != nil && word.Kind(form.Kind) == word.KindSex {
		return true
	}
	return s.flags(p.end-1).Has(word.Demonstrative) && s.roleAt(p.first) && s.mention(p.end-1) < 0
}
