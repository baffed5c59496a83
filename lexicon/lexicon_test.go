package lexicon_test

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut/lexicon"
)

const list = "# title: a list for tests\n" +
	"ORGANIZATION\tsamudera\tYayasan Cahaya Samudera\tYCS|~Samudera\tkind=foundation\n" +
	"PERSON\tsumirat\tSumirat Wibowo\t\trole=camat\n"

func build(t *testing.T, text string) *lexicon.Lexicon {
	t.Helper()
	b := new(lexicon.Builder)
	require.NoError(t, b.Load("test.tsv", strings.NewReader(text)))
	return b.Build()
}

func TestLookups(t *testing.T) {
	l := build(t, list)
	assert.Equal(t, 2, l.Len(lexicon.NoType))
	assert.Equal(t, 1, l.Len(lexicon.Person))
	e, ok := l.ByID(lexicon.Organization, "samudera")
	require.True(t, ok)
	assert.Equal(t, "foundation", e.Attributes.Get("kind"))
	assert.Equal(t, []lexicon.Alias{{Form: "YCS"}, {Form: "Samudera", Ambiguous: true}}, e.Aliases)
	_, ok = l.ByID(lexicon.Person, "samudera")
	assert.False(t, ok)
	assert.Equal(t, []lexicon.Entry{e}, l.Lookup("YCS"))
	assert.Empty(t, l.Lookup("ycs"), "capitals of the list are capitals in the text")
	assert.Empty(t, l.Lookup(""))
}

func TestFind(t *testing.T) {
	text := "Dana Yayasan Cahaya  Samudera (YCS)"
	found := build(t, list).Find(text)
	require.Len(t, found, 3)
	assert.Equal(t, "Yayasan Cahaya  Samudera", found[0].In(text))
	assert.Equal(t, "Samudera", found[1].Form)
	assert.True(t, found[1].Ambiguous)
	assert.Equal(t, "YCS", found[2].In(text))
	assert.Empty(t, build(t, list).Find(""))
}

func TestReplaceAndRemove(t *testing.T) {
	b := lexicon.NewBuilder(build(t, list))
	require.NoError(t, b.Add(lexicon.Entry{Type: lexicon.Person, ID: "sumirat", Name: "Sumirat Atmaja"}))
	assert.True(t, b.Remove(lexicon.Organization, "samudera"))
	assert.False(t, b.Remove(lexicon.Organization, "samudera"))
	l := b.Build()
	assert.Equal(t, 1, l.Len(lexicon.NoType))
	assert.Len(t, l.Lookup("Sumirat Atmaja"), 1)
	assert.Empty(t, l.Lookup("Sumirat Wibowo"))
}

func TestErrors(t *testing.T) {
	b := lexicon.NewBuilder(build(t, list))
	err := b.Load("bad.tsv", strings.NewReader("CITY\tx\tX\t\t\nPERSON\ty\tY\t~\tage\nkata\tcue-word\t\nPERSON\tz\tZ\t\t\n"))
	var all lexicon.Errors
	require.True(t, errors.As(err, &all))
	var got []string
	for _, e := range all {
		got = append(got, e.Error())
	}
	assert.Equal(t, []string{
		`lexicon: bad.tsv:1:1: "CITY": unknown type; want PERSON, STATE, ORGANIZATION or PLACE`,
		`lexicon: bad.tsv:2:12: "": empty name`,
		`lexicon: bad.tsv:2:14: "age": want key=value`,
		`lexicon: bad.tsv:3:6: "cue-word": unknown word class; want cue-root, cue-nya, cue-active, cue-topic, cue-request, cue-stance, cue-prep, cue-passive, cue-noun or cue-ask`,
	}, got)
	assert.Equal(t, 2, b.Build().Len(lexicon.NoType), "a list with a fault adds nothing")
}

func TestLoadJSON(t *testing.T) {
	b := new(lexicon.Builder)
	require.NoError(t, b.LoadJSON("x.jsonl", strings.NewReader(`{"type":"PLACE","id":"t","name":"Tirtasari","aliases":["~Tirta"],"attributes":{"kind":"village"}}`)))
	assert.Len(t, b.Build().Lookup("Tirtasari"), 1)
	err := b.LoadJSON("x.jsonl", strings.NewReader("{\"type\":\"PLACE\"\n{\"kind\":1}\n"))
	var all lexicon.Errors
	require.True(t, errors.As(err, &all))
	assert.Len(t, all, 2)
}

func TestLoadFS(t *testing.T) {
	files := fstest.MapFS{"a.tsv": {Data: []byte(list)}, "b.tsv": {Data: []byte("bad\n")}, "c.tsv": {Data: []byte("worse\n")}}
	b := new(lexicon.Builder)
	err := b.LoadFS(files, "*.tsv")
	var all lexicon.Errors
	require.True(t, errors.As(err, &all))
	assert.Len(t, all, 2, "the faults of all files together")
	assert.Zero(t, b.Build().Len(lexicon.NoType))
	assert.Error(t, b.LoadFS(files, "none*"))
	require.NoError(t, b.LoadFS(files, "a.tsv"))
	assert.Equal(t, 2, b.Build().Len(lexicon.NoType))
}

func TestDefault(t *testing.T) {
	l := lexicon.Default()
	for typ, least := range map[lexicon.Type]int{lexicon.State: 240, lexicon.Organization: 2500, lexicon.Person: 1200, lexicon.Place: 2552} {
		assert.GreaterOrEqual(t, l.Len(typ), least, typ.String())
	}
	for form, id := range map[string]string{"AS": "US", "Korsel": "KR", "Korut": "KP", "Tiongkok": "CN", "China": "CN", "Inggris": "GB", "UEA": "AE", "RI": "ID", "Perancis": "FR", "Uni Soviet": "SU"} {
		var ids []string
		for _, e := range l.Lookup(form) {
			if e.Type == lexicon.State {
				ids = append(ids, e.ID)
			}
		}
		assert.Equal(t, []string{id}, ids, form)
	}
}
