package quote_test

import (
	"maps"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut/internal/spantest"
)

// marks: every style of quotation marks, and marks that are lost, left over or something else.
var marks = []c{
	{"straight", `"{1|Air naik sejak subuh}," kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"typographic", `“{1|Air naik sejak subuh},” kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"closing glyph on both sides", `”{1|Air naik sejak subuh},” kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"closing glyph on both sides, twice", `”{1|Air naik sejak subuh},” kata Camat Wirya Atmaja. ”{2|Kami mengungsi ke balai desa.}”`,
		[]string{"direct | kata | Wirya Atmaja", "direct |  | Wirya Atmaja"}},
	{"angles", `«{1|Air naik sejak subuh},» kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"low and high", `„{1|Air naik sejak subuh},“ kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"two single marks", `''{1|Air naik sejak subuh},'' kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"single", `'{1|Air naik sejak subuh},' kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"single typographic", `‘{1|Air naik sejak subuh},’ kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"typographic, then straight", `“{1|Air naik sejak subuh}," kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"straight, then typographic", `"{1|Air naik sejak subuh},” kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"comma behind the mark", `"{1|Air naik sejak subuh}", kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"comma on both sides", `"{1|Air naik sejak subuh},", kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"no comma", `"{1|Air naik sejak subuh tadi}" kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"full stop behind the mark", `"{1|Air naik sejak subuh}". Kata Camat Wirya Atmaja, {2|warga sudah mengungsi}.`,
		[]string{"direct |  | Wirya Atmaja", "indirect | Kata | Wirya Atmaja"}},
	{"spaces inside the marks", `" {1|Air naik sejak subuh} ," kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"no space before the mark", `Camat Wirya Atmaja mengatakan,"{1|Air naik sejak subuh.}"`, []string{"direct | mengatakan | Wirya Atmaja"}},
	{"no space behind the mark", `"{1|Air naik sejak subuh},"kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"closing mark lost", `"{1|Air naik sejak subuh}, kata Camat Wirya Atmaja di posko.`, []string{"direct | kata | Wirya Atmaja"}},
	{"closing mark lost, next one kept", "\"{1|Air naik sejak subuh}, kata Camat Wirya Atmaja.\n\"{2|Kami mengungsi},\" kata Sumirat.",
		[]string{"direct | kata | Wirya Atmaja", "direct | kata | Sumirat"}},
	{"opening mark lost", `{1|Air naik sejak subuh}," kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"mark left over", `"{1|Air naik sejak subuh},"" kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"mark left over at the end", `"{1|Air naik sejak subuh}," kata Camat Wirya Atmaja."`, []string{"direct | kata | Wirya Atmaja"}},
	{"each paragraph opens", "\"{1|Air naik sejak subuh. Kami mengungsi.}\n\n\"{2|Besok kami pulang ke rumah},\" kata Camat Wirya Atmaja.",
		[]string{"direct |  | Wirya Atmaja", "direct | kata | Wirya Atmaja"}},
	{"each paragraph opens, speaker first", "Camat Wirya Atmaja mengatakan, \"{1|Air naik sejak subuh.}\n\n\"{2|Besok kami pulang ke rumah.}\"",
		[]string{"direct | mengatakan | Wirya Atmaja", "direct |  | Wirya Atmaja"}},
	{"each paragraph opens, last one not closed", "\"{1|Air naik sejak subuh. Kami mengungsi},\" kata Camat Wirya Atmaja.\n\n\"{2|Besok kami pulang ke rumah.}\n\nHujan reda.",
		[]string{"direct | kata | Wirya Atmaja", "direct |  | Wirya Atmaja"}},
	{"second quote of a paragraph not closed, the next one opens", "”{1|Air naik},” kata Sumirat. ”{2|Kami lapar. Tolong kirim beras.}\n”{3|Besok kami pulang},” kata Sumirat.",
		[]string{"direct | kata | Sumirat", "direct |  | Sumirat", "direct | kata | Sumirat"}},
	{"closing mark lost behind a question", `"{1|Siapa yang menutup pintu air?} tanya Camat Wirya Atmaja. Warga diam.`, []string{"direct | tanya | Wirya Atmaja"}},
	{"opening mark lost, second sentence", `Hujan turun. {1|Air naik sejak subuh}," kata Camat Wirya Atmaja. "{2|Kami mengungsi}," kata Sumirat.`,
		[]string{"direct | kata | Wirya Atmaja", "direct | kata | Sumirat"}},
	{"one mark lost, the others kept", `"{1|Air naik}, kata Sumirat. "{2|Kami mengungsi}," kata Sarwono. "{3|Kami lapar}," kata Lestari.`,
		[]string{"direct | kata | Sumirat", "direct | kata | Sarwono", "direct | kata | Lestari"}},
	{"single, two sentences", `'{1|Kami sudah lelah. Air naik terus.}' kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"single, a leading apostrophe before", `Wong 'ndeso itu pulang. '{1|Air naik sejak subuh},' kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"feet inside", `"{1|Tinggi air 5'10" lebih}," kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"double inside single", `'{1|Mereka berteriak "air naik" kepada kami},' kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"single inside double", `"{1|Mereka berteriak 'air naik' kepada kami}," kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"typographic inside typographic", `“{1|Mereka berteriak “air naik” kepada kami},” kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"nested to the end", `“{1|Mereka berteriak, “{2|air naik}”},” kata Camat Wirya Atmaja.`,
		[]string{"direct | kata | Wirya Atmaja | in=", "direct | berteriak |  | as=Mereka | in=1"}},
	{"a quote within a quote", `"{1|Waktu itu Sumirat berkata, '{2|Air naik lagi.}' Kami lalu lari}," kata Camat Wirya Atmaja. "{3|Semua selamat}," ujarnya.`,
		[]string{"direct | kata | Wirya Atmaja | in=", "direct | berkata | Sumirat | in=1", "direct | ujarnya | Wirya Atmaja | in="}},
	{"a quote within a quote, cue behind", `“{1|‘{2|Air naik lagi},’ kata Sumirat, lalu kami lari},” kata Camat Wirya Atmaja.`,
		[]string{"direct | kata | Wirya Atmaja | in=", "direct | kata | Sumirat | in=1"}},
	{"marks within a quote that nobody speaks", `"{1|Kami menyebutnya 'jalan tikus' sejak dulu}," kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"apostrophes", `"{1|Jum'at depan jalan itu dibuka}," kata Ustaz Ma'mun Rifa'i.`, []string{"direct | kata | Ma'mun Rifa'i"}},
	{"apostrophes inside single marks", `'{1|Jum'at depan jalan itu dibuka},' kata Ustaz Ma'mun Rifa'i.`, []string{"direct | kata | Ma'mun Rifa'i"}},
	{"colloquial apostrophe", `"{1|Airnya 'nggak' surut-surut, Pak}," kata Sumirat.`, []string{"direct | kata | Sumirat"}},
	{"inches inside", `"{1|Layar 32" itu pecah semua}," kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"brackets inside", `"{1|Dia (ketua panitia) sudah pulang}," kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"question", `"{1|Siapa yang menutup pintu air?}" tanya Camat Wirya Atmaja.`, []string{"direct | tanya | Wirya Atmaja"}},
	{"exclamation", `"{1|Jangan dekati tanggul itu!}" seru Camat Wirya Atmaja.`, []string{"direct | seru | Wirya Atmaja"}},
	{"ellipsis", `"{1|Kami sudah lelah} ...," kata Camat Wirya Atmaja.`, []string{"direct | kata | Wirya Atmaja"}},
	{"two sentences inside", `"{1|Air naik sejak subuh. Kami tidak sempat menyelamatkan perabot}," kata Camat Wirya Atmaja.`,
		[]string{"direct | kata | Wirya Atmaja"}},
	{"two pairs, two speakers", `"{1|Air naik sejak subuh}," kata Camat Wirya Atmaja. "{2|Kami mengungsi}," kata Sumirat.`,
		[]string{"direct | kata | Wirya Atmaja", "direct | kata | Sumirat"}},
}

// noQuotes: marks and cues that report nothing.
var noQuotes = []c{
	{"said that thing", `Camat Wirya Atmaja mengatakan hal itu di Demak, Senin (11/3/2024).`, nil},
	{"said the same", `Camat Wirya Atmaja mengatakan hal senada kepada wartawan di Demak.`, nil},
	{"words doubled", `Camat Wirya Atmaja datang, kata-katanya kasar.`, nil},
	{"demands nothing of anybody", `Camat itu terlalu menuntut dan sering menyakiti hati warga.`, nil},
	{"asked along", `Wirya Atmaja mengajak Sumirat mengunjungi bendungan itu.`, nil},
	{"topic that looks like a verb", `Camat Wirya Atmaja menjelaskan soal mekanisme pendaftaran.`, nil},
	{"what somebody calls it", `Wirya Atmaja mengecam apa yang ia sebut sebagai "kelalaian berat".`, nil},
	{"a topic and a question", `Wirya Atmaja menjelaskan tentang bagaimana air itu diolah.`, nil},
	{"seen at once", `Camat Wirya Atmaja melihat langsung kondisi tanggul yang rusak.`, nil},
	{"a death", `Wirya Atmaja menyatakan belasungkawa atas meninggalnya Sumirat Wibowo.`, nil},
	{"a struggle", `Sumirat mengisahkan perjuangannya membesarkan tiga anak.`, nil},
	{"committed again", `Camat Wirya Atmaja menegaskan kembali komitmen pemerintah terhadap warga.`, nil},
	{"congratulations", `Wirya Atmaja menyampaikan ucapan selamat kepada Sumirat.`, nil},
	{"an example", `Banyak warga datang, sebut saja Wirya Atmaja dan Sumirat.`, nil},
	{"clear without a cue", `Usulan itu, jelas Wirya Atmaja tidak setuju.`, nil},
	{"said that", `Camat Wirya Atmaja mengungkapkan itu saat membuka rapat kerja.`, nil},
	{"went on to a school", `Sumirat melanjutkan ke Universitas Tirta, dan mendapat gelar sarjana pada 1990.`, nil},
	{"a tale about something", `Cerita tentang Sumirat, anak itu sudah lama dikenal.`, nil},
	{"a beginning that is asked for", `Camat Wirya Atmaja mendesak dimulainya kembali perundingan.`, nil},
	{"more of something", `Laporan itu menunjukkan lebih banyak dukungan kepada pemerintah.`, nil},
	{"worried about something", `Sumirat khawatir dengan usaha warung yang menghidupi keluarganya.`, nil},
	{"an apology", `Camat Wirya Atmaja menyampaikan permintaan maaf kepada warga yang terganggu.`, nil},
	{"about something again", `Camat Wirya Atmaja menegaskan kembali soal tanggul yang dibangun warga.`, nil},
	{"wishes to invite", `Wirya Atmaja ingin mengajak warga mencicipi kopi buatannya.`, nil},
	{"doubts a decision", `Sumirat mempertanyakan keputusan bupati menutup jalan desa.`, nil},
	{"agreed to do", `Kedua desa sepakat berbagi air dari bendungan itu.`, nil},
	{"a proposal that was made", `Sebelumnya, usul pendirian universitas sudah dikemukakan oleh Sumirat, warga Demak.`, nil},
	{"made sure to do", `Camat Wirya Atmaja memastikan untuk memperbaiki tanggul itu.`, nil},
	{"notes about something", `Dari catatan tentang banjir, Wirya Atmaja pernah membuat buku.`, nil},
	{"a written notice seen", `Warga melihat pengumuman tertulis di balai desa.`, nil},
	{"known how", `Warga sudah mengetahui bagaimana menghadapi banjir.`, nil},
	{"inches", `Ia membeli televisi 32" dan kipas 16" kemarin.`, nil},
	{"closing mark without attribution", `Layar itu 32" lebarnya. Film "Senja" diputar. Penonton pulang".`, nil},
	{"opening mark alone", `Ia pulang "karena hujan. Camat Wirya Atmaja menunggu di posko.`, nil},
	{"titles in single marks", `Ia menyanyikan 'Bintang Kecil', 'Pelangi', dan 'Kebunku'.`, nil},
	{"title of a film", `Film "Senja di Tirtasari" diputar malam ini.`, nil},
	{"title of a book", `Ia menulis buku "Jalan Pulang".`, nil},
	{"title behind a cue of writing", `Sumirat menulis lagu "Hujan Bulan Lalu" saat remaja.`, nil},
	{"nickname", `Suryanto "Yanto" Wibowo menang lomba.`, nil},
	{"scare quotes", `Para "penjaga sungai" itu pulang.`, nil},
	{"name for a thing", `Warga menyebutnya "hujan berkah".`, nil},
	{"slogan", `Spanduk bertuliskan "Jaga Sungai Kita" dipasang di jembatan.`, nil},
	{"theme", `Acara bertema "Sungai Bersih, Desa Sehat" itu dibuka kemarin.`, nil},
	{"topic", `Camat Wirya Atmaja menjelaskan kronologi kejadian itu.`, nil},
	{"topic with an adjunct", `Camat Wirya Atmaja memaparkan hasil rapat kepada warga.`, nil},
	{"statement as a thing", `Camat Wirya Atmaja menyampaikan belasungkawa kepada keluarga korban.`, nil},
	{"decision", `Pemerintah memutuskan menutup pasar itu.`, nil},
	{"action", `Polisi menangkap dua orang di Demak.`, nil},
	{"nobody says so", `Air diperkirakan surut besok.`, nil},
	{"nobody suspects", `Kebakaran itu diduga akibat hubungan pendek listrik.`, nil},
	{"negated", `Camat Wirya Atmaja tidak mengatakan bahwa air naik.`, nil},
	{"not yet", `Camat Wirya Atmaja belum menyebutkan jumlah korban.`, nil},
	{"relative clause", `Warga yang mengatakan air naik itu sudah pulang.`, nil},
	{"purpose", `Untuk menjelaskan hal itu, Camat Wirya Atmaja mendatangi warga.`, nil},
	{"said as a noun", `Kata itu berasal dari bahasa Jawa.`, nil},
	{"word of two meanings", `Sumirat menilai lomba masak itu.`, nil},
	{"request for a thing", `Warga meminta bantuan selimut.`, nil},
	{"that was said", `Hal itu dikatakan Camat Wirya Atmaja di posko.`, nil},
	{"so said", `Demikian dikatakan Camat Wirya Atmaja.`, nil},
	{"read also", `Baca juga: Camat Wirya Atmaja Mengatakan Air Akan Surut`, nil},
	{"according to plan", `Menurut rencana, jalan itu dibuka besok.`, nil},
	{"sorted by", `Buku itu disusun menurut abjad.`, nil},
	{"no sentence", `"`, nil},
	{"only marks", `"" “” '' "`, nil},
	{"menurutnya in a relative clause", `Wirya Atmaja menyoroti wasit yang menurutnya terlambat.`, nil},
}

// TestLostMark takes each quotation mark out of an article: the quotes of the other paragraphs stay what they are.
func TestLostMark(t *testing.T) {
	for _, article := range []string{spantest.News, strings.NewReplacer(` "`, ` ”`, "\n\"", "\n”", `"`, "”").Replace(spantest.News)} {
		whole := paragraphs(t, article)
		require.Greater(t, len(whole), 5)
		for i, r := range article {
			if r != '"' && r != '”' {
				continue
			}
			line := strings.Count(article[:i], "\n")
			without := paragraphs(t, article[:i]+article[i+utf8.RuneLen(r):])
			whole, without := maps.Clone(whole), without
			delete(whole, line)
			delete(without, line)
			assert.Equal(t, whole, without, "without the mark at %d", i)
		}
	}
}

// paragraphs are the texts of the quotes by the number of the line that they begin in.
func paragraphs(t *testing.T, text string) map[int][]string {
	quotes := map[int][]string{}
	for _, q := range find(t, text) {
		line := strings.Count(text[:q.Start], "\n")
		quotes[line] = append(quotes[line], q.Text)
	}
	return quotes
}
