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

// entryTabs is how many tabs the checked line of an entry has; that of a word has fewer.
const entryTabs = 4

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

// add notes the entries that came since the last time, and calls replaced with those that had their keys before. It
// hashes all keys first: then the look-ups, with nothing between them, wait for memory together.
func (x *index) add(l lines, replaced func(n uint32)) {
	first := len(x.hashes)
	for n := first; n < l.len(); n++ {
		x.hashes = append(x.hashes, hashKey(entryKey(l.at(uint32(n)))))
	}
	if !x.slots.Room(l.len()) {
		grown := slots.For(l.len())
		for slot := range x.slots {
			if m := x.slots.At(slot); m != 0 {
				grown.Put(m, x.hashes[m-1])
			}
		}
		x.slots = grown
	}
	for i, hash := range x.hashes[first:] {
		n := uint32(first + i + 1)
		slot, found := x.slots.Find(hash, func(m uint32) bool { return entryKey(l.at(m-1)) == entryKey(l.at(n-1)) })
		if !found {
			x.slots.Put(n, hash)
			continue
		}
		replaced(x.slots.At(slot) - 1)
		x.slots.Set(slot, n)
	}
}
