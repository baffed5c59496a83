package lexicon_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut/lexicon"
)

// FuzzLoad loads anything as a list: it never panics, its faults lie in the list, what it adds can be found, and it adds
// nothing where there is a fault.
func FuzzLoad(f *testing.F) {
	f.Add(list, false)
	f.Add("-PERSON\tx\ngojlok\tcue-root\tmarked=yes\n\ufeff", false)
	f.Add("PERSON\tx\tX\tY||~Z\tcase=fold|when=title|priority=9\n\xff\t\t\n", false)
	f.Add(`{"type":"PLACE","id":"t","name":"Tirtasari","aliases":["~Tirta"],"attributes":{"kind":"village"}}`, true)
	f.Add("{\"form\":\"gojlok\",\"class\":\"cue-root\"}\n{\"type\":\"PERSON\",\"id\":\"x\",\"remove\":true}\n[1]\n", true)
	f.Fuzz(func(t *testing.T, text string, asJSON bool) {
		b := new(lexicon.Builder)
		load := b.Load
		if asJSON {
			load = b.LoadJSON
		}
		err := load("x", strings.NewReader(text))
		l := b.Build()
		if err != nil {
			var faults lexicon.Errors
			require.True(t, errors.As(err, &faults))
			for _, e := range faults {
				assert.Positive(t, e.Column)
				assert.LessOrEqual(t, e.Line, strings.Count(text, "\n")+2)
				assert.NotEmpty(t, e.Want)
			}
			assert.Zero(t, l.Len(lexicon.NoType))
			return
		}
		again := new(lexicon.Builder)
		for e := range l.All(lexicon.NoType) {
			assert.NoError(t, again.Add(e), "an entry that was loaded can be added")
			got, ok := l.ByID(e.Type, e.ID)
			assert.True(t, ok)
			assert.Equal(t, e, got)
			assert.True(t, slices.ContainsFunc(l.Lookup(e.Name), func(x lexicon.Entry) bool { return x.ID == e.ID }), "%q", e.Name)
		}
		assert.Equal(t, l.Len(lexicon.NoType), again.Build().Len(lexicon.NoType))
	})
}

// FuzzAdd adds any entry: what is accepted is found by its id, its name and its alias, and comes back as it was.
func FuzzAdd(f *testing.F) {
	f.Add("sumirat", "Sumirat Wibowo", "Pak Mirat", "role", "camat")
	f.Add("x", "S. O'Hara-Łuk 7", "RI–1", "case", "fold")
	f.Add("x", "Sumirat", "~Mirat", "role", "")
	f.Add("x", "Sumirat", "", "", "")
	f.Add("x", "Ke-", "(Sum.)", "a", "b=c")
	f.Add("x", "a\u200bb", "ẞ ǅ İ", "a", "b")
	f.Fuzz(func(t *testing.T, id, name, alias, key, value string) {
		e := lexicon.Entry{Type: lexicon.Person, ID: id, Name: name, Aliases: []lexicon.Alias{{Form: alias}},
			Attributes: lexicon.Attributes{{Key: key, Value: value}}}
		b := new(lexicon.Builder)
		if b.Add(e) != nil {
			assert.Zero(t, b.Build().Len(lexicon.NoType))
			return
		}
		l := b.Build()
		got, ok := l.ByID(lexicon.Person, id)
		require.True(t, ok)
		assert.Equal(t, e, got)
		for _, form := range []string{name, alias} {
			assert.Equal(t, []lexicon.Entry{e}, l.Lookup(form), "%q", form)
		}
	})
}
