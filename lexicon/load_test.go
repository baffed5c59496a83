package lexicon_test

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"testing/iotest"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	wordclass "github.com/sebut-id/sebut/internal/word"
	"github.com/sebut-id/sebut/lexicon"
)

// faults are the messages of all faults, without "lexicon: ".
func faults(t *testing.T, err error) (messages []string) {
	t.Helper()
	var all lexicon.Errors
	require.True(t, errors.As(err, &all), "%v", err)
	for _, e := range all {
		messages = append(messages, strings.TrimPrefix(e.Error(), "lexicon: "))
	}
	return messages
}

func TestFaultsOfLines(t *testing.T) {
	for line, want := range map[string]string{
		"PERSON\tx\tX\t":                             `1:1: "PERSON\tx\tX\t": fields: 4; want 5 for an entry (TYPE, ID, NAME, ALIASES, ATTRIBUTES), 3 for a word (FORM, CLASS, ATTRIBUTES) or 2 for an entry to take out (-TYPE, ID), separated by tabs`,
		"PERSON\t\tX\t\t":                            `1:8: "": empty id`,
		"PERSON\tx\t\t\t":                            `1:10: "": empty name`,
		"PERSON\tx\t~X\t\t":                          `1:10: "~X": ~ marks an alias; it cannot begin a name`,
		"PERSON\tx\tX\vY\t\t":                        `1:11: "\v": line breaks and control signs cannot stand in a name`,
		"PERSON\tx\t&\t\t":                           `1:10: "&": a name has a letter or a digit`,
		"PERSON\tx\tX\tY| Z\t":                       `1:14: " Z": spaces at the edge of a name`,
		"PERSON\tx\tX\t\tcase=upper":                 `1:13: "case=upper": want case=fold or case=exact`,
		"PERSON\tx\tX\t\ta=b|when=never":             `1:17: "when=never": want when=title or when=inside`,
		"PERSON\tx\tX\t\tpriority=high":              `1:13: "priority=high": want priority= with a whole number from -100 to 100`,
		"PERSON\tx\tX\t\tpriority=101":               `1:13: "priority=101": want priority= with a whole number from -100 to 100`,
		"PERSON\tx\tX\t\ta=b|a=c":                    `1:17: "a=c": the attribute stands twice`,
		"PERSON\tx\tX\t\t=b":                         `1:13: "=b": want key=value`,
		"PERSON\tx\tX\xff\t\t":                       `1:11: "\xff\t\t": not valid UTF-8`,
		"celetuk\tcue-root\tmarked=no":               `1:18: "marked=no": want marked=yes`,
		"celetuk\tcommon\trank=first":                `1:16: "rank=first": want rank= with a whole number from 1`,
		"celetuk\tdegree\t":                          `1:9: "degree": unknown word class; want degree-before or degree-after`,
		"-PERSON\tnobody":                            `1:1: "-PERSON\tnobody": no such entry is there to take out`,
		"-CITY\tx":                                   `1:1: "-CITY\tx": an entry is taken out by its type and its id`,
		"PERSON\tx\tX\t\t" + strings.Repeat("é", 50): `1:13: "` + strings.Repeat("é", 40) + `": want key=value`,
	} {
		b := new(lexicon.Builder)
		got := faults(t, b.Load("", strings.NewReader(line+"\n")))
		assert.Equal(t, []string{":" + want}, got, "%q", line)
		assert.Zero(t, b.Build().Len(lexicon.NoType))
	}
	got := faults(t, new(lexicon.Builder).Load("", strings.NewReader("PERSON\tx\tX")))
	assert.Contains(t, got[0], `:1:8: "x": unknown word class; want honorific, rank,`, "three fields are a word")
}

