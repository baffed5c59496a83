package sebut_test

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut"
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/spantest"
	"github.com/sebut-id/sebut/lexicon"
)

func TestNew(t *testing.T) {
	a, err := sebut.New()
	require.NoError(t, err)
	assert.Equal(t, sebut.Analyze(spantest.News), a.Analyze(spantest.News), "without options it is the analyzer of Analyze")

	_, err = sebut.New(nil, sebut.WithLexicon(lexicon.Default()), sebut.WithLexicon(nil))
	assert.EqualError(t, err, "sebut: option 1: the option is nil\nsebut: option 3: the lexicon is nil")
}

func TestWithSource(t *testing.T) {
	source := entity.SourceFunc(func(dst []entity.Proposal, text string) []entity.Proposal {
		if start := strings.Index(text, "sumirat wibowo"); start >= 0 {
			dst = append(dst, entity.Proposal{Span: entity.Span{Start: start, End: start + 14}, Type: entity.Person})
		}
		return dst
	})
	a, err := sebut.New(sebut.WithSource("test", source, entity.RulesFirst))
	require.NoError(t, err)
	doc := a.Analyze(`"Air naik cepat," kata camat sumirat wibowo. "Kami mengungsi," ujarnya.`)
	check(t, doc)
	require.Len(t, doc.Entities, 1)
	assert.Equal(t, []int{0}, doc.Entities[0].Mentions)
	assert.Equal(t, "source.test", doc.Mentions[0].Rule)
	require.Len(t, doc.Quotes, 2)
	for _, q := range doc.Quotes {
		assert.Equal(t, "sumirat wibowo", q.Speaker.Name)
	}
	for _, text := range texts() {
		assert.Equal(t, sebut.Analyze(text), a.Analyze(text), "the source has nothing to say")
	}

	_, err = sebut.New(sebut.WithSource("", source, entity.RulesFirst), sebut.WithSource("a", nil, entity.RulesFirst),
		sebut.WithSource("a", source, entity.RulesFirst), sebut.WithSource("a", source, entity.RulesFirst), sebut.WithSource("b", source, 0))
	assert.EqualError(t, err, `sebut: option 1: the source has no name
sebut: option 2: the source "a" is nil
sebut: option 4: a source is already called "a"
sebut: option 5: the source "b" has the precedence 0, want entity.RulesFirst or entity.SourceFirst`)
}

// TestWithLexicon wants the lists of the caller to be all that the analyzer knows, and the later of two to count.
func TestWithLexicon(t *testing.T) {
	b := lexicon.NewBuilder()
	require.NoError(t, b.Add(lexicon.Entry{Type: lexicon.State, ID: "XX", Name: "Negeri Awan"}))
	a, err := sebut.New(sebut.WithLexicon(lexicon.Default()), sebut.WithLexicon(b.Build()))
	require.NoError(t, err)
	doc := a.Analyze("Kapal Negeri Awan tiba di Rusia.")
	check(t, doc)
	require.Len(t, doc.Mentions, 1)
	assert.Equal(t, "XX", doc.Mentions[0].ID)
}

// TestAnyLexicon wants sound results also from an analyzer that knows no word at all.
func TestAnyLexicon(t *testing.T) {
	a, err := sebut.New(sebut.WithLexicon(lexicon.NewBuilder().Build()))
	require.NoError(t, err)
	check(t, a.Analyze(spantest.News))
}

// texts are articles and the starts of odd texts, for the tests that want sound or equal results of any text.
func texts() []string {
	t := []string{spantest.News, spantest.Headline, spantest.Dense(3000), spantest.Plain(3000), spantest.Worst(3000)}
	for _, odd := range oddities {
		t = append(t, odd)
	}
	return t
}

// oddities are no news: each breaks something that a reader of news may take for granted.
var oddities = map[string]string{
	"empty":                "",
	"a space":              " ",
	"line breaks":          "\r\n\n\v\u2028",
	"one mark":             `"`,
	"one closing mark":     "”",
	"marks":                `""'“”«»‘’„‟`,
	"marks and spaces":     "“ ” “ \" ' ” \"",
	"nested marks":         strings.Repeat("“", 50) + "air" + strings.Repeat("”", 50),
	"one bad byte":         "\xff",
	"bad bytes in words":   "Su\xffmirat \xc3Wibowo mengatakan, a\xe2\x80ir naik. \"Air\xf0\x9f naik,\" kata Sumirat\xff.",
	"surrogates":           "\xed\xa0\x80Sumirat \xed\xbf\xbf",
	"NUL":                  "\x00\x00kata\x00Sumirat\x00",
	"a program":            "\x7fELF\x02\x01\x01\x00\x00\x00\xb0\x00\x03>\x00\x01",
	"combining":            "S\u0301umirat W\u0308ibowo \u0301kata",
	"right to left":        "\u202eSumirat\u202c mengatakan, air naik.",
	"emoji":                "👩‍👩‍👧 kata 🎉 “🎉,” kata 🎉.",
	"other scripts":        "普京说：“俄罗斯必胜。” Президент сказал: «Да». كتب",
	"only cues":            "kata kata kata ujarnya menurut mengatakan",
	"only capitals":        "PRESIDEN JOKO WIDODO TIBA DI JAKARTA KATA KPK",
	"ends in a cue":        `"Air naik," kata`,
	"ends in a name":       `"Air naik," kata Sumirat`,
	"ends in a head noun":  "Ia bekerja di Kementerian",
	"starts with a cue":    "Kata Sumirat, air naik.",
	"starts with a comma":  ", kata Sumirat",
	"brackets":             "((([[[ KPK ])) (",
	"dots":                 "... . .. A. B. C. . PT. .",
	"hyphens":              "- -- A- -A A-A-A- Covid-19-20",
	"no space":             `Sumirat,kata"air"kata,Sumirat."air"`,
	"one long word":        strings.Repeat("a", 100_000),
	"one long capital":     strings.Repeat("A", 100_000),
	"a word of joiners":    strings.Repeat("\u200d\u00ad", 1000),
	"apostrophes":          "Ma'ruf 'Mu'ti' ''' Jum’at ‘’",
	"numbers":              "1.000,5 16.00 1/2/3 1:2:3 1..2 1,,2",
	"quote over two lines": "\"Air naik\n\nSejak subuh,\" kata Sumirat.",
}

