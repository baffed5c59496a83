package quote_test

import (
	"testing"

	"github.com/sebut-id/sebut/internal/spantest"
	"github.com/sebut-id/sebut/lexicon"
	"github.com/sebut-id/sebut/quote"
)

// BenchmarkFind measures the extractor alone: the mentions are found beforehand.
func BenchmarkFind(b *testing.B) {
	for _, in := range []struct{ name, text string }{
		{"article", spantest.News},
		{"headline", spantest.Headline},
		{"no hits", spantest.Plain(4 << 10)},
		{"dense", spantest.Dense(4 << 10)},
		{"worst case", spantest.Worst(4 << 10)},
	} {
		b.Run(in.name, func(b *testing.B) {
			x, mentions := extractor(), recognizer().Find(in.text)
			x.Find(in.text, mentions)
			b.SetBytes(int64(len(in.text)))
			b.ReportAllocs()
			for b.Loop() {
				x.Find(in.text, mentions)
			}
		})
	}
}

func BenchmarkNew(b *testing.B) {
	lex := lexicon.Default()
	b.ReportAllocs()
	for b.Loop() {
		quote.New(lex)
	}
}
