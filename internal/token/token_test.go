package token_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sebut-id/sebut/internal/token"
)

func TestAppend(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"empty", "", nil},
		{"apostrophes", "Ma'ruf Mu’ti Jum'at", []string{"Ma'ruf", "Mu’ti", "Jum'at"}},
		{"single marks", "'Ayah'", []string{"'", "Ayah", "'"}},
		{"hyphens", "Covid-19 kupu-kupu de-eskalasi", []string{"Covid", "-", "19", "kupu", "-", "kupu", "de", "-", "eskalasi"}},
		{"abbreviations", "S.H., M.Si. PT. Tbk.", []string{"S.H", ".", ",", "M.Si", ".", "PT", ".", "Tbk", "."}},
		{"domain", "Kompas.com.", []string{"Kompas.com", "."}},
		{"no space behind a full stop", "pergi.Dia", []string{"pergi", ".", "Dia"}},
		{"numbers", "100.000 3,5 19/2/2022 16.00 4G Rp27,4", []string{"100.000", "3,5", "19/2/2022", "16.00", "4G", "Rp27,4"}},
		{"marks", "”A” «B» „C“ ''D''", []string{"”", "A", "”", "«", "B", "»", "„", "C", "“", "''", "D", "''"}},
		{"ellipses and dashes", "a... b… c — d -- e", []string{"a", "...", "b", "…", "c", "—", "d", "--", "e"}},
		{"apostrophe letters alone", "ʼA ʼ", []string{"ʼ", "A", "ʼ"}},
		{"bad bytes", "a\xff\xfeb", []string{"a", "\xff", "\xfe", "b"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, k := range token.Append(nil, c.text) {
				got = append(got, c.text[k.Start:k.End])
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestClassesAndShapes(t *testing.T) {
	text := "Kata “KPK”\n3 – de-eskalasi"
	got := token.Append(nil, text)
	assert.Equal(t, token.Word, got[0].Class)
	assert.True(t, got[0].Is(token.Upper|token.Line|token.Lower))
	assert.Equal(t, token.Quote, got[1].Class)
	assert.True(t, got[2].Is(token.AllUpper|token.Glued))
	assert.True(t, got[4].Is(token.Line))
	assert.Equal(t, token.Number, got[4].Class)
	assert.Equal(t, token.Dash, got[5].Class)
	assert.Equal(t, token.Hyphen, got[7].Class)
}

func TestHashFolds(t *testing.T) {
	assert.Equal(t, token.Hash("kata"), token.Hash("KATA"))
	assert.Equal(t, token.Hash("mu'ti"), token.Hash("Mu’ti"))
	assert.Equal(t, token.Hash("jum'at"), token.Hash("Jum`at"))
	assert.NotEqual(t, token.Hash("kata"), token.Hash("katak"))
}

func FuzzAppend(f *testing.F) {
	for _, s := range []string{"", "Ma'ruf S.H. ”A,” kata B.", "\xff'\"...--", "a.b.c 1.2.3 & ' ’"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		end := uint32(0)
		for _, k := range token.Append(nil, text) {
			if k.Start < end || k.End <= k.Start || int(k.End) > len(text) {
				t.Fatalf("token %v in %q", k, text)
			}
			end = k.End
		}
	})
}
