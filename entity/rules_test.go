package entity_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sebut-id/sebut/entity"
)

// TestRules runs the example of every rule: the rule must decide the mention between brackets.
func TestRules(t *testing.T) {
	seen := map[string]bool{}
	for i, r := range entity.Rules() {
		t.Run(r.Name, func(t *testing.T) {
			assert.NotEmpty(t, r.Name, "rule %d has no name", i)
			assert.False(t, seen[r.Name], "two rules are called %s", r.Name)
			seen[r.Name] = true
			assert.NotZero(t, r.Grade, "%s has no grade", r.Name)
			before, rest, opened := strings.Cut(r.Example, "[")
			want, after, closed := strings.Cut(rest, "]")
			if !opened || !closed || strings.ContainsAny(after, "[]") {
				t.Fatalf("example %q does not have one pair of brackets", r.Example)
			}
			text := before + want + after
			var found []string
			for _, m := range find(t, text) {
				if m.Start == len(before) && m.End == len(before)+len(want) && m.Rule == r.Name {
					assert.GreaterOrEqual(t, m.Grade, r.Grade)
					known.Judge(t, "rules/"+r.Name, "")
					return
				}
				found = append(found, m.Rule+" ["+m.Text+"]")
			}
			known.Judge(t, "rules/"+r.Name, "\n"+r.Example+"\ngot "+strings.Join(found, ", "))
		})
	}
	assert.NotEmpty(t, seen)
}

func TestRulesIsACopy(t *testing.T) {
	entity.Rules()[0].Name = "changed"
	assert.NotEqual(t, "changed", entity.Rules()[0].Name)
}
