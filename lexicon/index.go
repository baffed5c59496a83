package lexicon

import (
	"strings"

	"github.com/sebut-id/sebut/internal/slots"
)

// index finds the latest entry, of a numbered sequence, that has a key: the type and id with the tab between.
type index struct {
	slots  slots.Slots // the numbers plus one
	hashes []uint32    // of the keys, by number; only while entries are added
}

// entryType is the name of the type of an entry's line.
func entryType(line string) string { return line[:strings.IndexByte(line, '\t')] }

// entryKey is the key of an entry's line.
func entryKey(line string) string {
	first := strings.IndexByte(line, '\t')
	return line[:first+1+strings.IndexByte(line[first+1:], '\t')]
}

func hashKey(key string) uint32 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(key); i++ {
		h = (h ^ uint64(key[i])) * 1099511628211
	}
	return uint32(h ^ h>>32)
}

// find returns the slot of the entry with the key, and whether there is one.
func (x *index) find(key string, l lines) (slot int, found bool) {
	return x.slots.Find(hashKey(key), func(n uint32) bool {
		line := l.at(n - 1)
		return len(line) > len(key) && line[len(key)] == '\t' && line[:len(key)] == key
	})
}

// get is the latest entry with the key, and whether there is one.
func (x *index) get(key string, l lines) (uint32, bool) {
	slot, found := x.find(key, l)
	if !found {
		return 0, false
	}
	return x.slots.At(slot) - 1, true
}

// add notes entry i, the one behind all that were noted before, and returns the entry that had its key, if there was one.
func (x *index) add(i uint32, l lines) (old uint32, replaced bool) {
	n := i + 1
	key := entryKey(l.at(i))
	x.hashes = append(x.hashes, hashKey(key))
	if !x.slots.Room(int(n)) {
		grown := slots.For(2 * int(n))
		for slot := range x.slots {
			if m := x.slots.At(slot); m != 0 {
				grown.Put(m, x.hashes[m-1])
			}
		}
		x.slots = grown
	}
	if slot, found := x.find(key, l); found {
		old = x.slots.At(slot) - 1
		x.slots.Set(slot, n)
		return old, true
	}
	x.slots.Put(n, x.hashes[n-1])
	return 0, false
}
