package quote

import (
	"fmt"
	"strings"

	"github.com/sebut-id/sebut/internal/excerpt"
)

// Explain says for a human why q is a quote of its speaker: the pattern that decided with an example of it, the words in
// their line, the cue, how the attribution led to the speaker's name, where the role comes from, the occasion and the
// grade. It is a few lines of English, each with a line break, made for reading and not for programs; all that it says
// stands in the fields of q. The text is the one that q was found in. Rules are those of the extractor
// ([Extractor.Rules]) if it has patterns of its own; without any the built-in ones are meant. Any q is valid, the zero
// one included.
func (q Quote) Explain(text string, rules ...Rule) string {
	var e explanation
	e.line("quote", "%s, bytes %d to %d", q.Kind, q.Start, q.End)
	e.line("", "%s", excerpt.Bracket(text, q.Start, q.End))
	if len(rules) == 0 {
		rules = Rules()
	}
	e.line("rule", "%s", q.Rule)
	for _, r := range rules {
		if r.Name == q.Rule {
			e.line("", "%s", r.Shape)
			e.line("", "as in: %s", r.Example)
		}
	}
	if q.Cue.IsEmpty() {
		e.line("cue", "none")
	} else {
		e.part("cue", q.Cue)
	}
	e.speaker("speaker", q.Speaker)
	for _, other := range q.Others {
		e.speaker("with", other)
	}
	e.part("date", q.Occasion.Date)
	e.part("place", q.Occasion.Place)
	e.part("event", q.Occasion.Event)
	e.part("addressee", q.Occasion.Addressee)
	e.part("medium", q.Occasion.Medium)
	e.line("grade", "%s", q.Grade)
	return e.String()
}

// explanation is a text of labelled lines.
type explanation struct{ strings.Builder }

// line adds a line unless it has no words; the label stands in a column of its own.
func (e *explanation) line(label, format string, args ...any) {
	if words := fmt.Sprintf(format, args...); words != "" {
		fmt.Fprintf(e, "%-10s%s\n", label, words)
	}
}

// part adds a line for a part that is not empty.
func (e *explanation) part(label string, p Part) {
	if !p.IsEmpty() {
		e.line(label, "%s", place(p))
	}
}

// place is a part with its offsets.
func place(p Part) string {
	return fmt.Sprintf("%q, bytes %d to %d", excerpt.Short(p.Text), p.Start, p.End)
}

// speaker says who the speaker is and how we know.
func (e *explanation) speaker(label string, s Speaker) {
	name := "nobody that the text names"
	if s.Name != "" {
		name = s.Name
		for _, more := range []string{s.Type.String(), s.ID} {
			if more != "" {
				name += ", " + more
			}
		}
	}
	e.line(label, "%s", name)
	if int(s.Resolved) < len(reasons) {
		words := "the cue"
		if s.Text != "" {
			words = place(Part{s.Span, s.Text})
		}
		e.line("", "%s", strings.ReplaceAll(reasons[s.Resolved], "WORDS", words))
	}
	if !s.Antecedent.IsEmpty() {
		e.line("", "namely %s", place(s.Antecedent))
	}
	if s.Role+s.Affiliation != "" {
		role := s.Role
		if s.Affiliation != "" {
			role = strings.TrimPrefix(role+", of "+s.Affiliation, ", ")
		}
		e.line("role", "%s", role)
		e.line("", "from %s", place(s.Description))
	}
}

// reasons say for each way to a name what it is; WORDS stands for the words of the attribution.
var reasons = [...]string{
	NoResolution: "",
	ByName:       "named by the attribution: WORDS",
	ByRole:       "WORDS repeats the role of somebody whom the text names",
	BySubject:    "WORDS stands for the subject of a sentence since the last quote",
	ByTurn:       "WORDS stands for who spoke last",
	ByNearest:    "WORDS stands for the latest person, for nobody spoke before",
	ByContinuing: "without an attribution the quote goes on with the speaker of the one before",
	ByNext:       "without an attribution and a speaker before, the speaker of the quote behind is meant",
	ByPhrase:     "a source without a name: WORDS",
}
