package reading

import "slices"

// distinct are the words of a text, each once, by the hash of their folded letters: in open addressing, at most half full.
type distinct struct {
	slots []occurrence // their number is a power of two
	used  int
}

// occurrence is a word with the number, from 1, of the token that has it first; 0 is a free slot.
type occurrence struct {
	hash, first uint32
	lower       bool // the word also stands in lower case
}

// fewWords is how many distinct words there is room for without growing; an article has some 300.
const fewWords = 512

// reset empties the set, in memory that is not larger than a text of common length needs.
func (d *distinct) reset() {
	if cap(d.slots) < 2*fewWords {
		d.slots = make([]occurrence, 2*fewWords)
	}
	d.slots = d.slots[:2*fewWords]
	clear(d.slots)
	d.used = 0
}

// find is the slot of the word with that hash, or a free one.
func (d *distinct) find(hash uint32) *occurrence {
	mask := uint32(len(d.slots) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		if o := &d.slots[i]; o.hash == hash || o.first == 0 {
			return o
		}
	}
}

// grow doubles the slots.
func (d *distinct) grow() {
	old := slices.Clone(d.slots)
	n := 2 * len(old)
	d.slots = resize(d.slots, n)
	clear(d.slots)
	for _, o := range old {
		if o.first != 0 {
			*d.find(o.hash) = o
		}
	}
}
