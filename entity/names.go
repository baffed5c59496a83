package entity

import "slices"

// nameTable finds the chunks of a text by the hashes of words in them. Its memory is kept for the next text.
type nameTable struct {
	words []nameWord // in open addressing by hash; their number is a power of two
	uses  []nameUse
}

// nameWord is a word with its first and its latest use, by number from 1; a word that is free has none.
type nameWord struct {
	hash          uint32
	first, latest int32
}

// nameUse is a chunk that has a word, and the uses of the word before and behind, 0 if none.
type nameUse struct{ chunk, before, behind int32 }

// maxShared is how many chunks are looked at that have a word in common with another one, so that the work stays linear
// when a text names thousands of people of one name. In no article that we know more were needed.
const maxShared = 6

// minPart is how many letters a part of a name has, in bytes: a shorter one is an initial, which many people share.
const minPart = 3

// reset empties the table and makes room for the given number of words.
func (n *nameTable) reset(words int) {
	n.words = cleared(n.words, words)
	n.uses = n.uses[:0]
}

// cleared is a table with zeros, twice as long as the number of its elements, and a power of two.
func cleared[T any](table []T, elements int) []T {
	size := 16
	for size < 2*elements {
		size *= 2
	}
	table = slices.Grow(table[:0], size)[:size]
	clear(table)
	return table
}

// at is where the word with that hash is, or would be put.
func (n *nameTable) at(hash uint32) *nameWord {
	mask := uint32(len(n.words) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		if w := &n.words[i]; w.first == 0 || w.hash == hash {
			return w
		}
	}
}

// note adds a use of a word by a chunk, once for each chunk. If the latest use is by the chunk before, which has the same
// text and entity (-1 if there is none), the new one takes its place.
func (n *nameTable) note(hash uint32, chunk, before int) {
	w := n.at(hash)
	if w.latest > 0 {
		if u := &n.uses[w.latest-1]; u.chunk == int32(chunk) || u.chunk == int32(before) {
			u.chunk = int32(chunk)
			return
		}
	}
	n.uses = append(n.uses, nameUse{chunk: int32(chunk), before: w.latest})
	use := int32(len(n.uses))
	if w.first == 0 {
		w.hash, w.first = hash, use
	} else {
		n.uses[w.latest-1].behind = use
	}
	w.latest = use
}

// latest finds the latest chunk that has a key: by its text, or by its entry of the lexicon.
type latest []int32 // the numbers of the chunks from 1, in open addressing

// at is where the chunk with that hash for which same reports true is, or would be put.
func (l latest) at(hash uint32, same func(chunk int) bool) *int32 {
	mask := uint32(len(l) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		if l[i] == 0 || same(int(l[i]-1)) {
			return &l[i]
		}
	}
}