// TestOddFiles loads what editors and other systems write.
func TestOddFiles(t *testing.T) {
	l := build(t, "\ufeffPERSON\tx\tSumirat\t\t\r\n\r\n# remark\r\nPERSON\ty\tDarmo\t\t")
	assert.Equal(t, 2, l.Len(lexicon.Person))
	assert.Len(t, l.Lookup("Darmo"), 1)
	assert.Zero(t, build(t, "").Len(lexicon.NoType))

	long := "PERSON\tx\tX\t\t\n" + strings.Repeat("x", 1<<20) + "\n"
	assert.Equal(t, []string{`:2:1: "": the line is longer than 1048576 bytes`}, faults(t, new(lexicon.Builder).Load("", strings.NewReader(long))))
	broken := io.MultiReader(strings.NewReader("CITY\tx\tX\t\t\n"), iotest.ErrReader(errors.New("the disk is gone")))
	assert.Equal(t, []string{`:1:1: "CITY": unknown type; want PERSON, STATE, ORGANIZATION or PLACE`, `:2:1: "": the disk is gone`},
		faults(t, new(lexicon.Builder).Load("", broken)))
}

// TestFaultsOfALongList wants every fault in the order of the lines, though the lines are checked while others are read.
func TestFaultsOfALongList(t *testing.T) {
	var list strings.Builder
	var want []string
	for n := 1; n <= 10000; n++ {
		switch {
		case n%999 == 0:
			list.WriteString("CITY\tx\tX\t\t\n")
			want = append(want, fmt.Sprintf(`:%d:1: "CITY": unknown type; want PERSON, STATE, ORGANIZATION or PLACE`, n))
		case n%1500 == 0:
			list.WriteString("-CITY\tx\n")
			want = append(want, fmt.Sprintf(`:%d:1: "-CITY\tx": an entry is taken out by its type and its id`, n))
		default:
			fmt.Fprintf(&list, "PERSON\tx%d\tSumirat\t\t\n", n)
		}
	}
	assert.Equal(t, want, faults(t, new(lexicon.Builder).Load("", strings.NewReader(list.String()))))
}

func TestFaultsOfJSON(t *testing.T) {
	for line, want := range map[string]string{
		`{"type":"PERSON"`:                                                    `1:17: "{\"type\":\"PERSON\"": unexpected EOF`,
		`{"type":"PERSON","kind":"x"}`:                                        `1:18: "{\"type\":\"PERSON\",\"kind\":\"x\"}": unknown field "kind"`,
		`{"type":"PERSON","id":"x","name":"X"} {}`:                            `1:39: "{}": want one object a line`,
		`{"id":"x","name":"X","type":"CITY"}`:                                 `1:29: "CITY": unknown type; want PERSON, STATE, ORGANIZATION or PLACE`,
		`{"type":"PERSON","id":"x","name":"X","aliases":["Y|Z"]}`:             `1:49: "Y|Z": tabs, line breaks and | cannot stand in an alias or attribute`,
		`{"type":"PERSON","id":"x","name":"X","attributes":{"when":"never"}}`: `1:52: "when=never": want when=title or when=inside`,
		`{"type":"PERSON","id":"nobody","remove":true}`:                       `1:1: "{\"type\":\"PERSON\",\"id\":\"nobody\",\"remove\":true}": no such entry is there to take out`,
		`{"type":"PERSON","id":"x","name":"X","remove":true}`:                 `1:1: "{\"type\":\"PERSON\",\"id\":\"x\",\"name\":\"X\",\"remove\":true}": what is taken out has a type and an id, nothing else`,
		`{"form":"celetuk","class":"cue"}`:                                    `1:27: "cue": unknown word class; want cue-root, cue-nya, cue-active, cue-topic, cue-request, cue-stance, cue-prep, cue-passive, cue-noun or cue-ask`,
		"{\"type\":\"PERSON\",\"id\":\"x\",\"name\":\"X\xff\"}":               `1:36: "\xff\"}": not valid UTF-8`,
		`{"form":"celetuk","id":"x"}`:                                         `1:1: "{\"form\":\"celetuk\",\"id\":\"x\"}": want the keys of an entry (type, id, name, aliases) or those of a word (form, class)`,
	} {
		assert.Equal(t, []string{":" + want}, faults(t, new(lexicon.Builder).LoadJSON("", strings.NewReader(line))), line)
	}
}

