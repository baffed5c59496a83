package entity_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/spantest"
	"github.com/sebut-id/sebut/lexicon"
)

// recognizer is the one of all tests: the default lexicon, built once.
var recognizer = sync.OnceValue(func() *entity.Recognizer { return entity.New(lexicon.Default()) })

// find is the result for a text, checked.
func find(tb testing.TB, text string) []entity.Mention {
	tb.Helper()
	mentions := recognizer().Find(text)
	check(tb, text, mentions)
	return mentions
}

var ruleNames = sync.OnceValue(func() map[string]bool {
	names := map[string]bool{}
	for _, r := range entity.Rules() {
		names[r.Name] = true
	}
	return names
})

// check reports every breach of what is promised of all results.
func check(tb spantest.TB, text string, mentions []entity.Mention) {
	tb.Helper()
	spantest.CheckFlat(tb, text, spans(mentions))
	entities := 0
	byEntity := map[int]entity.Mention{}
	for i, m := range mentions {
		if m.Start >= 0 && m.Start <= m.End && m.End <= len(text) && m.Text != text[m.Start:m.End] {
			tb.Errorf("mention %d: text %q is not that of its span, %q", i, m.Text, text[m.Start:m.End])
		}
		if strings.TrimSpace(m.Text) != m.Text {
			tb.Errorf("mention %d: white space at the edge of %q", i, m.Text)
		}
		if _, ok := lexicon.ParseType(m.Type.String()); !ok {
			tb.Errorf("mention %d %q has no type: %v", i, m.Text, m.Type)
		}
		if m.Name == "" {
			tb.Errorf("mention %d %q has no name", i, m.Text)
		}
		sourced := strings.HasPrefix(m.Rule, "source.")
		if !sourced && !ruleNames()[m.Rule] {
			tb.Errorf("mention %d %q: no rule is called %q", i, m.Text, m.Rule)
		}
		if m.Grade == entity.NoGrade && !sourced || m.Grade > entity.ByBoth {
			tb.Errorf("mention %d %q has no grade", i, m.Text)
		}
		if m.ID != "" && !strings.HasPrefix(m.ID, "own-") { // ids of the sources of our tests
			if _, ok := lexicon.Default().ByID(m.Type, m.ID); !ok {
				tb.Errorf("mention %d %q: no %v has the id %q", i, m.Text, m.Type, m.ID)
			}
		}
		if m.Entity < 0 || m.Entity > entities {
			tb.Errorf("mention %d %q: entity %d, but only %d came before", i, m.Text, m.Entity, entities)
		}
		entities = max(entities, m.Entity+1)
		first, ok := byEntity[m.Entity]
		if !ok {
			byEntity[m.Entity] = m
		} else if first.Type != m.Type || first.Name != m.Name || first.ID != m.ID {
			tb.Errorf("mention %d %q: %v %q %q, but its entity is %v %q %q", i, m.Text, m.Type, m.Name, m.ID, first.Type, first.Name, first.ID)
		}
	}
	checkGroups(tb, mentions, entity.Group(mentions))
}

// checkGroups reports entities that do not hold exactly their mentions.
func checkGroups(tb spantest.TB, mentions []entity.Mention, entities []entity.Entity) {
	tb.Helper()
	n, before := 0, -1
	for e, x := range entities {
		for k, i := range x.Mentions {
			if i < 0 || i >= len(mentions) || mentions[i].Entity != e || k > 0 && i <= x.Mentions[k-1] {
				tb.Errorf("entity %d %q: mention %d is not one of its own, or out of order", e, x.Name, i)
			}
			n++
		}
		if len(x.Mentions) == 0 {
			tb.Errorf("entity %d has no mention", e)
			continue
		}
		if x.Mentions[0] <= before {
			tb.Errorf("entity %d comes before entity %d, but is mentioned later", e-1, e)
		}
		before = x.Mentions[0]
		if m := mentions[x.Mentions[0]]; x.Type != m.Type || x.Name != m.Name || x.ID != m.ID {
			tb.Errorf("entity %d %q differs from its first mention %q", e, x.Name, m.Name)
		}
	}
	if n != len(mentions) {
		tb.Errorf("the entities hold %d mentions of %d", n, len(mentions))
	}
}

// letters are the labels of the types in marked texts.
var letters = map[entity.Type]string{entity.Person: "P", entity.State: "S", entity.Organization: "O", entity.Place: "L"}

func spans(mentions []entity.Mention) (spans []spantest.Span) {
	for _, m := range mentions {
		spans = append(spans, spantest.Span{Start: m.Start, End: m.End, Label: letters[m.Type]})
	}
	return spans
}

// parse takes the marks out of a text of our own.
func parse(tb testing.TB, marked string) (string, []spantest.Span) {
	tb.Helper()
	text, marks, err := spantest.Parse(marked)
	require.NoError(tb, err, marked)
	return text, marks
}
