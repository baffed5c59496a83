package automaton

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"github.com/sebut-id/sebut/internal/slots"
	"github.com/sebut-id/sebut/internal/token"
)

// Builder makes tables. The zero Builder is empty. It is not safe for concurrent use.
type Builder struct {
	text  []byte      // the folded words, one after the other
	ends  []uint32    // where word i+1 ends in text
	hash  []uint32    // hash of word i+1
	flags []flags     // flags of word i+1
	first []uint32    // the first edge, plus one, from the state of word i+1
	slots slots.Slots // words by hash

	edges []edge      // edge i leads to the state i+1 | inner
	steps slots.Slots // edges, plus one, by what they lead from, but for the first from each state
	forms []Form
	at    []State // where the phrase of each form ends
	warm  uint32  // keeps the compiler from leaving out a look
}

// edge is a step from a phrase to one that is longer by a word. The state of a single word has the number of the word.
type edge struct {
	from  State
	word  Word
	first uint32 // the first edge, plus one, from the state that this one leads to
}

// inner is the bit of states of several words.
const inner State = 1 << 31

func hash(s State, w Word) uint32 {
	return uint32((uint64(s)<<32 | uint64(w)) * 0x9E3779B97F4A7C15 >> 32)
}

// word is the folded text of a word.
func (b *Builder) word(w uint32) []byte {
	var from uint32
	if w > 1 {
		from = b.ends[w-2]
	}
	return b.text[from:b.ends[w-1]]
}

// Intern returns the number of the word, making one if it has none.
func (b *Builder) Intern(hash uint32, word string) Word {
	from := len(b.text)
	b.text = fold(b.text, word)
	folded := b.text[from:]
	slot, found := b.slots.Find(hash, func(n uint32) bool { return string(b.word(n)) == string(folded) })
	if found {
		b.text = b.text[:from]
		return Word(b.slots.At(slot))
	}
	n := uint32(len(b.ends) + 1)
	if !b.slots.Room(int(n)) {
		b.seatWords(int(n))
	}
	b.slots.Put(n, hash)
	b.ends = append(b.ends, uint32(len(b.text)))
	b.hash = append(b.hash, hash)
	b.flags = append(b.flags, flags{})
	b.first = append(b.first, 0)
	return Word(n)
}

// WarmWords looks at the places of words that are about to be interned. It changes nothing, but memory that many
// look-ups ask for at once comes hardly later than memory that one asks for.
func (b *Builder) WarmWords(tokens []token.Token) {
	for i := range tokens {
		b.warm ^= b.slots.Look(tokens[i].Hash)
	}
}

// WarmPhrase is the same for a phrase that is about to be added.
func (b *Builder) WarmPhrase(phrase []Word) {
	if len(phrase) > 1 {
		b.warm ^= b.steps.Look(hash(State(phrase[0]), phrase[1]))
	}
}

// fold is [token.Fold], faster for words of ASCII.
func fold(dst []byte, word string) []byte {
	n := len(dst)
	dst = append(dst, word...)
	for i, c := range dst[n:] {
		if c-'A' < 26 {
			dst[n+i] = c | 0x20
		} else if c >= utf8.RuneSelf || c == '`' {
			return token.Fold(dst[:n], word)
		}
	}
	return dst
}

// SetFlags adds flags to a word.
func (b *Builder) SetFlags(w Word, flags uint64) { b.flags[w-1].own |= flags }

// SetBegins adds flags that say what phrases begin with a word.
func (b *Builder) SetBegins(w Word, flags uint64) { b.flags[w-1].begins |= flags }

// Add gives the phrase, which is not empty, one more form.
func (b *Builder) Add(phrase []Word, f Form) {
	s := State(phrase[0])
	for _, w := range phrase[1:] {
		s = b.step(s, w)
	}
	b.forms = append(b.forms, f)
	b.at = append(b.at, s)
}

// step is the state that a word leads to from a state; it is made if there is none. Most states have one child, which
// is found without a look into the slots.
func (b *Builder) step(s State, w Word) State {
	first := *b.firstOf(s)
	if first == 0 {
		b.edges = append(b.edges, edge{from: s, word: w})
		first = uint32(len(b.edges))
		*b.firstOf(s) = first
		return inner | State(first)
	}
	if b.edges[first-1].word == w {
		return inner | State(first)
	}
	h := hash(s, w)
	slot, found := b.steps.Find(h, func(n uint32) bool { e := &b.edges[n-1]; return e.from == s && e.word == w })
	if found {
		return inner | State(b.steps.At(slot))
	}
	b.edges = append(b.edges, edge{from: s, word: w})
	n := len(b.edges)
	if !b.steps.Room(n) {
		b.seatSteps(n, n-1)
	}
	b.steps.Put(uint32(n), h)
	return inner | State(n)
}

func (b *Builder) firstOf(s State) *uint32 {
	if s&inner != 0 {
		return &b.edges[s&^inner-1].first
	}
	return &b.first[s-1]
}

// Reserve makes room for n more forms, as many more words, and as many more steps.
func (b *Builder) Reserve(n int) { b.reserve(n, wordSize*n, n, n) }

// wordSize is about how many letters a word has.
const wordSize = 8

func (b *Builder) reserve(words, letters, steps, forms int) {
	b.text = slices.Grow(b.text, letters)
	b.ends = slices.Grow(b.ends, words)
	b.hash = slices.Grow(b.hash, words)
	b.flags = slices.Grow(b.flags, words)
	b.first = slices.Grow(b.first, words)
	b.edges = slices.Grow(b.edges, steps)
	b.forms = slices.Grow(b.forms, forms)
	b.at = slices.Grow(b.at, forms)
	if n := len(b.ends) + words; !b.slots.Room(n) {
		b.seatWords(n)
	}
	if n := len(b.edges) + steps; !b.steps.Room(n) {
		b.seatSteps(n, len(b.edges))
	}
}

