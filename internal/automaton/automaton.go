// Package automaton matches phrases of tokens: a vocabulary numbers the words, and a trie over word numbers, kept in
// one flat hash table, leads from phrase to phrase. Both are plain arrays without pointers, so that a million phrases
// cost the garbage collector nothing, and one look-up costs one or two cache misses.
package automaton

import (
	"github.com/sebut-id/sebut/internal/token"
)

// Word is the number of a word of the vocabulary; 0 is no word.
type Word uint32

// State is a node of the trie; 0 is no node.
type State uint32

// Form is what stands at the end of a phrase: one written form of a target.
type Form struct {
	Target uint32 // the caller's number of the thing that is called so
	Caps   uint32 // which tokens must be capital: see [Caps]
	Class  uint8  // the caller's class
	Kind   uint8  // the caller's kind
	Mark   uint16 // the caller's marks
	next   uint32 // the next form of the same phrase, 0 if none
}

// Is reports whether the form has all of the marks.
func (f *Form) Is(marks uint16) bool { return f.Mark&marks == marks }

// Table is a vocabulary with a trie. The zero Table is empty and ready to be added to; once it is no longer added to,
// any number of goroutines may read it.
type Table struct {
	text  []byte   // the folded words, one after the other
	ends  []uint32 // where word i+1 ends in text
	hash  []uint32 // hash of word i+1
	flags []uint64 // flags of word i+1
	root  []State  // the state that word i+1 leads to from the start
	slots []Word   // open addressing over hash; a power of two

	edges  []edge // open addressing over (from, word); a power of two
	nedges int
	heads  []uint32 // heads[s]: the first form at state s, 0 if none
	forms  []Form   // forms[0] is unused
}

type edge struct {
	from State
	word Word
	to   State
}

// Words is the number of words.
func (t *Table) Words() int { return len(t.ends) }

// Forms is the number of forms.
func (t *Table) Forms() int { return max(0, len(t.forms)-1) }

// Bytes is the memory that the table holds.
func (t *Table) Bytes() int {
	return cap(t.text) + 4*(cap(t.ends)+cap(t.hash)+cap(t.root)+cap(t.slots)+cap(t.heads)) + 8*cap(t.flags) +
		12*cap(t.edges) + 16*cap(t.forms)
}

// Find returns the number of the word with that hash and text, or 0.
func (t *Table) Find(hash uint32, word string) Word {
	if len(t.slots) == 0 {
		return 0
	}
	mask := uint32(len(t.slots) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		w := t.slots[i]
		if w == 0 {
			return 0
		}
		if t.hash[w-1] == hash && t.is(w, word) {
			return w
		}
	}
}

// is reports whether word folds to the text of w.
func (t *Table) is(w Word, word string) bool {
	var from uint32
	if w > 1 {
		from = t.ends[w-2]
	}
	want := t.text[from:t.ends[w-1]]
	if len(want) == len(word) {
		i := 0
		for ; i < len(want); i++ {
			c := word[i]
			if c-'A' < 26 {
				c |= 0x20
			}
			if c != want[i] {
				break
			}
		}
		if i == len(want) {
			return true
		}
	}
	var buf [64]byte
	return string(token.Fold(buf[:0], word)) == string(want)
}

// Text is the folded text of a word.
func (t *Table) Text(w Word) string {
	var from uint32
	if w > 1 {
		from = t.ends[w-2]
	}
	return string(t.text[from:t.ends[w-1]])
}

// Flags are the flags of a word; none for the word 0.
func (t *Table) Flags(w Word) uint64 {
	if w == 0 {
		return 0
	}
	return t.flags[w-1]
}

// Start is the state that a word leads to from the start of a phrase.
func (t *Table) Start(w Word) State {
	if w == 0 {
		return 0
	}
	return t.root[w-1]
}

// Step is the state that a word leads to from a state.
func (t *Table) Step(s State, w Word) State {
	if s == 0 || w == 0 || len(t.edges) == 0 {
		return 0
	}
	mask := uint64(len(t.edges) - 1)
	for i := mix(s, w) & mask; ; i = (i + 1) & mask {
		e := &t.edges[i]
		if e.to == 0 {
			return 0
		}
		if e.from == s && e.word == w {
			return e.to
		}
	}
}

