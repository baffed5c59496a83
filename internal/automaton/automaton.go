// Package automaton matches phrases of tokens: a vocabulary numbers the words, and a trie over word numbers leads from
// phrase to phrase. A [Builder] makes a [Table], which consists of a few flat arrays without pointers, so that a million
// phrases cost the garbage collector nothing and a table can be stored as it is.
package automaton

import (
	"unicode/utf8"

	"github.com/sebut-id/sebut/internal/slots"
	"github.com/sebut-id/sebut/internal/token"
)

// Word is the number of a word of the vocabulary; 0 is no word.
type Word uint32

// State is a node of the trie; 0 is no node. The first word of a phrase leads from the start to the state of its own
// number.
type State uint32

// Form is what stands at the end of a phrase: one written form of a target.
type Form struct {
	Target uint32 // the caller's number of the thing that is called so
	Caps   uint32 // which tokens must be capital: see [Caps]
	Class  uint8  // the caller's class
	Kind   uint8  // the caller's kind
	Mark   uint16 // the caller's marks
}

// Is reports whether the form has all of the marks.
func (f *Form) Is(marks uint16) bool { return f.Mark&marks == marks }

// Table is a vocabulary with a trie. It never changes; any number of goroutines may read it. The zero Table is empty.
//
// States are numbered by depth and then by the phrase before them, so that the children of a state, in the order of
// their words, have successive numbers.
type Table struct {
	text   string      // the folded words, one after the other
	words  []entry     // words[0] is no word
	sets   []flags     // the flags that words have; sets[0] are none
	slots  slots.Slots // words by hash
	states []node      // by number, with one more behind the last
	into   []Word      // the word that leads to state i+len(words), the first ones being the states of single words
	forms  []Form      // by state
}

// flags are what the caller says of a word and of the phrases that begin with it.
type flags struct{ own, begins uint64 }

// entry is a word of a table: where its text ends, which is where that of the next begins, and its set of flags.
type entry struct{ end, set uint32 }

// node is a state: its first child and its first form. What is before those of the next state belongs to it. The sieve has
// the bits of the words that lead to its children, so that most words that lead nowhere are known without a look at them.
type node struct{ kids, forms, sieve uint32 }

// bit is the bit of a word in a sieve: of 32, chosen by its number.
func (w Word) bit() uint32 { return 1 << (uint32(w) * 0x9E3779B9 >> 27) }

// sift fills in the sieves.
func (t *Table) sift() {
	for s := range t.states[:max(1, len(t.states))-1] {
		for kid := t.states[s].kids; kid < t.states[s+1].kids; kid++ {
			t.states[s].sieve |= t.into[kid-uint32(len(t.words))].bit()
		}
	}
}

// Words is the number of words.
func (t *Table) Words() int { return max(0, len(t.words)-1) }

// Forms is the number of forms.
func (t *Table) Forms() int { return len(t.forms) }

// Text is the folded text of a word, which is not 0.
func (t *Table) Text(w Word) string { return t.text[t.words[w-1].end:t.words[w].end] }

// Find returns the number of the word with that hash and text, or 0.
func (t *Table) Find(hash uint32, word string) Word {
	if len(t.slots) == 0 {
		return 0
	}
	mask := uint32(len(t.slots) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		slot := t.slots[i]
		if slot == 0 {
			return 0
		}
		if (slot^hash)&^mask == 0 {
			w := Word(slot & mask)
			if text := t.Text(w); word == text || folds(word, text) {
				return w
			}
		}
	}
}

