// Package spantest lets tests mark expected spans inside the text, so that nobody counts bytes.
//
// A span is written {label|content}; spans nest. In test articles the labels P, S, O and L mark a PERSON, STATE,
// ORGANIZATION and PLACE, and a number marks the quote that the table below the article describes.
package spantest

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// Span is a marked stretch of a text: half-open byte offsets, and the label of the mark.
type Span struct {
	Start, End int
	Label      string
}

// Parse takes the marks out of a text and returns them in order of their starts, outer ones first.
func Parse(marked string) (text string, spans []Span, err error) {
	var b strings.Builder
	var open []int // spans that wait for their closing brace
	for i := 0; i < len(marked); {
		switch c := marked[i]; c {
		case '{':
			label, _, ok := strings.Cut(marked[i+1:], "|")
			if !ok || strings.ContainsAny(label, "{} \n") {
				return "", nil, fmt.Errorf("byte %d: { without a label and |", i)
			}
			open = append(open, len(spans))
			spans = append(spans, Span{Start: b.Len(), Label: label})
			i += len(label) + 2
		case '}':
			if len(open) == 0 {
				return "", nil, fmt.Errorf("byte %d: } without {", i)
			}
			spans[open[len(open)-1]].End = b.Len()
			open = open[:len(open)-1]
			i++
		default:
			b.WriteByte(c)
			i++
		}
	}
	if len(open) > 0 {
		return "", nil, fmt.Errorf("{%s| is not closed", spans[open[len(open)-1]].Label)
	}
	return b.String(), spans, nil
}

// Render is the inverse of Parse, for messages: it writes the spans into the text.
func Render(text string, spans []Span) string {
	type mark struct {
		at, order int
		text      string
	}
	var marks []mark
	for _, s := range spans {
		marks = append(marks, mark{s.Start, 1<<30 - (s.End - s.Start), "{" + s.Label + "|"}, mark{s.End, -(1<<30 - (s.End - s.Start)), "}"})
	}
	slices.SortStableFunc(marks, func(a, b mark) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.order, b.order)) })
	var b strings.Builder
	at := 0
	for _, m := range marks {
		b.WriteString(text[at:m.at])
		b.WriteString(m.text)
		at = m.at
	}
	b.WriteString(text[at:])
	return b.String()
}

// Article is a marked text with a table of its quotes.
type Article struct {
	Text     string
	Mentions []Span // labels P, S, O, L
	Quotes   []Quote
}

// Quote is a line of the table: NUMBER KIND | CUE | NAME | ROLE | AFFILIATION. An empty cue means that the quote goes on with
// its speaker.
type Quote struct {
	Span
	Kind, Cue, Name, Role, Affiliation string
}

// ParseArticle reads an article: lines that start with # on top are passed over, then the marked text up to a line of
// ===, then one line a quote.
func ParseArticle(source string) (a Article, err error) {
	for strings.HasPrefix(source, "#") {
		_, source, _ = strings.Cut(source, "\n")
	}
	body, table, ok := strings.Cut(source, "\n===\n")
	if !ok {
		return a, fmt.Errorf("no line of === behind the text")
	}
	text, spans, err := Parse(strings.TrimSpace(body))
	if err != nil {
		return a, err
	}
	a.Text = text
	byLabel := map[string]Span{}
	for _, s := range spans {
		switch s.Label {
		case "P", "S", "O", "L":
			a.Mentions = append(a.Mentions, s)
		default:
			byLabel[s.Label] = s
		}
	}
	for line := range strings.SplitSeq(strings.TrimSpace(table), "\n") {
		if line == "" {
			continue
		}
		f := strings.Split(line, "|")
		for i := range f {
			f[i] = strings.TrimSpace(f[i])
		}
		number, kind, _ := strings.Cut(f[0], " ")
		s, ok := byLabel[number]
		if !ok || len(f) != 5 {
			return a, fmt.Errorf("line %q: want NUMBER KIND | CUE | NAME | ROLE | AFFILIATION with {NUMBER|…} in the text", line)
		}
		delete(byLabel, number)
		a.Quotes = append(a.Quotes, Quote{s, kind, f[1], f[2], f[3], f[4]})
	}
	for label := range byLabel {
		return a, fmt.Errorf("quote {%s|…} is not in the table", label)
	}
	slices.SortFunc(a.Quotes, func(a, b Quote) int { return cmp.Compare(a.Start, b.Start) })
	return a, nil
}

// TB is the part of testing.TB that the checks need.
type TB interface {
	Helper()
	Errorf(format string, args ...any)
}

// CheckFlat reports spans that are out of bounds, empty, off the rune boundaries, out of order or overlapping.
func CheckFlat(tb TB, text string, spans []Span) {
	tb.Helper()
	end := 0
	for i, s := range spans {
		CheckSpan(tb, text, s)
		if s.Start < end {
			tb.Errorf("span %d %v begins before %d, where the one before it ends", i, s, end)
		}
		end = max(end, s.End)
	}
}

// CheckSpan reports a span that is out of bounds, empty or off the rune boundaries of the text.
func CheckSpan(tb TB, text string, s Span) {
	tb.Helper()
	if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
		tb.Errorf("span %v is empty or outside of the text of %d bytes", s, len(text))
		return
	}
	if !boundary(text, s.Start) || !boundary(text, s.End) {
		tb.Errorf("span %v is not on rune boundaries", s)
	}
}

// boundary reports whether position i does not split a valid rune.
func boundary(text string, i int) bool {
	if i == len(text) || utf8.RuneStart(text[i]) {
		return true
	}
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		if utf8.RuneStart(text[j]) {
			_, n := utf8.DecodeRuneInString(text[j:])
			return j+n <= i
		}
	}
	return true
}
