package entity_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/spantest"
	"github.com/sebut-id/sebut/lexicon"
)

// entityCases say which mentions belong together, and under which name.
var entityCases = []struct {
	name, text string
	want       []string
}{
	{"short name stands for the full one", `Camat Wirya Atmaja datang. Wirya disambut warga.`,
		[]string{"PERSON Wirya Atmaja : [Wirya Atmaja] [Wirya]"}},
	{"full name and abbreviation without brackets", "Petugas Komisi Urusan Air Daerah KUAD tiba.",
		[]string{"ORGANIZATION Komisi Urusan Air Daerah : [Komisi Urusan Air Daerah] [KUAD]"}},
	{"full name that its abbreviation tells", "Camat Wirya Atmaja datang! Dinas Sumber Daya Air (DSDA) tiba.",
		[]string{"PERSON Wirya Atmaja : [Wirya Atmaja]", "ORGANIZATION Dinas Sumber Daya Air : [Dinas Sumber Daya Air] [DSDA]"}},
	{"short name before the full one", "Warga menyambut Pak Wirya. Camat Wirya Atmaja tersenyum.",
		[]string{"PERSON Wirya Atmaja : [Wirya] [Wirya Atmaja]"}},
	{"two who share a family name", `Camat Wirya Atmaja datang bersama Bupati Sugondo Atmaja. Sugondo disambut warga.`,
		[]string{"PERSON Wirya Atmaja : [Wirya Atmaja]", "PERSON Sugondo Atmaja : [Sugondo Atmaja] [Sugondo]"}},
	{"two who share a first name", `Camat Wirya Atmaja datang bersama Bupati Wirya Sugondo.`,
		[]string{"PERSON Wirya Atmaja : [Wirya Atmaja]", "PERSON Wirya Sugondo : [Wirya Sugondo]"}},
	{"of two who share a first name, the latest", "Camat Wirya Atmaja datang. Bupati Wirya Sugondo mengatakan, hujan turun. Menurut Wirya, warga pulang.",
		[]string{"PERSON Wirya Atmaja : [Wirya Atmaja]", "PERSON Wirya Sugondo : [Wirya Sugondo] [Wirya]"}},
	{"two entries of the lexicon", `Presiden Prabowo memanggil Kapolri Listyo Sigit Prabowo. Prabowo Subianto kecewa.`,
		[]string{"PERSON Prabowo Subianto prabowo-subianto: [Prabowo] [Prabowo Subianto]", "PERSON Listyo Sigit Prabowo listyo-sigit-prabowo: [Listyo Sigit Prabowo]"}},
	{"a short name that may stand for two stands for itself", `Camat Wirya Atmaja datang bersama Bupati Sugondo Atmaja. Pak Atmaja disambut warga.`,
		[]string{"PERSON Wirya Atmaja : [Wirya Atmaja]", "PERSON Sugondo Atmaja : [Sugondo Atmaja]", "PERSON Atmaja : [Atmaja]"}},
	{"the one whose name begins with the short one", `Camat Wirya Sugondo datang bersama Bupati Sugondo Atmaja. Pak Sugondo disambut warga.`,
		[]string{"PERSON Wirya Sugondo : [Wirya Sugondo]", "PERSON Sugondo Atmaja : [Sugondo Atmaja] [Sugondo]"}},
	{"a full name is not the short one of another", `Camat Wirya Atmaja datang. Wirya lalu menyalami Bupati Wirya Sugondo.`,
		[]string{"PERSON Wirya Atmaja : [Wirya Atmaja] [Wirya]", "PERSON Wirya Sugondo : [Wirya Sugondo]"}},
	{"a namesake who is named behind the other's short name", "Camat Wirya Atmaja datang. Menurut Wirya, warga pulang. Bupati Wirya Sugondo mengatakan, hujan turun. Menurut Wirya, sungai meluap.",
		[]string{"PERSON Wirya Atmaja : [Wirya Atmaja] [Wirya]", "PERSON Wirya Sugondo : [Wirya Sugondo] [Wirya]"}},
	{"what stands behind Muhammad is what somebody is called by", "Camat Wirya Atmaja datang. Bupati Mohammad Wirya mengatakan, hujan turun. Menurut Wirya, warga pulang.",
		[]string{"PERSON Wirya Atmaja : [Wirya Atmaja]", "PERSON Mohammad Wirya : [Mohammad Wirya] [Wirya]"}},
	{"what stands behind initials, too", "Camat Sumirat Atmaja datang bersama Bupati AB Atmaja. Menurut Atmaja, warga pulang.",
		[]string{"PERSON Sumirat Atmaja : [Sumirat Atmaja]", "PERSON AB Atmaja : [AB Atmaja] [Atmaja]"}},
	{"the family name is not his whom the text calls by the first", "Camat Wirya Atmaja datang bersama Bupati Sugondo Atmaja. Wirya diam. Menurut Atmaja, warga pulang.",
		[]string{"PERSON Wirya Atmaja : [Wirya Atmaja] [Wirya]", "PERSON Sugondo Atmaja : [Sugondo Atmaja] [Atmaja]"}},
	{"a short name of the lexicon behind a namesake", "Presiden Joko Widodo memanggil Bupati Joko Sumirat. Menurut Joko, sungai meluap.",
		[]string{"PERSON Joko Widodo joko-widodo: [Joko Widodo]", "PERSON Joko Sumirat : [Joko Sumirat] [Joko]"}},
	{"a name part that is an ordinary word, where its bearer speaks", "Camat Agung Wirya datang. Agung menambahkan, hujan turun.\n\nAgung pun berharap hujan reda.",
		[]string{"PERSON Agung Wirya : [Agung Wirya] [Agung] [Agung]"}},
	{"a name part that is a month, where its bearer speaks", "Camat Muharram Wirya datang. Menurut Muharram, hujan turun pada bulan Muharram.",
		[]string{"PERSON Muharram Wirya : [Muharram Wirya] [Muharram]"}},
	{"a name part that is a place, behind a rank", "Kepala Kepolisian Resor Demak Ajun Komisaris Bismo Atmaja datang.",
		[]string{"ORGANIZATION Kepolisian Resor Demak kepolisian-resor-demak: [Kepolisian Resor Demak]", "PERSON Bismo Atmaja : [Bismo Atmaja]"}},
	{"a name that is a holiday, with an office behind it", "Hujan turun. Saraswati, Koordinator Posko Demak, datang.",
		[]string{"PERSON Saraswati : [Saraswati]", "PLACE Posko Demak : [Posko Demak]"}},
	{"another name before a full one", "Camat Sumirat Atmaja datang bersama Lurah Wirya Sumirat Atmaja. Sumirat mengatakan, hujan turun.",
		[]string{"PERSON Sumirat Atmaja : [Sumirat Atmaja] [Sumirat]", "PERSON Wirya Sumirat Atmaja : [Wirya Sumirat Atmaja]"}},
	{"Muhammad before a full one", "Camat Sumirat Atmaja datang. Muhammad Sumirat Atmaja mengatakan, hujan turun.",
		[]string{"PERSON Muhammad Sumirat Atmaja : [Sumirat Atmaja] [Muhammad Sumirat Atmaja]"}},
	{"initials of who speaks", `Bupati Sumirat Wibowo datang. "Air naik," kata SW. SW menambahkan, hujan turun.`,
		[]string{"PERSON Sumirat Wibowo : [Sumirat Wibowo] [SW] [SW]"}},
	{"initials with a title", `Ustaz Sumirat Wibowo datang. "Air naik," kata USW.`,
		[]string{"PERSON Sumirat Wibowo : [Sumirat Wibowo] [USW]"}},
	{"initials of somebody else", `Bupati Sumirat Wibowo datang. "Air naik," kata RS (24).`,
		[]string{"PERSON Sumirat Wibowo : [Sumirat Wibowo]", "PERSON RS : [RS]"}},
	{"what somebody is called, before the name", `Dosen Suryanto Wibowo datang. "Air naik," kata Bagong, sapaan Suryanto. Bagong lalu pulang.`,
		[]string{"PERSON Suryanto Wibowo : [Suryanto Wibowo] [Bagong] [Suryanto] [Bagong]"}},
	{"a misspelt name", `Camat Soerjanto Wirya datang. "Sungai meluap," kata Soejanto.`,
		[]string{"PERSON Soerjanto Wirya : [Soerjanto Wirya] [Soejanto]"}},
	{"the end of a name", `Camat Sutikno Wirya datang. "Sungai meluap," kata Tikno.`,
		[]string{"PERSON Sutikno Wirya : [Sutikno Wirya] [Tikno]"}},
	{"a misspelt name of somebody whom the text often names", `Menurut Hartono, hujan turun. Hartono mengatakan, sungai meluap. Hartono meminta warga pulang. "Air naik," kata Harotno.`,
		[]string{"PERSON Hartono : [Hartono] [Hartono] [Hartono] [Harotno]"}},
	{"another with nearly the same name is introduced", `Camat Soerjanto Wirya datang. "Sungai meluap," kata Soejanto (43).`,
		[]string{"PERSON Soerjanto Wirya : [Soerjanto Wirya]", "PERSON Soejanto : [Soejanto]"}},
	{"another letter makes another name", `Camat Hartono Wirya datang. "Sungai meluap," kata Hartoyo.`,
		[]string{"PERSON Hartono Wirya : [Hartono Wirya]", "PERSON Hartoyo : [Hartoyo]"}},
	{"abbreviation and full name of the lexicon", `Komisi Pemberantasan Korupsi (KPK) menahan dua orang. KPK diam.`,
		[]string{"ORGANIZATION Komisi Pemberantasan Korupsi komisi-pemberantasan-korupsi: [Komisi Pemberantasan Korupsi] [KPK] [KPK]"}},
	{"person by initials", `Polisi menangkap BS (31). "Kami menahan BS (31)," kata Camat Wirya Atmaja.`,
		[]string{"PERSON BS : [BS] [BS]", "PERSON Wirya Atmaja : [Wirya Atmaja]"}},
	{"abbreviation alone", `Penyidik KPK menyita dokumen.`,
		[]string{"ORGANIZATION Komisi Pemberantasan Korupsi komisi-pemberantasan-korupsi: [KPK]"}},
	{"abbreviation that the text makes", `Dana itu milik Yayasan Cahaya Samudera (YCS). Pengurus YCS diam.`,
		[]string{"ORGANIZATION Yayasan Cahaya Samudera : [Yayasan Cahaya Samudera] [YCS] [YCS]"}},
	{"abbreviation that the text makes, behind a person", `Lurah Sumirat memuji Gerakan Cinta Samudera (GCS).`,
		[]string{"PERSON Sumirat : [Sumirat]", "ORGANIZATION Gerakan Cinta Samudera : [Gerakan Cinta Samudera] [GCS]"}},
	{"states by any name", `Amerika Serikat dan AS adalah negara yang sama.`,
		[]string{"STATE Amerika Serikat US: [Amerika Serikat] [AS]"}},
	{"state and body", `Gubernur Bank Indonesia berbicara tentang Indonesia.`,
		[]string{"ORGANIZATION Bank Indonesia bank-indonesia: [Bank Indonesia]", "STATE Indonesia ID: [Indonesia]"}},
	{"same words, other type", `Bupati Hardiyanto membuka Jalan Hardiyanto.`,
		[]string{"PERSON Hardiyanto : [Hardiyanto]", "PLACE Jalan Hardiyanto : [Jalan Hardiyanto]"}},
}

