package lexicon_test

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut/internal/automaton"
	"github.com/sebut-id/sebut/internal/token"
	wordclass "github.com/sebut-id/sebut/internal/word"
	"github.com/sebut-id/sebut/lexicon"
)

// dataFile is a list of lexicon/data as it stands on disk.
type dataFile struct {
	name   string   // below lexicon/data
	header []string // without "# "
	rows   []row
}

// row is a line below the header.
type row struct {
	line   int // from 1
	text   string
	fields []string
}

// at names the place of a row in messages.
func (f *dataFile) at(r row) string { return fmt.Sprintf("%s:%d", f.name, r.line) }

// says returns the values of a header line, as "title: ..." gives one for title.
func (f *dataFile) says(key string) (values []string) {
	for _, h := range f.header {
		if v, ok := strings.CutPrefix(h, key+": "); ok {
			values = append(values, v)
		}
	}
	return values
}

// isWords reports whether the list is a word list.
func (f *dataFile) isWords() bool { return strings.HasPrefix(f.name, "words/") }

// dataFiles reads the lists of lexicon/data, in the order of their names.
func dataFiles(t *testing.T) (files []*dataFile) {
	t.Helper()
	data := os.DirFS("data")
	require.NoError(t, fs.WalkDir(data, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".tsv" {
			return err
		}
		content, err := fs.ReadFile(data, name)
		if err != nil {
			return err
		}
		f := &dataFile{name: name}
		for i, text := range strings.Split(strings.TrimSuffix(string(content), "\n"), "\n") {
			if h, ok := strings.CutPrefix(text, "# "); ok && len(f.rows) == 0 {
				f.header = append(f.header, h)
				continue
			}
			f.rows = append(f.rows, row{i + 1, text, strings.Split(text, "\t")})
		}
		assert.True(t, strings.HasSuffix(string(content), "\n"), "%s: no line break at the end", name)
		files = append(files, f)
		return nil
	}))
	require.NotEmpty(t, files)
	return files
}

// attributes cuts the field of attributes.
func attributes(t *testing.T, at, field string) map[string]string {
	t.Helper()
	attrs := map[string]string{}
	if field == "" {
		return attrs
	}
	for a := range strings.SplitSeq(field, "|") {
		key, value, ok := strings.Cut(a, "=")
		if !ok || key == "" || value == "" || strings.TrimSpace(value) != value {
			t.Errorf("%s: %q is no attribute; want key=value", at, a)
		}
		if _, twice := attrs[key]; twice {
			t.Errorf("%s: attribute %s twice", at, key)
		}
		attrs[key] = value
	}
	return attrs
}

func TestListsText(t *testing.T) {
	for _, f := range dataFiles(t) {
		for i, r := range f.rows {
			switch {
			case !utf8.ValidString(r.text):
				t.Errorf("%s: not UTF-8", f.at(r))
			case r.text == "" || r.text[0] == '#':
				t.Errorf("%s: %q below the header", f.at(r), r.text)
			case strings.ContainsFunc(r.text, func(c rune) bool { return c != '\t' && !unicode.IsPrint(c) }):
				t.Errorf("%s: a sign that cannot be seen in %q", f.at(r), r.text)
			case strings.Contains(r.text, "  "):
				t.Errorf("%s: two spaces in %q", f.at(r), r.text)
			case i > 0 && f.rows[i-1].text >= r.text:
				t.Errorf("%s: %q stands behind %q; lines are sorted bytewise, each once", f.at(r), r.text, f.rows[i-1].text)
			}
			for _, field := range r.fields {
				for form := range strings.SplitSeq(field, "|") {
					if strings.TrimSpace(form) != form {
						t.Errorf("%s: spaces at the edge of %q", f.at(r), form)
					}
				}
			}
		}
	}
}

// packaged matches the origin of a list that is not our own: "npm NAME VERSION, ..." or "Debian NAME VERSION, ...".
var packaged = regexp.MustCompile(`^((?:npm|Debian) \S+ [^\s,]+)[, ]`)

