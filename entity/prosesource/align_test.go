package prosesource

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var unquote = strings.NewReplacer("“", `"`, "”", `"`, "‘", "'", "’", "'", "&rsquo;", "'")

// TestAlign wants every token of prose at its place in the text, quotation marks set aside.
func TestAlign(t *testing.T) {
	for _, text := range []string{
		"Budi tiba.",
		"“Air naik cepat,” kata Sumirat (43) di Jl. Merdeka No. 3.",
		"Ma’ruf, 'samba, dan n'tan: don't they'll :-) I.B.M. [x] $100 &rsquo;",
		"tiga  spasi \u00a0 dan\ttab \u3000 lebar",
		"kata kata kata, kata. kata",
		"日本語 é e\u0301 🙂 İİİ's x",
	} {
		var c cutter
		for c.next(text) {
			tokens, err := label(english(), c.sentence)
			require.NoError(t, err)
			end := 0
			for i, s := range c.align(tokens) {
				if !utf8.ValidString(tokens[i].Text) {
					assert.True(t, s.IsEmpty(), "%q cuts a letter", tokens[i].Text)
					continue
				}
				assert.Equal(t, tokens[i].Text, unquote.Replace(s.In(text)), text)
				assert.GreaterOrEqual(t, s.Start, end, text)
				end = s.End
			}
		}
	}
}

// TestSentences wants texts cut where sentences end, and no byte of a word lost.
func TestSentences(t *testing.T) {
	long := strings.Repeat("a", maxWord+1)
	for text, want := range map[string][]string{
		"":                           nil,
		" \n\t ":                     nil,
		"Air naik":                   {"Air naik"},
		"Air naik. Warga lari. ":     {"Air naik.", "Warga lari."},
		"Air naik.\nwarga lari":      {"Air naik.", "warga lari"},
		"“Air naik!” Warga lari":     {`"Air naik!"`, "Warga lari"},
		"Air naik? “Warga lari.”":    {"Air naik?", `"Warga lari."`},
		"Dr. Budi dan H. Ali datang": {"Dr. Budi dan H. Ali datang"},
		"Air naik 3.5 m. di desa":    {"Air naik 3.5 m. di desa"},
		"Air " + long + " naik":      {"Air", "naik"},
		long + " naik":               {"naik"},
		"Air\xff naik":               {"naik"},
	} {
		var got []string
		var c cutter
		for c.next(text) {
			got = append(got, c.sentence)
		}
		assert.Equal(t, want, got, text)
	}
	var c cutter
	n := 0
	for c.next(strings.Repeat("air naik ", maxSentence)) {
		assert.LessOrEqual(t, len(c.sentence), maxSentence)
		n += len(c.words)
	}
	assert.Equal(t, 2*maxSentence, n)
}

func TestFunctionWords(t *testing.T) {
	assert.Greater(t, len(functionWords()), 50)
	for word := range functionWords() {
		assert.Equal(t, strings.ToLower(word), word)
	}
	assert.False(t, functionWords()["of"], "joins the words of names")
}
