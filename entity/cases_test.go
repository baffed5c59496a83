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
	{"people", people}, {"titles", titles}, {"lists", lists}, {"works", works}, {"words", words}, {"capitals", capitals},
	{"organizations", organizations}, {"companies", companies}, {"abbreviations", abbreviations}, {"unknown", unknown},
	{"places", places}, {"states", states}, {"document", document},
}

func TestCases(t *testing.T) {
	for _, table := range tables {
		for _, c := range table.cases {
			name := table.name + "/" + c.name
			t.Run(name, func(t *testing.T) {
				text, want := parse(t, c.text)
				known.Judge(t, name, spantest.Diff(text, want, spans(find(t, text))))
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
	for _, c := range entityCases {
		add("entities", c.name)
	}
	for _, in := range growing {
		add("linear", in.name)
	}
	for name := range ruleNames() {
		add("rules", name)
	}
	for _, text := range broken {
		add("promises", text)
	}
	add("property", "words of another paragraph")
	known.CheckNames(t, names)
}

// TestEdges runs every case with nothing behind its last word and between line breaks.
func TestEdges(t *testing.T) {
	for _, table := range tables {
		for _, c := range table.cases {
			text, _ := parse(t, c.text)
			spantest.Framed(t, table.name+"/"+c.name, text, func(text string) []spantest.Span { return spans(find(t, text)) })
		}
	}
}

// TestCutShort ends and begins every case at each of its words.
func TestCutShort(t *testing.T) {
	for _, table := range tables {
		for _, c := range table.cases {
			text, _ := parse(t, c.text)
			for piece := range spantest.Pieces(text) {
				find(t, piece)
			}
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

// TestOtherParagraph puts a paragraph behind every case that shares no word with it: the spans must stay what they are.
func TestOtherParagraph(t *testing.T) {
	diff := ""
	for _, table := range tables {
		for _, c := range table.cases {
			text, _ := parse(t, c.text)
			alone := spans(find(t, text))
			for _, words := range []string{"zzq zzqw zzqx.", "zzqa qqzb wwzzc xxqqd vvqqe kkzzf zzppg.", "qq ww zz xx vv kk hh jj."} {
				got := spans(find(t, text+"\n\n"+words))
				diff += spantest.Diff(text, alone, got)
			}
		}
	}
	known.Judge(t, "property/words of another paragraph", diff)
}