func TestOddities(t *testing.T) {
	for name, text := range oddities {
		t.Run(name, func(t *testing.T) {
			doc := sebut.Analyze(text)
			check(t, doc)
			assert.Equal(t, text, doc.Text)
			assert.NotNil(t, doc.Mentions)
			assert.NotNil(t, doc.Quotes)
		})
	}
	empty := sebut.Analyze("")
	assert.Empty(t, empty.Mentions)
	assert.Empty(t, empty.Entities)
	assert.Empty(t, empty.Quotes)
}

// TestCutAnywhere cuts an article after each of its bytes, so that every rule meets the end of the text at every word.
func TestCutAnywhere(t *testing.T) {
	text := spantest.News
	step := 1
	if testing.Short() {
		step = 7
	}
	for i := 0; i <= len(text); i += step {
		check(t, sebut.Analyze(text[:i]))
		check(t, sebut.Analyze(text[i:]))
		if t.Failed() {
			t.Fatalf("cut at byte %d", i)
		}
	}
}

// TestShuffled puts the words of an article in random order, with marks and commas between.
func TestShuffled(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	words := strings.Fields(spantest.News)
	glue := []string{" ", " ", " ", ", ", ". ", "\n", ` "`, `" `, " “", "” ", "”, ", " (", ") ", ": ", "-"}
	for range 300 {
		var b strings.Builder
		for range 60 {
			b.WriteString(words[r.IntN(len(words))])
			b.WriteString(glue[r.IntN(len(glue))])
		}
		check(t, sebut.Analyze(b.String()))
		if t.Failed() {
			t.Fatalf("text %q", b.String())
		}
	}
}

// TestMillionMarks analyses 1 MB of quotation marks in several arrangements.
func TestMillionMarks(t *testing.T) {
	for _, part := range []string{`"`, `" `, "“", "” ", "“”", "'", "«air» ", "\"\n"} {
		check(t, sebut.Analyze(strings.Repeat(part, 1<<20/len(part))))
	}
}

// TestHuge analyses 50 MB of news. The articles are alike, so that their number tells what must be found.
func TestHuge(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	article := "Kota Tua sepi.\n\n\"Air naik sejak subuh,\" kata Sumirat Wibowo. Menurut dia, warga sudah mengungsi.\n\n"
	n := 50<<20/len(article) + 1
	doc := sebut.Analyze(strings.Repeat(article, n))
	require.Len(t, doc.Quotes, 2*n)
	last := doc.Quotes[2*n-1]
	assert.Equal(t, "Sumirat Wibowo", last.Speaker.Name)
	assert.Equal(t, "warga sudah mengungsi", last.Span.In(doc.Text))
}

func TestSameTwice(t *testing.T) {
	for _, text := range texts() {
		assert.Equal(t, sebut.Analyze(text), sebut.Analyze(strings.Clone(text)))
	}
}

// TestAnalyzeInto uses one document for all texts, longer and shorter ones in turn.
func TestAnalyzeInto(t *testing.T) {
	a, err := sebut.New()
	require.NoError(t, err)
	doc := new(sebut.Document)
	for range 2 {
		for _, text := range texts() {
			a.AnalyzeInto(doc, text)
			check(t, doc)
			want := a.Analyze(text)
			assert.Equal(t, want.Mentions, doc.Mentions)
			assert.Equal(t, want.Quotes, doc.Quotes)
			assert.Equal(t, want.Text, doc.Text)
			if len(want.Entities) > 0 {
				assert.Equal(t, want.Entities, doc.Entities)
			} else {
				assert.Empty(t, doc.Entities)
			}
			for _, m := range doc.Mentions[len(doc.Mentions):cap(doc.Mentions)] {
				assert.Zero(t, m, "what is left of the text before")
			}
			for _, e := range doc.Entities[len(doc.Entities):cap(doc.Entities)] {
				assert.Empty(t, e.Name+e.ID)
			}
		}
	}
}

// TestManyGoroutines gives one analyzer different texts at the same time.
func TestManyGoroutines(t *testing.T) {
	a, err := sebut.New()
	require.NoError(t, err)
	all := texts()
	want := make([]*sebut.Document, len(all))
	for i, text := range all {
		want[i] = a.Analyze(text)
	}
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Go(func() {
			for k := range 2 * len(all) {
				i := (g*7 + k) % len(all)
				if !reflect.DeepEqual(want[i], a.Analyze(all[i])) {
					t.Errorf("goroutine %d: text %d gives another document", g, i)
				}
			}
		})
	}
	wg.Wait()
}

// TestOwned wants a document to stay as it is when the analyzer goes on to other texts.
func TestOwned(t *testing.T) {
	doc := sebut.Analyze(spantest.News)
	before := *sebut.Analyze(spantest.News)
	for _, text := range texts() {
		sebut.Analyze(text)
	}
	assert.Equal(t, before, *doc)
}