func TestFaultsOfEntries(t *testing.T) {
	b := new(lexicon.Builder)
	for want, e := range map[string]lexicon.Entry{
		`"A|B": tabs, line breaks and | cannot stand in an alias or attribute`: {Type: lexicon.Person, ID: "x", Name: "X", Aliases: []lexicon.Alias{{Form: "A|B"}}},
		`"X\tY": tabs and line breaks cannot stand in a field`:                 {Type: lexicon.Person, ID: "x", Name: "X\tY"},
		`"a=b": = cannot stand in the key of an attribute`:                     {Type: lexicon.Person, ID: "x", Name: "X", Attributes: lexicon.Attributes{{Key: "a=b", Value: "c"}}},
		`"": unknown type; want PERSON, STATE, ORGANIZATION or PLACE`:          {ID: "x", Name: "X"},
	} {
		var one *lexicon.Error
		require.ErrorAs(t, b.Add(e), &one)
		assert.True(t, strings.HasSuffix(one.Error(), want), one.Error())
	}
	assert.Error(t, b.AddWord("celetuk", "cue"))
	assert.Error(t, b.AddWord("cele\ttuk", "cue-root"))
	assert.Error(t, b.AddWord("celetuk", "cue-root", lexicon.Attribute{Key: "marked", Value: "maybe"}))
	assert.NoError(t, b.AddWord("celetuk", "cue-root", lexicon.Attribute{Key: "marked", Value: "yes"}))
	assert.Zero(t, b.Build().Len(lexicon.NoType))
}

func TestRemovals(t *testing.T) {
	l := build(t, list)
	b := lexicon.NewBuilder(l)
	require.NoError(t, b.Load("a.tsv", strings.NewReader("PERSON\tsumirat\tSumirat Atmaja\t\t\n-PERSON\tsumirat\n-ORGANIZATION\tsamudera\n")))
	got := b.Build()
	assert.Len(t, got.Lookup("Sumirat Atmaja"), 1, "what a list takes out goes before its entries are added")
	assert.Empty(t, got.Lookup("Sumirat Wibowo"))
	assert.Equal(t, 1, got.Len(lexicon.NoType))
	assert.Equal(t, 2, l.Len(lexicon.NoType), "the lexicon that the builder started from stays as it was")

	files := fstest.MapFS{
		"1.tsv":   {Data: []byte("PLACE\ttirta\tTirtasari\t\t\n")},
		"2.jsonl": {Data: []byte(`{"type":"PLACE","id":"tirta","remove":true}` + "\n" + `{"form":"celetuk","class":"cue-root"}` + "\n")},
		"3.tsv":   {Data: []byte("-PLACE\ttirta\n")},
	}
	b = lexicon.NewBuilder(l)
	assert.Equal(t, []string{`3.tsv:1:1: "-PLACE\ttirta": no such entry is there to take out`}, faults(t, b.LoadFS(files, "*")))
	assert.Equal(t, 2, b.Build().Len(lexicon.NoType))
	delete(files, "3.tsv")
	require.NoError(t, b.LoadFS(files, "*"))
	assert.Equal(t, 2, b.Build().Len(lexicon.NoType))
}

func TestLoadFile(t *testing.T) {
	dir := t.TempDir()
	tsv, jsonl := filepath.Join(dir, "a.tsv"), filepath.Join(dir, "b.jsonl")
	require.NoError(t, os.WriteFile(tsv, []byte(list), 0o600))
	require.NoError(t, os.WriteFile(jsonl, []byte(`{"type":"PLACE","id":"t","name":"Tirtasari"}`+"\n"+`{"type":"CITY"}`+"\n"), 0o600))
	b := new(lexicon.Builder)
	require.NoError(t, b.LoadFile(tsv))
	assert.ErrorIs(t, b.LoadFile(filepath.Join(dir, "gone.tsv")), os.ErrNotExist)
	assert.Equal(t, []string{
		jsonl + `:2:1: "": empty id`, jsonl + `:2:1: "": empty name`,
		jsonl + `:2:9: "CITY": unknown type; want PERSON, STATE, ORGANIZATION or PLACE`,
	}, faults(t, b.LoadFile(jsonl)))
	assert.Equal(t, 2, b.Build().Len(lexicon.NoType))
}

