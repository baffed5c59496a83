package lexicon

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/sebut-id/sebut/internal/word"
)

// Builder collects entries and word lists and makes a [Lexicon] of them. What is added later wins over what was added
// earlier: an entry of the same type and id replaces it, and where two entries share a written form the later one is
// preferred. A Builder is not safe for concurrent use.
type Builder struct {
	text   strings.Builder
	starts []uint32 // where each line starts in text
	gone   []bool   // lines that were replaced or removed; nil while there are none
	index  index    // live entities by type and id
	errs   Errors
}

// NewBuilder returns a builder that holds the contents of the given lexicons, later ones winning. Without arguments it
// is empty; NewBuilder(Default()) extends the default lists.
func NewBuilder(base ...*Lexicon) *Builder {
	b := new(Builder)
	for _, l := range base {
		for i := range l.starts {
			b.put(l.line(uint32(i)))
		}
	}
	return b
}

// put adds a line that has been checked.
func (b *Builder) put(line string) {
	n := uint32(len(b.starts))
	b.starts = append(b.starts, uint32(b.text.Len()))
	b.text.WriteString(line)
	if b.gone != nil {
		b.gone = append(b.gone, false)
	}
	if key, ok := entityKey(line); ok {
		if old, replaced := b.index.put(key, n, b.line); replaced {
			b.drop(old)
		}
	}
}

func (b *Builder) drop(n uint32) {
	if b.gone == nil {
		b.gone = make([]bool, len(b.starts))
	}
	b.gone[n] = true
}

func (b *Builder) line(n uint32) string { return lineAt(b.text.String(), b.starts, n) }

// Add adds or replaces an entry. The error, an [*Error], says what is wrong with it; then nothing was added.
func (b *Builder) Add(e Entry) error {
	line := e.line()
	if strings.ContainsAny(line, "\n\r") || strings.Count(line, "\t") != 4 {
		return &Error{Source: "entry", Line: 1, Column: 1, Text: line, Want: "tabs and line breaks cannot stand in a field"}
	}
	s := scanner{source: "entry", line: 1}
	s.check(line)
	if len(s.errs) > 0 {
		return s.errs[0]
	}
	b.put(line)
	return nil
}

// AddWord adds a form of a word class, as a line of a word list does: AddWord("celetuk", "cue-root").
// The error, an [*Error], says what is wrong; then nothing was added.
func (b *Builder) AddWord(form, class string, attributes ...Attribute) error {
	var attrs []string
	for _, a := range attributes {
		attrs = append(attrs, a.Key+"="+a.Value)
	}
	line := form + "\t" + class + "\t" + strings.Join(attrs, "|")
	s := scanner{source: "word", line: 1}
	s.check(line)
	if len(s.errs) > 0 {
		return s.errs[0]
	}
	b.put(line)
	return nil
}

// Remove takes an entry out again and reports whether it was there.
func (b *Builder) Remove(t Type, id string) bool {
	n, ok := b.index.get(t.String()+"\t"+id, b.line)
	if ok {
		b.drop(n)
		b.index.remove(t.String()+"\t"+id, b.line)
	}
	return ok
}

// Load reads a list of tab-separated lines: five fields for an entry (TYPE, ID, NAME, ALIASES, ATTRIBUTES), three for
// a word (FORM, CLASS, ATTRIBUTES); lines that start with # and empty lines are passed over. The name stands for the
// list in errors. If any line is at fault, nothing of the list is added and the error is an [Errors] with every fault.
func (b *Builder) Load(name string, r io.Reader) error {
	s := scanner{source: name}
	var lines []string
	err := s.lines(r, func(line string) {
		if line == "" || line[0] == '#' {
			return
		}
		s.check(line)
		lines = append(lines, line)
	})
	return b.commit(&s, lines, err)
}

// LoadJSON reads one entry a line as a JSON object with the keys type, id, name, aliases (an array of strings) and
// attributes (an object of strings); attributes are kept sorted by key. Faults are treated as by [Builder.Load].
func (b *Builder) LoadJSON(name string, r io.Reader) error {
	s := scanner{source: name}
	var lines []string
	err := s.lines(r, func(raw string) {
		if strings.TrimSpace(raw) == "" {
			return
		}
		line, err := lineOfJSON(raw)
		if err != nil {
			s.fault(jsonColumn(err), raw, err.Error())
			return
		}
		s.check(line)
		lines = append(lines, line)
	})
	return b.commit(&s, lines, err)
}

func (b *Builder) commit(s *scanner, lines []string, err error) error {
	if err != nil {
		s.errs = append(s.errs, &Error{Source: s.source, Line: s.line + 1, Column: 1, Want: err.Error()})
	}
	if err := s.errs.err(); err != nil {
		return err
	}
	for _, line := range lines {
		b.put(line)
	}
	return nil
}

// LoadFS loads every file of fsys that matches one of the patterns (see [path.Match]), in the order of their names:
// .jsonl and .ndjson files with [Builder.LoadJSON], all others with [Builder.Load]. Faults of all files are reported
// together, and then nothing of any of them is added.
func (b *Builder) LoadFS(fsys fs.FS, patterns ...string) error {
	var files []string
	for _, p := range patterns {
		found, err := fs.Glob(fsys, p)
		if err != nil {
			return fmt.Errorf("lexicon: pattern %q: %w", p, err)
		}
		if len(found) == 0 {
			return fmt.Errorf("lexicon: pattern %q: %w", p, fs.ErrNotExist)
		}
		files = append(files, found...)
	}
	slices.Sort(files)
	files = slices.Compact(files)
	trial := new(Builder)
	var faults Errors
	for _, file := range files {
		f, err := fsys.Open(file)
		if err != nil {
			return fmt.Errorf("lexicon: %w", err)
		}
		load := trial.Load
		if strings.HasSuffix(file, ".jsonl") || strings.HasSuffix(file, ".ndjson") {
			load = trial.LoadJSON
		}
		var list Errors
		if err := load(file, f); errors.As(err, &list) {
			faults = append(faults, list...)
		}
		f.Close()
	}
	if err := faults.err(); err != nil {
		return err
	}
	for i := range trial.starts {
		if trial.gone == nil || !trial.gone[i] {
			b.put(trial.line(uint32(i)))
		}
	}
	return nil
}