// First is the first form of the phrase that ends at a state, nil if none.
func (t *Table) First(s State) *Form { return t.form(t.heads[s]) }

// Next is the next form of the same phrase, nil if none.
func (t *Table) Next(f *Form) *Form { return t.form(f.next) }

func (t *Table) form(i uint32) *Form {
	if i == 0 {
		return nil
	}
	return &t.forms[i]
}

// Add gives the phrase one more form. Forms of one phrase are met in the order of their being added.
func (t *Table) Add(phrase []Word, f Form) {
	s := t.grow(phrase)
	if len(t.forms) == 0 {
		t.forms = append(t.forms, Form{})
	}
	t.forms = append(t.forms, f)
	n := uint32(len(t.forms) - 1)
	if t.heads[s] == 0 {
		t.heads[s] = n
		return
	}
	last := &t.forms[t.heads[s]]
	for last.next != 0 {
		last = &t.forms[last.next]
	}
	last.next = n
}

// grow returns the state of the phrase, making what is missing.
func (t *Table) grow(phrase []Word) State {
	if len(t.heads) == 0 {
		t.heads = append(t.heads, 0)
	}
	first := phrase[0] - 1
	if t.root[first] == 0 {
		t.root[first] = t.state()
	}
	s := t.root[first]
	for _, w := range phrase[1:] {
		next := t.Step(s, w)
		if next == 0 {
			next = t.state()
			t.link(edge{s, w, next})
		}
		s = next
	}
	return s
}

func (t *Table) state() State {
	t.heads = append(t.heads, 0)
	return State(len(t.heads) - 1)
}

func (t *Table) link(e edge) {
	if 4*(t.nedges+1) > 3*len(t.edges) {
		old := t.edges
		t.edges = make([]edge, max(64, 2*len(old)))
		for _, e := range old {
			if e.to != 0 {
				t.place(e)
			}
		}
	}
	t.place(e)
	t.nedges++
}

func (t *Table) place(e edge) {
	mask := uint64(len(t.edges) - 1)
	i := mix(e.from, e.word) & mask
	for t.edges[i].to != 0 {
		i = (i + 1) & mask
	}
	t.edges[i] = e
}

func mix(s State, w Word) uint64 {
	h := (uint64(s)<<32 | uint64(w)) * 0x9E3779B97F4A7C15
	return h >> 29
}

// Intern returns the number of the word, making one if it has none.
func (t *Table) Intern(hash uint32, word string) Word {
	if w := t.Find(hash, word); w != 0 {
		return w
	}
	if 4*(len(t.ends)+1) > 3*len(t.slots) {
		t.slots = make([]Word, max(64, 2*len(t.slots)))
		for i := range t.hash {
			t.seat(Word(i + 1))
		}
	}
	t.text = token.Fold(t.text, word)
	t.ends = append(t.ends, uint32(len(t.text)))
	t.hash = append(t.hash, hash)
	t.flags = append(t.flags, 0)
	t.root = append(t.root, 0)
	w := Word(len(t.ends))
	t.seat(w)
	return w
}

func (t *Table) seat(w Word) {
	mask := uint32(len(t.slots) - 1)
	i := t.hash[w-1] & mask
	for t.slots[i] != 0 {
		i = (i + 1) & mask
	}
	t.slots[i] = w
}

// SetFlags adds flags to a word.
func (t *Table) SetFlags(w Word, flags uint64) { t.flags[w-1] |= flags }

// Caps says which of the tokens of a form must be capital in a text: bit i that token i must start with a capital,
// bit 16+i that all its letters must be capitals. Tokens from the seventeenth on are free.
func Caps(form []token.Token) uint32 {
	var caps uint32
	for i, t := range form {
		if i == 16 {
			break
		}
		if t.Is(token.Upper) {
			caps |= 1 << i
		}
		if t.Is(token.AllUpper) && t.Len() > 1 {
			caps |= 1 << (16 + i)
		}
	}
	return caps
}

// Fits reports whether the tokens of a text are capital where caps demands it.
func Fits(caps uint32, text []token.Token) bool {
	return caps&^Caps(text) == 0
}
