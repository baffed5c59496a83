package main

import (
	"fmt"
	"slices"
	"strings"
)

// makeStates takes the Indonesian names of countries from CLDR and lays
// overlay/state_aliases.tsv over them.
func makeStates(s *sources) (*list, error) {
	names, err := territories(s, "id")
	if err != nil {
		return nil, err
	}
	rows, err := s.table("overlay/state_aliases.tsv", 4)
	if err != nil {
		return nil, err
	}
	entries, err := mergeStates(names, rows)
	if err != nil {
		return nil, err
	}
	return &list{
		file:  "states.tsv",
		title: "states, territories and former states",
		origins: []string{
			s.origin("cldr-localenames-full", "main/id/territories.json", "Unicode-3.0"),
			"internal/gen/overlay/state_aliases.tsv, own compilation of public facts (MIT)",
		},
		licence: "Unicode-3.0 AND MIT",
		notes: []string{
			"ids: ISO 3166-1 alpha-2, ISO 3166-3 for former states (their old alpha-2 where nobody else has it), XK for",
			"Kosovo; states that ISO does not know have a lower-case slug",
		},
		lines: entryLines(entries),
		min:   270,
		max:   560,
	}, nil
}

// territories returns CLDR's name for each territory code in a language. The
// alternative forms have codes like "CI-alt-variant".
func territories(s *sources, lang string) (map[string]string, error) {
	var doc struct {
		Main map[string]struct {
			Names struct {
				Territories map[string]string `json:"territories"`
			} `json:"localeDisplayNames"`
		} `json:"main"`
	}
	if err := s.readJSON("cldr-localenames-full", "main/"+lang+"/territories.json", &doc); err != nil {
		return nil, err
	}
	t := doc.Main[lang].Names.Territories
	if len(t) == 0 {
		return nil, fmt.Errorf("cldr-localenames-full: no territories in language %q", lang)
	}
	return t, nil
}

// mergeStates builds one entry for each two-letter code of CLDR that the rows
// do not drop, and one for each further row. Columns: code, kind, name (empty:
// CLDR's), aliases.
func mergeStates(cldr map[string]string, rows []row) ([]*entry, error) {
	byCode := make(map[string]row)
	for _, r := range rows {
		code, kind := r.cols[0], r.cols[1]
		if _, ok := byCode[code]; ok {
			return nil, fmt.Errorf("%s: code %q stands twice", r.pos, code)
		}
		if !slices.Contains([]string{"state", "territory", "former", "drop"}, kind) {
			return nil, fmt.Errorf("%s: kind %q", r.pos, kind)
		}
		byCode[code] = r
	}
	var entries []*entry
	for code, name := range cldr {
		if len(code) != 2 {
			continue // regions of the world, alternative forms
		}
		if _, ok := byCode[code]; !ok {
			return nil, fmt.Errorf("CLDR has %s %q: overlay/state_aliases.tsv must give its kind, or drop it", code, name)
		}
	}
	for code, r := range byCode {
		kind, name := r.cols[1], clean(r.cols[2])
		if kind == "drop" {
			continue
		}
		e := &entry{typ: typeState, id: code, name: name, attributes: []string{"kind=" + kind}}
		if e.name == "" {
			e.name = clean(cldr[code])
		}
		if e.name == "" || strings.ContainsAny(e.name, "()&-") && r.cols[2] == "" && code != "GW" {
			return nil, fmt.Errorf("%s: %s needs a name; CLDR has %q", r.pos, code, cldr[code])
		}
		for _, f := range forms(r.cols[3]) {
			e.add(f)
		}
		entries = append(entries, e)
	}
	return entries, nil
}

// stateForms returns every form of every state; the value tells whether it is
// ambiguous.
func stateForms(s *sources) (map[string]bool, error) {
	l, err := makeStates(s)
	if err != nil {
		return nil, err
	}
	set := make(map[string]bool)
	for _, line := range l.lines {
		cols := strings.Split(line, "\t")
		set[cols[2]] = false
		for _, f := range forms(cols[3]) {
			set[f.text] = f.ambiguous
		}
	}
	return set, nil
}
