package automaton

// Words are made of few letters: of the bytes of a text the most frequent ones take five bits each when it is stored, and
// all others five bits more than their own.
const (
	letterBits = 5
	other      = 1<<letterBits - 1 // a byte that is not among the frequent ones follows
)

// appendLetters appends the stored form of a text to dst: the frequent bytes, in their order, and the text in bits, the
// lowest bit of a byte first.
func appendLetters(dst []byte, text string) []byte {
	letters := newRanking[byte]()
	for i := range len(text) {
		letters.count(text[i])
	}
	letters.rank(0)
	var frequent [other]byte
	copy(frequent[:], letters.order)
	dst = append(dst, frequent[:]...)
	var bits uint64
	var n int
	put := func(x uint64, size int) {
		bits |= x << n
		for n += size; n >= 8; n -= 8 {
			dst = append(dst, byte(bits))
			bits >>= 8
		}
	}
	for i := range len(text) {
		if k := letters.number[text[i]]; k < other {
			put(uint64(k), letterBits)
			continue
		}
		put(other, letterBits)
		put(uint64(text[i]), 8)
	}
	if n > 0 {
		dst = append(dst, byte(bits))
	}
	return dst
}

// letters takes a text of n bytes that [appendLetters] has stored.
func (r *reader) letters(n uint32) []byte {
	frequent := r.text[r.at : r.at+other]
	r.at += other
	text := make([]byte, n)
	var bits uint64
	have := 0
	for i := range text {
		for ; have < letterBits+8; have += 8 { // enough for any byte
			if r.at < len(r.text) {
				bits |= uint64(r.text[r.at]) << have
			}
			r.at++
		}
		k := bits & other
		bits >>= letterBits
		have -= letterBits
		if k < other {
			text[i] = frequent[k]
			continue
		}
		text[i] = byte(bits)
		bits >>= 8
		have -= 8
	}
	r.at -= have / 8 // what was looked at ahead
	return text
}
