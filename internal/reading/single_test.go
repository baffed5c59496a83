package reading_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sebut-id/sebut/internal/automaton"
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
)

// TestSingleMarks writes # for what counts as a quotation mark.
func TestSingleMarks(t *testing.T) {
	for text, want := range map[string]string{
		`'Siap,' kata dia.`:                     `#Siap,# kata dia.`,
		`‘Siap,’ kata dia.`:                     `#Siap,# kata dia.`,
		`Ia berteriak, 'Awas!'`:                 `Ia berteriak, #Awas!#`,
		`jalan 'tikus' dan 'buntu'.`:            `jalan #tikus# dan #buntu#.`,
		`'Jum'at depan,' kata Ma'mun.`:          `#Jum'at depan,# kata Ma'mun.`,
		`orang 'ndeso di 'kota' itu`:            `orang 'ndeso di #kota# itu`,
		`tinggi 5' 10 dan 6' saja`:              `tinggi 5' 10 dan 6' saja`,
		`para tetangga' dan tamu'`:              `para tetangga' dan tamu'`,
		"'Air naik.\n'Kami lapar,' kata dia.":   "'Air naik.\n#Kami lapar,# kata dia.",
		`"Dia bilang, 'siap'," kata Sari.`:      `#Dia bilang, #siap#,# kata Sari.`,
		`'"Siap" katanya tadi,' ujar Sari.`:     `##Siap# katanya tadi,# ujar Sari.`,
		`('siap')`:                              `(#siap#)`,
		`lagu 'Bento', 'Bongkar', dan 'Galang'`: `lagu #Bento#, #Bongkar#, dan #Galang#`,
	} {
		var r reading.Text
		r.Read(text, new(automaton.Table), nil)
		got, end := "", uint32(0)
		for i, k := range r.Tokens {
			got += text[end:k.Start]
			if end = k.End; k.Class == token.Quote {
				got += "#"
			} else {
				got += r.String(i)
			}
		}
		assert.Equal(t, want, got)
	}
}
