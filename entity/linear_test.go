//go:build steps

package entity_test

import (
	"testing"

	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/spantest"
)

// TestLinear counts the steps for texts that grow, each of another awkward sort.
func TestLinear(t *testing.T) {
	steps := func(text string) int {
		reading.Steps = 0
		recognizer().Find(text)
		return reading.Steps
	}
	for _, in := range growing {
		known.Judge(t, "linear/"+in.name, spantest.Linear(steps, in.grow))
	}
}
