package lexicon

import "strings"

// index finds lines by their key, the type and id with the tab between; a flat hash table of line numbers plus one.
type index struct {
	slots []uint32
	n     int
}

// tomb stands where a line was removed.
const tomb = ^uint32(0)

// entityKey is the key of an entry's line; false for the line of a word.
func entityKey(line string) (string, bool) {
	first := strings.IndexByte(line, '\t')
	switch line[:first] {
	case "PERSON", "STATE", "ORGANIZATION", "PLACE":
	default:
		return "", false
	}
	rest := strings.IndexByte(line[first+1:], '\t')
	key := line[:first+1+rest]
	if strings.IndexByte(line[first+1+rest+1:], '\t') < 0 { // three fields: a word that is written like a type
		return "", false
	}
	return key, true
}

func hashKey(key string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(key); i++ {
		h = (h ^ uint64(key[i])) * 1099511628211
	}
	return h ^ h>>32
}

// find returns the slot of the key, or the free slot where it belongs.
func (x *index) find(key string, line func(uint32) string) (slot int, found bool) {
	mask := len(x.slots) - 1
	for i := int(hashKey(key)) & mask; ; i = (i + 1) & mask {
		n := x.slots[i]
		if n == 0 {
			return i, false
		}
		if n == tomb {
			continue
		}
		if l := line(n - 1); len(l) > len(key) && l[len(key)] == '\t' && l[:len(key)] == key {
			return i, true
		}
	}
}

// put notes that line n has the key and returns the line that had it before.
func (x *index) put(key string, n uint32, line func(uint32) string) (old uint32, replaced bool) {
	if 3*(x.n+1) > 2*len(x.slots) {
		slots := x.slots
		x.slots = make([]uint32, max(16, 2*len(slots)))
		x.n = 0
		for _, m := range slots {
			if m != 0 && m != tomb {
				k, _ := entityKey(line(m - 1))
				i, _ := x.find(k, line)
				x.slots[i] = m
				x.n++
			}
		}
	}
	i, found := x.find(key, line)
	if found {
		old = x.slots[i] - 1
	} else {
		x.n++
	}
	x.slots[i] = n + 1
	return old, found
}

func (x *index) get(key string, line func(uint32) string) (uint32, bool) {
	if len(x.slots) == 0 {
		return 0, false
	}
	i, found := x.find(key, line)
	if !found {
		return 0, false
	}
	return x.slots[i] - 1, true
}

func (x *index) remove(key string, line func(uint32) string) {
	if i, found := x.find(key, line); found {
		x.slots[i] = tomb
	}
}