// Look looks up the tokens of a text, all at once: it sets words to their numbers, or 0, and own and begins to their flags.
// The three are as long as tokens. Each step is taken for all tokens before the next, for memory that many look-ups ask for
// together comes hardly later than memory that one asks for.
func Look[F ~uint64](t *Table, text string, tokens []token.Token, words []Word, own, begins []F) {
	if len(t.slots) == 0 {
		clear(words)
		clear(own)
		clear(begins)
		return
	}
	mask := uint32(len(t.slots) - 1)
	for i := range words {
		words[i] = Word(t.slots[tokens[i].Hash&mask])
	}
	for i := range words {
		slot, hash := uint32(words[i]), tokens[i].Hash
		for at := hash + 1; slot != 0 && (slot^hash)&^mask != 0; at++ {
			slot = t.slots[at&mask]
		}
		words[i] = Word(slot & mask)
		f := &t.sets[t.words[words[i]].set]
		own[i], begins[i] = F(f.own), F(f.begins)
	}
	for i, w := range words {
		if w == 0 {
			continue
		}
		word, folded := text[tokens[i].Start:tokens[i].End], t.Text(w)
		if word == folded || folds(word, folded) {
			continue
		}
		words[i] = t.Find(tokens[i].Hash, word) // another word with the same hash stands before it, or it is none
		f := &t.sets[t.words[words[i]].set]
		own[i], begins[i] = F(f.own), F(f.begins)
	}
}

// Flags are the flags of a word, and those that say what phrases begin with it; none for the word 0.
func (t *Table) Flags(w Word) (own, begins uint64) {
	if w == 0 {
		return 0, 0
	}
	f := &t.sets[t.words[w].set]
	return f.own, f.begins
}

// Start is the state that a word leads to from the start of a phrase.
func (t *Table) Start(w Word) State { return State(w) }

// Step is the state that a word leads to from a state, 0 if there is none.
func (t *Table) Step(s State, w Word) State {
	if s == 0 || t.states[s].sieve&w.bit() == 0 {
		return 0
	}
	lo, hi := t.states[s].kids, t.states[s+1].kids
	first := uint32(len(t.words))
	for lo < hi {
		mid := (lo + hi) / 2
		switch at := t.into[mid-first]; {
		case at < w:
			lo = mid + 1
		case at > w:
			hi = mid
		default:
			return State(mid)
		}
	}
	return 0
}

// At are the forms of the phrase that ends at a state, in the order of their being added.
func (t *Table) At(s State) []Form {
	if s == 0 {
		return nil
	}
	return t.forms[t.states[s].forms:t.states[s+1].forms]
}

// Each calls yield with every phrase that has forms. The slice is good until yield returns.
func (t *Table) Each(yield func(phrase []Word, forms []Form)) {
	var phrase []Word
	var walk func(s State)
	walk = func(s State) {
		if forms := t.At(s); len(forms) > 0 {
			yield(phrase, forms)
		}
		for kid := t.states[s].kids; kid < t.states[s+1].kids; kid++ {
			phrase = append(phrase, t.into[kid-uint32(len(t.words))])
			walk(State(kid))
			phrase = phrase[:len(phrase)-1]
		}
	}
	for w := 1; w <= t.Words(); w++ {
		phrase = append(phrase[:0], Word(w))
		walk(State(w))
	}
}

// folds reports whether a word of a text folds to the folded one.
func folds(word, folded string) bool {
	if len(word) != len(folded) {
		return token.Folds(word, folded)
	}
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c-'A' < 26 {
			c |= 0x20
		}
		if c != folded[i] {
			return (c >= utf8.RuneSelf || c == '`') && token.Folds(word, folded)
		}
	}
	return true
}

// Caps says which of the tokens of a form must be capital in a text: bit i that token i must start with a capital,
// bit 16+i that all its letters must be capitals. Tokens from the seventeenth on are free.
func Caps(form []token.Token) uint32 {
	var caps uint32
	for i := range form {
		caps |= CapsAt(i, &form[i])
	}
	return caps
}

// CapsAt is the bits of [Caps] that token i of a form sets.
func CapsAt(i int, t *token.Token) (caps uint32) {
	if i >= 16 {
		return 0
	}
	if t.Is(token.Upper) {
		caps = 1 << i
	}
	if t.Is(token.AllUpper) && t.Len() > 1 {
		caps |= 1 << (16 + i)
	}
	return caps
}
