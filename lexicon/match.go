package lexicon

import (
	"cmp"
	"slices"

	"github.com/sebut-id/sebut/internal/automaton"
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
)

// Match is a place in a text where a form of an entry stands, and what speaks for or against meaning the entry there.
type Match struct {
	Span
	Entry     Entry
	Form      string // the form of the list that matched: the name or an alias
	Canonical bool   // the form is the full name
	Ambiguous bool   // the form counts only where the context speaks for it
	When      string // "title": only after a title; "inside": never as the first word of a sentence; "": anywhere
	Priority  int    // of the entry; the higher is preferred
}

// Find returns every form of every entry that stands in the text at word boundaries, overlapping ones included: sorted
// by start, then longer ones first, then preferred ones first. Of two entries with one form the one with the higher
// priority is preferred, then the one that does not mark the form as ambiguous, then the one that was added later. It is
// what the recognizer starts from, before context decides. The empty text has none. Cost: linear in the text for a
// bounded number of matches a word.
func (l *Lexicon) Find(text string) []Match {
	r := l.Read(text)
	defer r.Release()
	t := &r.text
	var found []Match
	for i := range t.Tokens {
		from := len(found)
		for _, m := range slices.Backward(t.Matches(i)) { // longer ones and later ones first
			if m.Form.Class >= reading.EntryClass {
				found = append(found, l.match(text, Span{int(t.Tokens[i].Start), int(t.Tokens[m.End-1].End)}, m.Form))
			}
		}
		slices.SortStableFunc(found[from:], func(a, b Match) int {
			return cmp.Or(b.End-a.End, b.Priority-a.Priority, truth(a.Ambiguous)-truth(b.Ambiguous))
		})
	}
	return found
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (l *Lexicon) match(text string, span Span, f *automaton.Form) Match {
	e := parseEntry(l.lines.at(f.Target))
	m := Match{Span: span, Entry: e, Form: formOf(e, span.In(text)), Canonical: f.Is(reading.Canonical),
		Ambiguous: f.Is(reading.Ambiguous), Priority: reading.Priority(f)}
	switch {
	case f.Is(reading.AfterTitle):
		m.When = "title"
	case f.Is(reading.Inside):
		m.When = "inside"
	}
	return m
}

// Matches returns the matches that cover the whole of name, the preferred one first: which entries it can mean, and why.
// An entry of which several forms match stands once for each. Nothing matches the empty name. Case matters as it does in
// a text: a letter that is a capital in the list must be a capital in name, unless the entry folds case.
func (l *Lexicon) Matches(name string) []Match {
	return slices.DeleteFunc(l.Find(name), func(m Match) bool { return m.Span != (Span{0, len(name)}) })
}

// Lookup returns the entries that [Lexicon.Matches] finds, each once, the preferred one first.
func (l *Lexicon) Lookup(name string) (found []Entry) {
	for _, m := range l.Matches(name) {
		if !slices.ContainsFunc(found, func(e Entry) bool { return e.Type == m.Entry.Type && e.ID == m.Entry.ID }) {
			found = append(found, m.Entry)
		}
	}
	return found
}

// formOf is the form of the entry that surface is an occurrence of: the one that it equals, else the first that differs
// in case alone.
func formOf(e Entry, surface string) string {
	forms := []string{e.Name}
	for _, a := range e.Aliases {
		forms = append(forms, a.Form)
	}
	if slices.Contains(forms, surface) {
		return surface
	}
	want := foldAll(surface)
	if i := slices.IndexFunc(forms, func(form string) bool { return foldAll(form) == want }); i >= 0 {
		return forms[i]
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
