package quote

import (
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// maxJoint is how many tokens behind the first speaker the others are looked for.
const maxJoint = 80

// join looks for those who speak together with the speaker that a mention names, up to token end: kata Wirya dan Sugondo;
// Wirya (54), Sugondo, serta Lestari mengatakan. A comma joins only where dan or serta closes the list, for it may as well
// open an apposition; between two names nothing but what says who somebody is may stand.
func (s *scanner) join(sp speaker, end int) speaker {
	first := sp.named
	end = min(end, s.spans[first].end+maxJoint)
	from := len(s.joint)
	sp.joint = span{from, from}
	for i := s.behindName(s.spans[first].end, end); i < end; {
		comma := s.class(i) == token.Comma
		if comma {
			i++
		}
		and := s.joins(i)
		if and {
			i++
		}
		if !comma && !and {
			break
		}
		m, to := s.nextName(i, end)
		if m < 0 {
			if and || !s.roleIn(i, to) { // Wirya, camat Gemuh, dan Sugondo
				break
			}
			i = to
			continue
		}
		if t := s.mentions[m].Type; t != entity.Person && (t != s.mentions[first].Type || !canSpeak(t)) || s.speaks(to, end) {
			break
		}
		if s.entities[m] != s.entities[first] {
			s.joint = append(s.joint, int32(m))
		}
		if and {
			sp.joint.end = len(s.joint)
			sp.whole.end = max(sp.whole.end, to)
		}
		i = s.behindName(to, end)
	}
	s.joint = s.joint[:sp.joint.end]
	return sp
}

// joins reports whether the word at token i joins two nouns: dan, serta.
func (s *scanner) joins(i int) bool {
	return s.flags(i).Has(word.Coordinator) && s.flags(i).Has(word.Connector) && s.mention(i) < 0
}

// behindName steps over the age in brackets and the degrees behind a name.
func (s *scanner) behindName(i, end int) int {
	i = s.behindDegrees(i)
	if s.class(i) == token.Open && s.class(i+2) == token.Close && i+2 < end {
		return i + 3
	}
	return i
}

// nextName is the next name at or behind token i that only a role may part from it, and where it ends; without one m is -1
// and to is the token that stopped the search.
func (s *scanner) nextName(i, end int) (m, to int) {
	for i < end {
		if m := s.mention(i); m >= 0 {
			if s.mentions[m].Type == entity.Person || !s.roleAt(i-1) && !s.roleContinues(i, end) {
				return m, s.spans[m].end
			}
			i = s.spans[m].end
			continue
		}
		switch s.class(i) {
		case token.Word:
			if !s.upper(i) && (s.flags(i).Any(cueAny|stopsPhrase|word.Of(word.PlacePrep)) || s.verbal(i)) || s.joins(i) {
				return -1, i
			}
		case token.Number, token.Dot, token.Hyphen, token.Slash:
		case token.Open: // Jenderal (Pol)
			if !s.flags(i-1).Any(titleWords) || s.class(i+2) != token.Close {
				return -1, i
			}
			i += 2
		default:
			return -1, i
		}
		i++
	}
	return -1, end
}

// roleContinues reports whether the mention at token i is a body within a role, which goes on to a name: Ketua [KPK] Budi.
func (s *scanner) roleContinues(i, end int) bool {
	to := s.spans[s.mention(i)].end
	if to >= end || s.class(to) != token.Word {
		return false
	}
	m := s.mention(to)
	return s.upper(to) && (m < 0 || s.mentions[m].Type == entity.Person)
}

// speaks reports whether the name that ends at token i is the subject of a verb of its own, unless a cue that ends there
// is the one that was asked about.
func (s *scanner) speaks(i, end int) bool {
	return i < end && s.mention(i) < 0 && !s.upper(i) && (s.verbal(i) || s.flags(i).Any(cueBefore))
}
