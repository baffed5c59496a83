package quote_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sebut-id/sebut/internal/spantest"
	"github.com/sebut-id/sebut/quote"
)

// c is a case: its name, a text with its quotes marked {1|…}, {2|…} in their order, and a line for each of them:
//
//	KIND | CUE | NAME | KEY=VALUE | …
//
// The cue is empty when the quote has none, the name is empty when nobody is known, and * stands for anything.
// The keys, each for one field of the result, are only compared where they stand: as (the speaker's text), by (how the
// name was found), grade, like (the antecedent), with (the others), in (the number of the parent), role, aff, desc (the
// description), type, date, place, event, to (the addressee), via (the medium).
type c struct {
	name, text string
	quotes     []string
}

// tables are all case tables, by the name that goes before the names of their cases.
var tables = []struct {
	name  string
	cases []c
}{
	{"marks", marks}, {"no quotes", noQuotes}, {"direct", direct}, {"indirect", indirect}, {"mixed", mixed},
	{"speakers", speakers}, {"resolutions", resolutions}, {"joint", joint}, {"roles", roles}, {"occasions", occasions},
}

func TestCases(t *testing.T) {
	for _, table := range tables {
		for _, c := range table.cases {
			name := table.name + "/" + c.name
			t.Run(name, func(t *testing.T) {
				text, _ := parse(t, c.text)
				known.Judge(t, name, c.diff(t, find(t, text)))
			})
		}
	}
}

// TestNames makes sure that every case has a name of its own and that the known failures name cases.
func TestNames(t *testing.T) {
	names := map[string]bool{}
	add := func(table, name string) {
		assert.False(t, names[table+"/"+name], "two cases are called %s/%s", table, name)
		names[table+"/"+name] = true
	}
	for _, table := range tables {
		for _, c := range table.cases {
			add(table.name, c.name)
		}
	}
	for _, in := range growing {
		add("linear", in.name)
	}
	for _, text := range broken {
		add("promises", text)
	}
	for _, c := range ownMentions {
		add("own mentions", c.name)
	}
	for name := range ruleNames() {
		add("rules", name)
	}
	known.CheckNames(t, names)
}

// diff is empty when the quotes are those of the case, else it shows both.
func (c c) diff(tb testing.TB, got []quote.Quote) string {
	tb.Helper()
	text, spans := parse(tb, c.text)
	if len(spans) != len(c.quotes) {
		tb.Fatalf("%s: %d quotes are marked, %d are described", c.name, len(spans), len(c.quotes))
	}
	for i := range spans {
		assert.Equal(tb, strconv.Itoa(i+1), spans[i].Label, c.name)
		spans[i] = trim(text, spans[i])
	}
	var found []spantest.Span
	for i, q := range got {
		found = append(found, trim(text, spantest.Span{Start: q.Start, End: q.End, Label: strconv.Itoa(i + 1)}))
	}
	diff := spantest.Diff(text, spans, found)
	for i, q := range got {
		want := ""
		if i < len(c.quotes) {
			want = c.quotes[i]
		}
		if is := describe(q, want); is != want {
			diff += fmt.Sprintf("\nquote %d\nwant %s\ngot  %s", i+1, want, is)
		}
	}
	return diff
}

// describe writes what the line of a case asks for.
func describe(q quote.Quote, want string) string {
	fields := strings.Split(want, " | ")
	out := []string{q.Kind.String(), q.Cue.Text, q.Speaker.Name}
	for i := range min(len(out), len(fields)) {
		if fields[i] == "*" {
			out[i] = "*"
		}
	}
	parent := ""
	if q.Parent >= 0 {
		parent = strconv.Itoa(q.Parent + 1)
	}
	var others []string
	for _, other := range q.Others {
		others = append(others, other.Name)
	}
	for _, f := range fields[min(3, len(fields)):] {
		key, _, _ := strings.Cut(f, "=")
		value, ok := map[string]string{
			"by": q.Speaker.Resolved.String(), "grade": q.Grade.String(), "like": q.Speaker.Antecedent.Text, "desc": q.Speaker.Description.Text,
			"in": parent, "with": strings.Join(others, ", "), "as": q.Speaker.Text, "role": q.Speaker.Role, "aff": q.Speaker.Affiliation, "type": q.Speaker.Type.String(),
			"date": q.Occasion.Date.Text, "place": q.Occasion.Place.Text, "event": q.Occasion.Event.Text, "to": q.Occasion.Addressee.Text, "via": q.Occasion.Medium.Text,
		}[key]
		if !ok {
			value = "?"
		}
		out = append(out, key+"="+value)
	}
	return strings.Join(out, " | ")
}
