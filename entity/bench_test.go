package entity_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

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

// TestLinear looks at how the time grows when a text of each awkward sort grows sixteenfold: linear work takes sixteen
// times as long, quadratic work 256 times.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for _, in := range growing {
		small, large := in.grow(8<<10), in.grow(128<<10)
		one, many := quickest(small), quickest(large)
		diff := ""
		if grown := float64(many) / float64(one) / (float64(len(large)) / float64(len(small))); grown > 8 { // halfway between linear and quadratic: other work on the machine slows a run too
			diff = fmt.Sprintf("%v for %d bytes, but %v for %d", one, len(small), many, len(large))
		}
		if _, is := known["linear/"+in.name]; is { // near the border, so that either side may come up
			continue
		}
		known.Judge(t, "linear/"+in.name, diff)
	}
}

// quickest is the shortest time of a few runs.
func quickest(text string) time.Duration {
	best := time.Hour
	for range 3 {
		start := time.Now()
		recognizer().Find(text)
		best = min(best, time.Since(start))
	}
	return best
}

// TestAllocations pins how much is allocated when nothing is found: the scratch is reused.
func TestAllocations(t *testing.T) {
	text := spantest.Plain(4 << 10)
	recognizer().Find(text)
	assert.LessOrEqual(t, testing.AllocsPerRun(50, func() { recognizer().Find(text) }), 4.0)
}
