package token

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestPlain wants the short way to cut a word to agree with the long one, on random strings of what may stand in a word.
func TestPlain(t *testing.T) {
	parts := []string{"a", "z", "A", "Z", "kata", "KATA", "1", ".", ",", "'", "`", "’", "&", "_", "-", "/", ":", " ", "\n", "\"", "é", "\xff", "\u00ad", "\x00"}
	r := rand.New(rand.NewPCG(1, 2))
	taken := 0
	for range 20_000 {
		text := "a"
		if r.IntN(2) == 0 {
			text = "A"
		}
		for range r.IntN(6) {
			text += parts[r.IntN(len(parts))]
		}
		want := word(text, 0)
		want.Shape |= Line // where a text starts
		assert.Equal(t, want, Append(nil, text)[0], "%q", text)
		if end := strings.IndexFunc(text, func(r rune) bool { return !(r|0x20 >= 'a' && r|0x20 <= 'z') }); end < 0 || ends(text, end) {
			taken++
		}
	}
	assert.Greater(t, taken, 5000)
}

// TestFolds wants the comparison to agree with the folded form, on random strings.
func TestFolds(t *testing.T) {
	parts := []string{"a", "A", "k", "K", "`", "’", "'", "–", "-", "\u00ad", "é", "É", "İ", "i̇", "ẞ", "ß", "\xff", "\ufffd", "K"}
	r := rand.New(rand.NewPCG(3, 4))
	word := func() (s string) {
		for range r.IntN(4) {
			s += parts[r.IntN(len(parts))]
		}
		return s
	}
	for range 50_000 {
		text, other := word(), string(Fold(nil, word()))
		assert.Equal(t, string(Fold(nil, text)) == other, Folds(text, other), "%q %q", text, other)
		assert.True(t, Folds(text, string(Fold(nil, text))), "%q", text)
	}
}