func TestListsHeaders(t *testing.T) {
	content, err := os.ReadFile("../NOTICE")
	require.NoError(t, err)
	notice := string(content)
	for _, f := range dataFiles(t) {
		for _, key := range []string{"title", "licence", "as of"} {
			assert.Len(t, f.says(key), 1, "%s: header line %q", f.name, key)
		}
		assert.Regexp(t, `^\d{4}-\d{2}$`, strings.Join(f.says("as of"), ""), f.name)
		assert.NotEmpty(t, f.says("origin"), "%s: header line \"origin\"", f.name)
		for _, origin := range f.says("origin") {
			source := packaged.FindStringSubmatch(origin)
			if source == nil {
				assert.Contains(t, origin, "own ", "%s: an origin of our own, or npm or Debian with package and version", f.name)
				continue
			}
			assert.Contains(t, notice, source[1], "NOTICE names the origins of %s", f.name)
			assert.Contains(t, notice, path.Base(f.name), "NOTICE names the files made from %s", source[1])
		}
	}
}

// entryKeys are the attributes that entries of the embedded lists may have; data/README.md says what they mean.
var entryKeys = []string{"capital", "country", "in", "iso", "kind", "org", "owner", "priority", "role", "sector", "sex", "sport", "when"}

func TestListsEntries(t *testing.T) {
	readme, err := os.ReadFile("data/README.md")
	require.NoError(t, err)
	for _, key := range entryKeys {
		assert.True(t, strings.Contains(string(readme), "`"+key+"="), "data/README.md says what %s= means", key)
	}
	slug := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	states := map[string]bool{"AQ": true, "SJ": true} // codes of ISO 3166 for what is no state: Antarctica, Svalbard
	ids := map[string]string{}                        // of a type, with the place of the line
	files := dataFiles(t)
	within := map[string]string{} // values of in=
	for _, f := range files {
		for _, r := range f.rows {
			if r.fields[0] == lexicon.State.String() {
				states[r.fields[1]] = true
			}
		}
	}
	for _, f := range files {
		if f.isWords() {
			continue
		}
		for _, r := range f.rows {
			at := f.at(r)
			if len(r.fields) != 5 {
				t.Errorf("%s: %d fields, want 5", at, len(r.fields))
				continue
			}
			typ, ok := lexicon.ParseType(r.fields[0])
			if !ok {
				t.Errorf("%s: type %q", at, r.fields[0])
			}
			id := typ.String() + " " + r.fields[1]
			if first, twice := ids[id]; twice {
				t.Errorf("%s: id %q stands in %s", at, r.fields[1], first)
			}
			ids[id] = at
			if typ != lexicon.State && !slug.MatchString(r.fields[1]) {
				t.Errorf("%s: id %q; want lower-case ASCII letters and digits with hyphens", at, r.fields[1])
			}
			attrs := attributes(t, at, r.fields[4])
			for key := range attrs {
				if !slices.Contains(entryKeys, key) {
					t.Errorf("%s: attribute %q is not in entryKeys", at, key)
				}
			}
			if in, ok := attrs["in"]; ok {
				within[in] = at
			}
			if c, ok := attrs["country"]; ok && !states[c] {
				t.Errorf("%s: country=%s is the id of no state", at, c)
			}
			if typ == lexicon.Person && attrs["role"] == "" {
				t.Errorf("%s: a person without role=", at)
			}
			if typ != lexicon.Person && attrs["kind"] == "" {
				t.Errorf("%s: no kind=", at)
			}
		}
	}
	for in, at := range within {
		if ids["PLACE "+in] == "" {
			t.Errorf("%s: in=%s is the id of no place", at, in)
		}
	}
}

// spelling is a form as the matcher sees it: its folded words, and which of its letters must be capital in a text.
type spelling struct {
	folded string
	caps   uint32
}

