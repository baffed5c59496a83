package excerpt_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/sebut-id/sebut/internal/excerpt"
)

func TestBracket(t *testing.T) {
	long := strings.Repeat("kata ", 40)
	for _, c := range []struct {
		name, text string
		start, end int
		want       string
	}{
		{"middle", "air naik lagi", 4, 8, "air [naik] lagi"},
		{"whole", "air", 0, 3, "[air]"},
		{"empty", "", 0, 0, "[]"},
		{"its own line", "satu\nair naik\ndua", 5, 8, "[air] naik"},
		{"over lines", "air\r\nnaik lagi", 0, 9, "[air  naik] lagi"},
		{"offsets beyond", "air", -3, 99, "[air]"},
		{"offsets turned round", "air naik", 5, 2, "air n[]aik"},
		{"long context", long + "air " + long, 200, 203, "…" + strings.Repeat("kata ", 11) + "[air]" + strings.Repeat(" kata", 11) + "…"},
		{"long words", strings.Repeat("é", 80), 80, 82, "…" + strings.Repeat("é", 30) + "[é]" + strings.Repeat("é", 30) + "…"},
	} {
		assert.Equal(t, c.want, excerpt.Bracket(c.text, c.start, c.end), c.name)
	}
}

func TestShort(t *testing.T) {
	long := strings.Repeat("kata ", 100)
	assert.Equal(t, "air naik", excerpt.Short("air\tnaik"))
	got := excerpt.Short(long)
	assert.Less(t, len(got), 200)
	assert.Contains(t, got, "kata … kata")
	assert.True(t, utf8.ValidString(excerpt.Short(strings.Repeat("é", 300))))
}
