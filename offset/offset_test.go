package offset_test

import (
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut/offset"
)

// texts hold every width of a rune, bad bytes at both ends, and a rune across a checkpoint.
var texts = map[string]string{
	"empty":         "",
	"ascii":         "Air naik sejak subuh.",
	"quotes":        "“Kami siap,” kata Mu’ti – singkat…",
	"emoji":         "Selamat 🎉🎉 dari Zoë",
	"bad bytes":     "\xffair\xc3 naik\xe2\x80",
	"surrogate":     "a\xed\xa0\x80b",
	"lone leads":    strings.Repeat("\xf0", 700),
	"long":          strings.Repeat("“Air naik,” 🎉 kata Sumirat.\xff\n", 200),
	"wide at block": strings.Repeat("a", 254) + "🎉b" + strings.Repeat("é", 300),
}

// reference counts the slow, plain way.
func reference(text string, i int) (runes, units int) {
	i = min(max(i, 0), len(text))
	start := len(text)
	for at := range text { // the last start of a rune at or before i
		if at <= i {
			start = at
		}
	}
	if i == len(text) {
		start = i
	}
	r := []rune(text[:start])
	return len(r), len(utf16.Encode(r))
}

func TestEveryByte(t *testing.T) {
	for name, text := range texts {
		t.Run(name, func(t *testing.T) {
			m := offset.New(text)
			for i := -2; i <= len(text)+2; i++ {
				runes, units := reference(text, i)
				require.Equal(t, runes, m.Rune(i), "rune offset of byte %d", i)
				require.Equal(t, units, m.UTF16(i), "UTF-16 offset of byte %d", i)
			}
		})
	}
}

func TestZeroMap(t *testing.T) {
	var m offset.Map
	assert.Zero(t, m.Rune(0))
	assert.Zero(t, m.UTF16(7))
}

// TestAnyOrder asks from many goroutines in an order that jumps about.
func TestAnyOrder(t *testing.T) {
	text := texts["long"]
	m := offset.New(text)
	want := make([]int, len(text)+1)
	for i := range want {
		want[i] = m.UTF16(i)
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for _, i := range rand.Perm(len(want)) {
				assert.Equal(t, want[i], m.UTF16(i))
			}
		})
	}
	wg.Wait()
}

func TestLookUpsAllocateNothing(t *testing.T) {
	m := offset.New(texts["long"])
	assert.Zero(t, testing.AllocsPerRun(100, func() { m.Rune(3000); m.UTF16(3001) }))
}

func FuzzMap(f *testing.F) {
	for _, text := range texts {
		f.Add(text, len(text)/2)
	}
	f.Fuzz(func(t *testing.T, text string, i int) {
		m := offset.New(text)
		runes, units := reference(text, i)
		assert.Equal(t, runes, m.Rune(i))
		assert.Equal(t, units, m.UTF16(i))
	})
}

func BenchmarkMap(b *testing.B) {
	text := strings.Repeat(texts["long"], 20)
	b.Run("new", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			offset.New(text)
		}
	})
	m := offset.New(text)
	b.Run("lookup", func(b *testing.B) {
		i := 0
		for b.Loop() {
			i = (i + 7919) % len(text)
			m.UTF16(i)
		}
	})
}
