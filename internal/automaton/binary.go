package automaton

import (
	"cmp"
	"encoding/binary"
	"slices"
	"strings"
	"sync"

	"github.com/sebut-id/sebut/internal/slots"
	"github.com/sebut-id/sebut/internal/token"
)

// The stored form of a table is a row of numbers, as varints, with the letters of the words among them:
//
//	how many words, letters, sets, steps, shapes and forms follow, and how many bytes the sets, steps, shapes and forms
//	the sets of flags, each of two numbers, but for the empty one
//	the words of several steps: how many, and the number of each, less that of the one before; first those of most
//	steps, in a byte each, then the others in the order of the alphabet
//	steps: from which state, less that of the step before, and by which word: its place among those of several steps; or
//	how many these are and its number, less that of the step before if it is from the same state
//	shapes: what forms have in common: capitals, class, kind, marks, and 1 if they have a target
//	forms: at which state, less that of the form before, the shape, and the target, if any, less the one before of that
//	shape: what has a shape often comes from one list, in the order of the alphabet as the words
//	the letters of the words, five bits each (see [appendLetters]), but for those that a word begins with as the one before it
//	words: how many letters it shares with the one before and how many are its own, in one number, and the set
//
// What is frequent has low numbers. The slots are not stored; hashing is as fast as reading them.

// sharedBits is how many bits say how many letters a word shares with the one before.
const (
	sharedBits = 4
	maxShared  = 1<<sharedBits - 1
)

// Words of several steps have numbers of their own, so that the steps of those of most take a byte, and of all others two.
const (
	several   = 3
	mostSteps = 1 << 7
)

// shared is how many letters a word shares with the one before it, as far as the stored form says so.
func shared(before, word string) int {
	n := 0
	for n < min(len(before), len(word), maxShared) && before[n] == word[n] {
		n++
	}
	return n
}

// Sorted is the table with its words in the order of the alphabet, in which its stored form is shortest.
func (t *Table) Sorted() Table {
	words := make([]string, t.Words())
	for i := range words {
		words[i] = t.Text(Word(i + 1))
	}
	slices.Sort(words)
	var b Builder
	for _, word := range words {
		b.Intern(token.HashFolded(word), word)
	}
	b.Include(t, func(*Form) bool { return true })
	return b.Build(nil)
}

// shape is a form without its target.
type shape struct {
	caps     uint32
	class    uint8
	kind     uint8
	mark     uint16
	targeted bool // the target is not 0
}

func shapeOf(f Form) shape { return shape{f.Caps, f.Class, f.Kind, f.Mark, f.Target != 0} }

// Append appends the stored form of the table to dst.
func (t *Table) Append(dst []byte) []byte {
	sets := newRanking[uint32]()
	sets.count(0) // stays first
	for _, e := range t.words {
		sets.count(e.set)
	}
	sets.rank(1)
	shapes := newRanking[shape]()
	for _, f := range t.forms {
		shapes.count(shapeOf(f))
	}
	shapes.rank(0)
	letters, lengths := t.ownLetters()
	states := t.appendStates(nil, sets, shapes)
	for _, n := range []int{t.Words(), len(letters), len(sets.order), len(t.into), len(shapes.order), len(t.forms), len(states)} {
		dst = put(dst, n)
	}
	dst = append(dst, states...)
	dst = appendLetters(dst, letters)
	for i, n := range lengths {
		dst = put(dst, n)
		dst = put(dst, sets.number[t.words[i+1].set])
	}
	return dst
}

// ownLetters are those that the words do not share with the one before; and of each word how many it shares and has.
func (t *Table) ownLetters() (letters string, lengths []int) {
	var own strings.Builder
	before := ""
	for i := range t.Words() {
		word := t.Text(Word(i + 1))
		n := shared(before, word)
		own.WriteString(word[n:])
		lengths = append(lengths, (len(word)-n)<<sharedBits|n)
		before = word
	}
	return own.String(), lengths
}

// appendStates appends all but the words.
func (t *Table) appendStates(dst []byte, sets *ranking[uint32], shapes *ranking[shape]) []byte {
	for _, s := range sets.order[1:] {
		dst = binary.AppendUvarint(dst, t.sets[s].own)
		dst = binary.AppendUvarint(dst, t.sets[s].begins)
	}
	common := t.commonWords()
	dst = put(dst, len(common.order))
	before := Word(0)
	for _, w := range common.order {
		dst = put(dst, int(w-before))
		before = w
	}
	last := 0
	for s := range t.states[:max(1, len(t.states))-1] {
		for kid := t.states[s].kids; kid < t.states[s+1].kids; kid++ {
			w := t.into[kid-uint32(len(t.words))]
			dst = put(dst, s-last)
			n, ok := common.number[w]
			if !ok {
				n = len(common.order) + int(w)
				if s == last {
					n -= int(t.into[kid-uint32(len(t.words))-1])
				}
			}
			dst = put(dst, n)
			last = s
		}
	}
	for _, s := range shapes.order {
		targeted := 0
		if s.targeted {
			targeted = 1
		}
		for _, n := range []int{int(s.caps), int(s.class), int(s.kind), int(s.mark), targeted} {
			dst = put(dst, n)
		}
	}
	last = 0
	targets := make([]uint32, len(shapes.order))
	for s := range t.states[:max(1, len(t.states))-1] {
		for _, f := range t.At(State(s)) {
			dst = put(dst, s-last)
			k := shapes.number[shapeOf(f)]
			dst = put(dst, k)
			if f.Target != 0 {
				dst = binary.AppendVarint(dst, int64(int32(f.Target-targets[k])))
				targets[k] = f.Target
			}
			last = s
		}
	}
	return dst
}

