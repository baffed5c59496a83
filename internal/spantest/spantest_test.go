package spantest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParse(t *testing.T) {
	text, spans, err := Parse("{P|Sari} ke {1|Bandung {L|Barat}}{2|}.")
	require.NoError(t, err)
	assert.Equal(t, "Sari ke Bandung Barat.", text)
	assert.Equal(t, []Span{{0, 4, "P"}, {8, 21, "1"}, {16, 21, "L"}, {21, 21, "2"}}, spans)
}

func TestParseFaults(t *testing.T) {
	for marked, want := range map[string]string{
		"a {P b":       "byte 2: { without a label and |",
		"a {P b|c}":    "byte 2: { without a label and |",
		"a } b":        "byte 2: } without {",
		"a {P|b":       "{P| is not closed",
		"{P|a {L|b} c": "{P| is not closed",
	} {
		_, _, err := Parse(marked)
		assert.EqualError(t, err, want, marked)
	}
}

func TestRenderIsTheInverseOfParse(t *testing.T) {
	for _, marked := range []string{
		"", "Hujan.", "{P|Sari}", "{P|Sari}{L|Bandung}", "{1|{P|Sari} pergi}", "{1|Sari {L|Bandung}}", "{1|{2|{3|a}}}", "é{P|é}é",
	} {
		text, spans, err := Parse(marked)
		require.NoError(t, err)
		assert.Equal(t, marked, Render(text, spans))
	}
}

func TestParseArticle(t *testing.T) {
	a, err := ParseArticle("# own text\n# two lines\n{P|Sari} berkata, \"{1|Siap.}\"\n===\n1 direct | berkata | Sari | guru |\n")
	require.NoError(t, err)
	assert.Equal(t, "Sari berkata, \"Siap.\"", a.Text)
	assert.Equal(t, []Span{{0, 4, "P"}}, a.Mentions)
	assert.Equal(t, []Quote{{Span{15, 20, "1"}, "direct", "berkata", "Sari", "guru", ""}}, a.Quotes)

	for source, want := range map[string]string{
		"Siap.":             "no line of === behind the text",
		"{1|Siap.}\n===\n1": `line "1": want NUMBER KIND | CUE | NAME | ROLE | AFFILIATION with {NUMBER|…} in the text`,
		"Siap.\n===\n1 direct | | | |": `line "1 direct | | | |": want NUMBER KIND | CUE | NAME | ROLE | AFFILIATION ` +
			`with {NUMBER|…} in the text`,
		"{1|Siap.}\n===\n":     "quote {1|…} is not in the table",
		"{1|Siap.\n===\n1 | |": "{1| is not closed",
	} {
		_, err := ParseArticle(source)
		assert.EqualError(t, err, want)
	}
}

func TestChecks(t *testing.T) {
	text := "é ab\xff"
	for _, c := range []struct {
		spans []Span
		want  int
	}{
		{nil, 0},
		{[]Span{{0, 2, ""}, {3, 5, ""}, {5, 6, ""}}, 0},
		{[]Span{{0, 1, ""}}, 1},             // splits é
		{[]Span{{3, 3, ""}}, 1},             // empty
		{[]Span{{3, 9, ""}}, 1},             // behind the end
		{[]Span{{-1, 2, ""}}, 2},            // before the start, and so out of order
		{[]Span{{3, 5, ""}, {4, 5, ""}}, 1}, // overlap
		{[]Span{{3, 5, ""}, {0, 2, ""}}, 1}, // order
	} {
		var r Recorder
		CheckFlat(&r, text, c.spans)
		assert.Len(t, r.Reports, c.want, "%v", c.spans)
	}
}

func TestKnown(t *testing.T) {
	known := Known{"lists": "no rule yet"}
	for _, c := range []struct {
		name, diff string
		want       int
	}{{"heads", "", 0}, {"heads", "differs", 1}, {"lists", "differs", 0}, {"lists", "", 1}} {
		var r Recorder
		known.Judge(&r, c.name, c.diff)
		assert.Len(t, r.Reports, c.want, "%v", c)
	}
	var r Recorder
	known.CheckNames(&r, map[string]bool{"lists": true})
	assert.Empty(t, r.Reports)
	Known{"lists": "", "heads": "no rule yet"}.CheckNames(&r, map[string]bool{"lists": true})
	assert.Len(t, r.Reports, 2)
	assert.Equal(t, 2, strings.Count(r.String(), "known failure"))
	assert.Empty(t, Diff("ab", []Span{{0, 1, "P"}}, []Span{{0, 1, "P"}}))
	assert.Equal(t, "\nwant {P|a}b\ngot  a{P|b}", Diff("ab", []Span{{0, 1, "P"}}, []Span{{1, 2, "P"}}))
}
