package main

import (
	"bufio"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut"
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/quote"
)

// render is the report of a document.
func render(t *testing.T, look style, doc *sebut.Document) string {
	t.Helper()
	var b strings.Builder
	w := bufio.NewWriter(&b)
	report{w, look}.print(doc)
	require.NoError(t, w.Flush())
	return b.String()
}

// document is made by hand, so that the report is tested whatever the analysis finds.
var document = &sebut.Document{
	Entities: []entity.Entity{
		{Type: entity.Place, Name: "Kota Semarang", Mentions: []int{0}},
		{Type: entity.Person, Name: "Sumirat", Mentions: []int{1}},
		{Type: entity.Person, Name: "Ratna Dewanti", Mentions: []int{2, 3}},
	},
	Quotes: []quote.Quote{
		{Kind: quote.Direct, Text: "Air naik,\nsejak subuh", Cue: quote.Part{Text: "kata"}, Rule: "direct.after",
			Speaker: quote.Speaker{Name: "Ratna Dewanti", Role: "Wali Kota", Affiliation: "Kota Semarang", Entity: 2}},
		{Kind: quote.Indirect, Text: "tanggul jebol", Rule: "indirect.passive", Speaker: quote.Speaker{Entity: -1}},
		{Kind: quote.Mixed, Text: "tanggul \x1b[31m“rapuh”", Cue: quote.Part{Text: "menyebut"}, Rule: "indirect.subject",
			Speaker: quote.Speaker{Name: "Ratna Dewanti", Entity: 2}},
		{Kind: quote.Indirect, Text: "warga cemas", Cue: quote.Part{Text: "menurut"}, Rule: "indirect.according",
			Speaker: quote.Speaker{Name: "para relawan", Entity: -1}},
	},
}

func TestReport(t *testing.T) {
	assert.Equal(t, `Ratna Dewanti · Wali Kota · Kota Semarang
  direct · kata
    “Air naik, sejak
    subuh”
  mixed · menyebut
    tanggul
    [31m“rapuh”

Somebody the text does not name
  indirect · goes on
    tanggul jebol

para relawan
  indirect · menurut
    warga cemas

Mentioned
  PERSON        Ratna
                Dewanti (2),
                Sumirat (1)
  PLACE         Kota
                Semarang (1)
`, render(t, style{width: 22}, document))
}

func TestExplanations(t *testing.T) {
	doc := sebut.Analyze(`"Air naik cepat," kata Camat Wirya Atmaja.`)
	assert.Contains(t, render(t, style{width: 56, explain: true}, doc), `
    “Air naik cepat,”
      quote     direct, bytes 1 to 16
                "[Air naik cepat,]" kata Camat Wirya
                Atmaja.
      rule      direct.after
                "QUOTE," CUE SPEAKER
                as in: "[Air naik sejak subuh]," kata
                Sumirat di posko.
      cue       "kata", bytes 18 to 22
      speaker   Wirya Atmaja, PERSON
                named by the attribution: "Wirya
                Atmaja", bytes 29 to 41
      role      Camat
                from "Camat", bytes 23 to 28
      grade     named
`)
}

func TestColours(t *testing.T) {
	got := render(t, style{width: 100, colour: true}, document)
	assert.Contains(t, got, "\x1b[1mRatna Dewanti\x1b[0m · Wali Kota")
	assert.Contains(t, got, "\x1b[2mdirect · kata\x1b[0m\n")
	plain := got
	for _, code := range []string{"\x1b[1m", "\x1b[2m", "\x1b[32m", "\x1b[0m"} {
		plain = strings.ReplaceAll(plain, code, "")
	}
	assert.Equal(t, render(t, style{width: 100}, document), plain)
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		text  string
		width int
		want  []string
	}{
		{"", 10, nil},
		{"satu", 10, []string{"satu"}},
		{"satu dua tiga", 8, []string{"satu dua", "tiga"}},
		{"satu dua tiga", 7, []string{"satu", "dua", "tiga"}},
		{"ketidakmungkinan itu", 5, []string{"ketidakmungkinan", "itu"}},
		{"“élan” “ümit”", 13, []string{"“élan” “ümit”"}},
	} {
		assert.Equal(t, c.want, wrap(strings.Fields(c.text), c.width), "%q in %d", c.text, c.width)
	}
}