// TestJoin joins lexicons: of entries with one type and id the later lexicon's is there, of entries with one form the
// later lexicon's is preferred.
func TestJoin(t *testing.T) {
	first := build(t, "PERSON\ta\tSumirat Wibowo\tSumirat\trole=camat\nPERSON\tb\tSumirat Atmaja\t\t\n")
	second := build(t, "PERSON\ta\tSumirat Wibowo\t\trole=bupati\nPERSON\tc\tSumirat Harimurti\tSumirat Atmaja\t\n")
	ids := func(l *lexicon.Lexicon, name string) (ids []string) {
		for _, e := range l.Lookup(name) {
			ids = append(ids, e.ID)
		}
		return ids
	}
	joined := lexicon.NewBuilder(first, second).Build()
	assert.Equal(t, 3, joined.Len(lexicon.Person))
	e, ok := joined.ByID(lexicon.Person, "a")
	require.True(t, ok)
	assert.Equal(t, "bupati", e.Attributes.Get("role"))
	assert.Empty(t, joined.Lookup("Sumirat"), "a replaced entry takes its aliases with it")
	assert.Equal(t, []string{"c", "b"}, ids(joined, "Sumirat Atmaja"))
	assert.Equal(t, []string{"b", "c"}, ids(lexicon.NewBuilder(second, first).Build(), "Sumirat Atmaja"))
}

// TestMatches asks which entries a name can mean, and why.
func TestMatches(t *testing.T) {
	l := build(t, "PERSON\tlow\tSumirat\t\tpriority=-1\n"+
		"PERSON\tplain\tSumirat\t\t\n"+
		"PLACE\tmarked\tKampung Sumirat\t~Sumirat\t\n"+
		"ORGANIZATION\ttitled\tSumirat Jaya\tSumirat\twhen=title\n"+
		"ORGANIZATION\tfolded\tSumirat\tSUMIRAT\tcase=fold|when=inside|priority=2\n")
	type match struct {
		id, form, when       string
		canonical, ambiguous bool
		priority             int
	}
	var got []match
	for _, m := range l.Matches("Sumirat") {
		got = append(got, match{m.Entry.ID, m.Form, m.When, m.Canonical, m.Ambiguous, m.Priority})
	}
	assert.Equal(t, []match{
		{"folded", "Sumirat", "inside", false, false, 2},
		{"folded", "Sumirat", "inside", true, false, 2},
		{"titled", "Sumirat", "title", false, false, 0},
		{"plain", "Sumirat", "", true, false, 0},
		{"marked", "Sumirat", "", false, true, 0},
		{"low", "Sumirat", "", true, false, -1},
	}, got)
	assert.Len(t, l.Lookup("Sumirat"), 5, "each entry once")
	assert.Len(t, l.Matches("sumirat"), 2, "the entry that folds case")
	assert.Empty(t, l.Matches("Sumirat "), "the whole of the name")
	assert.Empty(t, l.Matches(""))
}

func TestAll(t *testing.T) {
	l := build(t, list)
	for range 2 {
		var ids []string
		for e := range l.All(lexicon.NoType) {
			ids = append(ids, e.ID)
		}
		assert.Equal(t, []string{"samudera", "sumirat"}, ids)
	}
	for e := range l.All(lexicon.Person) {
		assert.Equal(t, "sumirat", e.ID)
		break
	}
	assert.Equal(t, l.Len(lexicon.NoType), 2)
}

// TestClassesAreDocumented wants the package documentation to name every class that a list may use.
func TestClassesAreDocumented(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	words := strings.FieldsFunc(string(doc), func(r rune) bool { return r != '-' && !unicode.IsLetter(r) })
	for class := range wordclass.Names {
		assert.True(t, slices.Contains(words, class), "doc.go says what class %s is for", class)
	}
}

// TestManyAttributes has more attributes in a line than are compared one by one.
func TestManyAttributes(t *testing.T) {
	var attributes strings.Builder
	for i := range 50_000 {
		fmt.Fprintf(&attributes, "k%d=v|", i)
	}
	line := "PLACE\tx\tTirta\t\t" + attributes.String()
	assert.NoError(t, new(lexicon.Builder).Load("x", strings.NewReader(line+"last=v\n")))
	got := faults(t, new(lexicon.Builder).Load("x", strings.NewReader(line+"k3=v|k49999=v\n")))
	require.Len(t, got, 2)
	assert.Contains(t, got[0], `"k3=v": the attribute stands twice`)
	assert.Contains(t, got[1], `"k49999=v": the attribute stands twice`)
}
