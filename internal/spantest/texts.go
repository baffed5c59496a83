package spantest

import "strings"

// The texts of the benchmarks, each of one sort. All are our own; their people and events are made up.
const (
	// News is an article of common length.
	News = `SEMARANG, KOMPAS — Banjir yang merendam tiga kecamatan di Kabupaten Demak, Jawa Tengah, mulai surut, Selasa (12/3/2024). Gubernur Jawa Tengah Sugondo Prasetyo meninjau tanggul Sungai Tuntang yang jebol di Desa Tirtasari.

"Kami menutup tanggul itu dengan karung pasir sejak Minggu malam. Alat berat baru bisa masuk setelah air turun," kata Sugondo kepada wartawan di posko pengungsian, Selasa siang.

Kepala Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Demak Lestari Handayani mengatakan, sedikitnya 1.240 warga masih bertahan di 14 tempat pengungsian. Menurut dia, kebutuhan yang paling mendesak ialah air bersih dan obat-obatan.

"Dapur umum kami melayani tiga kali makan sehari," ujarnya. "Yang kurang justru selimut dan susu bayi."

Di Desa Tirtasari, air masih setinggi lutut orang dewasa. Sarwono (54), petani, menuturkan bahwa sawahnya seluas setengah hektar gagal panen. Ia berharap pemerintah memberikan bibit pengganti.

Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) memperkirakan hujan lebat masih akan turun hingga akhir pekan. Prakirawan BMKG Stasiun Ahmad Yani, Yohanes Manuputty, mengimbau warga di sepanjang sungai agar tetap waspada.

"Awan hujan terbentuk di Laut Jawa dan bergerak ke selatan," tutur Yohanes.

Sementara itu, Ketua Komisi D DPRD Jawa Tengah Ahmad Fauzan menilai perbaikan tanggul berjalan "terlalu lambat" dan meminta pemerintah pusat turun tangan. Hingga Selasa petang, Kementerian Pekerjaan Umum belum memberikan tanggapan.

Lestari menambahkan, pihaknya telah meminta bantuan perahu karet dari Kota Semarang dan Kabupaten Kudus. "Besok pagi perahunya tiba," kata Lestari.
`
	// Headline is one line.
	Headline = `Gubernur Jawa Tengah Tinjau Tanggul Jebol di Demak, Warga Minta Selimut dan Susu Bayi`

	plain = `hujan turun sejak pagi dan jalan di depan rumah itu penuh air, tetapi anak-anak tetap bermain sampai sore. `
	dense = `"Siap," kata Sugondo Prasetyo. Lestari Handayani, Kepala BPBD Demak, dan Ahmad Fauzan dari DPRD Jawa Tengah mengatakan bahwa Jepang, Rusia, dan PBB setuju. `
	worst = `Menteri Badan Kota Sugondo, Bunga "Dinas, kata Cahaya mengatakan menurut ( Ketua PT `
)

// Plain is a text of about n bytes with nothing to find.
func Plain(n int) string { return strings.Repeat(plain, 1+n/len(plain)) }

// Dense is a text of about n bytes that is full of names and quotes, in paragraphs of ten sentences.
func Dense(n int) string {
	return strings.Repeat(strings.Repeat(dense, 5)+"\n", 1+n/(5*len(dense)+1))
}

// Worst is a text of about n bytes in which nearly every word may begin something and nothing ends, in one sentence.
func Worst(n int) string { return strings.Repeat(worst, 1+n/len(worst)) }
