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
	{"one quotation mark a word", repeat(`"air `)},
	{"opening marks", repeat(`“air `)},
	{"closing marks", repeat(`air” `)},
	{"single marks", repeat(`'air `)},
	{"cues without end", repeat("kata ")},
	{"cues and commas", repeat("air, kata ")},
	{"active cues without end", repeat("mengatakan ")},
	{"clauses and cues", repeat("air naik mengatakan, ")},
	{"menurut without end", repeat("menurut ")},
	{"requests without end", repeat("meminta agar ")},
	{"coordinated cues", repeat("air naik dan mengatakan bahwa ")},
	{"open brackets", repeat("kata (")},
	{"one long quotation", func(n int) string { return `"` + spantest.Plain(n) + `," kata Camat Wirya Atmaja.` }},
	{"katanya with nobody", repeat("\"Air naik sejak subuh,\" katanya.\n")},
	{"katanya and a name far before", func(n int) string {
		return "Camat Wirya Atmaja datang.\n" + strings.Repeat("Hujan turun.\n", n/26) + strings.Repeat("\"Air naik lagi,\" katanya.\n", n/50)
	}},
	{"unnamed roles", repeat("\"Air naik,\" kata camat itu. Camat Wirya Atmaja datang.\n")},
	{"floating quotes", repeat("\"Air naik sejak subuh.\"\n")},
}

func repeat(part string) func(int) string {
	return func(n int) string { return strings.Repeat(part, 1+n/len(part)) }
}
