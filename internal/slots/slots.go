// Package slots keeps numbers by hash in one flat array.
package slots

// Slots are numbers from 1 on by the hash of what they stand for, in open addressing. Their length is a power of two,
// greater than every number. A slot holds a number in as many low bits as the length has, and in those above it the
// bits of the hash, so that numbers with other hashes are passed over without a look at what they stand for; 0 is free.
type Slots []uint32

// For are slots with room for n numbers.
func For(n int) Slots {
	size := 64
	for 4*n > 3*size {
		size *= 2
	}
	return make(Slots, size)
}

// Room reports whether there is room for the number n behind n-1 others.
func (s Slots) Room(n int) bool { return 4*n <= 3*len(s) }

// Put adds a number, for which there must be room, and which must not be there.
func (s Slots) Put(n, hash uint32) {
	mask := uint32(len(s) - 1)
	i := hash & mask
	for s[i] != 0 {
		i = (i + 1) & mask
	}
	s[i] = n | hash&^mask
}

// Find returns where the number stands that has the hash and for which is reports true, and whether it is there.
func (s Slots) Find(hash uint32, is func(n uint32) bool) (slot int, found bool) {
	if len(s) == 0 {
		return 0, false
	}
	mask := uint32(len(s) - 1)
	for i := hash & mask; s[i] != 0; i = (i + 1) & mask {
		if (s[i]^hash)&^mask == 0 && is(s[i]&mask) {
			return int(i), true
		}
	}
	return 0, false
}

// Look is what stands where a number with that hash would be looked for first.
func (s Slots) Look(hash uint32) uint32 {
	if len(s) == 0 {
		return 0
	}
	return s[hash&uint32(len(s)-1)]
}

// At is the number in a slot.
func (s Slots) At(slot int) uint32 { return s[slot] & uint32(len(s)-1) }

// Set changes the number in a slot, whose hash stays.
func (s Slots) Set(slot int, n uint32) {
	mask := uint32(len(s) - 1)
	s[slot] = s[slot]&^mask | n
}