func spell(form string) spelling {
	tokens := token.Append(nil, form)
	var folded []byte
	for _, k := range tokens {
		folded = append(token.Fold(folded, form[k.Start:k.End]), ' ')
	}
	return spelling{string(folded), automaton.Caps(tokens)}
}

// covers reports whether whatever b matches is matched by a.
func (a spelling) covers(b spelling) bool { return a.folded == b.folded && a.caps&^b.caps == 0 }

// TestListsForms wants every form to say one thing: of the entries of a type that share a form, all but one mark it with
// ~, over all lists; and no form of an entry matches only what another of its forms matches already.
func TestListsForms(t *testing.T) {
	type key struct {
		typ    string
		folded string
	}
	owner := map[key]string{}
	for _, f := range dataFiles(t) {
		if f.isWords() {
			continue
		}
		for _, r := range f.rows {
			forms := []string{r.fields[2]}
			if r.fields[3] != "" {
				forms = append(forms, strings.Split(r.fields[3], "|")...)
			}
			own := map[string]bool{}
			spellings := make([]spelling, len(forms))
			for i, form := range forms {
				plain, marked := strings.CutPrefix(form, "~")
				if i == 0 {
					plain, marked = form, false
				}
				spellings[i] = spell(plain)
				if plain == "" || strings.Contains(plain, "~") {
					t.Errorf("%s: form %q", f.at(r), form)
				}
				k := key{r.fields[0], spellings[i].folded}
				if marked || own[k.folded] {
					continue
				}
				own[k.folded] = true
				if other, ok := owner[k]; ok {
					t.Errorf("%s: %q of %s is a form of %s too; all but the preferred one mark it with ~", f.at(r), plain, r.fields[1], other)
				}
				owner[k] = r.fields[1] + " in " + f.at(r)
			}
			for i := 1; i < len(forms); i++ {
				for j := range forms {
					marked := strings.HasPrefix(forms[j], "~") && !strings.HasPrefix(forms[i], "~")
					if i != j && !marked && spellings[j].covers(spellings[i]) && (spellings[i] != spellings[j] || j < i) {
						t.Errorf("%s: alias %q matches nothing that %q does not match", f.at(r), forms[i], forms[j])
						break
					}
				}
			}
		}
	}
}

// exactWords are the classes whose forms must be capital in a text where they are in the list.
var exactWords = wordclass.Of(wordclass.OrgHead, wordclass.PlaceHead, wordclass.OrgTail, wordclass.Other, wordclass.Rank, wordclass.DegreeBefore, wordclass.DegreeAfter, wordclass.Honorific)

// TestListsWords wants the header of a word list to explain its classes and attributes, and each form to stand once in a
// class, unless its capitals tell two things apart (DR, a doctor; dr, a physician).
func TestListsWords(t *testing.T) {
	for _, f := range dataFiles(t) {
		if !f.isWords() {
			continue
		}
		header := strings.Join(f.header, "\n")
		explained := map[string]bool{}
		type key struct{ class, folded string }
		seen := map[key][]row{}
		for _, r := range f.rows {
			at := f.at(r)
			if len(r.fields) != 3 {
				t.Errorf("%s: %d fields, want 3", at, len(r.fields))
				continue
			}
			class, ok := wordclass.Parse(r.fields[1])
			if !ok {
				t.Errorf("%s: class %q", at, r.fields[1])
			}
			if _, ok := explained[r.fields[1]]; !ok {
				explained[r.fields[1]] = true
				assert.Regexp(t, `class[^:]*\b`+r.fields[1]+`\b`, header, "%s: the header says what class %s is", f.name, r.fields[1])
			}
			k := key{r.fields[1], spell(r.fields[0]).folded}
			if class == wordclass.Function { // a word has one line for each use
				use := attributes(t, at, r.fields[2])["kind"]
				assert.NotZero(t, wordclass.ParseUse(use), "%s: no rule asks for the use %q", at, use)
				k.class += use
			}
			for key := range attributes(t, at, r.fields[2]) {
				if !strings.Contains(header, key+"=") {
					t.Errorf("%s: the header does not say what %s= means", at, key)
				}
			}
			s := spell(r.fields[0])
			for _, other := range seen[k] {
				o := spell(other.fields[0])
				if !exactWords.Has(class) || r.fields[2] == other.fields[2] && (s.covers(o) || o.covers(s)) {
					t.Errorf("%s: %q says nothing that %q in line %d does not say", at, r.text, other.text, other.line)
				}
			}
			seen[k] = append(seen[k], r)
		}
	}
}

