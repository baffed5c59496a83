package lexicon_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut/lexicon"
)

// breadth is how many entries of a type the default lexicon has at least, by an attribute with one of some values: half
// of what there are, or all where the world has a certain number. "" counts the type as a whole.
var breadth = []struct {
	typ    lexicon.Type
	key    string
	values string // split by spaces
	least  int
}{
	{lexicon.State, "", "", 300},
	{lexicon.State, "kind", "state", 200},
	{lexicon.State, "kind", "territory", 44},
	{lexicon.State, "kind", "former", 40},
	{lexicon.Organization, "", "", 12000},
	{lexicon.Organization, "kind", "ministry former-ministry", 100},
	{lexicon.Organization, "kind", "agency directorate-general", 400},
	{lexicon.Organization, "kind", "court", 300},
	{lexicon.Organization, "kind", "prosecution", 200},
	{lexicon.Organization, "kind", "police", 600},
	{lexicon.Organization, "kind", "military", 500},
	{lexicon.Organization, "kind", "parliament", 100},
	{lexicon.Organization, "kind", "provincial-parliament", 34},
	{lexicon.Organization, "kind", "party", 200},
	{lexicon.Organization, "kind", "company airline", 1500},
	{lexicon.Organization, "owner", "state", 150},
	{lexicon.Organization, "kind", "bank finance insurer", 180},
	{lexicon.Organization, "kind", "media", 400},
	{lexicon.Organization, "kind", "university", 700},
	{lexicon.Organization, "kind", "hospital", 120},
	{lexicon.Organization, "kind", "mass-organization", 250},
	{lexicon.Organization, "kind", "union professional-association business-association", 250},
	{lexicon.Organization, "kind", "think-tank research ngo", 200},
	{lexicon.Organization, "kind", "club", 800},
	{lexicon.Organization, "kind", "federation", 200},
	{lexicon.Organization, "kind", "international", 250},
	{lexicon.Organization, "kind", "government", 120},
	{lexicon.Person, "", "", 7000},
	{lexicon.Person, "country", "ID", 3500},
	{lexicon.Place, "", "", 11000},
	{lexicon.Place, "kind", "province", 38},
	{lexicon.Place, "kind", "regency", 416},
	{lexicon.Place, "kind", "city", 2000},
	{lexicon.Place, "capital", "yes", 195},
	{lexicon.Place, "kind", "division", 900},
	{lexicon.Place, "kind", "district neighbourhood", 1200},
	{lexicon.Place, "kind", "landmark building palace temple", 500},
	{lexicon.Place, "kind", "island", 350},
	{lexicon.Place, "kind", "sea ocean strait bay", 200},
	{lexicon.Place, "kind", "mountain", 250},
	{lexicon.Place, "kind", "airport", 180},
	{lexicon.Place, "kind", "station", 150},
	{lexicon.Place, "kind", "toll", 80},
	{lexicon.Place, "kind", "stadium", 400},
	{lexicon.Place, "kind", "continent", 7},
	{lexicon.Place, "kind", "region", 200},
}

func TestBreadth(t *testing.T) {
	l := lexicon.Default()
	type value struct {
		typ        lexicon.Type
		key, value string
	}
	count := map[value]int{}
	for e := range l.All(lexicon.NoType) {
		for _, a := range e.Attributes {
			count[value{e.Type, a.Key, a.Value}]++
		}
	}
	for _, b := range breadth {
		n := l.Len(b.typ)
		if b.key != "" {
			n = 0
			for v := range strings.FieldsSeq(b.values) {
				n += count[value{b.typ, b.key, v}]
			}
		}
		assert.GreaterOrEqual(t, n, b.least, "%v %s=%s", b.typ, b.key, b.values)
	}
}

// wordBreadth is how many forms of some classes the word lists have at least.
var wordBreadth = map[string]int{
	"honorific":                  400,
	"rank":                       900,
	"degree-before degree-after": 1200,
	"office":                     1200,
	"role group":                 1500,
	"organization place":         1500,
	"given family both":          30000,
	"common stop news":           9000,
	"other":                      9000,
	"ambiguous name-word":        1000,
	"cue-root cue-nya cue-active cue-topic cue-request cue-stance cue-prep cue-passive cue-noun cue-ask": 400,
}

func TestWordBreadth(t *testing.T) {
	count := map[string]int{}
	for _, f := range dataFiles(t) {
		if f.isWords() {
			for _, r := range f.rows {
				count[r.fields[1]]++
			}
		}
	}
	for classes, least := range wordBreadth {
		n := 0
		for class := range strings.FieldsSeq(classes) {
			require.Positive(t, count[class], class)
			n += count[class]
		}
		assert.GreaterOrEqual(t, n, least, classes)
	}
}

// TestAbbreviations looks names up by the short form that news uses: the entry must bear it beside the full name.
func TestAbbreviations(t *testing.T) {
	for short, name := range map[string]string{
		"KPK": "Komisi Pemberantasan Korupsi", "BMKG": "Badan Meteorologi, Klimatologi, dan Geofisika", "Kemenkes": "Kementerian Kesehatan",
		"Polda Metro Jaya": "Kepolisian Daerah Metro Jaya", "PBNU": "Pengurus Besar Nahdlatul Ulama", "PBB": "Perserikatan Bangsa-Bangsa",
		"OJK": "Otoritas Jasa Keuangan", "PSSI": "Persatuan Sepak Bola Seluruh Indonesia", "Unair": "Universitas Airlangga",
		"SBY": "Susilo Bambang Yudhoyono", "Jokowi": "Joko Widodo", "JK": "Jusuf Kalla", "Ahok": "Basuki Tjahaja Purnama",
		"Gus Dur": "Abdurrahman Wahid", "Jabar": "Jawa Barat", "NTB": "Nusa Tenggara Barat", "Babel": "Kepulauan Bangka Belitung",
		"GBK": "Gelora Bung Karno", "Korut": "Korea Utara", "UEA": "Uni Emirat Arab", "RRT": "Tiongkok",
	} {
		found := lexicon.Default().Lookup(short)
		if assert.NotEmpty(t, found, short) {
			assert.Contains(t, found[0].Name, name, short)
		}
	}
}
