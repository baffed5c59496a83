package entity_test

import (
	"testing"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/spantest"
	"github.com/sebut-id/sebut/lexicon"
)

func BenchmarkFind(b *testing.B) {
	for _, in := range []struct{ name, text string }{
		{"article", spantest.News},
		{"headline", spantest.Headline},
		{"no hits", spantest.Plain(4 << 10)},
		{"dense", spantest.Dense(4 << 10)},
		{"worst case", spantest.Worst(4 << 10)},
	} {
		b.Run(in.name, func(b *testing.B) {
			r := recognizer()
			r.Find(in.text)
			b.SetBytes(int64(len(in.text)))
			b.ReportAllocs()
			for b.Loop() {
				r.Find(in.text)
			}
		})
	}
}

func BenchmarkNew(b *testing.B) {
	lex := lexicon.Default()
	b.ReportAllocs()
	for b.Loop() {
		entity.New(lex)
	}
}
