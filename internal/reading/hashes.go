package reading

// hashes is a set of the hashes of words, in open addressing, at most half full; 0 is a free slot, and no word's.
type hashes struct {
	slots []uint32 // their number is a power of two
	used  int
}

// fewWords is how many distinct words there is room for without growing; an article has some 300.
const fewWords = 512

// reset empties the set, in memory that is not larger than a text of common length needs.
func (h *hashes) reset() {
	if cap(h.slots) < 2*fewWords {
		h.slots = make([]uint32, 2*fewWords)
	}
	h.slots = h.slots[:2*fewWords]
	clear(h.slots)
	h.used = 0
}

// at is the slot of the word with that hash, or a free one.
func (h *hashes) at(hash uint32) *uint32 {
	mask := uint32(len(h.slots) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		if x := &h.slots[i]; *x == hash || *x == 0 {
			return x
		}
	}
}

func (h *hashes) has(hash uint32) bool { return len(h.slots) > 0 && *h.at(hash) != 0 }

func (h *hashes) add(hash uint32) {
	x := h.at(hash)
	if *x != 0 {
		return
	}
	*x = hash
	if h.used++; 2*h.used > len(h.slots) {
		h.grow()
	}
}

// grow doubles the slots.
func (h *hashes) grow() {
	old := h.slots
	h.slots = make([]uint32, 2*len(old))
	for _, hash := range old {
		if hash != 0 {
			*h.at(hash) = hash
		}
	}
}
