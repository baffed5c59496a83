package entity_test

import "github.com/sebut-id/sebut/internal/spantest"

// growing are texts of any length that tempt a rule to look at the same words again and again.
var growing = []struct {
	name string
	grow func(n int) string
}{
	{"plain", spantest.Plain},
	{"dense", spantest.Dense},
	{"worst", spantest.Worst},
	{"one sentence of capitals", spantest.Repeat("Tirta Kencana ")},
	{"one line of all capitals", spantest.Repeat("TIRTA KENCANA ")},
	{"list of a ministry without end", spantest.Repeat("Kementerian Riset, Usaha, ")},
	{"offices without names", spantest.Repeat("Wakil Ketua Direktur ")},
	{"heads without names", spantest.Repeat("Dinas Badan Kota Jalan ")},
	{"open brackets", spantest.Repeat("Yayasan Cahaya (")},
	{"hyphens", spantest.Repeat("Tirta-")},
	{"initials", spantest.Repeat("A.")},
	{"one name again and again", spantest.Repeat("Camat Wirya Atmaja datang. Wirya pergi.\n")},
	{"many who share a first name", spantest.Numbered("Camat Wirya %s datang.\n")},
	{"many unsure names with one word", spantest.Numbered("Lalu Wirya %s.\n")},
	{"many names of one word", spantest.Numbered("Camat %s pergi.\n")},
	{"many abbreviations", spantest.Numbered("Yayasan %s (YCS).\n")},
	{"one long word", spantest.Repeat("a")},
	{"bytes that are not UTF-8", spantest.Repeat("\xff\xc3")},
	{"line breaks", spantest.Repeat("\n")},
}
