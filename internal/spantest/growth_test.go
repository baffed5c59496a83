package spantest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestGrowth(t *testing.T) {
	small, large := strings.Repeat("a", 1<<10), strings.Repeat("a", 16<<10)
	sum := 0
	quadratic := Growth(func(text string) {
		for range len(text) / 8 {
			sum += strings.Count(text, "a")
			sum += strings.Count(text, "b")
		}
	}, small, large)
	linear := Growth(func(text string) {
		for range 1 << 10 {
			sum += strings.Count(text, "a")
		}
	}, small, large)
	assert.Greater(t, quadratic, 2*linear)
	assert.Positive(t, sum)
}

func TestJudgeGrowth(t *testing.T) {
	known := Known{"slow": "looks back"}
	for _, c := range []struct {
		name   string
		growth float64
		want   int
	}{{"plain", 1, 0}, {"plain", 4, 0}, {"plain", 12, 1}, {"slow", 12, 0}, {"slow", 4, 0}, {"slow", 1, 1}} {
		var r Recorder
		known.JudgeGrowth(&r, c.name, c.growth)
		assert.Len(t, r.Reports, c.want, "%v", c)
	}
}
