package lexicon

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"flag"
	"hash/crc32"
	"io"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write default.bin anew from the lists in data")

// TestDefaultIsCompiled wants default.bin to hold what the lists say. It compares what comes out, for another version of
// Go may compress the same text in another way.
func TestDefaultIsCompiled(t *testing.T) {
	var b Builder
	require.NoError(t, b.LoadFS(os.DirFS("."), "data/*.tsv", "data/words/*.tsv"))
	want := b.Build()
	want.table = want.table.Sorted()
	if *update {
		require.NoError(t, os.WriteFile("default.bin", pack(t, want), 0o644))
	}
	file, err := os.ReadFile("default.bin")
	require.NoError(t, err)
	got, err := unpack(string(file))
	require.NoError(t, err)
	if got.counts != want.counts || !bytes.Equal(got.table.Append(nil), want.table.Append(nil)) ||
		!slices.Equal(allLines(got), allLines(want)) {
		t.Fatal("default.bin is not what the lists in data say; go generate -run Compiled ./lexicon writes it anew")
	}
}

func allLines(l *Lexicon) (all []string) {
	for _, line := range l.lines.all() {
		all = append(all, line)
	}
	return all
}

// pageLines is how many lines a page holds: few, for a first look at one of them unpacks them all.
const pageLines = 256

// pack is the stored form of a lexicon, which unpack reads.
func pack(tb testing.TB, l *Lexicon) []byte {
	tb.Helper()
	head := l.table.Append(nil)
	var pages []byte
	for _, n := range l.counts {
		head = binary.AppendUvarint(head, uint64(n))
	}
	for first := 0; first < l.lines.len(); first += pageLines {
		n := min(pageLines, l.lines.len()-first)
		page := make([]string, n)
		for i := range page {
			page[i] = packLine(l.lines.at(uint32(first + i)))
		}
		var packed bytes.Buffer
		w, err := flate.NewWriter(&packed, flate.BestCompression)
		require.NoError(tb, err)
		_, err = io.WriteString(w, strings.Join(page, "\n"))
		require.NoError(tb, err)
		require.NoError(tb, w.Close())
		head = binary.AppendUvarint(head, uint64(n))
		head = binary.AppendUvarint(head, uint64(packed.Len()))
		pages = append(pages, packed.Bytes()...)
	}
	stored := binary.LittleEndian.AppendUint32([]byte(storedVersion), crc32.ChecksumIEEE(head))
	stored = binary.LittleEndian.AppendUint32(stored, uint32(len(head)))
	return append(append(stored, head...), pages...)
}

func TestUnpack(t *testing.T) {
	for bad, want := range map[string]string{
		"":                                "another version",
		"sebut lexicon 1\n":               "another version",
		storedVersion + "abc":             "damaged",
		stored[:len(stored)-1]:            "damaged",
		stored[:1000]:                     "damaged",
		stored[:100] + "?" + stored[101:]: "damaged",
	} {
		_, err := unpack(bad)
		assert.ErrorContains(t, err, want)
	}
	l, err := unpack(string(pack(t, new(Builder).Build())))
	require.NoError(t, err)
	assert.Zero(t, l.Len(NoType))
	assert.Empty(t, l.Lookup("Wirya Atmaja"))
}

// TestPagesOfManyReaders has goroutines open the same pages and the index for the first time at once.
func TestPagesOfManyReaders(t *testing.T) {
	l, err := unpack(stored)
	require.NoError(t, err)
	want := allLines(Default())
	var wait sync.WaitGroup
	for g := range 4 {
		wait.Go(func() {
			for i := g; i < len(want); i += 97 {
				if want[i] != l.lines.at(uint32(i)) {
					t.Errorf("line %d differs", i)
				}
			}
			if _, ok := l.ByID(State, "ID"); !ok {
				t.Error("no index")
			}
		})
	}
	wait.Wait()
}

// BenchmarkUnpack is the first use of the default lexicon.
func BenchmarkUnpack(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_, err := unpack(stored)
		require.NoError(b, err)
	}
}

// BenchmarkExtend is a builder on top of the default lexicon, whose pages have been read, and what it builds.
func BenchmarkExtend(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		NewBuilder(Default()).Build()
	}
}
