package quote_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// limits are the sentences by which doc.go shows what goes wrong, with what is found in them. Whoever mends one takes
// it out of both.
var limits = []c{
	{"unknown cue", `"Air naik sejak subuh," dengus Camat Wirya Atmaja.`, nil},
	{"thoughts that go on", `Camat Wirya Atmaja mengatakan, {1|tanggul itu bocor}. Hujan masih akan turun lama.`,
		[]string{"indirect | mengatakan | Wirya Atmaja"}},
	{"two readings of -nya", `Bupati Sugondo Prasetyo memarahi Camat Wirya Atmaja. "{1|Air naik sejak subuh}," katanya.`,
		[]string{"direct | katanya | Sugondo Prasetyo"}},
	{"where the clause ends", `Camat Wirya Atmaja mengatakan {1|air sudah surut, padahal jalan masih terendam}.`,
		[]string{"indirect | mengatakan | Wirya Atmaja"}},
	{"rumour", `Kabar beredar bahwa tanggul jebol.`, nil},
}

// TestLongSpeech shows from where on an attribution is too far away.
func TestLongSpeech(t *testing.T) {
	for repeats, name := range map[int]string{300: "Wirya Atmaja", 400: ""} {
		got := find(t, `"`+strings.Repeat("air naik lagi ", repeats)+`," kata Camat Wirya Atmaja.`)
		if assert.Len(t, got, 1) {
			assert.Equal(t, name, got[0].Speaker.Name, "%d words", 3*repeats)
		}
	}
}

func TestLimits(t *testing.T) {
	for _, c := range limits {
		text, _ := parse(t, c.text)
		assert.Empty(t, c.diff(t, find(t, text)), c.name)
	}
}
