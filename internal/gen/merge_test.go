package main

import (
	"encoding/binary"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// tableOf parses an overlay that stands in a test.
func tableOf(t *testing.T, columns int, data string) []row {
	t.Helper()
	rows, err := parseTable("test.tsv", data, columns)
	require.NoError(t, err)
	return rows
}

// sorted returns the lines of the entries as a list file has them.
func sorted(entries []*entry) []string {
	lines := entryLines(entries)
	slices.Sort(lines)
	return lines
}

func TestMergeStates(t *testing.T) {
	cldr := map[string]string{"US": "Amerika Serikat", "HK": "Hong Kong DAK Tiongkok", "ZZ": "?", "001": "Dunia", "US-alt-short": "AS"}
	overlay := "US\tstate\t\tAS|~Paman Sam\nHK\tterritory\tHong Kong\t\nZZ\tdrop\nSU\tformer\tUni Soviet\tSoviet\n"
	entries, err := mergeStates(cldr, tableOf(t, 4, overlay))
	require.NoError(t, err)
	assert.Equal(t, []string{
		"STATE\tHK\tHong Kong\t\tkind=territory",
		"STATE\tSU\tUni Soviet\tSoviet\tkind=former",
		"STATE\tUS\tAmerika Serikat\tAS|~Paman Sam\tkind=state",
	}, sorted(entries))

	for name, c := range map[string]struct{ overlay, err string }{
		"twice":      {overlay + "US\tstate\n", `code "US" stands twice`},
		"kind":       {"US\tempire\n", `kind "empire"`},
		"unreviewed": {"US\tstate\nZZ\tdrop\n", `CLDR has HK`},
		"nameless":   {overlay + "XY\tformer\n", "XY needs a name"},
	} {
		_, err := mergeStates(cldr, tableOf(t, 4, c.overlay))
		assert.ErrorContains(t, err, c.err, name)
	}
}

func TestSplitRegency(t *testing.T) {
	for _, c := range []struct{ raw, kind, base, name string }{
		{"Kabupaten Bogor", "kab", "Bogor", "Kabupaten Bogor"},
		{"Kota Bogor", "kota", "Bogor", "Kota Bogor"},
		{"Gresik Regency", "kab", "Gresik", "Kabupaten Gresik"},
		{"Kota Administrasi Jakarta Utara", "kota", "Jakarta Utara", "Kota Administrasi Jakarta Utara"},
		{"Kabupaten Administrasi Kepulauan Seribu", "kab", "Kepulauan Seribu", "Kabupaten Administrasi Kepulauan Seribu"},
	} {
		kind, base, name := splitRegency(c.raw)
		assert.Equal(t, []string{c.kind, c.base, c.name}, []string{kind, base, name}, c.raw)
	}
}

func TestMergeRegencies(t *testing.T) {
	all := []admin2{
		{"ID.30.1", "Kabupaten Bogor"}, {"ID.30.2", "Kota Bogor"}, {"ID.30.3", "Kabupaten Garut"},
		{"ID.30.4", "South Tapanuli Regency"}, {"ID.30.5", "Kabupaten Batang"}, {"ID.30.6", "Kota Jambi"}, {"MY.01.1", "Kota Tinggi"},
	}
	provinces := tableOf(t, 2, "ID.30\tprov-jawa-barat\n")
	fixes := "South Tapanuli Regency\tKabupaten Tapanuli Selatan\t\tTapsel\nKabupaten Batang\t\t~\nKota Jambi\t\t-\n"
	entries, err := mergeRegencies(all, provinces, tableOf(t, 4, fixes))
	require.NoError(t, err)
	const regency, city = "\tkind=regency|country=ID|in=prov-jawa-barat", "\tkind=city|country=ID|in=prov-jawa-barat"
	assert.Equal(t, []string{
		"PLACE\tkab-batang\tKabupaten Batang\t~Batang" + regency,
		"PLACE\tkab-bogor\tKabupaten Bogor\t" + regency,
		"PLACE\tkab-garut\tKabupaten Garut\tGarut" + regency,
		"PLACE\tkab-tapanuli-selatan\tKabupaten Tapanuli Selatan\tTapanuli Selatan|Tapsel" + regency,
		"PLACE\tkota-bogor\tKota Bogor\tBogor" + city,
		"PLACE\tkota-jambi\tKota Jambi\t" + city,
	}, sorted(entries))

	_, err = mergeRegencies(all, provinces, tableOf(t, 4, "Kabupaten Atlantis\t\t~\n"))
	assert.ErrorContains(t, err, `the package has no "Kabupaten Atlantis"`)
	_, err = mergeRegencies(all, nil, nil)
	assert.ErrorContains(t, err, "no province has the code ID.30")
	_, err = mergeRegencies(all, provinces, tableOf(t, 4, "Kota Bogor\t\t?\n"))
	assert.ErrorContains(t, err, `BARE is "?"`)
}

// noTests says of every name that it is nothing else.
var noTests = cityTests{
	taken:  func(string) bool { return false },
	word:   func(string) bool { return false },
	person: func(string) bool { return false },
}

func TestMergeCities(t *testing.T) {
	cities := []city{
		{"London", "CA", "PPL", 300_000}, {"London", "GB", "PPLC", 9_000_000}, {"São Paulo", "BR", "PPLA", 10_000_000},
		{"Cairo", "EG", "PPLC", 8_000_000}, {"Nice", "FR", "PPLA", 340_000}, {"Itu", "BR", "PPL", 210_000},
		{"Samara", "RU", "PPLA", 1_100_000}, {"Kazan'", "RU", "PPLA", 1_200_000}, {"Singapore", "SG", "PPLC", 5_000_000},
		{"Jakarta", "ID", "PPLC", 8_000_000}, {"Vaduz", "LI", "PPLC", 5_000}, {"Hamlet", "US", "PPL", 6_000},
		{"Vienna", "AT", "PPLC", 1_900_000}, {"Goyang-si", "KR", "PPL", 990_000},
	}
	is := cityTests{
		taken:  func(s string) bool { return s == "Singapore" },
		word:   func(s string) bool { return s == "Itu" },
		person: func(s string) bool { return s == "Samara" || s == "Nice" || s == "London" },
	}
	fixes := "London\tGB\nNice\tFR\tKota Nice\t~Nice\nCairo\tEG\tKairo\tCairo\nJakarta\tID\t-\n"
	_, err := mergeCities(cities, tableOf(t, 4, fixes), nil, is)
	assert.ErrorContains(t, err, "test.tsv:4: the package has no such city", "Indonesian cities are not considered")

	fixes = "London\tGB\nNice\tFR\tKota Nice\t~Nice\nCairo\tEG\tKairo\tCairo\n"
	entries, err := mergeCities(cities, tableOf(t, 4, fixes), map[string]string{"Vienna": "Wina"}, is)
	require.NoError(t, err)
	assert.Equal(t, []string{
		"PLACE\tcity-goyang-kr\tGoyang\tGoyang-si\tkind=city|country=KR",
		"PLACE\tcity-kairo-eg\tKairo\tCairo\tkind=city|country=EG|capital=yes",
		"PLACE\tcity-kazan-ru\tKazan\tKazan'\tkind=city|country=RU",
		"PLACE\tcity-london-gb\tLondon\t\tkind=city|country=GB|capital=yes",
		"PLACE\tcity-nice-fr\tKota Nice\t~Nice\tkind=city|country=FR",
		"PLACE\tcity-samara-ru\tKota Samara\t~Samara\tkind=city|country=RU",
		"PLACE\tcity-sao-paulo-br\tSao Paulo\tSão Paulo\tkind=city|country=BR",
		"PLACE\tcity-vaduz-li\tVaduz\t\tkind=city|country=LI|capital=yes",
		"PLACE\tcity-wina-at\tWina\tVienna\tkind=city|country=AT|capital=yes",
	}, sorted(entries))
}

func TestDecodeCities(t *testing.T) {
	field := func(b []byte, number int, text string) []byte {
		b = binary.AppendUvarint(b, uint64(number<<3|2))
		b = binary.AppendUvarint(b, uint64(len(text)))
		return append(b, text...)
	}
	var record []byte
	record = binary.AppendUvarint(record, 1<<3) // id, not needed
	record = binary.AppendUvarint(record, 123456)
	record = field(record, 2, "Quezon City")
	record = field(record, 3, "PH")
	record = field(record, 7, "PPLA2")
	record = binary.AppendUvarint(record, 9<<3)
	record = binary.AppendUvarint(record, 2_761_720)
	data := append(binary.AppendUvarint(nil, uint64(len(record))), record...)

	got, err := decodeCities(append(slices.Clone(data), data...))
	require.NoError(t, err)
	want := city{name: "Quezon City", country: "PH", feature: "PPLA2", population: 2_761_720}
	assert.Equal(t, []city{want, want}, got)

	for n := 1; n < len(data); n++ {
		_, err := decodeCities(data[:n])
		assert.ErrorIs(t, err, errTruncated, "the first %d bytes", n)
	}
	none, err := decodeCities(nil)
	require.NoError(t, err)
	assert.Empty(t, none)
}

func TestWalkZones(t *testing.T) {
	zone := func(city string) map[string]any { return map[string]any{"exemplarCity": city} }
	cities := make(map[string]string)
	walkZones(map[string]any{
		"Africa":  map[string]any{"Cairo": zone("Kairo"), "Lome": zone("Lomé")},
		"America": map[string]any{"New_York": zone("Apel Besar"), "North_Dakota": map[string]any{"Center": zone("Center, Dakota Utara")}},
	}, cities)
	assert.Equal(t, map[string]string{"Cairo": "Kairo", "New York": "Apel Besar"}, cities,
		"neither diacritics alone nor a name with a comma")
}

func TestMergeDivisions(t *testing.T) {
	divisions := tableOf(t, 2, "JP-23\tPrefektur Aichi\nJP-27\tPrefektur Osaka\nUS-AK\tAlaska\nUS-NY\tNew York\nUS-VA\tVirginia\n"+
		"IN-PB\tPunjab\nPK-PB\tPunjab\nBR-SP\tSão Paulo\nBR-CE\tCeará\nTH-63\tProvinsi Tak\nTH-55\tProvinsi Nan\nCN-TW\tTaiwan\n")
	fixes := tableOf(t, 3, "IN-PB\tNegara Bagian Punjab\t~Punjab\nPK-PB\tProvinsi Punjab\tPunjab\nCN-TW\t-\nFR-NOR\tNormandia\tNormandy\n")
	is := noTests
	is.taken = func(s string) bool { return s == "Osaka" || s == "New York" || s == "Sao Paulo" }
	is.word = func(s string) bool { return s == "Tak" }
	is.person = func(s string) bool { return s == "Virginia" }
	entries, err := mergeDivisions(divisions, fixes, is)
	require.NoError(t, err)
	assert.Equal(t, []string{
		"PLACE\tdiv-aichi-jp\tPrefektur Aichi\tAichi\tkind=division|country=JP|iso=JP-23",
		"PLACE\tdiv-alaska-us\tAlaska\t\tkind=division|country=US|iso=US-AK",
		"PLACE\tdiv-ceara-br\tCeara\tCeará\tkind=division|country=BR|iso=BR-CE",
		"PLACE\tdiv-nan-th\tProvinsi Nan\t~Nan\tkind=division|country=TH|iso=TH-55",
		"PLACE\tdiv-new-york-us\tNegara Bagian New York\t\tkind=division|country=US|iso=US-NY",
		"PLACE\tdiv-normandia-fr\tNormandia\tNormandy\tkind=division|country=FR|iso=FR-NOR",
		"PLACE\tdiv-osaka-jp\tPrefektur Osaka\t\tkind=division|country=JP|iso=JP-27",
		"PLACE\tdiv-punjab-in\tNegara Bagian Punjab\t~Punjab\tkind=division|country=IN|iso=IN-PB",
		"PLACE\tdiv-punjab-pk\tProvinsi Punjab\t~Punjab\tkind=division|country=PK|iso=PK-PB",
		"PLACE\tdiv-sao-paulo-br\tNegara Bagian Sao Paulo\t\tkind=division|country=BR|iso=BR-SP",
		"PLACE\tdiv-tak-th\tProvinsi Tak\t\tkind=division|country=TH|iso=TH-63",
		"PLACE\tdiv-virginia-us\tNegara Bagian Virginia\t~Virginia\tkind=division|country=US|iso=US-VA",
	}, sorted(entries))

	_, err = mergeDivisions(nil, tableOf(t, 3, "XX-1\t\tAlias\n"), noTests)
	assert.ErrorContains(t, err, "XX-1 is in no list and needs a name")
}

func TestMergeUniversities(t *testing.T) {
	domains := []academicDomain{
		{"abc", []string{"ABC School"}},
		{"iteba", []string{"Institut Teknologi Batam (ITEBA)"}},
		{"stimlog", []string{"STIMLOG", "Sekolah Tinggi Manajemen DAN Logistik"}},
		{"ub", []string{"Brawijaya University", "Universitas Brawijaya"}},
		{"ub2", []string{"Universitas  brawijaya"}},
		{"uinmataram", []string{"UIN Mataram"}},
		{"junk", []string{"Universitas Junk"}},
	}
	fixes := "ub\t\tUB|~Brawijaya\nugm\tUniversitas Gadjah Mada\tUGM\njunk\t-\n"
	entries, err := mergeUniversities(domains, tableOf(t, 3, fixes))
	require.NoError(t, err)
	const attributes = "\tkind=university|country=ID"
	assert.Equal(t, []string{
		"ORGANIZATION\tuniv-institut-teknologi-batam\tInstitut Teknologi Batam\tITEBA" + attributes,
		"ORGANIZATION\tuniv-sekolah-tinggi-manajemen-dan-logistik\tSekolah Tinggi Manajemen DAN Logistik\t" + attributes,
		"ORGANIZATION\tuniv-universitas-brawijaya\tUniversitas Brawijaya\tUB|~Brawijaya" + attributes,
		"ORGANIZATION\tuniv-universitas-gadjah-mada\tUniversitas Gadjah Mada\tUGM" + attributes,
		"ORGANIZATION\tuniv-universitas-islam-negeri-mataram\tUniversitas Islam Negeri Mataram\tUIN Mataram" + attributes,
	}, sorted(entries))

	_, err = mergeUniversities(domains, tableOf(t, 3, "abc\t\tABC\n"))
	assert.ErrorContains(t, err, "abc needs a name")
}

func TestTidyUniversity(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"STMIK KHARISMA Makassar", "STMIK Kharisma Makassar"},
		{"Institut Teknologi Dan Bisnis STIKOM Bali", "Institut Teknologi dan Bisnis Stikom Bali"},
		{"Institut Sains & Teknologi Akprind.", "Institut Sains dan Teknologi Akprind"},
		{"Politeknik kesehatan jakarta 2", "Politeknik Kesehatan Jakarta 2"},
		{"Universitas PGRI Semarang", "Universitas PGRI Semarang"},
	} {
		assert.Equal(t, c.want, tidyUniversity(c.in))
	}
}