// commonWords are the words of several steps, in the order of the stored form.
func (t *Table) commonWords() *ranking[Word] {
	steps := newRanking[Word]()
	for _, w := range t.into {
		steps.count(w)
	}
	steps.rank(0)
	for i, w := range steps.order {
		if steps.counts[w] < several {
			steps.order = steps.order[:i]
			break
		}
	}
	slices.Sort(steps.order[min(mostSteps, len(steps.order)):])
	clear(steps.number)
	for i, w := range steps.order {
		steps.number[w] = i
	}
	return steps
}

func put(dst []byte, n int) []byte { return binary.AppendUvarint(dst, uint64(uint32(n))) }

// Read returns the table of a stored form that [Table.Append] has made, and what stands behind it. The words and the
// states, of which each is half of the work, are read side by side.
func Read(stored string) (*Table, string) {
	t := new(Table)
	r := &reader{text: stored}
	words, letters, sets, steps, shapes, forms, size := r.uint(), r.uint(), r.uint(), r.uint(), r.uint(), r.uint(), r.uint()
	states := &reader{text: stored[:r.at+int(size)], at: r.at}
	var wait sync.WaitGroup
	wait.Go(func() {
		t.readSets(states, sets)
		t.readSteps(states, words, steps)
		t.readForms(states, shapes, forms)
	})
	r.at += int(size)
	t.readWords(r, r.letters(letters), words)
	wait.Wait()
	return t, stored[r.at:]
}

// readWords takes the words, whose own letters are given.
func (t *Table) readWords(r *reader, letters []byte, words uint32) {
	t.words = make([]entry, words+1)
	t.slots = slots.For(int(words))
	var text strings.Builder
	text.Grow(3 * len(letters)) // words share more than half of theirs
	from := 0                   // where the word before begins
	for w := uint32(1); w <= words; w++ {
		n := r.uint()
		first := text.Len()
		text.WriteString(text.String()[from : from+int(n&maxShared)])
		text.Write(letters[:n>>sharedBits])
		from, letters = first, letters[n>>sharedBits:]
		t.words[w] = entry{uint32(text.Len()), r.uint()}
		t.slots.Put(w, token.HashFolded(text.String()[first:]))
	}
	t.text = text.String()
}

func (t *Table) readSets(r *reader, sets uint32) {
	t.sets = make([]flags, sets)
	for i := range t.sets[1:] {
		t.sets[i+1] = flags{r.uint64(), r.uint64()}
	}
}

func (t *Table) readSteps(r *reader, words, steps uint32) {
	t.states = make([]node, words+steps+2)
	t.into = make([]Word, steps)
	common := make([]Word, r.uint())
	s, w := 0, Word(0)
	for i := range common {
		w += Word(r.uint())
		common[i] = w
	}
	w = 0
	kid := words + 1
	t.states[0].kids = kid
	for i := range t.into {
		if step := r.uint(); step > 0 {
			for range step {
				s++
				t.states[s].kids = kid
			}
			w = 0
		}
		if n := int(r.uint()); n < len(common) {
			w = common[n]
		} else {
			w += Word(n - len(common))
		}
		t.into[i] = w
		t.states[s].sieve |= w.bit()
		kid++
	}
	for s++; s < len(t.states); s++ {
		t.states[s].kids = kid
	}
}

func (t *Table) readForms(r *reader, shapes, forms uint32) {
	kinds := make([]Form, shapes)
	targeted := make([]bool, shapes)
	for i := range kinds {
		kinds[i] = Form{Caps: r.uint(), Class: uint8(r.uint()), Kind: uint8(r.uint()), Mark: uint16(r.uint())}
		targeted[i] = r.uint() == 1
	}
	t.forms = make([]Form, forms)
	s := uint32(0)
	for i := range t.forms {
		for range r.uint() {
			s++
			t.states[s].forms = uint32(i)
		}
		k := r.uint()
		if targeted[k] {
			z := r.uint()
			kinds[k].Target += z>>1 ^ -(z & 1)
		}
		t.forms[i] = kinds[k]
	}
	for s++; int(s) < len(t.states); s++ {
		t.states[s].forms = forms
	}
}

// reader takes numbers from a stored form.
type reader struct {
	text string
	at   int
}

func (r *reader) uint() uint32 {
	c := r.text[r.at]
	r.at++
	if c < 0x80 {
		return uint32(c)
	}
	return r.more(uint32(c & 0x7F))
}

// more is the number that begins with a byte.
func (r *reader) more(n uint32) uint32 {
	for shift := 7; ; shift += 7 {
		c := r.text[r.at]
		r.at++
		n |= uint32(c&0x7F) << shift
		if c < 0x80 {
			return n
		}
	}
}

func (r *reader) uint64() (n uint64) {
	for shift := 0; ; shift += 7 {
		c := r.text[r.at]
		r.at++
		n |= uint64(c&0x7F) << shift
		if c < 0x80 {
			return n
		}
	}
}

// ranking numbers things by how often they occur.
type ranking[T comparable] struct {
	order  []T
	number map[T]int // the place in order
	counts map[T]int
}

func newRanking[T comparable]() *ranking[T] {
	return &ranking[T]{number: make(map[T]int), counts: make(map[T]int)}
}

func (r *ranking[T]) count(x T) {
	if r.counts[x]++; r.counts[x] == 1 {
		r.order = append(r.order, x)
	}
}

// rank orders the things from the one with that number on, frequent ones first; else in the order of their coming.
func (r *ranking[T]) rank(from int) {
	slices.SortStableFunc(r.order[from:], func(a, b T) int { return cmp.Compare(r.counts[b], r.counts[a]) })
	for i, x := range r.order {
		r.number[x] = i
	}
}