// seatWords gives the words slots with room for n.
func (b *Builder) seatWords(n int) {
	b.slots = slots.For(n)
	for i, h := range b.hash {
		b.slots.Put(uint32(i+1), h)
	}
}

// seatSteps gives the first edges slots with room for n.
func (b *Builder) seatSteps(n, edges int) {
	b.steps = slots.For(n)
	for i, e := range b.edges[:edges] {
		if *b.firstOf(e.from) != uint32(i+1) {
			b.steps.Put(uint32(i+1), hash(e.from, e.word))
		}
	}
}

// Build makes the table of what was added. Of the forms it takes those that keep accepts, which may change them; a nil
// keep accepts all. The builder may be used further.
func (b *Builder) Build(keep func(*Form) bool) Table {
	t := Table{text: string(b.text)}
	b.vocabulary(&t)
	order := b.trie(&t)
	b.place(&t, order, keep)
	t.sift()
	return t
}

// vocabulary fills in the words.
func (b *Builder) vocabulary(t *Table) {
	t.words = make([]entry, 1, len(b.ends)+1)
	t.sets = []flags{{}}
	number := map[flags]uint32{{}: 0}
	set := uint32(0)
	for i, end := range b.ends {
		if i == 0 || b.flags[i] != b.flags[i-1] {
			var ok bool
			if set, ok = number[b.flags[i]]; !ok {
				set = uint32(len(t.sets))
				number[b.flags[i]] = set
				t.sets = append(t.sets, b.flags[i])
			}
		}
		t.words = append(t.words, entry{end, set})
	}
	t.sets = slices.Clip(t.sets)
	if t.slots = slots.For(len(b.ends)); len(t.slots) == len(b.slots) {
		copy(t.slots, b.slots)
		return
	}
	for i, h := range b.hash {
		t.slots.Put(uint32(i+1), h)
	}
}

// trie fills in the states and returns the new numbers of the builder's inner states.
func (b *Builder) trie(t *Table) []State {
	words := len(t.words)
	slot := func(s State) int { // single words first
		if s&inner != 0 {
			return words - 1 + int(s&^inner)
		}
		return int(s)
	}
	// the edges by the state that they lead from
	first := make([]uint32, words+len(b.edges)+1)
	for _, e := range b.edges {
		first[slot(e.from)]++
	}
	var sum uint32
	for i, n := range first {
		sum += n
		first[i] = sum
	}
	type kid struct {
		word Word
		to   State
	}
	kids := make([]kid, len(b.edges))
	for i, e := range b.edges {
		k := slot(e.from)
		first[k]--
		kids[first[k]] = kid{e.word, inner | State(i+1)}
	}
	// from the start: the states in their new order, each giving numbers to its children
	t.states = make([]node, words, words+len(b.edges)+1)
	t.into = make([]Word, 0, len(b.edges))
	old := make([]State, 0, len(b.edges))
	order := make([]State, len(b.edges)+1)
	for s := 1; s < words+len(old) || s < words; s++ {
		k := s
		if s >= words {
			k = slot(old[s-words])
			t.states = append(t.states, node{})
		}
		t.states[s].kids = uint32(words + len(old))
		own := kids[first[k]:first[k+1]]
		if len(own) > 1 {
			slices.SortFunc(own, func(x, y kid) int { return cmp.Compare(x.word, y.word) })
		}
		for _, kid := range own {
			order[kid.to&^inner] = State(words + len(old))
			t.into = append(t.into, kid.word)
			old = append(old, kid.to)
		}
	}
	t.states[0].kids = uint32(words)
	t.states = append(t.states, node{kids: uint32(words + len(old))})
	return order
}

// place fills in the forms.
func (b *Builder) place(t *Table, order []State, keep func(*Form) bool) {
	forms := slices.Clone(b.forms)
	at := make([]State, len(forms))
	kept := 0
	for i := range forms {
		if keep != nil && !keep(&forms[i]) {
			continue
		}
		s := b.at[i]
		if s&inner != 0 {
			s = order[s&^inner]
		}
		at[i] = s
		t.states[s].forms++
		kept++
	}
	var sum uint32
	for s := range t.states {
		sum += t.states[s].forms
		t.states[s].forms = sum
	}
	t.forms = make([]Form, kept)
	for i := len(forms) - 1; i >= 0; i-- {
		if s := at[i]; s != 0 {
			t.states[s].forms--
			t.forms[t.states[s].forms] = forms[i]
		}
	}
}

// Include adds what a table holds: its words with their flags, and of its forms those that keep accepts, which may
// change them.
func (b *Builder) Include(t *Table, keep func(*Form) bool) {
	b.reserve(t.Words(), len(t.text), len(t.into), len(t.forms))
	number := make([]Word, len(t.words))
	for w := Word(1); int(w) < len(t.words); w++ {
		text := t.Text(w)
		number[w] = b.Intern(token.HashFolded(text), text)
		own, begins := t.Flags(w)
		b.SetFlags(number[w], own)
		b.SetBegins(number[w], begins)
	}
	var mine []Word
	var f Form
	t.Each(func(phrase []Word, forms []Form) {
		mine = mine[:0]
		for _, w := range phrase {
			mine = append(mine, number[w])
		}
		for _, f = range forms {
			if keep(&f) {
				b.Add(mine, f)
			}
		}
	})
}
