//go:build !race

package quote_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sebut-id/sebut/internal/spantest"
)

// TestAllocations pins how much is allocated when nothing is found: the scratch is reused. Under the race detector
// a sync.Pool drops some of what is put into it, so that this test is left to the run without it.
func TestAllocations(t *testing.T) {
	text := spantest.Plain(4 << 10)
	extractor().Find(text, nil)
	assert.LessOrEqual(t, testing.AllocsPerRun(50, func() { extractor().Find(text, nil) }), 4.0)
}
