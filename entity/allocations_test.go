//go:build !race

package entity_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sebut-id/sebut/internal/spantest"
)

// TestAllocations pins how much is allocated when nothing is found: the scratch is reused. Under the race detector
// a sync.Pool drops some of what is put into it, so that this test is left to the run without it.
func TestAllocations(t *testing.T) {
	text := spantest.Plain(4 << 10)
	recognizer().Find(text)
	assert.LessOrEqual(t, testing.AllocsPerRun(50, func() { recognizer().Find(text) }), 4.0)
}
