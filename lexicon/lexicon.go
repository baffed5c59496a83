package lexicon

import (
	"iter"
	"strings"
	"sync"

	"github.com/sebut-id/sebut/internal/automaton"
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// Lexicon is a set of entries and word lists, ready for look-ups. It never changes and is safe for concurrent use.
type Lexicon struct {
	lines  lines
	table  automaton.Table
	index  index
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
	n, ok := l.index.get(t.String()+"\t"+id, l.lines)
	if !ok {
		return Entry{}, false
	}
	return parseEntry(l.lines.at(n)), true
}

// Lookup returns the entries of which name is a form, the preferred one first; none for the empty name. Case matters
// as it does in a text: a letter that is a capital in the list must be a capital in name, unless the entry folds case.
func (l *Lexicon) Lookup(name string) []Entry {
	var found []Entry
	for _, m := range l.Find(name) {
		if m.Span == (Span{0, len(name)}) {
			found = append(found, m.Entry)
		}
	}
	return found
}

// All yields the entries of a type, or of all types for [NoType], in the order in which they were added. The iterator
// can be used again.
func (l *Lexicon) All(t Type) iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		for n := range l.lines.len() {
			line := l.lines.at(uint32(n))
			if t != NoType && !strings.HasPrefix(line, t.String()+"\t") {
				continue
			}
			if !yield(parseEntry(line)) {
				return
			}
		}
	}
}

// Match is a place in a text where a form of an entry stands.
type Match struct {
	Span
	Entry     Entry
	Form      string // the form of the list that matched
	Ambiguous bool   // the form counts only where the context speaks for it
}

// Find returns every form of every entry that stands in the text at word boundaries, overlapping ones included: sorted
// by start, then longer ones first, then preferred ones first. It is what the recognizer starts from, before context
// decides. The empty text has none. Cost: linear in the text for a bounded number of matches a word.
func (l *Lexicon) Find(text string) []Match {
	r := l.Read(text)
	defer r.Release()
	t := &r.text
	var found []Match
	var at []reading.Match
	for i := range t.Tokens {
		if !t.Flags[i].Has(word.Starts) {
			continue
		}
		at = t.AppendMatches(at[:0], i)
		from := len(found)
		for k := len(at) - 1; k >= 0; k-- {
			m := at[k]
			if m.Form.Class < reading.EntryClass {
				continue
			}
			span := Span{int(t.Tokens[i].Start), int(t.Tokens[m.End-1].End)}
			e := parseEntry(l.lines.at(m.Form.Target))
			x := Match{span, e, formOf(e, span.In(text)), m.Form.Mark&reading.Ambiguous != 0}
			// within one phrase, forms with priority come before the others
			j := len(found)
			for m.Form.Mark&reading.Prior != 0 && j > from && found[j-1].Span == span {
				j--
			}
			found = append(found, Match{})
			copy(found[j+1:], found[j:])
			found[j] = x
		}
	}
	return found
}

// formOf is the form of the entry that surface is an occurrence of.
func formOf(e Entry, surface string) string {
	want := foldAll(surface)
	if foldAll(e.Name) == want {
		return e.Name
	}
	for _, a := range e.Aliases {
		if foldAll(a.Form) == want {
			return a.Form
		}
	}
	return e.Name
}

// foldAll is the folded text of the tokens of s with single spaces between.
func foldAll(s string) string {
	var buf []byte
	for _, t := range token.Append(nil, s) {
		buf = append(token.Fold(buf, s[t.Start:t.End]), ' ')
	}
	return string(buf)
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
