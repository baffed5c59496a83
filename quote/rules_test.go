package quote_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sebut-id/sebut/internal/spantest"
	"github.com/sebut-id/sebut/quote"
)

// TestRules runs the example of every rule: the rule must decide the quote between brackets.
func TestRules(t *testing.T) {
	seen := map[string]bool{}
	for i, r := range quote.Rules() {
		t.Run(r.Name, func(t *testing.T) {
			assert.NotEmpty(t, r.Name, "rule %d has no name", i)
			assert.NotEmpty(t, r.Shape, "no pattern for a reader")
			assert.False(t, seen[r.Name], "two rules are called %s", r.Name)
			seen[r.Name] = true
			before, rest, opened := strings.Cut(r.Example, "[")
			want, after, closed := strings.Cut(rest, "]")
			if !opened || !closed || strings.ContainsAny(after, "[]") {
				t.Fatalf("example %q does not have one pair of brackets", r.Example)
			}
			text := before + want + after
			bracketed := trim(text, spantest.Span{Start: len(before), End: len(before) + len(want)})
			diff := "\n" + r.Example
			for _, q := range find(t, text) {
				if trim(text, spantest.Span{Start: q.Start, End: q.End}) == bracketed && q.Rule == r.Name {
					diff = ""
					break
				}
				diff += "\ngot " + q.Rule + " [" + q.Text + "]"
			}
			known.Judge(t, "rules/"+r.Name, diff)
		})
	}
	assert.NotEmpty(t, seen)
}

func TestRulesIsACopy(t *testing.T) {
	quote.Rules()[0].Name = "changed"
	assert.NotEqual(t, "changed", quote.Rules()[0].Name)
}
