package quote_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut/internal/spantest"
	"github.com/sebut-id/sebut/lexicon"
	"github.com/sebut-id/sebut/quote"
)

// with is an extractor with one rule of its own.
func with(tb testing.TB, shape, example string) *quote.Extractor {
	tb.Helper()
	x, err := quote.NewWith(lexicon.Default(), quote.Rule{Name: "own.rule", Shape: shape, Example: example})
	require.NoError(tb, err)
	return x
}

// TestOwnShapes: the example of each shape is tried out by NewWith; what it says about cue and speaker is tested here.
func TestOwnShapes(t *testing.T) {
	for _, c := range []struct{ shape, example, want string }{
		{`Dari SPEAKER: "QUOTE"`, `Dari Camat Wirya Atmaja: "[Air naik sejak subuh]"`, "direct |  | Wirya Atmaja | role=Camat"},
		{`SPEAKER curhat (bahwa) QUOTE`, `Camat Wirya Atmaja curhat bahwa [air naik sejak subuh].`, "indirect |  | Wirya Atmaja"},
		{`SPEAKER curhat (bahwa) QUOTE`, `Senin (11/3/2024), Camat Wirya Atmaja, yang ditemui di posko, curhat bahwa [air naik lagi].`,
			"indirect |  | Wirya Atmaja | role=Camat | date=Senin (11/3/2024) | place=posko"},
		{`SPEAKER curhat (bahwa) QUOTE`, `Camat Wirya Atmaja curhat [air naik sejak subuh].`, "indirect |  | Wirya Atmaja"},
		{`SPEAKER curhat (bahwa) QUOTE`, `Camat Wirya Atmaja curhat "[air naik sejak subuh]".`, "direct |  | Wirya Atmaja"},
		{`SPEAKER curhat QUOTE`, `Camat Wirya Atmaja curhat [rumahnya "tinggal kenangan" akibat banjir].`, "mixed |  | Wirya Atmaja"},
		{`"QUOTE," begitu CUE(bunyi) … SPEAKER`, `"[Air naik sejak subuh]," begitu bunyi pesan berantai Camat Wirya Atmaja.`, "?"},
		{`"QUOTE," begitu CUE(bunyi pesan) SPEAKER`, `"[Air naik sejak subuh]", begitu bunyi pesan Camat Wirya Atmaja, Senin.`, "direct | bunyi pesan | Wirya Atmaja | date=Senin"},
		{`"QUOTE" — SPEAKER`, `“[Air naik sejak subuh]” – Camat Wirya Atmaja`, "direct |  | Wirya Atmaja"},
		{`QUOTE; SPEAKER`, `[Air naik sejak subuh]; Camat Wirya Atmaja`, "indirect |  | Wirya Atmaja"},
		{`QUOTE, aku SPEAKER`, `[Air naik sejak subuh], aku Camat Wirya Atmaja.`, "indirect |  | Wirya Atmaja"},
		{`CUE(statusnya): "QUOTE" (,) unggah SPEAKER`, `Statusnya: "[Air naik]", unggah Sumirat.`, "direct | Statusnya | Sumirat"},
		{`"QUOTE" … CUE-nya`, `"[Air naik]" begitulah ujarnya.`, "direct | ujarnya | "},
		{`SPEAKER lewat … CUE: "QUOTE"`, `Sumirat lewat akun barunya mencuit: "[Air naik lagi]"`, "direct | mencuit | Sumirat"},
	} {
		if c.want == "?" {
			_, err := quote.NewWith(lexicon.Default(), quote.Rule{Name: "own.rule", Shape: c.shape, Example: c.example})
			assert.ErrorContains(t, err, "… SPEAKER", "a gap before a speaker has no end")
			continue
		}
		x := with(t, c.shape, c.example)
		text := strings.NewReplacer("[", "", "]", "").Replace(c.example)
		mentions := recognizer().Find(text)
		got := x.Find(text, mentions)
		checkWith(t, x, text, mentions, got)
		if assert.Len(t, got, 1, c.example) {
			assert.Equal(t, "own.rule", got[0].Rule)
			assert.Equal(t, c.want, describe(got[0], c.want), c.example)
			assert.Contains(t, got[0].Explain(text, x.Rules()...), c.shape)
		}
	}
}

// TestOwnRulesBesideOthers: rules of the caller's own go before the built-in ones and leave the rest to them.
func TestOwnRulesBesideOthers(t *testing.T) {
	x := with(t, `Dari SPEAKER: "QUOTE"`, `Dari Wirya Atmaja: "[Air naik]"`)
	text := `Dari Camat Wirya Atmaja: "Air naik." Dari Sumirat: "Kami lapar." "Kami mengungsi," kata Lestari Handayani. "Beras kami habis."`
	mentions := recognizer().Find(text)
	got := x.Find(text, mentions)
	checkWith(t, x, text, mentions, got)
	var rules []string
	for _, q := range got {
		rules = append(rules, q.Rule+" "+q.Speaker.Name)
	}
	assert.Equal(t, []string{"own.rule Wirya Atmaja", "own.rule Sumirat", "direct.after Lestari Handayani", "direct.floating Lestari Handayani"}, rules)
	assert.Equal(t, len(quote.Rules())+1, len(x.Rules()))
	assert.Equal(t, "own.rule", x.Rules()[0].Name)
	plain, err := quote.NewWith(lexicon.Default())
	require.NoError(t, err)
	assert.Equal(t, quote.Rules(), plain.Rules())
	assert.Equal(t, find(t, text), plain.Find(text, mentions))
}

