package spantest

import (
	"fmt"
	"strings"
)

// Known lists cases that are known to fail: the reason by the name of the case.
type Known map[string]string

// Judge fails the test when diff, which is empty where a case holds, says that the case does not hold, and also when a
// case of the list does hold, so that the list shrinks with every fault that is mended.
func (k Known) Judge(tb TB, name, diff string) {
	tb.Helper()
	switch reason, known := k[name]; {
	case !known && diff != "":
		tb.Errorf("%s: %s", name, diff)
	case known && diff == "":
		tb.Errorf("%s holds now: take it off the list of known failures (%s)", name, reason)
	}
}

// Recorder gathers what a check reports, in the place of a test that would fail.
type Recorder struct{ Reports []string }

// Helper does nothing.
func (r *Recorder) Helper() {}

// Errorf adds a report.
func (r *Recorder) Errorf(format string, args ...any) {
	r.Reports = append(r.Reports, fmt.Sprintf(format, args...))
}

// String is the reports, one a line; empty when there is none.
func (r *Recorder) String() string { return strings.Join(r.Reports, "\n") }

// CheckNames reports an entry of the list that no case has the name of, and one without a reason.
func (k Known) CheckNames(tb TB, names map[string]bool) {
	tb.Helper()
	for name, reason := range k {
		if !names[name] {
			tb.Errorf("known failure %q: there is no such case", name)
		}
		if reason == "" {
			tb.Errorf("known failure %q has no reason", name)
		}
	}
}

// Diff is empty when both lists of spans are equal, else it shows both in the text.
func Diff(text string, want, got []Span) string {
	w, g := Render(text, want), Render(text, got)
	if w == g {
		return ""
	}
	return fmt.Sprintf("\nwant %s\ngot  %s", w, g)
}
