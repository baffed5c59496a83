package sebut_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sebut-id/sebut"
	"github.com/sebut-id/sebut/internal/spantest"
)

// check reports every breach of what is promised of all results.
func check(tb testing.TB, doc *sebut.Document) {
	tb.Helper()
	var mentions, quotes []spantest.Span
	for i, m := range doc.Mentions {
		mentions = append(mentions, spantest.Span{Start: m.Start, End: m.End, Label: m.Type.String()})
		if m.Text != doc.Text[m.Start:m.End] || m.Name == "" || m.Rule == "" || m.Type.String() == "" {
			tb.Errorf("mention %d is incomplete: %+v", i, m)
		}
		if m.Entity < 0 || m.Entity >= len(doc.Entities) || !assert.Contains(tb, doc.Entities[m.Entity].Mentions, i) {
			tb.Errorf("mention %d is not among the mentions of its entity %d", i, m.Entity)
		}
	}
	for i, q := range doc.Quotes {
		if q.Parent < 0 {
			quotes = append(quotes, spantest.Span{Start: q.Start, End: q.End, Label: q.Kind.String()})
		} else if p := doc.Quotes[q.Parent]; q.Parent >= i || !p.Contains(q.Span) {
			tb.Errorf("quote %d is not inside its parent %d", i, q.Parent)
		}
		if i > 0 && q.Start < doc.Quotes[i-1].Start {
			tb.Errorf("quote %d is out of order", i)
		}
		if q.Text != doc.Text[q.Start:q.End] || q.Rule == "" || q.Kind.String() == "" {
			tb.Errorf("quote %d is incomplete: %+v", i, q)
		}
		for _, part := range []struct {
			name       string
			start, end int
			text       string
		}{
			{"cue", q.Cue.Start, q.Cue.End, q.Cue.Text},
			{"speaker", q.Speaker.Start, q.Speaker.End, q.Speaker.Text},
			{"antecedent", q.Speaker.Antecedent.Start, q.Speaker.Antecedent.End, q.Speaker.Antecedent.Text},
			{"description", q.Speaker.Description.Start, q.Speaker.Description.End, q.Speaker.Description.Text},
			{"medium", q.Occasion.Medium.Start, q.Occasion.Medium.End, q.Occasion.Medium.Text},
			{"date", q.Occasion.Date.Start, q.Occasion.Date.End, q.Occasion.Date.Text},
			{"place", q.Occasion.Place.Start, q.Occasion.Place.End, q.Occasion.Place.Text},
			{"event", q.Occasion.Event.Start, q.Occasion.Event.End, q.Occasion.Event.Text},
			{"addressee", q.Occasion.Addressee.Start, q.Occasion.Addressee.End, q.Occasion.Addressee.Text},
		} {
			if part.start < 0 || part.end > len(doc.Text) || part.start > part.end || doc.Text[part.start:part.end] != part.text {
				tb.Errorf("quote %d: %s %d to %d is not %q", i, part.name, part.start, part.end, part.text)
			}
		}
	}
	spantest.CheckFlat(tb, doc.Text, mentions)
	spantest.CheckFlat(tb, doc.Text, quotes)
}
