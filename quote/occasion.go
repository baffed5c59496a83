package quote

import (
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// occasion reads when, where and to whom something was said from the attribution.
func (s *scanner) occasion(zone span) (o Occasion) {
	for i := zone.first; i < zone.end; i++ {
		f := s.flags(i)
		switch {
		case f.Has(word.Weekday) && s.upper(i) && o.Date.Text == "":
			o.Date = s.part(span{i, s.dateEnd(i, zone.end)})
		case s.is(i, "kepada") && o.Addressee.Text == "":
			if end := s.phraseEnd(i+1, zone.end); end > i+1 {
				o.Addressee = s.part(span{i + 1, end})
			}
		case s.is(i, "di") && o.Place.Text == "":
			if m := s.mention(i + 1); m >= 0 && s.spans[m].first == i+1 && s.mentions[m].Type == entity.Place {
				o.Place = s.part(s.spans[m])
			}
		}
	}
	return o
}

// dateEnd is the end of a date that begins with a weekday: Senin (21/2/2022), Senin pagi, Senin 21 Februari 2022.
func (s *scanner) dateEnd(i, end int) int {
	i++
	for i < end {
		switch {
		case s.class(i) == token.Open && s.class(i+1) == token.Number && s.class(i+2) == token.Close && i+2 < end:
			return i + 3
		case s.class(i) == token.Number, s.flags(i).Has(word.Month), s.is(i, "pagi", "siang", "sore", "malam", "petang", "dini", "hari", "lalu"):
			i++
		default:
			return i
		}
	}
	return i
}
