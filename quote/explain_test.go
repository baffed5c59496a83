package quote_test

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sebut-id/sebut/quote"
)

// TestExplain: an explanation of every case names the rule, the cue, the speaker and how the name was found.
func TestExplain(t *testing.T) {
	for _, table := range tables {
		for _, c := range table.cases {
			text, _ := parse(t, c.text)
			for _, q := range find(t, text) {
				got := q.Explain(text)
				for _, want := range []string{q.Kind.String(), q.Rule, q.Cue.Text, q.Speaker.Name, q.Grade.String(), q.Speaker.Role, q.Occasion.Date.Text} {
					assert.Contains(t, got, want, c.name)
				}
				assert.Contains(t, got, "as in: ")
				assert.True(t, strings.HasSuffix(got, "\n"))
				assert.NotContains(t, got, "WORDS")
				assert.NotContains(t, got, "%!")
			}
		}
	}
}

// TestExplainAnything: what is no quote of the text is explained as far as it goes.
func TestExplainAnything(t *testing.T) {
	assert.Equal(t, "quote     , bytes 0 to 0\n          []\ncue       none\nspeaker   nobody that the text names\n", quote.Quote{}.Explain(""))
	odd := quote.Quote{Kind: 77, Span: quote.Span{Start: -4, End: math.MaxInt}, Speaker: quote.Speaker{Resolved: 99, Name: "\xff"}}
	assert.NotPanics(t, func() { odd.Explain("é\xff") })
}

func TestExplainOwnRule(t *testing.T) {
	q := quote.Quote{Kind: quote.Direct, Rule: "own.post"}
	got := q.Explain("", quote.Rule{Name: "own.post", Shape: "SPEAKER menulis: QUOTE", Example: "Sari menulis: [air naik]"})
	assert.Contains(t, got, "SPEAKER menulis: QUOTE")
	assert.NotContains(t, q.Explain(""), "as in")
}
