package sebut_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut"
	"github.com/sebut-id/sebut/lexicon"
)

// TestOwnLists wants what a user's list says to hold in the analysis: each of its conditions, cues and titles.
func TestOwnLists(t *testing.T) {
	for name, c := range map[string]struct {
		list string
		text string
		want string // "TYPE text id" of each mention, joined by commas
	}{
		"an entry wins over the default one of its form": {
			"ORGANIZATION\tkopi\tKoperasi Petani Kopi\tKPK\t", "Rapat itu digelar KPK.", "ORGANIZATION KPK kopi"},
		"a removed entry leaves no trace": {
			"-STATE\tKR\n", "Kapal itu tiba dari Korsel.", ""},
		"exact case": {
			"ORGANIZATION\tlereng\tLereng Hijau\t\t", "Kerja sama dengan lereng hijau dimulai.", ""},
		"folded case": {
			"ORGANIZATION\tlereng\tLereng Hijau\t\tcase=fold", "Kerja sama dengan lereng hijau dimulai.", "ORGANIZATION lereng hijau lereng"},
		"only after a title": {
			"PERSON\tdarmo\tDarmo Sutrisno\tWuni\twhen=title", "Camat Wuni datang.", "PERSON Wuni darmo"},
		"and not without one": {
			"PERSON\tdarmo\tDarmo Sutrisno\tWuni\twhen=title", "Petugas membersihkan Wuni kemarin.", ""},
		"never at the start of a sentence": {
			"ORGANIZATION\tpanen\tPanen\t\twhen=inside", "Panen dimulai. Dana dari Panen cair.", "ORGANIZATION Panen panen"},
		"the higher priority": {
			"ORGANIZATION\ta\tLereng Hijau\t\tpriority=2\nORGANIZATION\tb\tLereng Hijau\t\tpriority=1\nORGANIZATION\tc\tLereng Hijau\t\t", "Dana dari Lereng Hijau cair.", "ORGANIZATION Lereng Hijau a"},
		"a title": {
			"Ki Lurah Besar\thonorific\t", "Warga menemui Ki Lurah Besar Wuni kemarin.", "PERSON Wuni "},
		"a head noun": {
			"Paguron\torganization\t", "Dana untuk Paguron Cahaya Wuni cair.", "ORGANIZATION Paguron Cahaya Wuni "},
		"a name that is none": {
			"Wuni Raya\tother\t", "Warga menonton Wuni Raya kemarin.", ""},
	} {
		t.Run(name, func(t *testing.T) {
			b := lexicon.NewBuilder(lexicon.Default())
			require.NoError(t, b.Load("own.tsv", strings.NewReader(c.list)))
			a, err := sebut.New(sebut.WithLexicon(b.Build()))
			require.NoError(t, err)
			var got []string
			for _, m := range a.Analyze(c.text).Mentions {
				got = append(got, m.Type.String()+" "+m.Text+" "+m.ID)
			}
			assert.Equal(t, c.want, strings.Join(got, ", "))
		})
	}
}

func TestOwnCue(t *testing.T) {
	const text = `"Air naik cepat," gojlok Sumirat Wibowo.`
	assert.Empty(t, sebut.Analyze(text).Quotes)
	b := lexicon.NewBuilder(lexicon.Default())
	require.NoError(t, b.AddWord("gojlok", "cue-root"))
	a, err := sebut.New(sebut.WithLexicon(b.Build()))
	require.NoError(t, err)
	quotes := a.Analyze(text).Quotes
	require.Len(t, quotes, 1)
	assert.Equal(t, "Sumirat Wibowo", quotes[0].Speaker.Name)
	assert.Equal(t, "gojlok", quotes[0].Cue.Text)
}
