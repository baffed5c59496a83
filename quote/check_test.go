package quote_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/spantest"
	"github.com/sebut-id/sebut/lexicon"
	"github.com/sebut-id/sebut/quote"
)

// recognizer and extractor are those of all tests: the default lexicon, built once.
var (
	recognizer = sync.OnceValue(func() *entity.Recognizer { return entity.New(lexicon.Default()) })
	extractor  = sync.OnceValue(func() *quote.Extractor { return quote.New(lexicon.Default()) })
)

// find is the result for a text, with the mentions of the recognizer, checked.
func find(tb testing.TB, text string) []quote.Quote {
	tb.Helper()
	mentions := recognizer().Find(text)
	quotes := extractor().Find(text, mentions)
	check(tb, text, mentions, quotes)
	return quotes
}

var ruleNames = sync.OnceValue(func() map[string]bool {
	names := map[string]bool{}
	for _, r := range quote.Rules() {
		names[r.Name] = true
	}
	return names
})

// check reports every breach of what is promised of all results.
func check(tb spantest.TB, text string, mentions []entity.Mention, quotes []quote.Quote) {
	tb.Helper()
	checkWith(tb, extractor(), text, mentions, quotes)
}

// checkWith is check for the results of any extractor.
func checkWith(tb spantest.TB, x *quote.Extractor, text string, mentions []entity.Mention, quotes []quote.Quote) {
	tb.Helper()
	names := map[string]bool{}
	for _, r := range x.Rules() {
		names[r.Name] = true
	}
	var top []spantest.Span
	for i, q := range quotes {
		own := spantest.Span{Start: q.Start, End: q.End, Label: q.Kind.String()}
		spantest.CheckSpan(tb, text, own)
		switch {
		case q.Parent < 0:
			top = append(top, own)
		case q.Parent >= i || !quotes[q.Parent].Contains(q.Span):
			tb.Errorf("quote %d is not inside quote %d, its parent", i, q.Parent)
		}
		if i > 0 && q.Start < quotes[i-1].Start {
			tb.Errorf("quote %d begins before quote %d", i, i-1)
		}
		if q.Kind < quote.Direct || q.Kind > quote.Mixed {
			tb.Errorf("quote %d has no kind: %d", i, q.Kind)
		}
		if q.Grade == quote.NoGrade || q.Grade > quote.Named || (q.Grade == quote.Unnamed) != (q.Speaker.Entity < 0) {
			tb.Errorf("quote %d, by entity %d, has the grade %d", i, q.Speaker.Entity, q.Grade)
		}
		if !names[q.Rule] {
			tb.Errorf("quote %d: no rule is called %q", i, q.Rule)
		}
		checkPart(tb, text, i, "the quote itself", q.Span, q.Text)
		checkPart(tb, text, i, "cue", q.Cue.Span, q.Cue.Text)
		checkPart(tb, text, i, "date", q.Occasion.Date.Span, q.Occasion.Date.Text)
		checkPart(tb, text, i, "place", q.Occasion.Place.Span, q.Occasion.Place.Text)
		checkPart(tb, text, i, "event", q.Occasion.Event.Span, q.Occasion.Event.Text)
		checkPart(tb, text, i, "medium", q.Occasion.Medium.Span, q.Occasion.Medium.Text)
		checkPart(tb, text, i, "addressee", q.Occasion.Addressee.Span, q.Occasion.Addressee.Text)
		for _, speaker := range append([]quote.Speaker{q.Speaker}, q.Others...) {
			checkPart(tb, text, i, "speaker", speaker.Span, speaker.Text)
			checkPart(tb, text, i, "antecedent", speaker.Antecedent.Span, speaker.Antecedent.Text)
			checkPart(tb, text, i, "description", speaker.Description.Span, speaker.Description.Text)
			checkSpeaker(tb, i, speaker, mentions)
		}
		if q.Kind == quote.Direct && (q.Cue.Overlaps(q.Span) || q.Speaker.Overlaps(q.Span)) {
			tb.Errorf("quote %d: the attribution lies within the words quoted, %q", i, q.Text)
		}
		if q.Cue.Overlaps(q.Speaker.Span) {
			tb.Errorf("quote %d: the cue %q overlaps the speaker %q", i, q.Cue.Text, q.Speaker.Text)
		}
	}
	spantest.CheckFlat(tb, text, top)
}

// checkPart reports a part whose text is not that of its span, and an empty one that is somewhere.
func checkPart(tb spantest.TB, text string, i int, name string, s quote.Span, part string) {
	tb.Helper()
	if s == (quote.Span{}) && part == "" {
		return
	}
	spantest.CheckSpan(tb, text, spantest.Span{Start: s.Start, End: s.End, Label: name})
	if s.Start >= 0 && s.Start <= s.End && s.End <= len(text) && s.In(text) != part {
		tb.Errorf("quote %d: %s is %q, but its span holds %q", i, name, part, s.In(text))
	}
}

// checkSpeaker reports a speaker whose entity does not fit its name and type.
func checkSpeaker(tb spantest.TB, i int, s quote.Speaker, mentions []entity.Mention) {
	tb.Helper()
	if (s.Resolved == quote.NoResolution) != (s.Name == "") {
		tb.Errorf("quote %d: the speaker is called %q, resolved by %q", i, s.Name, s.Resolved)
	}
	if s.Antecedent.Text != "" && (s.Resolved == quote.ByName || s.Entity < 0) {
		tb.Errorf("quote %d: speaker %q has the antecedent %q", i, s.Text, s.Antecedent.Text)
	}
	if s.Role+s.Affiliation != "" && (!strings.Contains(s.Description.Text, s.Role) || !strings.Contains(s.Description.Text, s.Affiliation)) {
		tb.Errorf("quote %d: %q and %q are no parts of %q", i, s.Role, s.Affiliation, s.Description.Text)
	}
	if s.Entity < 0 {
		if s.ID != "" || s.Type != lexicon.NoType {
			tb.Errorf("quote %d: speaker %q has an id or a type, but is no entity", i, s.Name)
		}
		return
	}
	for _, m := range mentions {
		if m.Entity == s.Entity && m.Type == s.Type && m.ID == s.ID && (m.Text == s.Name || m.Name == s.Name || m.Type == entity.Organization && strings.HasPrefix(s.Name, m.Text+" (")) {
			return
		}
	}
	tb.Errorf("quote %d: no mention of entity %d is the %v %q %q", i, s.Entity, s.Type, s.Name, s.ID)
}

// parse takes the marks out of a text of our own.
func parse(tb testing.TB, marked string) (string, []spantest.Span) {
	tb.Helper()
	text, marks, err := spantest.Parse(marked)
	require.NoError(tb, err, marked)
	return text, marks
}

// trim takes punctuation off the edges of a span: whether the last comma of a quotation belongs to it is settled by
// TestEdgesOfQuotes alone.
func trim(text string, s spantest.Span) spantest.Span {
	const edge = " ,.;:?!…"
	part := text[s.Start:s.End]
	s.End = s.Start + len(strings.TrimRight(part, edge))
	if s.End > s.Start {
		s.Start = s.End - len(strings.TrimLeft(text[s.Start:s.End], edge))
	}
	return s
}
