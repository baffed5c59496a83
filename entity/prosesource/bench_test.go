package prosesource_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/entity/prosesource"
	"github.com/sebut-id/sebut/internal/spantest"
)

// BenchmarkAppend is what prose adds to the time for an article: a small model that looks at every sentence, and the
// English one that looks for English sentences.
func BenchmarkAppend(b *testing.B) {
	english, err := prosesource.English()
	require.NoError(b, err)
	for name, s := range map[string]*prosesource.Source{"trained": shipSource(b), "english": english} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(spantest.News)))
			b.ReportAllocs()
			var dst []entity.Proposal
			for b.Loop() {
				dst = s.Append(dst[:0], spantest.News)
			}
		})
	}
}
