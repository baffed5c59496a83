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

// TestNameBreadth wants parts of names of each people of Indonesia that is large in the news, and of the languages whose
// names it spells in its own way.
func TestNameBreadth(t *testing.T) {
	count := map[string]int{}
	for _, f := range dataFiles(t) {
		if f.name != "words/names.tsv" {
			continue
		}
		for _, r := range f.rows {
			for people := range strings.SplitSeq(attributes(t, f.at(r), r.fields[2])["people"], ",") {
				count[people]++
			}
		}
	}
	for people, least := range map[string]int{
		"aceh": 80, "ambon": 200, "arab": 700, "bali": 150, "banjar": 30, "batak": 400, "bugis": 150, "dayak": 60, "jawa": 1500, "manado": 300,
		"melayu": 100, "minang": 150, "ntt": 300, "papua": 300, "sunda": 400, "tionghoa": 300, "toraja": 60,
		"arabic": 300, "chinese": 300, "korean": 200, "japanese": 400, "indian": 300, "russian": 200, "vietnamese": 60, "thai": 60,
	} {
		assert.GreaterOrEqual(t, count[people], least, people)
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
