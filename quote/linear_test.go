//go:build steps

package quote_test

import (
	"testing"

	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/spantest"
)

// TestLinear counts the steps for texts that grow, each of another awkward sort.
func TestLinear(t *testing.T) {
	steps := func(text string) int {
		mentions := recognizer().Find(text)
		reading.Steps = 0
		extractor().Find(text, mentions)
		return reading.Steps
	}
	for _, in := range growing {
		known.Judge(t, "linear/"+in.name, spantest.Linear(steps, in.grow))
	}
}