// scanner reads the lines of one source and gathers their faults.
type scanner struct {
	source string
	line   int
	errs   Errors
}

// maxLine bounds a line of a list, so that a file that is no list is refused instead of being held in memory.
const maxLine = 1 << 20

func (s *scanner) lines(r io.Reader, each func(string)) error {
	sc := bufio.NewScanner(r)
	sc.Buffer(make([]byte, 0, 64<<10), maxLine)
	for sc.Scan() {
		s.line++
		each(strings.TrimSuffix(sc.Text(), "\r"))
	}
	return sc.Err()
}

func (s *scanner) fault(column int, text, want string) {
	if len(text) > 80 {
		text = text[:80]
	}
	s.errs = append(s.errs, &Error{Source: s.source, Line: s.line, Column: column, Text: text, Want: want})
}

// check looks for faults in a line.
func (s *scanner) check(line string) {
	if !utf8.ValidString(line) {
		s.fault(1, line, "not valid UTF-8")
		return
	}
	switch tabs := strings.Count(line, "\t"); tabs {
	case 4:
		s.checkEntry(line)
	case 2:
		s.checkWord(line)
	default:
		s.fault(1, line, fmt.Sprintf("%d fields; want 5 for an entry (TYPE, ID, NAME, ALIASES, ATTRIBUTES) or 3 for a word (FORM, CLASS, ATTRIBUTES), separated by tabs", tabs+1))
	}
}

func (s *scanner) checkEntry(line string) {
	f := fields(line)
	column := 1
	for i, field := range f {
		if strings.TrimSpace(field) != field {
			s.fault(column, field, "spaces at the edge of a field")
		}
		switch i {
		case 0:
			if _, ok := ParseType(field); !ok {
				s.fault(column, field, "unknown type; want PERSON, STATE, ORGANIZATION or PLACE")
			}
		case 1:
			if field == "" {
				s.fault(column, field, "empty id")
			}
		case 2:
			s.checkForm(column, field)
		case 3:
			at := column
			for alias := range strings.SplitSeq(field, "|") {
				if field != "" {
					s.checkForm(at, strings.TrimPrefix(alias, "~"))
				}
				at += len(alias) + 1
			}
		case 4:
			s.checkAttributes(column, field)
		}
		column += len(field) + 1
	}
}

func (s *scanner) checkWord(line string) {
	f := fields(line)
	s.checkForm(1, f[0])
	if _, ok := word.Parse(f[1]); !ok {
		s.fault(len(f[0])+2, f[1], "unknown word class")
	}
	s.checkAttributes(len(f[0])+len(f[1])+3, f[2])
}

func (s *scanner) checkForm(column int, form string) {
	switch {
	case form == "":
		s.fault(column, form, "empty name")
	case strings.TrimSpace(form) != form:
		s.fault(column, form, "spaces at the edge of a name")
	case strings.HasPrefix(form, "~"):
		s.fault(column, form, "~ marks an alias; it cannot begin a name")
	}
}

func (s *scanner) checkAttributes(column int, field string) {
	if field == "" {
		return
	}
	for a := range strings.SplitSeq(field, "|") {
		key, value, ok := strings.Cut(a, "=")
		switch {
		case !ok || key == "":
			s.fault(column, a, "want key=value")
		case key == "case" && value != "fold" && value != "exact":
			s.fault(column, a, "want case=fold or case=exact")
		case key == "when" && value != "title" && value != "inside":
			s.fault(column, a, "want when=title or when=inside")
		case key == "priority":
			if _, err := strconv.Atoi(value); err != nil {
				s.fault(column, a, "want priority= with a whole number")
			}
		}
		column += len(a) + 1
	}
}

// lineOfJSON is the tab-separated line of a JSON entry.
func lineOfJSON(raw string) (string, error) {
	var v struct {
		Type       string            `json:"type"`
		ID         string            `json:"id"`
		Name       string            `json:"name"`
		Aliases    []string          `json:"aliases"`
		Attributes map[string]string `json:"attributes"`
	}
	dec := json.NewDecoder(strings.NewReader(raw))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&v); err != nil {
		return "", err
	}
	if dec.More() {
		return "", errors.New("more than one JSON value in the line; want one object a line")
	}
	var attrs []string
	for k, value := range v.Attributes {
		attrs = append(attrs, k+"="+value)
		if strings.Contains(k+value, "|") {
			return "", fmt.Errorf("attribute %q: | cannot stand in a value", k)
		}
	}
	slices.Sort(attrs)
	for _, a := range v.Aliases {
		if strings.Contains(a, "|") {
			return "", fmt.Errorf("alias %q: | cannot stand in a name", a)
		}
	}
	line := strings.Join([]string{v.Type, v.ID, v.Name, strings.Join(v.Aliases, "|"), strings.Join(attrs, "|")}, "\t")
	if strings.Count(line, "\t") != 4 || strings.ContainsAny(line, "\n\r") {
		return "", errors.New("tabs and line breaks cannot stand in a field")
	}
	return line, nil
}

// jsonColumn is where a JSON fault lies, from 1; 1 when it is not known.
func jsonColumn(err error) int {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return int(max(1, syntax.Offset))
	case errors.As(err, &kind):
		return int(max(1, kind.Offset))
	}
	return 1
}
