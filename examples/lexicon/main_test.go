package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const own = `  PLACE         Merbabu          Gunung Merbabu [mt-gunung-merbabu]
  ORGANIZATION  KPK              Koperasi Petani Kopi Merbabu [kopi-merbabu]
  PERSON        Sumirat Wibowo   Sumirat Wibowo []
  PLACE         Balai Wuni       Balai Wuni [balai-wuni]
  PERSON        Darmo            Darmo Sutrisno [darmo]
  ORGANIZATION  Suara Lereng     Harian Suara Lereng [suara-lereng]
  Sumirat Wibowo: Petani harus ikut menentukan harga,
  Darmo: Kalau hujan terus, panen pasti mundur,
  Suara Lereng: 200 petani sudah mendaftar
`

// TestSample wants the entries of the list to win, and still to win when a broken list was refused.
func TestSample(t *testing.T) {
	before, rest, ok := strings.Cut(output(t), "A list of our own\n")
	require.True(t, ok)
	assert.Contains(t, before, "  ORGANIZATION  KPK              Komisi Pemberantasan Korupsi [komisi-pemberantasan-korupsi]\n")
	assert.NotContains(t, before, "Koperasi Petani Kopi Merbabu")
	assert.NotContains(t, before, "panen pasti mundur", "gojlok is no cue yet")
	assert.Equal(t, own+`A broken list
lexicon: broken.tsv:2:1: "ORGANISASI": unknown type; want PERSON, STATE, ORGANIZATION or PLACE
lexicon: broken.tsv:3:35: "": empty name
lexicon: broken.tsv:3:46: "when=gelar": want when=title or when=inside
lexicon: broken.tsv:4:1: "-PERSON\tsumirat": no such entry is there to take out
lexicon: broken.tsv:5:8: "cue": unknown word class; want cue-root, cue-nya, cue-active, cue-topic, cue-request, cue-stance, cue-prep, cue-passive, cue-noun or cue-ask
lexicon: broken.tsv:6:1: "PLACE balai-wuni Balai Wuni": fields: 1; want 5 for an entry (TYPE, ID, NAME, ALIASES, ATTRIBUTES), 3 for a word (FORM, CLASS, ATTRIBUTES) or 2 for an entry to take out (-TYPE, ID), separated by tabs
The lexicon before it stays in force.
`+own, rest)
}

func TestList(t *testing.T) {
	list := filepath.Join(t.TempDir(), "own.jsonl")
	require.NoError(t, os.WriteFile(list, []byte(`{"type":"PLACE","id":"balai","name":"Balai Wuni"}`+"\n"), 0o600))
	assert.Equal(t, 2, strings.Count(output(t, list), "  PLACE         Balai Wuni       Balai Wuni [balai]\n"))

	require.NoError(t, os.WriteFile(list, []byte(`{"type":"PLACE"}`), 0o600))
	got := output(t, list)
	assert.Contains(t, got, "own.jsonl:1:1: \"\": empty id\n")
	assert.Equal(t, 3, strings.Count(got, "Komisi Pemberantasan Korupsi"), "the default lexicon stays in force")
	assert.Contains(t, output(t, "gone.tsv"), "lexicon: open gone.tsv: ")
}

// output is what the program prints.
func output(t *testing.T, args ...string) string {
	t.Helper()
	var b strings.Builder
	run(&b, args)
	return b.String()
}
