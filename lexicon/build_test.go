package lexicon_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut/lexicon"
)

func ids(l *lexicon.Lexicon) (ids []string) {
	for e := range l.All(lexicon.NoType) {
		ids = append(ids, e.ID)
	}
	return ids
}

// TestLongList loads lists of many times the size in which text is kept, between short ones.
func TestLongList(t *testing.T) {
	var b lexicon.Builder
	var want []string
	add := func(n int) {
		var list strings.Builder
		for range n {
			id := fmt.Sprintf("e%d", len(want))
			fmt.Fprintf(&list, "PLACE\t%s\tDesa Tirta %s\t\tnote=%s\n", id, id, strings.Repeat("x", 100))
			want = append(want, id)
		}
		require.NoError(t, b.Load("list", strings.NewReader(list.String())))
	}
	for _, n := range []int{1, 20_000, 1, 3, 9_000, 5_000, 1} {
		add(n)
	}
	l := b.Build()
	assert.Equal(t, want, ids(l))
	for _, id := range []string{want[0], want[1], want[20_001], want[25_000], want[len(want)-1]} {
		e, ok := l.ByID(lexicon.Place, id)
		require.True(t, ok)
		assert.Equal(t, []lexicon.Entry{e}, l.Lookup("Desa Tirta "+id))
	}
}

func TestBuilderGoesOn(t *testing.T) {
	var b lexicon.Builder
	add := func(id, name string) {
		require.NoError(t, b.Add(lexicon.Entry{Type: lexicon.Person, ID: id, Name: name}))
	}
	add("a", "Wirya Atmaja")
	add("b", "Sari Dewanti")
	first := b.Build()
	add("a", "Wirya Kusuma")
	add("c", "Luhur Budianda")
	assert.True(t, b.Remove(lexicon.Person, "b"))
	second := b.Build()
	assert.Equal(t, []string{"a", "b"}, ids(first))
	assert.Len(t, first.Lookup("Wirya Atmaja"), 1)
	assert.Empty(t, first.Lookup("Luhur Budianda"))
	assert.Equal(t, []string{"a", "c"}, ids(second))
	assert.Equal(t, 2, second.Len(lexicon.Person))
	assert.Empty(t, second.Lookup("Wirya Atmaja"))
	assert.Empty(t, second.Lookup("Sari Dewanti"))
	assert.Len(t, second.Lookup("Luhur Budianda"), 1)
	add("b", "Sari Lagi")
	third := b.Build()
	assert.Equal(t, []string{"a", "c", "b"}, ids(third))
	assert.False(t, b.Remove(lexicon.Person, "d"))
}

// TestExtend joins lexicons: those that come later win, and word lists go with them.
func TestExtend(t *testing.T) {
	one := build(t, "PERSON\ta\tWirya Atmaja\tWirya\t\nPERSON\tb\tSari Dewanti\t\t\ncelotehnya\tcue-nya\t\n")
	two := build(t, "PERSON\tc\tWirya Kusuma\tWirya\t\nPERSON\tb\tSari Baru\t\t\n")
	l := lexicon.NewBuilder(one, two).Build()
	assert.Equal(t, []string{"a", "c", "b"}, ids(l))
	assert.Empty(t, l.Lookup("Sari Dewanti"))
	var found []string
	for _, e := range l.Lookup("Wirya") {
		found = append(found, e.ID)
	}
	assert.Equal(t, []string{"c", "a"}, found, "the later one is preferred")

	all := slices.Collect(lexicon.Default().All(lexicon.NoType))
	again := lexicon.NewBuilder(lexicon.Default()).Build()
	require.Equal(t, all, slices.Collect(again.All(lexicon.NoType)))
	for _, e := range all[:500] {
		require.Equal(t, lexicon.Default().Lookup(e.Name), again.Lookup(e.Name))
	}
}
