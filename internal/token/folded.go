package token

import "unicode/utf8"

// HashFolded is the hash of the token whose folded text is given: what [Append] computed when it cut the token.
func HashFolded(folded string) uint32 {
	switch kindAt(folded, 0) {
	case kUpper, kLower, kDigit:
	default: // a mark, whose hash stands for all marks of its kind
		var buf [1]Token
		return Append(buf[:0], folded)[0].Hash
	}
	h := uint32(hashSeed)
	for i := 0; i < len(folded); i++ {
		c := folded[i]
		if c >= utf8.RuneSelf {
			return hashRunes(h, folded[i:])
		}
		h = (h ^ uint32(c)) * hashPrime
	}
	return h
}

func hashRunes(h uint32, s string) uint32 {
	for _, r := range s {
		h = hashRune(h, r)
	}
	return h
}
