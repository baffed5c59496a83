package lexicon

import (
	"fmt"
	"slices"
	"strings"
)

// Error is one fault of a list, at its place.
type Error struct {
	Source string // name of the list, as given to Load
	Line   int    // from 1; 0 when the fault is not in a line
	Column int    // in bytes, from 1
	Text   string // the offending text
	Want   string // what is wrong and what would be right
}

// Error says source:line:column, the offending text and what would be right.
func (e *Error) Error() string {
	if e.Line == 0 {
		return fmt.Sprintf("lexicon: %s: %s", e.Source, e.Want)
	}
	return fmt.Sprintf("lexicon: %s:%d:%d: %q: %s", e.Source, e.Line, e.Column, e.Text, e.Want)
}

// Errors are all faults that a load or a build met, by source and place.
type Errors []*Error

// Error gives one line to each fault.
func (l Errors) Error() string {
	lines := make([]string, len(l))
	for i, e := range l {
		lines[i] = e.Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap lets errors.As and errors.Is see each fault.
func (l Errors) Unwrap() []error {
	errs := make([]error, len(l))
	for i, e := range l {
		errs[i] = e
	}
	return errs
}

// err is nil when there are no faults, else the list sorted.
func (l Errors) err() error {
	if len(l) == 0 {
		return nil
	}
	slices.SortStableFunc(l, func(a, b *Error) int {
		if a.Source != b.Source {
			return strings.Compare(a.Source, b.Source)
		}
		if a.Line != b.Line {
			return a.Line - b.Line
		}
		return a.Column - b.Column
	})
	return l
}
