package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// divisionWords are the words with which CLDR leads the name of a division.
var divisionWords = []string{
	"Kanton", "Keamiran", "Kegubernuran", "Krai", "Negara Bagian", "Oblast", "Prefektur", "Provinsi", "Region",
}

// divisionWord is what stands before a name in a country whose divisions CLDR
// gives bare; it is used where the bare name belongs to somebody else.
var divisionWord = map[string]string{
	"AU": "Negara Bagian", "BR": "Negara Bagian", "DE": "Negara Bagian", "IN": "Negara Bagian", "MX": "Negara Bagian",
	"MY": "Negara Bagian", "NG": "Negara Bagian", "SD": "Negara Bagian", "US": "Negara Bagian",
	"FR": "Region", "IT": "Region", "ES": "Region",
}

// wordFor returns the word of a country's divisions.
func wordFor(country string) string {
	if w, ok := divisionWord[country]; ok {
		return w
	}
	return "Provinsi"
}

// makeDivisions lists the first-level divisions of the states that make news.
func makeDivisions(s *sources) (*list, error) {
	divisions, err := s.table("fixed/subdivisions_id.tsv", 2)
	if err != nil {
		return nil, err
	}
	fixes, err := s.table("overlay/division_fixes.tsv", 3)
	if err != nil {
		return nil, err
	}
	is, err := divisionNames(s)
	if err != nil {
		return nil, err
	}
	entries, err := mergeDivisions(divisions, fixes, is)
	if err != nil {
		return nil, err
	}
	return &list{
		file:  "divisions.tsv",
		title: "states, provinces and regions inside foreign states",
		origins: []string{
			"Debian unicode-cldr-core 41-0.1, common/subdivisions/id.xml (Unicode-DFS-2016)",
			"internal/gen/overlay/division_fixes.tsv, own compilation of public facts (MIT)",
		},
		licence: "Unicode-DFS-2016 AND MIT",
		notes: []string{
			"iso= is the code of ISO 3166-2",
			"a name that a division shares with a city stands for the city",
		},
		lines: entryLines(entries),
		min:   850,
		max:   1200,
	}, nil
}

// divisionNames returns the tests for names of divisions: the cities come
// before them.
func divisionNames(s *sources) (cityTests, error) {
	pool, err := s.names()
	if err != nil {
		return cityTests{}, err
	}
	ranks, err := s.ranks()
	if err != nil {
		return cityTests{}, err
	}
	taken, err := stateForms(s)
	if err != nil {
		return cityTests{}, err
	}
	cities, err := makeCities(s)
	if err != nil {
		return cityTests{}, err
	}
	for _, f := range lineForms(cities.lines) {
		taken[f.text] = f.ambiguous
	}
	return cityTests{
		taken: func(name string) bool { _, ok := taken[name]; return ok },
		word:  func(name string) bool { return ranks.has(strings.ToLower(name)) },
		person: func(name string) bool {
			n, ok := pool.parts[name]
			return ok && n.wanted()
		},
	}, nil
}

// mergeDivisions builds the entries. Columns of divisions: ISO 3166-2 code,
// name; of fixes: code, name, aliases.
func mergeDivisions(divisions, fixes []row, is cityTests) ([]*entry, error) {
	fix := make(map[string]row)
	for _, r := range fixes {
		if _, ok := fix[r.cols[0]]; ok {
			return nil, fmt.Errorf("%s: %s stands twice", r.pos, r.cols[0])
		}
		fix[r.cols[0]] = r
	}
	have := make(map[string]bool)
	for _, r := range divisions {
		have[r.cols[0]] = true
	}
	all := slices.Clone(divisions)
	for _, r := range fixes {
		if !have[r.cols[0]] {
			if r.cols[1] == "" {
				return nil, fmt.Errorf("%s: %s is in no list and needs a name", r.pos, r.cols[0])
			}
			all = append(all, row{pos: r.pos, cols: []string{r.cols[0], r.cols[1]}})
		}
	}
	var entries []*entry
	var errs []error
	for _, r := range all {
		f, fixed := fix[r.cols[0]]
		if fixed && f.cols[1] == "-" {
			continue
		}
		code := r.cols[0]
		country, _, ok := strings.Cut(code, "-")
		if !ok {
			errs = append(errs, fmt.Errorf("%s: code %q", r.pos, code))
			continue
		}
		e := divisionEntry(r.cols[1], country, f, is)
		e.attributes = []string{"kind=division", "country=" + country, "iso=" + code}
		entries = append(entries, e)
	}
	markShared(entries)
	return entries, errors.Join(errs...)
}

// divisionEntry names one division.
func divisionEntry(raw, country string, fix row, is cityTests) *entry {
	e := &entry{typ: typePlace}
	given := fix.cols != nil && fix.cols[1] != ""
	if given {
		e.name = clean(fix.cols[1])
	} else {
		accented := clean(raw)
		word, bare := splitDivision(unaccent(accented))
		e.name = strings.TrimSpace(word + " " + bare)
		switch {
		case word == "" && (is.taken(bare) || is.word(bare)):
			e.name = wordFor(country) + " " + bare
		case word == "" && is.person(bare):
			e.name = wordFor(country) + " " + bare
			e.add(form{text: bare, ambiguous: true})
		case word == "":
		case is.taken(bare), is.word(bare):
		default:
			e.add(form{text: bare, ambiguous: is.person(bare) || utf8.RuneCountInString(bare) <= 3})
		}
		if accented != unaccent(accented) && e.name == unaccent(accented) {
			e.add(form{text: accented})
		}
	}
	if fix.cols != nil {
		for _, f := range forms(fix.cols[2]) {
			e.add(f)
		}
	}
	_, bare := splitDivision(e.name)
	e.id = "div-" + slug(bare) + "-" + strings.ToLower(country)
	return e
}

// splitDivision splits "Prefektur Aichi" into its word and its bare name; the
// word is empty when the name has none.
func splitDivision(name string) (word, bare string) {
	for _, w := range divisionWords {
		if bare, ok := strings.CutPrefix(name, w+" "); ok {
			return w, bare
		}
	}
	return "", name
}

// markShared marks the aliases that several entries have, and drops those that
// are the name of another entry.
func markShared(entries []*entry) {
	count := make(map[string]int)
	names := make(map[string]bool)
	for _, e := range entries {
		names[e.name] = true
		for _, f := range e.aliases {
			count[f.text]++
		}
	}
	for _, e := range entries {
		e.aliases = slices.DeleteFunc(e.aliases, func(f form) bool { return names[f.text] })
		for i, f := range e.aliases {
			e.aliases[i].ambiguous = f.ambiguous || count[f.text] > 1
		}
	}
}

// lineForms returns every form of the entries in lines.
func lineForms(lines []string) []form {
	var all []form
	for _, line := range lines {
		cols := strings.Split(line, "\t")
		all = append(all, form{text: cols[2]})
		all = append(all, forms(cols[3])...)
	}
	return all
}

// wellKnownPlaces returns the unmarked names of states, cities and regencies;
// as parts of a person's name they would do more harm than good.
func wellKnownPlaces(s *sources) (map[string]bool, error) {
	places := make(map[string]bool)
	for _, make := range []func(*sources) (*list, error){makeStates, makeCities, makeRegencies, makeDivisions} {
		l, err := make(s)
		if err != nil {
			return nil, err
		}
		for _, f := range lineForms(l.lines) {
			if !f.ambiguous {
				places[f.text] = true
			}
		}
	}
	return places, nil
}