func TestEntities(t *testing.T) {
	for _, c := range entityCases {
		t.Run(c.name, func(t *testing.T) {
			want, got := fmt.Sprintf("%q", c.want), fmt.Sprintf("%q", lines(find(t, c.text)))
			diff := ""
			if want != got {
				diff = "\nwant " + want + "\ngot  " + got
			}
			known.Judge(t, "entities/"+c.name, diff)
		})
	}
}

func TestEmpty(t *testing.T) {
	for _, text := range []string{"", " ", "\n\n", ".", "hujan turun", "\xff\xfe", "\x00", "123 456"} {
		assert.Nil(t, find(t, text), "%q", text)
	}
	assert.Nil(t, entity.Group(nil))
	assert.Nil(t, entity.Group([]entity.Mention{}))
}

// TestOffsets takes texts in which a byte, a rune and a character are different things.
func TestOffsets(t *testing.T) {
	for _, before := range []string{"", "é ", "日本語 ", "🙂 ", "e\u0301 ", "\xff ", "\ufeff", "\u200b ", "\u00a0"} {
		for _, behind := range []string{"", " é", "\xc3", "\u200b", "\u0301 ", "\x00"} {
			text := before + "Camat Wirya Atmaja" + behind
			got := find(t, text)
			if assert.NotEmpty(t, got, "%q", text) {
				assert.Contains(t, got[0].Text, "Wirya", "%q", text)
			}
		}
	}
}