// plainRank is the frequency up to which a word counts as ordinary wherever it is also a part of a name.
const plainRank = 6000

// TestNamesThatAreWords wants the list of names to say of each frequent word that it is one.
func TestNamesThatAreWords(t *testing.T) {
	plain := map[string]bool{}
	files := dataFiles(t)
	for _, f := range files {
		if f.name != "words/common.tsv" {
			continue
		}
		for _, r := range f.rows {
			rank, _ := strconv.Atoi(strings.TrimPrefix(r.fields[2], "rank="))
			plain[r.fields[0]] = plain[r.fields[0]] || rank < plainRank
		}
	}
	for _, f := range files {
		if f.name != "words/names.tsv" {
			continue
		}
		for _, r := range f.rows {
			if plain[strings.ToLower(r.fields[0])] && !strings.Contains("|"+r.fields[2]+"|", "|word=yes|") {
				t.Errorf("%s: %q is a frequent word; want word=yes", f.at(r), r.fields[0])
			}
		}
	}
}

// listRange is how many lines each list has, at least and at most: a list that leaves it has lost or doubled lines, or has
// grown and deserves a new range.
var listRange = map[string][2]int{
	"cities.tsv":            {1700, 2100},
	"divisions.tsv":         {910, 1100},
	"orgs_business.tsv":     {3900, 6500},
	"orgs_government.tsv":   {3100, 4700},
	"orgs_music.tsv":        {1000, 1700},
	"orgs_security.tsv":     {1200, 1900},
	"orgs_society.tsv":      {2000, 3000},
	"orgs_sport.tsv":        {1800, 3200},
	"orgs_universities.tsv": {410, 510},
	"orgs_world.tsv":        {2000, 3300},
	"people_culture.tsv":    {1500, 2300},
	"people_sport.tsv":      {700, 1200},
	"people_indonesia.tsv":  {3800, 5700},
	"people_world.tsv":      {2200, 4500},
	"places_indonesia.tsv":  {8700, 12000},
	"places_world.tsv":      {2200, 4500},
	"regencies.tsv":         {514, 514},
	"states.tsv":            {400, 520},
	"words/ambiguous.tsv":   {1100, 1700},
	"words/common.tsv":      {9000, 12000},
	"words/cues.tsv":        {440, 900},
	"words/function.tsv":    {530, 2200},
	"words/heads.tsv":       {1800, 2800},
	"words/names.tsv":       {19000, 29000},
	"words/names_faker.tsv": {12000, 18000},
	"words/occasion.tsv":    {290, 440},
	"words/others.tsv":      {9000, 15000},
	"words/roles.tsv":       {3100, 4700},
	"words/tails.tsv":       {280, 500},
	"words/titles.tsv":      {2800, 4200},
}

func TestListsRange(t *testing.T) {
	var names []string
	for _, f := range dataFiles(t) {
		names = append(names, f.name)
		if r, n := listRange[f.name], len(f.rows); n < r[0] || n > r[1] {
			t.Errorf("%s: %d lines; expected %d to %d", f.name, n, r[0], r[1])
		}
	}
	assert.ElementsMatch(t, slices.Collect(maps.Keys(listRange)), names, "every list has its range in listRange")
}
