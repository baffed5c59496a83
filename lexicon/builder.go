package lexicon

import (
	"bufio"
	"bytes"
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

// Load reads a list of tab-separated lines: five fields for an entry (TYPE, ID, NAME, ALIASES, ATTRIBUTES), three for
// a word (FORM, CLASS, ATTRIBUTES); lines that start with # and empty lines are passed over. The name stands for the
// list in errors. If any line is at fault, nothing of the list is added and the error is an [Errors] with every fault.
func (b *Builder) Load(name string, r io.Reader) error { return b.load(readLines, name, r) }

// LoadJSON reads one entry a line as a JSON object with the keys type, id, name, aliases (an array of strings) and
// attributes (an object of strings); attributes are kept sorted by key. Faults are treated as by [Builder.Load].
func (b *Builder) LoadJSON(name string, r io.Reader) error { return b.load(readJSON, name, r) }

func (b *Builder) load(read reader, name string, r io.Reader) error {
	l, faults := read(name, r)
	if err := faults.err(); err != nil {
		return err
	}
	b.putAll(l)
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
	var lists []*list
	var faults Errors
	for _, file := range files {
		f, err := fsys.Open(file)
		if err != nil {
			return fmt.Errorf("lexicon: %w", err)
		}
		read := readLines
		if strings.HasSuffix(file, ".jsonl") || strings.HasSuffix(file, ".ndjson") {
			read = readJSON
		}
		l, errs := read(file, f)
		f.Close()
		lists = append(lists, l)
		faults = append(faults, errs...)
	}
	if err := faults.err(); err != nil {
		return err
	}
	for _, l := range lists {
		b.putAll(l)
	}
	return nil
}

// list is what a source holds: the lines of entries and those of words.
type list struct{ entries, words collector }

// add adds a line, which may be at fault, and returns it.
func (l *list) add(line []byte) string {
	if bytes.Count(line, []byte("\t")) == 4 {
		return l.entries.addBytes(line)
	}
	return l.words.addBytes(line)
}

// reader reads a list and checks its lines.
type reader func(name string, r io.Reader) (*list, Errors)

func readLines(name string, r io.Reader) (*list, Errors) {
	s, l := scanner{source: name}, new(list)
	s.lines(r, func(line []byte) {
		if len(line) > 0 && line[0] != '#' {
			s.check(l.add(line))
		}
	})
	return l, s.errs
}

func readJSON(name string, r io.Reader) (*list, Errors) {
	s, l := scanner{source: name}, new(list)
	s.lines(r, func(raw []byte) {
		if len(bytes.TrimSpace(raw)) == 0 {
			return
		}
		line, err := lineOfJSON(raw)
		if err != nil {
			s.fault(jsonColumn(err), string(raw), err.Error())
			return
		}
		s.check(l.add([]byte(line)))
	})
	return l, s.errs
}

// scanner reads the lines of one source and gathers their faults.
type scanner struct {
	source string
	line   int
	errs   Errors
}

// maxLine bounds a line of a list, so that a file that is no list is refused instead of being held in memory.
const maxLine = 1 << 20

// lines calls each with every line of r.
func (s *scanner) lines(r io.Reader, each func([]byte)) {
	sc := bufio.NewScanner(r)
	sc.Buffer(make([]byte, 0, 64<<10), maxLine)
	for sc.Scan() {
		s.line++
		each(bytes.TrimSuffix(sc.Bytes(), []byte("\r")))
	}
	if err := sc.Err(); err != nil {
		s.errs = append(s.errs, &Error{Source: s.source, Line: s.line + 1, Column: 1, Want: err.Error()})
	}
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
func lineOfJSON(raw []byte) (string, error) {
	var v struct {
		Type       string            `json:"type"`
		ID         string            `json:"id"`
		Name       string            `json:"name"`
		Aliases    []string          `json:"aliases"`
		Attributes map[string]string `json:"attributes"`
	}
	dec := json.NewDecoder(bytes.NewReader(raw))
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
