package entity_test

import (
	"fmt"
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
	{"one sentence of capitals", repeat("Tirta Kencana ")},
	{"one line of all capitals", repeat("TIRTA KENCANA ")},
	{"list of a ministry without end", repeat("Kementerian Riset, Usaha, ")},
	{"offices without names", repeat("Wakil Ketua Direktur ")},
	{"heads without names", repeat("Dinas Badan Kota Jalan ")},
	{"open brackets", repeat("Yayasan Cahaya (")},
	{"hyphens", repeat("Tirta-")},
	{"initials", repeat("A.")},
	{"one name again and again", repeat("Camat Wirya Atmaja datang. Wirya pergi.\n")},
	{"many who share a first name", numbered("Camat Wirya %s datang.\n")},
	{"many unsure names with one word", numbered("Lalu Wirya %s.\n")},
	{"many names of one word", numbered("Camat %s pergi.\n")},
	{"many abbreviations", numbered("Yayasan %s (YCS).\n")},
	{"one long word", repeat("a")},
	{"bytes that are not UTF-8", repeat("\xff\xc3")},
	{"line breaks", repeat("\n")},
}

func repeat(part string) func(int) string {
	return func(n int) string { return strings.Repeat(part, 1+n/len(part)) }
}

// numbered repeats a format with a different made-up name each time.
func numbered(format string) func(int) string {
	return func(n int) string {
		var b strings.Builder
		for i := 0; b.Len() < n; i++ {
			fmt.Fprintf(&b, format, name(i))
		}
		return b.String()
	}
}

// name is a made-up name that no other number has.
func name(i int) string {
	syllables := []string{"ka", "ri", "so", "wen", "du", "lat", "mi", "gor", "pe", "tan"}
	word := "X"
	for range 5 {
		word += syllables[i%10]
		i /= 10
	}
	return word
}
