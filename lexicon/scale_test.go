package lexicon_test

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut/internal/spantest"
	"github.com/sebut-id/sebut/lexicon"
)

// invented writes a list of n made-up entries and returns the name of the file and its size.
func invented(tb testing.TB, n int) (file string, size int) {
	tb.Helper()
	file = filepath.Join(tb.TempDir(), "invented.tsv")
	f, err := os.Create(file)
	require.NoError(tb, err)
	size, err = spantest.WriteList(f, n)
	require.NoError(tb, err)
	require.NoError(tb, f.Close())
	return file, size
}

func load(tb testing.TB, file string, base ...*lexicon.Lexicon) *lexicon.Lexicon {
	tb.Helper()
	f, err := os.Open(file)
	require.NoError(tb, err)
	defer f.Close()
	b := lexicon.NewBuilder(base...)
	require.NoError(tb, b.Load(file, f))
	return b.Build()
}

// held is the memory that what make returns holds, in bytes.
func held(make func() any) int {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	kept := make()
	runtime.GC()
	runtime.ReadMemStats(&after)
	runtime.KeepAlive(kept)
	return int(after.HeapAlloc) - int(before.HeapAlloc)
}

// maxEntry is how many bytes a lexicon may hold for an entry, the text of its line aside.
const maxEntry = 150

func TestMemoryOfEntries(t *testing.T) {
	const n = 100_000
	file, size := invented(t, n)
	var l *lexicon.Lexicon
	bytes := held(func() any { l = load(t, file); return l })
	assert.Equal(t, n, l.Len(lexicon.NoType))
	t.Logf("%.1f bytes an entry beyond its text", float64(bytes-size)/n)
	assert.LessOrEqual(t, bytes, size+maxEntry*n)
}

// BenchmarkLoad compares loading a list with the least that reading it can cost: its lines split at their tabs.
func BenchmarkLoad(b *testing.B) {
	for _, n := range []int{1e3, 1e5, 1e6} {
		file, size := invented(b, n)
		b.Run(fmt.Sprintf("split/%d", n), func(b *testing.B) {
			b.SetBytes(int64(size))
			for b.Loop() {
				f, err := os.Open(file)
				require.NoError(b, err)
				fields := 0
				for s := bufio.NewScanner(f); s.Scan(); {
					fields += len(strings.Split(s.Text(), "\t"))
				}
				require.NoError(b, f.Close())
				require.Equal(b, 5*n, fields)
			}
		})
		b.Run(fmt.Sprintf("load/%d", n), func(b *testing.B) {
			b.SetBytes(int64(size))
			for b.Loop() {
				load(b, file)
			}
			b.StopTimer()
			bytes := held(func() any { return load(b, file) })
			b.ReportMetric(float64(bytes-size)/float64(n), "bytes/entry")
		})
	}
}
