package spantest

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestScore(t *testing.T) {
	want := []Span{{0, 10, "P"}, {20, 30, "P"}, {40, 50, "L"}}
	for _, c := range []struct {
		name  string
		got   []Span
		share float64
		score Score
	}{
		{"perfect", want, 1, Score{Hit: 3}},
		{"nothing found", nil, 1, Score{Missed: 3}},
		{"one shifted by a byte", []Span{{1, 11, "P"}, {20, 30, "P"}, {40, 50, "L"}}, 1, Score{Hit: 2, Extra: 1, Missed: 1}},
		{"shifted by a byte, overlap asked", []Span{{1, 11, "P"}}, 0.75, Score{Hit: 1, Missed: 2}},
		{"shifted too far", []Span{{3, 13, "P"}}, 0.75, Score{Extra: 1, Missed: 3}},
		{"other label", []Span{{0, 10, "L"}}, 1, Score{Extra: 1, Missed: 3}},
		{"twice the same", []Span{{0, 10, "P"}, {0, 10, "P"}}, 1, Score{Hit: 1, Extra: 1, Missed: 2}},
		{"the nearer one counts", []Span{{0, 9, "P"}, {0, 10, "P"}}, 0.75, Score{Hit: 1, Extra: 1, Missed: 2}},
	} {
		var s Score
		s.Count(want, c.got, c.share)
		assert.Equal(t, c.score, s, c.name)
	}
	assert.Zero(t, Score{}.F1())
	assert.Equal(t, 1.0, Score{Hit: 3}.F1())
	assert.InDelta(t, 0.667, Score{Hit: 2, Extra: 1, Missed: 1}.F1(), 0.001)
}
