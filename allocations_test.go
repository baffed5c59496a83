//go:build !race

package sebut_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut"
	"github.com/sebut-id/sebut/internal/spantest"
	"github.com/sebut-id/sebut/quote"
)

// TestAllocations pins how much is allocated for an article of 5 KB, and that nothing is for a document that is used again
// unless a quote has several speakers. Under the race detector a sync.Pool drops some of what is put into it, so that this
// test is left to the run without it.
func TestAllocations(t *testing.T) {
	a, err := sebut.New()
	require.NoError(t, err)
	article := strings.Repeat(spantest.News, 3) // 4.9 KB
	a.Analyze(article)
	assert.LessOrEqual(t, testing.AllocsPerRun(50, func() { a.Analyze(article) }), 20.0)

	doc := new(sebut.Document)
	all := slices.DeleteFunc(texts(), func(text string) bool {
		return slices.ContainsFunc(a.Analyze(text).Quotes, func(q quote.Quote) bool { return q.Others != nil })
	})
	assert.Greater(t, len(all), 20)
	run := func() {
		for _, text := range all {
			a.AnalyzeInto(doc, text)
		}
	}
	run()
	assert.Zero(t, testing.AllocsPerRun(10, run))
}
