package main

import (
	"bufio"
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/sebut-id/sebut"
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/lexicon"
	"github.com/sebut-id/sebut/quote"
)

// style is how a report looks.
type style struct {
	width   int // in characters
	colour  bool
	explain bool // say below each quote why it is one
}

// The colours of a terminal.
const (
	bold  = "1"
	faint = "2"
	green = "32"
)

// report writes a document for a reader.
type report struct {
	w *bufio.Writer
	style
}

func (r report) print(doc *sebut.Document) {
	for speaker, quotes := range doc.BySpeaker() {
		r.heading(speaker)
		for _, q := range quotes {
			r.quote(q)
			if r.explain {
				r.reasons(q.Explain(doc.Text))
			}
		}
		fmt.Fprintln(r.w)
	}
	if len(doc.Quotes) == 0 {
		fmt.Fprintln(r.w, "Nobody is quoted.")
		fmt.Fprintln(r.w)
	}
	r.mentions(doc.Entities)
}

// heading says who speaks: name, role, affiliation.
func (r report) heading(speaker quote.Speaker) {
	rest := ""
	for _, s := range []string{speaker.Role, speaker.Affiliation} {
		if s != "" {
			rest += " · " + s
		}
	}
	name := clean(cmp.Or(speaker.Name, "Somebody the text does not name"))
	fmt.Fprintf(r.w, "%s%s\n", r.paint(bold, name), clean(rest))
}

func (r report) quote(q quote.Quote) {
	line := q.Kind.String() + " · " + cmp.Or(clean(q.Cue.Text), "goes on")
	fmt.Fprintf(r.w, "  %s\n", r.paint(faint, line))
	text := q.Text
	if q.Kind == quote.Direct {
		text = "“" + text + "”"
	}
	for _, line := range wrap(strings.Fields(text), r.width-4) {
		fmt.Fprintf(r.w, "    %s\n", line)
	}
}

// reasons writes an explanation below its quote: labels of ten characters, each with its words.
func (r report) reasons(explanation string) {
	const label = 10
	for line := range strings.Lines(explanation) {
		head, words := line[:label], line[label:]
		for _, part := range wrap(strings.Fields(words), r.width-6-label) {
			fmt.Fprintf(r.w, "      %s\n", r.paint(faint, head+part))
			head = strings.Repeat(" ", label)
		}
	}
}

// mentions lists what is mentioned, by type, the most frequent first.
func (r report) mentions(entities []entity.Entity) {
	if len(entities) == 0 {
		fmt.Fprintln(r.w, "Nobody and nothing is mentioned.")
		return
	}
	fmt.Fprintln(r.w, r.paint(bold, "Mentioned"))
	for _, t := range lexicon.Types {
		var items []string
		of := slices.DeleteFunc(slices.Clone(entities), func(e entity.Entity) bool { return e.Type != t })
		slices.SortStableFunc(of, func(a, b entity.Entity) int { return cmp.Compare(len(b.Mentions), len(a.Mentions)) })
		for i, e := range of {
			items = append(items, strings.Fields(e.Name)...)
			items[len(items)-1] += fmt.Sprintf(" (%d)", len(e.Mentions)) // stays on the line of the name
			if i < len(of)-1 {
				items[len(items)-1] += ","
			}
		}
		label := t.String()
		for _, line := range wrap(items, r.width-16) {
			fmt.Fprintf(r.w, "  %s  %s\n", r.paint(green, fmt.Sprintf("%-12s", label)), line)
			label = ""
		}
	}
}

func (r report) paint(colour, text string) string {
	if !r.colour {
		return text
	}
	return "\x1b[" + colour + "m" + text + "\x1b[0m"
}
