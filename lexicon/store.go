package lexicon

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"strings"
	"sync"

	"github.com/sebut-id/sebut/internal/automaton"
)

// A stored lexicon is a header, the table of its forms (see [automaton.Table.Append]), and the lines of its entries in
// pages, which stay compressed until a line is asked for. The header is a line with the version of the format, followed
// by the checksum of all that stands behind it. The index of ids is made anew when it is first needed.

// storedHeader changes with the format.
const storedHeader = "sebut lexicon 1\n"

// unpack returns the lexicon whose stored form is given. Only the table is read; lines are read when they are needed.
func unpack(stored string) (*Lexicon, error) {
	body, ok := strings.CutPrefix(stored, storedHeader)
	if !ok || len(body) < crc32.Size {
		return nil, errors.New("lexicon: the stored lists have another version; go generate -run Compiled ./lexicon makes them anew")
	}
	sum := binary.LittleEndian.Uint32([]byte(body[:crc32.Size]))
	body = body[crc32.Size:]
	if checksum(body) != sum {
		return nil, errors.New("lexicon: the stored lists are damaged; go generate -run Compiled ./lexicon makes them anew")
	}
	table, body := automaton.Read(body)
	l := &Lexicon{table: *table}
	for t := range l.counts {
		l.counts[t], body = number(body)
	}
	for body != "" {
		var n, size int
		n, body = number(body)
		size, body = number(body)
		first := l.lines.len()
		l.lines = append(l.lines, chunk{first, first + n, &page{packed: body[:size]}})
		body = body[size:]
	}
	l.index = sync.OnceValue(func() (x index) {
		x.add(l.lines, func(uint32) {}) // no entry replaces another
		return index{slots: x.slots}
	})
	return l, nil
}

// checksum is that of a stored form, which is copied in pieces only.
func checksum(body string) (sum uint32) {
	var buf [4096]byte
	for body != "" {
		n := copy(buf[:], body)
		sum = crc32.Update(sum, crc32.IEEETable, buf[:n])
		body = body[n:]
	}
	return sum
}

// number takes a number from the front of a stored form.
func number(stored string) (n int, rest string) {
	x, k := binary.Uvarint([]byte(stored[:min(len(stored), binary.MaxVarintLen64)]))
	return int(x), stored[k:]
}
