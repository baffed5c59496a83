package entity

import (
	"fmt"
	"strings"

	"github.com/sebut-id/sebut/internal/excerpt"
)

// Explain says for a human why m is a mention: its type and its words in their line, the rule that decided with an example
// of it, the name that they stand for, and the grade. It is a few lines of English, each with a line break, made for
// reading and not for programs; all that it says stands in the fields of m. The text is the one that m was found in. Any
// m is valid, the zero one included.
func (m Mention) Explain(text string) string {
	var b strings.Builder
	line := func(label, words string) {
		if words != "" {
			fmt.Fprintf(&b, "%-10s%s\n", label, words)
		}
	}
	line("mention", fmt.Sprintf("%s, bytes %d to %d", m.Type, m.Start, m.End))
	line("", excerpt.Bracket(text, m.Start, m.End))
	line("rule", m.Rule)
	for _, r := range rules {
		if r.Name == m.Rule && r.Name != "" {
			line("", "as in: "+r.Example)
		}
	}
	switch {
	case m.ID != "":
		line("name", fmt.Sprintf("%s, entry %s of the lexicon", m.Name, m.ID))
	case m.Name == m.Text:
		line("name", m.Name)
	default:
		line("name", m.Name+", the fullest form in the text")
	}
	line("grade", m.Grade.String())
	return b.String()
}
