package sebut_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/quote"
)

var update = flag.Bool("update", false, "write RULES.md anew from the tables of rules")

// rulesHead stands above the tables of RULES.md.
const rulesHead = `# Rules

Every mention and every quote names the rule that decided it, in its field ` + "`Rule`" + `. This file lists the rules. It is
written by ` + "`go test -run TestRules . -update`" + ` from the tables in entity/rules.go and quote/rules.go; do not edit it.
Each example is a sentence of our own, and a test: the rule decides what stands between brackets. The grade is that of a
mention around which nothing speaks for it or against it.
`

// TestRules wants RULES.md to list the rules as they are.
func TestRules(t *testing.T) {
	var b strings.Builder
	b.WriteString(rulesHead)
	b.WriteString("\n## Mentions (entity.Rules)\n\n| rule | grade | example |\n|---|---|---|\n")
	for _, r := range entity.Rules() {
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", r.Name, r.Grade, cell(r.Example))
	}
	b.WriteString("\n## Quotes (quote.Rules)\n\n| rule | shape | example |\n|---|---|---|\n")
	for _, r := range quote.Rules() {
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", r.Name, cell(r.Shape), cell(r.Example))
	}
	if *update {
		require.NoError(t, os.WriteFile("RULES.md", []byte(b.String()), 0o644))
	}
	file, err := os.ReadFile("RULES.md")
	require.NoError(t, err)
	assert.Equal(t, strings.Split(b.String(), "\n"), strings.Split(string(file), "\n"), "go test -run TestRules . -update writes the file")
}

// cell makes a text fit into a cell of a Markdown table.
func cell(text string) string {
	return strings.NewReplacer("|", `\|`, "\n", " ⏎ ", "[", `\[`, "]", `\]`, "*", `\*`, "_", `\_`, "<", `\<`).Replace(text)
}

// TestRuleNames wants rule names to be unique over both tables and to begin with what they decide about.
func TestRuleNames(t *testing.T) {
	seen := map[string]bool{}
	add := func(name string, groups ...string) {
		assert.False(t, seen[name], "%s stands twice", name)
		seen[name] = true
		group, _, ok := strings.Cut(name, ".")
		assert.True(t, ok, name)
		assert.Contains(t, groups, group, name)
	}
	for _, r := range entity.Rules() {
		add(r.Name, "lexicon", "person", "state", "organization", "place")
	}
	for _, r := range quote.Rules() {
		add(r.Name, "direct", "indirect", "mixed")
	}
}