// TestOwnRulesKeepPromises runs every case of the tables and odd texts with some rules of our own.
func TestOwnRulesKeepPromises(t *testing.T) {
	x, err := quote.NewWith(lexicon.Default(),
		quote.Rule{Name: "own.word", Shape: `kata SPEAKER, "QUOTE"`, Example: `Air naik kata Wirya Atmaja, "[air naik]"`},
		quote.Rule{Name: "own.first", Shape: `QUOTE, CUE SPEAKER`, Example: `[Air naik], kata Wirya Atmaja.`},
		quote.Rule{Name: "own.quoted", Shape: `"QUOTE" (,) CUE SPEAKER`, Example: `"[Air naik]," kata Wirya Atmaja.`},
		quote.Rule{Name: "own.last", Shape: `SPEAKER CUE (,) QUOTE`, Example: `Wirya Atmaja mengatakan, [air naik].`})
	require.NoError(t, err)
	texts := []string{"", `"`, `"" kata`, `kata "`, `, kata Wirya`, `"a" kata "b" kata "c" kata X`, spantest.News, spantest.Dense(2000), spantest.Worst(2000)}
	for _, table := range tables {
		for _, c := range table.cases {
			text, _ := parse(t, c.text)
			texts = append(texts, text, text[len(text)/2:])
		}
	}
	for _, in := range growing {
		texts = append(texts, in.grow(300))
	}
	for _, text := range texts {
		mentions := recognizer().Find(text)
		checkWith(t, x, text, mentions, x.Find(text, mentions))
	}
}

func TestRuleErrors(t *testing.T) {
	for _, c := range []struct{ name, shape, example, want string }{
		{"", `SPEAKER: "QUOTE"`, `Sari: "[air]"`, `rule 1, "": name, column 1: "": want a name`},
		{"direct.after", `SPEAKER: "QUOTE"`, `Sari: "[air]"`, `name, column 1: "direct.after": want a name that no other rule has`},
		{"x", ``, ``, `shape, column 1: "": want a QUOTE`},
		{"x", `SPEAKER mengaku`, ``, `shape, column 1: "SPEAKER mengaku": want a QUOTE`},
		{"x", `"QUOTE" bunyi`, ``, `shape, column 1: "\"QUOTE\" bunyi": want a SPEAKER or CUE-nya`},
		{"x", `"QUOTE" SPEAKER "QUOTE"`, ``, `shape, column 17: "\"QUOTE\"": want one QUOTE only`},
		{"x", `SPEAKER QUOTE kata`, ``, `shape, column 1: "SPEAKER QUOTE kata": want a word`},
		{"x", `Dari SPEAKER: QUOTE kata`, ``, `shape, column 15: "QUOTE kata": want QUOTE first or last`},
		{"x", `SPEAKER dan SPEAKER: "QUOTE"`, ``, `shape, column 13: "SPEAKER: \"QUOTE\"": want one SPEAKER`},
		{"x", `SPEAKER … "QUOTE"`, ``, `shape, column 1: "SPEAKER … \"QUOTE\"": want a word`},
		{"x", `… SPEAKER: "QUOTE"`, ``, `shape, column 1: "… SPEAKER: \"QUOTE\"": want a word`},
		{"x", `… kata SPEAKER: "QUOTE"`, ``, `want something before …`},
		{"x", `CUE SPEAKER CUE: "QUOTE"`, ``, `shape, column 13: "CUE: \"QUOTE\"": want one CUE only`},
		{"x", `QUOTE SPEAKER`, ``, `shape, column 1: "QUOTE SPEAKER": want a word, a punctuation mark or a cue between QUOTE and SPEAKER`},
		{"x", `SPEAKER: "KATA"`, ``, `shape, column 11: "KATA": want QUOTE between the quotation marks`},
		{"x", `SPEAKER: "QUOTE`, ``, `shape, column 16: "": want a quotation mark behind QUOTE`},
		{"x", `SPEAKER (bahwa: "QUOTE"`, ``, `shape, column 15: ":": want a closing bracket behind words`},
		{"x", `SPEAKER CUE() "QUOTE"`, ``, `shape, column 13: ")": want words between the brackets`},
		{"x", `SPEAKERS: "QUOTE"`, ``, `shape, column 1: "SPEAKERS": want QUOTE, SPEAKER or CUE`},
		{"x", `SPEAKER @ "QUOTE"`, ``, `shape, column 9: "@": want a word, a punctuation mark`},
		{"x", strings.Repeat("a ", 20) + `SPEAKER: "QUOTE"`, ``, `want at most 16 slots`},
		{"x", `SPEAKER: "QUOTE"`, `Sari: "air"`, `example, column 1: "Sari: \"air\"": want one pair of brackets`},
		{"x", `SPEAKER: "QUOTE"`, `Sari: "[air]" [`, `want one pair of brackets`},
		{"x", `Dari SPEAKER: "QUOTE"`, `Kata Sumirat, "[Air naik lagi.]"`, `example, column 16: "Air naik lagi.": want words that the shape finds; found is "Air naik lagi." by direct.before`},
		{"x", `Dari SPEAKER: "QUOTE"`, `[Air naik lagi.]`, `found`},
	} {
		x, err := quote.NewWith(lexicon.Default(), quote.Rule{Name: c.name, Shape: c.shape, Example: c.example})
		assert.Nil(t, x)
		assert.ErrorContains(t, err, c.want)
		var fault *quote.RuleError
		require.True(t, errors.As(err, &fault))
		assert.Equal(t, 1, fault.Number)
	}
	good := quote.Rule{Name: "own.from", Shape: `Dari SPEAKER: "QUOTE"`, Example: `Dari Sumirat: "[Air naik.]"`}
	_, err := quote.NewWith(lexicon.Default(), good, quote.Rule{Name: "own.bad"}, good)
	assert.ErrorContains(t, err, `rule 2, "own.bad"`)
	assert.ErrorContains(t, err, `rule 3, "own.from": name`)
}
