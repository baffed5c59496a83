package quote

import (
	"sort"

	"github.com/sebut-id/sebut/entity"
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
		sp.entity = s.mentions[sp.named].Entity
	case phrase:
		sp.entity = s.byRole(sp.span, d.content.first)
		if sp.entity < 0 && s.anaphoric(sp.span) {
			sp.entity = s.antecedent(i, unit, d)
		}
	case pronoun, unnamed:
		sp.entity = s.antecedent(i, unit, d)
		if sp.entity < 0 && i > 0 {
			sp.phrase = s.drafts[i-1].speaker.phraseOf()
		}
	case continuing:
		if i > 0 {
			sp.entity = s.drafts[i-1].speaker.entity
			sp.phrase = s.drafts[i-1].speaker.phraseOf()
		} else {
			sp.entity = s.antecedent(i, unit, d)
		}
	}
}

// phraseOf is the noun phrase that stands for an unnamed source.
func (sp speaker) phraseOf() span {
	if sp.sort == phrase {
		return sp.span
	}
	return sp.phrase
}

// antecedent is the entity that a pronoun or a -nya cue stands for: the subject of a sentence since the last quote, or
// who spoke last, or the latest person before.
func (s *scanner) antecedent(i, unit int, d *draft) int {
	last, since := -1, 0
	if i > 0 {
		p := s.drafts[i-1]
		last, since = p.speaker.entity, max(p.content.end, p.zone.end)
	}
	begin := min(d.content.first, d.cue.first)
	for u := unit; u >= 0 && s.units[u].end > since; u-- {
		first := max(s.units[u].first, since)
		if e := s.subjectPerson(first, min(s.units[u].end, begin)); e >= 0 {
			return e
		}
		if unit-u >= 3 && last >= 0 {
			break
		}
	}
	if last >= 0 {
		return last
	}
	if i > 0 && s.drafts[i-1].speaker.sort == phrase {
		return -1
	}
	near := sort.Search(len(s.spans), func(m int) bool { return s.spans[m].first > begin })
	for m := near - 1; m >= 0 && m >= near-nearby; m-- {
		if s.mentions[m].Type == entity.Person && s.spans[m].end <= begin && !s.spans[m].empty() {
			return s.mentions[m].Entity
		}
	}
	return -1
}

// subjectPerson is the entity of the person who is the subject of the tokens: the first person of a segment that is no
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
					if s.governed(i, j) {
						return -1
					}
					return s.mentions[m].Entity
				}
				j = s.spans[m].end - 1
			}
		}
		i = to + 1
	}
	return -1
}

// byRole is the person whose role the phrase repeats: Presiden, jenderal itu; -1 if the text makes none plain.
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
		if e := s.roleOf(m, first, end); e >= 0 {
			return e
		}
	}
	for m := near; m < len(s.mentions) && m < near+nearby; m++ {
		if e := s.roleOf(m, first, end); e >= 0 {
			return e
		}
	}
	return -1
}

// nearby is how many mentions before and behind a phrase are looked at, so that the work stays linear.
const nearby = 300

// roleOf is the entity of mention m if it is a person whose role the phrase repeats, else -1.
func (s *scanner) roleOf(m, first, end int) int {
	e := s.mentions[m].Entity
	if s.mentions[m].Type == entity.Person && e >= 0 && e < len(s.roles) && s.roleHas(s.roles[e].phrase, first, end) {
		return e
	}
	return -1
}

// roleHas reports whether the words of the phrase stand in the role, in order, its first word among them.
func (s *scanner) roleHas(role span, first, end int) bool {
	if role.empty() || !s.flags(first).Any(roleWords) {
		return false
	}
	j := role.first
	for i := first; i < end; i++ {
		for j < role.end && s.t.Tokens[j].Hash != s.t.Tokens[i].Hash {
			j++
		}
		if j == role.end {
			return false
		}
		if i == first && j != role.first {
			return false
		}
		j++
	}
	return true
}

// describeSpeaker writes a speaker as the caller sees it.
func (s *scanner) describeSpeaker(sp speaker) Speaker {
	out := Speaker{Entity: -1}
	if !sp.span.empty() && sp.sort != unnamed && sp.sort != continuing {
		out.Span = s.bytes(sp.span)
		out.Text = out.In(s.t.Src)
	}
	if sp.entity >= 0 && sp.entity < len(s.fullest) && s.fullest[sp.entity] >= 0 {
		m := s.mentions[s.fullest[sp.entity]]
		out.Name, out.Type, out.ID, out.Entity = m.Text, m.Type, m.ID, sp.entity
		out.Role, out.Affiliation = s.roleText(sp.entity)
		return out
	}
	switch p := sp.phraseOf(); {
	case !p.empty():
		out.Name = s.bytes(p).In(s.t.Src)
	}
	return out
}

// anaphoric reports whether a phrase points back to one person: perempuan itu, pihaknya.
func (s *scanner) anaphoric(p span) bool {
	if s.is(p.first, "pihaknya") {
		return true
	}
	return s.flags(p.end-1).Has(word.Demonstrative) && s.flags(p.first).Any(word.Of(word.Role, word.Office, word.Modifier)) && s.mention(p.end-1) < 0
}
