package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func articles(tb testing.TB) *corpus {
	tb.Helper()
	c, err := load()
	require.NoError(tb, err)
	return c
}

func measure(b *testing.B, run func(string), text string) {
	b.Helper()
	run(text) // fills the pools
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		run(text)
	}
}

// BenchmarkNews is all contestants on the same text, article by article.
func BenchmarkNews(b *testing.B) {
	text := articles(b).text(news, nil)
	documents := cut(text, article)
	for _, x := range contestants() {
		b.Run("by="+x.name, func(b *testing.B) {
			measure(b, func(string) { each(documents, x.run) }, text)
		})
	}
}

// BenchmarkArticle is all contestants on one article, prose in full among them.
func BenchmarkArticle(b *testing.B) {
	text := articles(b).text(article, nil)
	for _, x := range append(contestants(), contestant{name: "prose_full", run: full}) {
		b.Run("by="+x.name, func(b *testing.B) { measure(b, x.run, text) })
	}
}

// BenchmarkLength is this library on a headline and on news from 1 KB to 64 MB.
func BenchmarkLength(b *testing.B) {
	c, run := articles(b), find(contestants(), whole).run
	b.Run("text=headline", func(b *testing.B) { measure(b, run, headline) })
	for n := 1 << 10; n <= 64<<20; n *= 4 {
		b.Run(fmt.Sprintf("text=news/kb=%d", n>>10), func(b *testing.B) { measure(b, run, c.text(n, nil)) })
	}
}

// BenchmarkSort is this library on texts that are dense and sparse in quotes, and on those that are no news.
func BenchmarkSort(b *testing.B) {
	c, run := articles(b), find(contestants(), whole).run
	b.Run("text=quotes", func(b *testing.B) { measure(b, run, c.text(news, quoted)) })
	b.Run("text=no_quotes", func(b *testing.B) {
		measure(b, run, c.text(news, func(p string) bool { return !quoted(p) }))
	})
	for _, a := range awkward {
		b.Run("text="+a.name, func(b *testing.B) { measure(b, run, a.grow(news)) })
	}
}

// BenchmarkWorkers is many documents with one goroutine and with two.
func BenchmarkWorkers(b *testing.B) {
	text := articles(b).text(4<<20, nil)
	for n := 1; n <= 2; n++ {
		b.Run(fmt.Sprintf("workers=%d", n), func(b *testing.B) {
			documents := cut(text, article)
			measure(b, func(string) { analyzeAll(documents, n) }, text)
		})
	}
}

// TestCorpus wants the text to be long, varied and the same each time.
func TestCorpus(t *testing.T) {
	c := articles(t)
	text := c.text(news, nil)
	assert.Greater(t, len(text), 200<<10)
	assert.Equal(t, text, articles(t).text(news, nil))
	seen, again := map[string]bool{}, 0
	for p := range strings.SplitSeq(text, "\n\n") {
		if seen[p] {
			again += len(p)
		}
		seen[p] = true
	}
	assert.Less(t, again, len(text)/8, "bytes of paragraphs that stood there before")
	assert.GreaterOrEqual(t, strings.Count(c.text(news, quoted), `"`), strings.Count(text, `"`))
	assert.NotContains(t, c.text(news, func(p string) bool { return !quoted(p) }), `"`)
}

// TestContestants lets each of them read an article and nothing at all.
func TestContestants(t *testing.T) {
	text := articles(t).text(article, nil)
	for _, x := range contestants() {
		assert.NotPanics(t, func() { x.run(text); x.run("") }, x.name)
	}
}
