package spantest

import (
	"iter"
	"slices"
)

// Pieces yields what is left of a text when it ends, and when it begins, at each of its words: any piece of a text is a
// text.
func Pieces(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := range text {
			if i > 0 && (text[i] == ' ' || text[i-1] == ' ') && !(yield(text[:i]) && yield(text[i:])) {
				return
			}
		}
	}
}

// Framed reports results that change when a text stands between line breaks: what is right must not hang on the end of the
// text. It also looks at the halves of the text, and at the text without its last byte.
func Framed(tb TB, name, text string, find func(text string) []Span) {
	tb.Helper()
	alone := find(text)
	for _, cut := range []int{len(text) / 2, len(text) - 1} {
		find(text[:cut])
		find(text[cut:])
	}
	if got := find(text + "\n\n"); !slices.Equal(alone, got) {
		tb.Errorf("%s, with line breaks behind it: %s", name, Diff(text, alone, got))
	}
	const before = "\n \n"
	shifted := find(before + text)
	for i := range shifted {
		shifted[i].Start, shifted[i].End = shifted[i].Start-len(before), shifted[i].End-len(before)
	}
	if !slices.Equal(alone, shifted) {
		tb.Errorf("%s, with line breaks before it: %s", name, Diff(text, alone, shifted))
	}
	if got := find("\r\n" + text + "\r\n"); len(got) != len(alone) {
		tb.Errorf("%s, between other line breaks: %d results, not %d", name, len(got), len(alone))
	}
}
