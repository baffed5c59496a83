package sebut_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut"
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/spantest"
	"github.com/sebut-id/sebut/quote"
)

// FuzzAnalyze wants what is promised of all results, and the same document from the rooms below as from the facade.
func FuzzAnalyze(f *testing.F) {
	for _, text := range texts() {
		if len(text) < 10_000 {
			f.Add(text)
		}
	}
	for _, r := range entity.Rules() {
		f.Add(r.Example)
	}
	for _, r := range quote.Rules() {
		f.Add(r.Example)
	}
	files, err := filepath.Glob("testdata/articles/*.txt")
	require.NoError(f, err)
	for _, file := range files {
		source, err := os.ReadFile(file)
		require.NoError(f, err)
		article, err := spantest.ParseArticle(string(source))
		require.NoError(f, err)
		f.Add(article.Text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc := sebut.Analyze(text)
		check(t, doc)
		assert.Equal(t, doc, sebut.Analyze(text))
		mentions := mentionsOnly.Find(text)
		assert.Equal(t, len(doc.Mentions), len(mentions))
		assert.Equal(t, len(doc.Quotes), len(quotesOnly.Find(text, mentions)))
	})
}
