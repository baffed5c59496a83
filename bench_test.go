package sebut_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/sebut-id/sebut"
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/spantest"
	"github.com/sebut-id/sebut/lexicon"
	"github.com/sebut-id/sebut/quote"
)

var (
	mentionsOnly = entity.New(lexicon.Default())
	quotesOnly   = quote.New(lexicon.Default())
)

// inputs are the texts of the benchmarks.
var inputs = []struct{ name, text string }{
	{"headline", spantest.Headline},
	{"article", spantest.News},
	{"dense", spantest.Dense(64 << 10)},
	{"plain", spantest.Plain(64 << 10)},
	{"worst", spantest.Worst(64 << 10)},
}

func BenchmarkAnalyze(b *testing.B) {
	a, err := sebut.New()
	if err != nil {
		b.Fatal(err)
	}
	for _, in := range inputs {
		b.Run(in.name, func(b *testing.B) {
			b.SetBytes(int64(len(in.text)))
			b.ReportAllocs()
			for b.Loop() {
				a.Analyze(in.text)
			}
		})
	}
}

// BenchmarkParallel is BenchmarkAnalyze of the article on every CPU, with one analyzer.
func BenchmarkParallel(b *testing.B) {
	a, err := sebut.New()
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(spantest.News)))
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			a.Analyze(spantest.News)
		}
	})
}

// BenchmarkNew is the construction with a lexicon that is there already.
func BenchmarkNew(b *testing.B) {
	lex := sebut.WithLexicon(lexicon.Default())
	b.ReportAllocs()
	for b.Loop() {
		if _, err := sebut.New(lex); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkScale is BenchmarkAnalyze of the article with the default lexicon and with a million entries on top of it.
func BenchmarkScale(b *testing.B) {
	for _, n := range []int{0, 1e3, 1e5, 1e6} {
		var list bytes.Buffer
		if _, err := spantest.WriteList(&list, n); err != nil {
			b.Fatal(err)
		}
		builder := lexicon.NewBuilder(lexicon.Default())
		if err := builder.Load("invented", &list); err != nil {
			b.Fatal(err)
		}
		a, err := sebut.New(sebut.WithLexicon(builder.Build()))
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprintf("more=%d", n), func(b *testing.B) {
			b.SetBytes(int64(len(spantest.News)))
			for b.Loop() {
				a.Analyze(spantest.News)
			}
		})
	}
}
