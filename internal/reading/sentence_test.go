package reading_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/lexicon"
)

func TestSentences(t *testing.T) {
	for _, want := range [][]string{
		{"Prof. Dr. H. M. Nuh tiba di Jl. Merdeka No. 3.", "Ia datang sendiri."},
		{"Menurut Kombes. Wirya Atmaja dan Irjen. Pol. Sumirat, air naik.", "Mereka pergi."},
		{"Ia naik menjadi Komisaris.", "Warga senang."},
		{"PT. Samudera Tbk. merugi.", "Harga turun 3,5 persen."},
		{`"Air naik." kata Sumirat.`, "Warga mengungsi."},
		{`"Air naik.`, `Kami pergi."`, "Hujan turun."},
		{"Apakah benar?", "Tidak!", "Ya."},
		{"Judul tanpa titik", "Isi berita."},
	} {
		text := want[0]
		for _, s := range want[1:] {
			if want[0] == "Judul tanpa titik" {
				text += "\n" + s
				continue
			}
			text += " " + s
		}
		r := lexicon.Default().Read(text)
		in := r.Internal().(*reading.Text)
		var got []string
		for _, s := range in.Sentences {
			got = append(got, in.Slice(s.First, s.End))
		}
		assert.Equal(t, want, got)
		r.Release()
	}
	r := lexicon.Default().Read("")
	assert.Empty(t, r.Internal().(*reading.Text).Sentences)
}
