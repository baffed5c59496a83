package quote

import (
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// occasionWord is the class of the words that say which part of an occasion follows.
var occasionWord = word.Of(word.Occasion)

// occasion reads from the attribution of a quote when, where, how and to whom something was said. Of two dates or places
// the first counts.
func (s *scanner) occasion(d *draft) (o Occasion) {
	zone := s.attribution(d)
	i := zone.first
	if i < d.cue.first && !s.occasionFollows(i) && !s.flags(i).Any(word.Of(word.Conjunction, word.Coordinator)) {
		i = s.subjectAhead(d, i)
	}
	for i < zone.end {
		i = s.occasionAt(&o, d, i, zone.end)
		if i < d.cue.first && i < zone.end && s.class(i) == token.Comma && !s.occasionFollows(i+1) {
			i = s.subjectAhead(d, i+1)
		}
	}
	if (d.rule == indirectRequest || d.rule == indirectSubject) && o.Addressee.Text == "" && d.cue.end < d.content.first-1 {
		object := s.object(d.cue.end, d.content.first-1) // meminta warga agar …
		s.setPart(&o.Addressee, object.first, object.end)
	}
	return o
}

// subjectAhead steps over a segment of a sentence before its cue that no adjunct opens: it holds the subject, or words of
// another clause. What it says of places and days is not when and where something was said, but what stands between the
// name of the speaker and the cue is.
func (s *scanner) subjectAhead(d *draft, i int) int {
	for i < d.cue.first && s.class(i) != token.Comma && i != d.speaker.first {
		i++
	}
	if i < d.cue.first && i == d.speaker.first {
		i = d.speaker.end
		if d.speaker.sort == phrase && s.flags(i).Any(word.Of(word.PlacePrep, word.Adjunct)) { // warga di Demak
			i = max(i+1, s.phraseEnd(i+1, d.cue.first))
		}
	}
	return i
}

// attribution is the tokens that go with the cue of a quote: its zone, and behind the words also what a comma parts from
// it: kata Wirya, seusai rapat, Senin.
func (s *scanner) attribution(d *draft) span {
	z := d.zone
	if z.empty() || z.first < d.content.end {
		return z
	}
	end := min(s.units[d.unit].end, z.first+maxAttribution)
	for i := z.end; i+1 < end && s.class(i) == token.Comma && s.occasionFollows(i+1); {
		i = s.adjunctEnd(i+1, end)
		z.end = i
	}
	return z
}

// maxAttribution is how many tokens of an attribution behind the words are read for the occasion.
const maxAttribution = 60

// occasionFollows reports whether an adjunct begins at token i.
func (s *scanner) occasionFollows(i int) bool {
	f := s.flags(i)
	return s.mention(i) < 0 && (f.Any(word.Of(word.Adjunct, word.PlacePrep)) && !f.Has(word.Relative) || f.Has(word.Weekday) && s.upper(i) ||
		s.class(i) == token.Number && s.flags(i+1).Has(word.Month)) || s.occasionKind(i) != word.NoKind
}

// occasionKind is the kind of the words at token i that say which part of an occasion follows, if any do.
func (s *scanner) occasionKind(i int) word.Kind {
	if !s.t.Begins(i, occasionWord) {
		return word.NoKind
	}
	form, _ := s.t.Phrase(i, occasionWord)
	if form == nil {
		return word.NoKind
	}
	return word.Kind(form.Kind)
}

// occasionAt reads the part of the occasion that begins at token i, if any, and returns where to go on.
func (s *scanner) occasionAt(o *Occasion, d *draft, i, end int) int {
	switch {
	case i >= d.cue.first && i < d.cue.end:
		return d.cue.end
	case i >= d.speaker.first && i < d.speaker.end:
		return d.speaker.end
	}
	if kind := s.occasionKind(i); kind != word.NoKind {
		if _, to := s.t.Phrase(i, occasionWord); to <= end {
			return s.occasionPart(o, kind, i, to, end)
		}
	}
	if m := s.mention(i); m >= 0 {
		return max(i+1, s.spans[m].end)
	}
	f := s.flags(i)
	switch {
	case f.Has(word.Relative): // …, yang dilantik Senin, …: not when it was said
		for i++; i < end && i != d.cue.first && s.class(i) != token.Comma; i++ {
		}
		return i
	case f.Has(word.Weekday) && s.upper(i), s.class(i) == token.Number && s.flags(i+1).Has(word.Month) && i+1 < end:
		to := s.dateEnd(i, end)
		s.setPart(&o.Date, i, to)
		return to
	}
	if s.flags(i).Has(word.PlacePrep) && s.uses(i, word.UseSite) && i+1 < end && s.occasionKind(i+1) == word.NoKind {
		if m := s.mention(i + 1); m >= 0 && s.spans[m].first == i+1 {
			if s.mentions[m].Type != entity.Person {
				s.setPart(&o.Place, i+1, s.spans[m].end)
			}
			return max(i+2, s.spans[m].end)
		}
		if s.class(i+1) == token.Word && !s.verbal(i+1) {
			return s.phrasePart(&o.Place, i+1, i+2, end)
		}
	}
	return i + 1
}

// occasionPart reads what the words at tokens i to to, of the given kind, introduce, and returns where to go on.
func (s *scanner) occasionPart(o *Occasion, kind word.Kind, i, to, end int) int {
	switch kind {
	case word.KindDay:
		s.setPart(&o.Date, i, to)
		return to
	case word.KindAudience:
		return s.phrasePart(&o.Addressee, to, to+1, end)
	case word.KindEvent:
		if s.introduced(i) {
			return s.phrasePart(&o.Event, i, to, end)
		}
	case word.KindMedium:
		if s.introduced(i) {
			return s.phrasePart(&o.Medium, i, to, end)
		}
	}
	return to
}

// introduced reports whether one of the words right before token i opens an adjunct: dalam acara, seusai menghadiri rapat.
func (s *scanner) introduced(i int) bool {
	for k := i - 1; k >= 0 && k >= i-4 && (s.class(k) == token.Word || s.class(k) == token.Hyphen); k-- {
		if s.flags(k).Any(word.Of(word.Adjunct, word.PlacePrep)) {
			return true
		}
	}
	return false
}

// setPart fills a part that is still empty with the tokens from first to end.
func (s *scanner) setPart(p *Part, first, end int) {
	if p.Text == "" && end > first {
		*p = s.part(span{first, end})
	}
}

// phrasePart fills a part that is still empty with the noun phrase at token i, whose head reaches to token head, and
// returns where it ends.
func (s *scanner) phrasePart(p *Part, i, head, end int) int {
	to := s.phraseEnd(i, end)
	last := to
	for last > head && s.mention(last-1) < 0 && (s.verbal(last-1) || s.flags(last-1).Has(word.Coordinator)) { // diskusi bertajuk "…"
		last--
	}
	s.setPart(p, i, last)
	return max(to, i+1)
}

// dateEnd is the end of the date that begins at token i: Senin (21/2/2022), Senin pagi, Senin, 21 Februari 2022,
// Senin pekan lalu, 21 Februari 2022.
func (s *scanner) dateEnd(i, end int) int {
	for i++; i < end; {
		switch {
		case s.class(i) == token.Open && s.class(i+1) == token.Number && s.class(i+2) == token.Close && i+2 < end:
			i += 3
		case s.class(i) == token.Comma && s.class(i+1) == token.Number && s.flags(i+2).Has(word.Month) && i+2 < end:
			i += 3
		case s.class(i) == token.Number, s.flags(i).Has(word.Month), s.flags(i).Has(word.TimeOfDay):
			i++
		default:
			_, to := s.t.Phrase(i, occasionWord)
			if s.occasionKind(i) != word.KindDay || to > end {
				return i
			}
			i = to
		}
	}
	return i
}
