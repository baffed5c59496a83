package lexicon

import (
	"slices"
	"strings"

	"github.com/sebut-id/sebut/internal/automaton"
	"github.com/sebut-id/sebut/internal/reading"
)

// Builder collects entries and word lists and makes a [Lexicon] of them. What is added later wins over what was added
// earlier: an entry of the same type and id replaces it, and where two entries share a written form the later one is
// preferred. A Builder is not safe for concurrent use.
type Builder struct {
	entries collector
	gone    []bool // entries that were replaced or removed; nil while there are none
	index   index  // entries by type and id
	compiler
}

// NewBuilder returns a builder that holds the contents of the given lexicons, later ones winning. Without arguments it
// is empty; NewBuilder(Default()) extends the default lists.
func NewBuilder(base ...*Lexicon) *Builder {
	b := new(Builder)
	for _, l := range base {
		b.include(l)
	}
	return b
}

// include adds what a lexicon holds. Its forms are taken from its table, so that no name is cut into words again.
func (b *Builder) include(l *Lexicon) {
	first := uint32(b.entries.len())
	b.note(l.lines)
	b.table.Include(&l.table, func(f *automaton.Form) bool {
		if f.Class >= reading.EntryClass {
			f.Target += first
		}
		return true
	})
}

// put adds a line that has been checked.
func (b *Builder) put(line string) {
	if strings.Count(line, "\t") != entryTabs {
		b.word(line)
		return
	}
	var l collector
	l.add(line)
	first := uint32(b.entries.len())
	b.note(l.lines)
	var forms batch
	forms.add(first, line)
	b.compiler.put(&forms)
}

// putAll adds a list that has been checked.
func (b *Builder) putAll(l *list) {
	entries := l.entries.snapshot()
	first := uint32(b.entries.len())
	b.note(entries)
	b.table.Reserve(entries.len())
	b.compiler.entries(entries, first)
	for _, line := range l.words.all() {
		b.word(line)
	}
}

// note keeps the lines of entries, and takes out those that they replace.
func (b *Builder) note(entries lines) {
	b.entries.addAll(entries)
	if b.gone != nil {
		b.gone = append(b.gone, make([]bool, entries.len())...)
	}
	b.index.add(b.entries.lines, b.drop)
}

func (b *Builder) drop(n uint32) {
	if b.gone == nil {
		b.gone = make([]bool, b.entries.len())
	}
	b.gone[n] = true
}

// Remove takes an entry out again and reports whether it was there.
func (b *Builder) Remove(t Type, id string) bool {
	key := t.String() + "\t" + id
	if !b.has(key) {
		return false
	}
	n, _ := b.index.get(key, b.entries.lines)
	b.drop(n)
	return true
}

// has reports whether an entry with the key is there.
func (b *Builder) has(key string) bool {
	n, ok := b.index.get(key, b.entries.lines)
	return ok && (b.gone == nil || !b.gone[n])
}

// Build makes the lexicon. The builder may be used further; the lexicon does not change with it. Every fault is found
// at loading, so that Build cannot fail. Its cost is linear in the text of the lists.
func (b *Builder) Build() *Lexicon {
	kept, keep := b, func(*automaton.Form) bool { return true }
	if b.gone != nil {
		kept = new(Builder)
		number := make([]uint32, b.entries.len())
		for n, line := range b.entries.all() {
			number[n] = uint32(kept.entries.len())
			if !b.gone[n] {
				kept.entries.add(line)
			}
		}
		kept.index.add(kept.entries.lines, nil)
		keep = func(f *automaton.Form) bool {
			if f.Class < reading.EntryClass {
				return true
			}
			old := f.Target
			f.Target = number[old]
			return !b.gone[old]
		}
	}
	l := &Lexicon{lines: kept.entries.snapshot(), table: b.table.Build(keep)}
	for _, line := range l.lines.all() {
		t, _ := ParseType(entryType(line))
		l.counts[t]++
	}
	x := index{slots: slices.Clone(kept.index.slots)}
	l.index = func() index { return x }
	return l
}
