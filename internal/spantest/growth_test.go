package spantest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestLinear(t *testing.T) {
	grow := func(n int) string { return strings.Repeat("a", n) }
	linear := func(text string) int { return 5 * len(text) }
	assert.Empty(t, Linear(linear, grow))
	quadratic := func(text string) int { return len(text) * len(text) / 1000 }
	assert.Equal(t, "32.8 steps a byte of 32 KB, 1.6 of plain news", Linear(quadratic, grow))
	dear := func(text string) int { return strings.Count(text, "a")*50 + len(text) }
	assert.NotEmpty(t, Linear(dear, grow), "a constant that is too high")
}
