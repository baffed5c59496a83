package entity

import (
	"strings"

	"github.com/sebut-id/sebut/internal/reading"
)

const (
	// maxSlip is how many mentions back somebody is looked for whose name was misspelt, so that the work stays linear.
	maxSlip = 40
	// minSlip is how many letters a name has that may be misspelt: of shorter ones, many differ by one letter.
	minSlip = 5
	// muchOftener is how many times as often as a misspelt name the right one stands in a text that does not introduce it.
	muchOftener = 3
)

// frequency is how often an entity is mentioned, and whether the text ever introduces it: by a title, an age, its full name.
type frequency struct {
	mentions   int32
	introduced bool
}

// misspelt joins whoever has a single name that the text never introduces to the person before whose name is spelt nearly
// so, and who is introduced or mentioned much more often: Kepala Dinas Soerjanto Wirya … kata Soejanto. Two people with
// such names would both be introduced.
func (s *scanner) misspelt() {
	s.often = append(s.often[:0], make([]frequency, s.groups)...)
	for k := range s.chunks {
		c := &s.chunks[k]
		f := &s.often[c.group]
		f.mentions++
		switch c.rule {
		case personCue, personSubject, personDocument:
			f.introduced = f.introduced || c.typ != Person || c.led || c.end-c.first > 1 || c.form != nil || c.from > 0
		default:
			f.introduced = true
		}
	}
	gone := int32(0)
	for g, k := range s.longest {
		s.longest[g] = int32(g) - gone // from here on the new number of the entity
		if s.often[g].introduced {
			continue
		}
		if h := s.nearly(int(k)); h >= 0 {
			s.longest[g], s.often[g].mentions = s.longest[h], 0
			gone++
		}
	}
	if gone == 0 {
		return
	}
	for k := range s.chunks {
		c := &s.chunks[k]
		c.slip = s.often[c.group].mentions == 0
		c.group = s.longest[c.group]
	}
	s.groups -= gone
}

// nearly is the entity of the person before chunk k, a single word, whose name is spelt nearly so or ends so; -1 if there is
// none.
func (s *scanner) nearly(k int) int32 {
	name, f := s.t.String(s.chunks[k].first), s.often[s.chunks[k].group]
	for j := k - 1; j >= 0 && j >= k-maxSlip; j-- {
		c := &s.chunks[j]
		if other := s.often[c.group]; c.typ != Person || !other.introduced && other.mentions < muchOftener*f.mentions {
			continue
		}
		for i := c.first; i < c.end; i++ {
			reading.Step()
			if other := s.t.String(i); slips(other, name) || petName(other, name) {
				return c.group
			}
		}
	}
	return -1
}

// petName reports whether a name is the end of another one, as friends shorten it: [Tikno] for Sutikno.
func petName(full, name string) bool {
	return len(name) >= minSlip && len(full) >= len(name)+2 && strings.EqualFold(full[len(full)-len(name):], name)
}

// slips reports whether two words differ as a misspelt name from the right one: by a letter inside that one of them has
// too many, or by two that are in the wrong order.
func slips(a, b string) bool {
	if len(a) < minSlip || len(b) < minSlip || a[0] != b[0] || a[len(a)-1] != b[len(b)-1] {
		return false
	}
	var x, y [maxSpelt]byte
	p, q := spelt(x[:0], a), spelt(y[:0], b)
	if len(p) < len(q) {
		p, q = q, p
	}
	i := 0
	for i < len(q) && p[i] == q[i] {
		i++
	}
	switch {
	case len(p) == len(q):
		return i == len(q) || i+1 < len(q) && p[i] == q[i+1] && p[i+1] == q[i] && string(p[i+2:]) == string(q[i+2:])
	case len(p) == len(q)+1:
		return string(p[i+1:]) == string(q[i:])
	}
	return false
}

// maxSpelt is how many bytes of a name are compared.
const maxSpelt = 32

// spelt appends the letters of a name, those alike that are written in two ways: a double letter and a single one, oe and
// u, y and i.
func spelt(dst []byte, name string) []byte {
	for i := 0; i < len(name) && len(dst) < maxSpelt; i++ {
		c := name[i]
		switch {
		case c == 'y':
			c = 'i'
		case c == 'o' && i+1 < len(name) && name[i+1] == 'e':
			c = 'u'
			i++
		}
		if len(dst) == 0 || dst[len(dst)-1] != c {
			dst = append(dst, c)
		}
	}
	return dst
}
