package quote_test

import (
	"strings"

	"github.com/sebut-id/sebut/internal/spantest"
)

// growing are texts of any length that tempt a rule to look at the same words again and again.
var growing = []struct {
	name string
	grow func(n int) string
}{
	{"plain", spantest.Plain},
	{"dense", spantest.Dense},
	{"worst", spantest.Worst},
	{"one quotation mark a word", spantest.Repeat(`"air `)},
	{"opening marks", spantest.Repeat(`“air `)},
	{"closing marks", spantest.Repeat(`air” `)},
	{"single marks", spantest.Repeat(`'air `)},
	{"cues without end", spantest.Repeat("kata ")},
	{"cues and commas", spantest.Repeat("air, kata ")},
	{"active cues without end", spantest.Repeat("mengatakan ")},
	{"clauses and cues", spantest.Repeat("air naik mengatakan, ")},
	{"menurut without end", spantest.Repeat("menurut ")},
	{"requests without end", spantest.Repeat("meminta agar ")},
	{"coordinated cues", spantest.Repeat("air naik dan mengatakan bahwa ")},
	{"open brackets", spantest.Repeat("kata (")},
	{"one long quotation", func(n int) string { return `"` + spantest.Plain(n) + `," kata Camat Wirya Atmaja.` }},
	{"katanya with nobody", spantest.Repeat("\"Air naik sejak subuh,\" katanya.\n")},
	{"katanya and a name far before", func(n int) string {
		return "Camat Wirya Atmaja datang.\n" + strings.Repeat("Hujan turun.\n", n/26) + strings.Repeat("\"Air naik lagi,\" katanya.\n", n/50)
	}},
	{"unnamed roles", spantest.Repeat("\"Air naik,\" kata camat itu. Camat Wirya Atmaja datang.\n")},
	{"floating quotes", spantest.Repeat("\"Air naik sejak subuh.\"\n")},
}
