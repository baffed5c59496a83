package quote

import (
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// asks are the classes of cues whose passive says who is asked: diminta, ditanya.
var asks = word.Of(word.CueRequest, word.CueAsk)

// asked: Warga diminta SPEAKER untuk …; ditanya (oleh) SPEAKER apakah …: who asks is the agent of the passive, and without
// one nobody does. A clause that opens the unit ends at its comma.
func (s *scanner) asked(u unit, d *draft) bool {
	if s.flags(d.cue.first-1).Any(word.Of(word.Negation, word.Relative)) || s.verbal(d.cue.end) {
		return false
	}
	end := u.end
	if comma := s.opening(u); comma > d.cue.first {
		end = comma
	}
	start := d.cue.end
	for start < end && start < d.cue.end+maxRole && !s.flags(start).Any(word.Of(word.SoThat, word.That)) && !s.uses(start, word.UseQuestion) {
		start++
	}
	d.speaker = s.speakerAfter(d.cue.end, start)
	if d.speaker.sort == nobody || d.speaker.sort == phrase && !s.source(d.speaker.span) || max(d.speaker.whole.end, d.speaker.end) < start {
		return false
	}
	if !s.uses(start, word.UseQuestion) || s.uses(start, word.UseWhether) {
		start++
	}
	d.rule, d.content, d.zone = indirectAsked, span{start, end}, span{u.first, start}
	return start+1 < end
}

// askedFirst finds a request or a question in the clause that opens a unit, before the comma, and returns where to go on:
// Ketika ditanya Wirya apakah …, ia mengatakan …
func (s *scanner) askedFirst(u unit, comma int) int {
	for j := u.first; j < comma; j++ {
		if s.inside[j] >= 0 || s.mention(j) >= 0 || !s.flags(j).Any(asks) || !s.passiveVerb(j) {
			continue
		}
		if d := (draft{cue: span{j, j + 1}, pair: -1}); s.asked(u, &d) {
			s.finish(unit{span{u.first, comma}, u.paragraph}, d)
			return comma
		}
	}
	return u.first
}

// opening is the comma behind the subordinate clause that opens a unit; 0 if none does.
func (s *scanner) opening(u unit) int {
	if !s.subordinates(u.first) {
		return 0
	}
	if comma := s.segmentEnd(u.first, u.end); s.class(comma) == token.Comma && comma < u.end {
		return comma
	}
	return 0
}