func TestAppendIn(t *testing.T) {
	text := `Camat Wirya Atmaja datang ke Bandung.`
	in := lexicon.Default().Read(text)
	defer in.Release()
	head := []entity.Mention{{Text: "earlier"}}
	got := recognizer().AppendIn(slices.Clone(head), in)
	assert.Equal(t, append(head, find(t, text)...), got)
	assert.Equal(t, find(t, text), recognizer().AppendIn(nil, in), "a reading can be used again")
}

// TestOwnLexicon uses a small lexicon instead of the default one.
func TestOwnLexicon(t *testing.T) {
	b := lexicon.NewBuilder()
	for _, e := range []lexicon.Entry{
		{Type: entity.Place, ID: "tirtakencana", Name: "Tirtakencana"},
		{Type: entity.Organization, ID: "ycs", Name: "Yayasan Cahaya Samudera", Aliases: []lexicon.Alias{{Form: "YCS"}}},
	} {
		assert.NoError(t, b.Add(e))
	}
	r := entity.New(b.Build())
	var got []string
	for _, m := range r.Find("Pengurus YCS pergi ke Tirtakencana.") {
		got = append(got, m.Type.String()+" "+m.Name+" "+m.ID)
	}
	assert.Equal(t, []string{"ORGANIZATION Yayasan Cahaya Samudera ycs", "PLACE Tirtakencana tirtakencana"}, got)
	assert.Empty(t, entity.New(lexicon.NewBuilder().Build()).Find(""), "no list at all")
}

func TestConcurrent(t *testing.T) {
	text := spantest.News
	want := find(t, text)
	done := make(chan []entity.Mention)
	for range 8 {
		go func() { done <- recognizer().Find(text) }()
	}
	for range 8 {
		assert.Equal(t, want, <-done)
	}
}
