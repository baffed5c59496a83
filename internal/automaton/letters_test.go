package automaton

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestLetters(t *testing.T) {
	rare := ""
	for c := range 256 {
		rare += string([]byte{byte(c)})
	}
	for _, text := range []string{"", "a", "kata", "Jum'at é", strings.Repeat("kata-kata ", 99), rare, "x" + rare + "yz", strings.Repeat("\xff", 7)} {
		stored := appendLetters([]byte("before"), text)
		for _, behind := range []string{"", "b", "behind it all"} {
			r := &reader{text: string(stored) + behind, at: len("before")}
			assert.Equal(t, text, string(r.letters(uint32(len(text)))))
			assert.Equal(t, len(stored), r.at, "%q", text)
		}
	}
}

func BenchmarkLetters(b *testing.B) {
	text := strings.Repeat("kata mengatakan dikatakan perkataan ", 1<<14)
	stored := string(appendLetters(nil, text))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		r := &reader{text: stored}
		r.letters(uint32(len(text)))
	}
}
