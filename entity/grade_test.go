package entity_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sebut-id/sebut/entity"
)

// graded are texts with the grade wanted for each of their mentions, in order.
var graded = []struct{ name, text, want string }{
	{"entry alone", "Kerja sama itu menguntungkan Jepang.", "lexicon"},
	{"entry behind a preposition", "Rombongan tiba di Jepang.", "both"},
	{"entry before its province", "Banjir melanda Malang, Jawa Timur.", "both both"},
	{"entry of whom people are", "Kerja sama itu menguntungkan warga Jepang.", "both"},
	{"entry behind an office", "Pidato Presiden Rusia ditunda.", "both"},
	{"body that speaks", "KPK mengatakan, dokumen itu asli.", "both"},
	{"body whose staff acts", "Dokumen itu dibawa penyidik KPK.", "both"},
	{"two forms of one entry", "Komisi Pemberantasan Korupsi pindah. Gedung lama KPK kosong.", "both both"},
	{"one form twice", "Gedung lama KPK kosong. Gedung baru KPK ramai.", "lexicon lexicon"},
	{"what one place shows counts at the other", "Gedung lama KPK kosong. Penyidik KPK pindah.", "both both"},
	{"title", "Rapat dipimpin Camat Wirya Atmaja.", "context"},
	{"name of the lexicon behind a title", "Rapat dipimpin Presiden Joko Widodo.", "both"},
	{"age", "Tarmuji (43) dirawat.", "context"},
	{"short name of one with a title", "Camat Wirya Atmaja datang. Warga menyambut Wirya.", "context context"},
	{"parts of a name", "Acara itu dihadiri Bambang Simanjuntak.", "shape"},
	{"head", "Dana itu milik Yayasan Cahaya Samudera.", "shape"},
	{"head behind an office", "Dana itu dibawa Ketua Yayasan Cahaya Samudera.", "context"},
	{"head behind a preposition", "Banjir terjadi di Kelurahan Tirtasari.", "context"},
	{"tail", "Riset itu dibuat Northfield University.", "shape"},
	{"cut short", "Barang itu dibeli di Tokyo Zzq kemarin.", "shape"},
	{"cut short behind a hyphen", "Barang itu menguntungkan Zzq-KPK kemarin.", "shape"},
	{"beside a title", "Rapat dipimpin Bupati Bandung Wirya Atmaja.", "both context"},
	{"behind the first word of a sentence", "Menurut KPK, surat itu asli. Di Jepang hujan.", "both both"},
	{"unknown place behind a preposition", "Mereka tiba di Tirtakencana kemarin.", "context"},
}

func TestGrades(t *testing.T) {
	for _, c := range graded {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, m := range find(t, c.text) {
				got = append(got, m.Grade.String())
			}
			assert.Equal(t, c.want, strings.Join(got, " "), c.text)
		})
	}
}

func TestGradeNames(t *testing.T) {
	names := map[string]bool{}
	for i, g := range entity.Grades {
		if i > 0 {
			assert.Greater(t, g, entity.Grades[i-1], "in their order")
		}
		names[g.String()] = true
		back, ok := entity.ParseGrade(g.String())
		assert.True(t, ok)
		assert.Equal(t, g, back)
	}
	assert.Len(t, names, 4)
	assert.Equal(t, "", entity.NoGrade.String())
	assert.Equal(t, "Grade(9)", entity.Grade(9).String())
	_, ok := entity.ParseGrade("")
	assert.False(t, ok)
}

func TestGradeJSON(t *testing.T) {
	type answer struct{ Grade entity.Grade }
	for _, g := range append(entity.Grades[:], entity.NoGrade) {
		text, err := json.Marshal(answer{g})
		assert.NoError(t, err)
		var back answer
		assert.NoError(t, json.Unmarshal(text, &back), string(text))
		assert.Equal(t, g, back.Grade)
	}
	err := json.Unmarshal([]byte(`{"Grade": "sure"}`), new(answer))
	assert.ErrorContains(t, err, `entity: unknown grade "sure", want shape, context, lexicon or both`)
}

func TestFilter(t *testing.T) {
	text := "Bambang Simanjuntak dan Camat Wirya Atmaja tiba di Jepang. Wirya disambut warga."
	all := find(t, text)
	var got []string
	kept := entity.Filter(all, entity.ByContext)
	for _, m := range kept {
		got = append(got, m.Text)
	}
	assert.Equal(t, []string{"Wirya Atmaja", "Jepang", "Wirya"}, got)
	check(t, text, kept)
	assert.Equal(t, find(t, text), all, "the argument is not changed")
	assert.Equal(t, all, entity.Filter(all, entity.NoGrade))
	assert.Nil(t, entity.Filter(all[:1], entity.ByBoth))
	assert.Nil(t, entity.Filter(nil, entity.NoGrade))
}
