package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// minName is the number of letters below which a name part says nothing.
const minName = 3

// lone lists the locales whose names count even when no other language has
// them: those whose people Indonesian texts tell of. The rest of faker has long
// lists of names that hardly a text has (Czech, Finnish, Uzbek); they would
// only add noise, and weight to every program.
var lone = map[string][]string{
	"first": {
		"de", "en", "en_AU", "en_GB", "en_HK", "en_IE", "en_IN", "en_NG", "en_US", "en_ZA", "es", "es_MX", "fr", "nl",
		"nl_BE", "pt_BR", "pt_PT", "vi",
	},
	"last": {
		"de", "en", "en_AU", "en_GB", "en_HK", "en_IE", "en_IN", "en_NG", "en_US", "en_ZA", "es", "es_MX", "fr", "fr_BE",
		"it", "nl", "nl_BE", "pt_BR", "pt_PT", "sv", "tr", "vi",
	},
}

// A namePart is one word that occurs in names of persons.
type namePart struct {
	first, last map[string]bool // locales that have it as a given or a family name
	accented    map[string]bool // spellings with diacritics
}

// namePool maps the spelling without diacritics to its name part.
type namePool struct {
	parts map[string]*namePart
}

// languages counts the languages that have the name, one locale left out.
func (n *namePart) languages(without string) int {
	langs := make(map[string]bool)
	for _, m := range []map[string]bool{n.first, n.last} {
		for locale := range m {
			if locale != without {
				lang, _, _ := strings.Cut(locale, "_")
				langs[lang] = true
			}
		}
	}
	return len(langs)
}

// class returns given, family or both.
func (n *namePart) class() string {
	switch {
	case len(n.last) == 0:
		return "given"
	case len(n.first) == 0:
		return "family"
	}
	return "both"
}

// wanted reports whether the name is common enough for the list.
func (n *namePart) wanted() bool {
	if n.languages("") > 1 || n.first["id_ID"] || n.last["id_ID"] {
		return true
	}
	in := func(class string, m map[string]bool) bool {
		return slices.ContainsFunc(lone[class], func(l string) bool { return m[l] })
	}
	return in("first", n.first) || in("last", n.last)
}

// origin returns id for Indonesian names, else world.
func (n *namePart) origin() string {
	if n.first["id_ID"] || n.last["id_ID"] {
		return "id"
	}
	return "world"
}

// readNamePool lets Node print the names of @faker-js/faker, whose modules Go
// cannot read, and sorts them into parts.
func readNamePool(s *sources) (*namePool, error) {
	if _, err := s.npm("@faker-js/faker"); err != nil {
		return nil, err
	}
	cmd := exec.Command("node", "dump.mjs")
	cmd.Dir = filepath.Join(s.dir, "packages")
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		if errors.Is(err, exec.ErrNotFound) {
			return nil, fmt.Errorf("reading @faker-js/faker needs Node 20 or later: %w", err)
		}
		return nil, fmt.Errorf("node packages/dump.mjs: %w\n%s", err, stderr.String())
	}
	var locales map[string]struct{ First, Last []string }
	if err := json.Unmarshal(stdout.Bytes(), &locales); err != nil {
		return nil, fmt.Errorf("packages/dump.mjs: %w", err)
	}
	p := &namePool{parts: make(map[string]*namePart)}
	for locale, names := range locales {
		p.add(locale, names.First, func(n *namePart) map[string]bool { return n.first })
		p.add(locale, names.Last, func(n *namePart) map[string]bool { return n.last })
	}
	return p, nil
}

// add enters the parts of every name under a locale.
func (p *namePool) add(locale string, names []string, set func(*namePart) map[string]bool) {
	for _, name := range names {
		for part := range strings.FieldsSeq(clean(name)) {
			if !isNamePart(part) {
				continue
			}
			key := unaccent(part)
			n := p.parts[key]
			if n == nil {
				n = &namePart{
					first:    make(map[string]bool),
					last:     make(map[string]bool),
					accented: make(map[string]bool),
				}
				p.parts[key] = n
			}
			set(n)[locale] = true
			if part != key {
				n.accented[part] = true
			}
		}
	}
}

// isNamePart reports whether s is a Latin word with a capital at its head and
// small letters behind it, apostrophes and inner capitals allowed ("O'Hara",
// "McKenzie").
func isNamePart(s string) bool {
	if utf8.RuneCountInString(s) < minName || !isLatin(s) {
		return false
	}
	lower := false
	for i, r := range s {
		switch {
		case i == 0 && !unicode.IsUpper(r):
			return false
		case !unicode.IsLetter(r) && r != '\'':
			return false
		case unicode.IsLower(r):
			lower = true
		}
	}
	return lower && !strings.HasSuffix(s, "'")
}

// makeNames lists name parts, minus the words of common.tsv and the names of
// states and great cities.
func makeNames(s *sources) (*list, error) {
	pool, err := s.names()
	if err != nil {
		return nil, err
	}
	ranks, err := s.ranks()
	if err != nil {
		return nil, err
	}
	words, err := s.table("overlay/name_keeps.tsv", 1)
	if err != nil {
		return nil, err
	}
	keep := make(map[string]bool)
	for _, r := range words {
		keep[r.cols[0]] = true
	}
	places, err := wellKnownPlaces(s)
	if err != nil {
		return nil, err
	}
	lines := make(map[string]string)
	for _, key := range slices.Sorted(maps.Keys(pool.parts)) {
		n := pool.parts[key]
		lower := strings.ToLower(key)
		attributes := "origin=" + n.origin()
		word := ranks.has(lower)
		switch {
		case !n.wanted(), places[key]:
			continue
		case word && keep[key]:
			attributes += "|word=yes"
		case word:
			continue
		}
		lines[key] = wordLine(key, n.class(), attributes)
		for a := range n.accented {
			if n.languages("") > 1 && utf8.RuneCountInString(a) >= minName {
				lines[a] = wordLine(a, n.class(), attributes)
			}
		}
	}
	dropSpellings(lines)
	for _, name := range slices.Sorted(maps.Keys(keep)) {
		if _, ok := lines[name]; !ok {
			return nil, fmt.Errorf("overlay/name_keeps.tsv: %s is no Indonesian name of faker", name)
		}
	}
	return &list{
		file:    "words/names_faker.tsv",
		title:   "parts of names of persons",
		origins: []string{s.origin("@faker-js/faker", "person.first_name and last_name of the Latin-script locales", "MIT")},
		licence: "MIT",
		notes: []string{
			"class given, family, both: where the part stands in a name",
			"origin=id: an Indonesian name, origin=world: any other",
			"word=yes: also a frequent word of Indonesian; other names of that kind are left out",
		},
		lines: slices.Collect(maps.Values(lines)),
		min:   12000,
		max:   20500,
	}, nil
}

// dropSpellings leaves one spelling of each name, for the matcher does not ask
// for capitals inside: the shorter one (I is shorter than the Turkish İ), else
// the one with fewer capitals.
func dropSpellings(lines map[string]string) {
	best := make(map[string]string)
	for _, name := range slices.Sorted(maps.Keys(lines)) {
		lower := strings.ToLower(name)
		other, ok := best[lower]
		if ok && len(other) < len(name) {
			delete(lines, name)
			continue
		}
		delete(lines, other)
		best[lower] = name
	}
}
