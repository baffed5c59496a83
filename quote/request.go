package quote

import (
	"strings"

	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// request: SPEAKER meminta warga agar …
func (s *scanner) request(u unit, d *draft) bool {
	j := d.cue.first
	if s.subordinate(j) {
		return false
	}
	d.speaker = s.speakerBefore(u.first, j)
	if d.speaker.sort == nobody || s.mute(d.speaker) {
		return false
	}
	d.rule = indirectRequest
	content, ok := s.requested(d.cue, u.end)
	if !ok {
		return false
	}
	d.content, d.zone = content, span{u.first, content.first}
	return true
}

// requested is the clause that the request cue introduces: behind agar, supaya or untuk, behind a comma, or right
// behind the cue where its object and a verb follow.
func (s *scanner) requested(cue span, end int) (span, bool) {
	start := cue.end
	relative, related := -maxAside, false // the last yang, and whether a verb behind it was passed
	to := s.uses(start, word.UseRecipient)
	for k := start; k < end && k < start+maxObject; k++ {
		if s.inside[k] >= 0 {
			break
		}
		f := s.flags(k)
		if f.Has(word.That) || f.Has(word.SoThat) && (s.soThat(k) || to || k == start) {
			return span{k + 1, end}, k+2 < end
		}
		if related && (f.Has(word.SoThat) || s.class(k) == token.Comma) {
			break
		}
		if f.Has(word.SoThat) {
			return span{start, end}, k > start && k+2 < end && s.person(span{start, k}) && !s.uses(start, word.UseManner, word.UseThing) // the object and what it is to do; but meminta izin untuk …
		}
		if s.class(k) == token.Comma && k > start && s.listed(k+1, end) {
			continue
		}
		if s.class(k) == token.Comma {
			if behind := s.insertion(k, end); behind > k {
				k = behind
				continue
			}
		}
		if s.class(k) == token.Comma && !to {
			return span{k + 1, end}, k < start+8 && (k == start || s.person(span{start, k}) && s.proposition(k+1, end))
		}
		if f.Has(word.Relative) && k > start {
			relative = k
		}
		if s.verbal(k) && k > start && !to {
			if k > relative+maxAside {
				break
			}
			related = true // warga yang hendak mengungsi agar …
		}
	}
	form, _ := s.t.Phrase(cue.first, word.Of(word.CueRequest))
	if form == nil || !form.Is(reading.Clause) && !s.addressed(start) && !s.plural(start) || s.joinsVerb(start) { // terlalu menuntut dan melukai
		return span{}, false
	}
	if to { // meminta kepada warga menahan diri
		return span{start + 1, end}, s.proposition(start+1, end)
	}
	return span{start, end}, s.proposition(start, end) && !(s.abstract(start) && !s.suffers(start, end)) || end-start > 4 && s.addressed(start)
}

// listed reports whether token i goes on with a list of those who are asked, up to dan and agar: warga, camat, [dan lurah agar …].
func (s *scanner) listed(i, end int) bool {
	and := false
	for k := i; k < end && k < i+maxAside; k++ {
		switch {
		case s.uses(k, word.UseAnd):
			and = true
		case s.soThat(k):
			return and
		case s.verbal(k) || s.class(k) != token.Comma && s.class(k) != token.Word && s.class(k) != token.Slash:
			return false
		}
	}
	return false
}

// person reports whether a noun phrase can be of somebody who is asked: a source, or a name, pronoun or number of people.
func (s *scanner) person(p span) bool {
	return s.source(p) || s.upper(p.first) || s.plural(p.first) || s.uses(p.first, word.UseOne) || s.class(p.first) == token.Number ||
		s.flags(p.first).Any(word.Of(word.Pronoun, word.Number)) || s.nominal(p.first) || s.doer(p.first) // warganya
}

// doer reports whether the noun at token i is made of a verb and says who does it: pendaftar, pembeli.
func (s *scanner) doer(i int) bool {
	text := s.t.String(i)
	return len(text) > 6 && (strings.HasPrefix(text, "pen") || strings.HasPrefix(text, "pem")) && !strings.HasSuffix(text, "an") && s.mention(i) < 0
}

// maxObject is how many tokens may say who is asked: two people with their offices in full.
const maxObject = 24

// insertion is the comma that closes what the comma at token i opens, when the clause begins right behind it: warga, terutama
// di hilir, agar …; i if there is none.
func (s *scanner) insertion(i, end int) int {
	for k := i + 1; k+1 < end && k < i+maxAside; k++ {
		if s.class(k) == token.Comma {
			if s.flags(k + 1).Any(word.Of(word.That, word.SoThat)) {
				return k
			}
			return i
		}
	}
	return i
}

// maxAside bounds words that are put in between, in tokens.
const maxAside = 20

// addressed reports whether several persons are named at token i who can be asked to do something: para pengendara.
func (s *scanner) addressed(i int) bool {
	if s.plural(i) || s.uses(i, word.UseAll) {
		i++
	}
	form, _ := s.t.Phrase(i, word.Of(word.Group))
	return form != nil && word.Kind(form.Kind) == word.KindPeople || s.plural(i-1) && s.roleAt(i)
}
