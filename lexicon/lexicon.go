package lexicon

import (
	"iter"
	"strings"
	"sync"

	"github.com/sebut-id/sebut/internal/automaton"
	"github.com/sebut-id/sebut/internal/reading"
)

// Lexicon is a set of entries and word lists, ready for look-ups. It never changes and is safe for concurrent use.
type Lexicon struct {
	lines  lines
	table  automaton.Table
	index  func() index        // entries by type and id
	counts [len(typeNames)]int // of entries, by type

	readings sync.Pool // of *Reading
}

// names gives a reading the names of the entries that it meets.
type names struct{ *Lexicon }

func (l names) Name(n uint32) (id, name string) {
	_, rest, _ := strings.Cut(l.lines.at(n), "\t")
	id, rest, _ = strings.Cut(rest, "\t")
	name, _, _ = strings.Cut(rest, "\t")
	return id, name
}

// Len is the number of entries of a type, or of all types for [NoType].
func (l *Lexicon) Len(t Type) (n int) {
	if t != NoType {
		return l.counts[t]
	}
	for _, c := range l.counts {
		n += c
	}
	return n
}

// ByID returns the entry of that type and id, and whether there is one.
func (l *Lexicon) ByID(t Type, id string) (Entry, bool) {
	x := l.index()
	n, ok := x.get(t.String()+"\t"+id, l.lines)
	if !ok {
		return Entry{}, false
	}
	return parseEntry(l.lines.at(n)), true
}

// All yields the entries of a type, or of all types for [NoType], in the order in which they were added. The iterator
// can be used again.
func (l *Lexicon) All(t Type) iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		for _, line := range l.lines.all() {
			if t != NoType && !strings.HasPrefix(line, t.String()+"\t") {
				continue
			}
			if !yield(parseEntry(line)) {
				return
			}
		}
	}
}

// Reading is a text that has been cut into tokens and looked up once, so that package entity and package quote can
// work on it in turn. It belongs to one goroutine at a time and is good until it is released.
type Reading struct {
	text reading.Text
	from *Lexicon
}

// Read reads a text. Any string is valid, the empty one included; cost: linear in the text.
func (l *Lexicon) Read(text string) *Reading {
	r, ok := l.readings.Get().(*Reading)
	if !ok {
		r = &Reading{from: l}
	}
	r.text.Read(text, &l.table, names{l})
	return r
}

// Lexicon is the lexicon that the text was read against.
func (r *Reading) Lexicon() *Lexicon { return r.from }

// Release gives the memory of the reading back for the next one. The reading must not be used any more.
func (r *Reading) Release() {
	r.text.Src = ""
	r.from.readings.Put(r)
}

// Internal is the door for the other packages of this module; its value has no meaning outside.
func (r *Reading) Internal() any { return &r.text }
