package entity_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sebut-id/sebut/internal/spantest"
)

// c is a case: its name, and a text with the mentions marked as {P|…}, {S|…}, {O|…} and {L|…}.
type c struct{ name, text string }

// tables are all case tables, by the name that goes before the names of their cases.
var tables = []struct {
	name  string
	cases []c
}{
	{"people", people}, {"titles", titles}, {"lists", lists}, {"words", words}, {"capitals", capitals},
	{"organizations", organizations}, {"companies", companies}, {"abbreviations", abbreviations},
	{"places", places}, {"states", states}, {"document", document},
}

func TestCases(t *testing.T) {
	names := map[string]bool{}
	for _, table := range tables {
		for _, c := range table.cases {
			name := table.name + "/" + c.name
			assert.False(t, names[name], "two cases are called %s", name)
			names[name] = true
			t.Run(name, func(t *testing.T) {
				text, want := parse(t, c.text)
				known.Judge(t, name, spantest.Diff(text, want, spans(find(t, text))))
			})
		}
	}
	for rule := range ruleNames() {
		names["rules/"+rule] = true
	}
	known.CheckNames(t, names)
}

// TestEdges runs every case with nothing behind its last word, in the middle of other text, and with other line breaks:
// results that are right must not hang on a full stop or on the end of the text.
func TestEdges(t *testing.T) {
	for _, table := range tables {
		for _, c := range table.cases {
			text, _ := parse(t, c.text)
			alone := spans(find(t, text))
			find(t, text[:len(text)-1])
			assert.Equal(t, alone, spans(find(t, text+"\n\n")), "%s/%s with line breaks behind it", table.name, c.name)
			shifted := spans(find(t, "\n \n"+text))
			for i := range shifted {
				shifted[i].Start, shifted[i].End = shifted[i].Start-3, shifted[i].End-3
			}
			assert.Equal(t, alone, shifted, "%s/%s with line breaks before it", table.name, c.name)
			windows := find(t, "\r\n"+text+"\r\n")
			assert.Len(t, windows, len(alone), "%s/%s between other line breaks", table.name, c.name)
		}
	}
}

// TestDeterministic looks at every text twice, the second time behind all the others.
func TestDeterministic(t *testing.T) {
	for _, table := range tables {
		for _, c := range slices.Backward(table.cases) {
			text, _ := parse(t, c.text)
			first := find(t, text)
			find(t, "Camat Wirya Atmaja menutup rapat.")
			assert.Equal(t, first, find(t, text), c.name)
		}
	}
}
