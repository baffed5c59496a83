// Package offset turns byte offsets into offsets of runes and of UTF-16 code units.
//
// Every span of this module counts bytes of a UTF-8 string. A program in Python counts runes (code points), a browser or
// a JVM counts UTF-16 code units. A [Map] made from the text answers for both:
//
//	m := offset.New(doc.Text)
//	for _, x := range doc.Mentions {
//		fmt.Println(m.UTF16(x.Start), m.UTF16(x.End), x.Text)
//	}
//
// # Units
//
// A rune below U+10000 is one UTF-16 code unit, any other is two. In text that is not valid UTF-8 each bad byte is one
// rune and one unit, as if it were U+FFFD: the same count as that of []rune(text), of a range loop over text, and of what
// encoding/json writes.
//
// # Cost
//
// [New] reads the text once. A look-up reads at most 256 bytes, whatever the size of the text and the order of the
// look-ups, so that converting all spans of a document is linear. A Map holds 24 bytes for each 256 bytes of text.
package offset

import "unicode/utf8"

// step is how many bytes lie between two checkpoints. Half as many would double the memory for look-ups that already
// take less time than finding a mention.
const step = 256

// point is a checkpoint: how many runes and units stand before a byte that starts a rune.
type point struct {
	bytes, runes, units int
}

// Map converts offsets into one text. It never changes and is safe for concurrent use. The zero Map is that of the empty
// text.
type Map struct {
	text   string
	points []point // points[k] is the start of the rune that covers byte k*step
	end    point
}

// New returns the map of text, which it keeps alive. Any string is valid. Cost: linear in the text.
func New(text string) *Map {
	m := &Map{text: text, points: make([]point, 0, len(text)/step+1)}
	var p point
	for p.bytes < len(text) {
		next := p.after(text)
		if next.bytes > len(m.points)*step {
			m.points = append(m.points, p)
		}
		p = next
	}
	m.end = p
	return m
}

// after is the point behind the rune that starts at p.
func (p point) after(text string) point {
	if text[p.bytes] < utf8.RuneSelf {
		return point{p.bytes + 1, p.runes + 1, p.units + 1}
	}
	r, n := utf8.DecodeRuneInString(text[p.bytes:])
	p.bytes += n
	p.runes++
	p.units++
	if r >= 0x10000 {
		p.units++
	}
	return p
}

// at is the start of the rune that covers byte i. Offsets outside of the text are moved to its nearer end.
func (m *Map) at(i int) point {
	switch {
	case i <= 0:
		return point{}
	case i >= len(m.text):
		return m.end
	}
	p := m.points[i/step]
	for {
		next := p.after(m.text)
		if next.bytes > i {
			return p
		}
		p = next
	}
}

// Rune is how many runes stand before byte i. An offset inside a rune counts as the start of that rune; one outside of
// the text counts as its nearer end.
func (m *Map) Rune(i int) int { return m.at(i).runes }

// UTF16 is how many UTF-16 code units stand before byte i. An offset inside a rune counts as the start of that rune; one
// outside of the text counts as its nearer end.
func (m *Map) UTF16(i int) int { return m.at(i).units }
