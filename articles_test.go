package sebut_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut"
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/spantest"
)

var labels = map[entity.Type]string{entity.Person: "P", entity.State: "S", entity.Organization: "O", entity.Place: "L"}

// TestArticles compares the results on the articles of testdata with what is marked in them. The format is that of
// package spantest.
func TestArticles(t *testing.T) {
	files, err := filepath.Glob("testdata/articles/*.txt")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 15)
	names := map[string]bool{}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		names[name+"/mentions"], names[name+"/quotes"] = true, true
		t.Run(name, func(t *testing.T) {
			source, err := os.ReadFile(file)
			require.NoError(t, err)
			want, err := spantest.ParseArticle(string(source))
			require.NoError(t, err)
			doc := sebut.Analyze(want.Text)
			check(t, doc)

			var mentions []spantest.Span
			for _, m := range doc.Mentions {
				mentions = append(mentions, spantest.Span{Start: m.Start, End: m.End, Label: labels[m.Type]})
			}
			knownArticles.Judge(t, name+"/mentions", spantest.Diff(want.Text, want.Mentions, mentions))

			var got, expected []string
			for _, q := range doc.Quotes {
				got = append(got, strings.Join([]string{q.Kind.String(), trim(q.Text), q.Cue.Text, q.Speaker.Name, q.Speaker.Role, q.Speaker.Affiliation}, " | "))
			}
			for _, q := range want.Quotes {
				expected = append(expected, strings.Join([]string{q.Kind, trim(want.Text[q.Start:q.End]), q.Cue, q.Name, q.Role, q.Affiliation}, " | "))
			}
			diff := ""
			if !slices.Equal(expected, got) {
				diff = "\nwant " + strings.Join(expected, "\n     ") + "\ngot  " + strings.Join(got, "\n     ")
			}
			knownArticles.Judge(t, name+"/quotes", diff)
		})
	}
	knownArticles.CheckNames(t, names)
}

// trim leaves the punctuation at the edges of a quote out of account.
func trim(s string) string { return strings.Trim(s, " ,.;:?!…\"“”'") }
