package lexicon

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"strings"
	"sync"

	"github.com/sebut-id/sebut/internal/automaton"
)

// A stored lexicon is a line with the version of the format; the checksum and the size of the head, four bytes each; the
// head; and the lines of the entries in pages, which nobody touches until a line is asked for. The head is the table of
// the forms (see [automaton.Table.Append]), how many entries of each type there are, and of each page how many lines it
// has and how many bytes it takes. The index of ids is made anew when it is first needed.

// storedVersion changes with the format.
const storedVersion = "sebut lexicon 6\n"

// unpack returns the lexicon whose stored form is given.
func unpack(stored string) (*Lexicon, error) {
	rest, ok := strings.CutPrefix(stored, storedVersion)
	if !ok {
		return nil, errors.New("lexicon: the stored lists have another version; go generate -run Compiled ./lexicon makes them anew")
	}
	damaged := errors.New("lexicon: the stored lists are damaged; go generate -run Compiled ./lexicon makes them anew")
	if len(rest) < 8 {
		return nil, damaged
	}
	sum, size := binary.LittleEndian.Uint32([]byte(rest[:4])), int(binary.LittleEndian.Uint32([]byte(rest[4:8])))
	rest = rest[8:]
	if len(rest) < size || checksum(rest[:size]) != sum {
		return nil, damaged
	}
	pages := rest[size:]
	table, head := automaton.Read(rest[:size])
	l := &Lexicon{table: *table}
	for t := range l.counts {
		l.counts[t], head = number(head)
	}
	for head != "" {
		var n, size int
		n, head = number(head)
		size, head = number(head)
		if len(pages) < size {
			return nil, damaged
		}
		first := l.lines.len()
		l.lines = append(l.lines, chunk{first, first + n, &page{packed: pages[:size]}})
		pages = pages[size:]
	}
	l.index = sync.OnceValue(func() (x index) {
		x.add(l.lines, func(uint32) {}) // no entry replaces another
		return index{slots: x.slots}
	})
	return l, nil
}

// checksum is that of a head, which is copied in pieces only.
func checksum(head string) (sum uint32) {
	var buf [4096]byte
	for head != "" {
		n := copy(buf[:], head)
		sum = crc32.Update(sum, crc32.IEEETable, buf[:n])
		head = head[n:]
	}
	return sum
}

// number takes a number from the front of a stored form.
func number(stored string) (n int, rest string) {
	x, k := binary.Uvarint([]byte(stored[:min(len(stored), binary.MaxVarintLen64)]))
	return int(x), stored[k:]
}
