package lexicon

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// Add adds or replaces an entry. The error, an [*Error], says what is wrong with it; then nothing was added.
func (b *Builder) Add(e Entry) error {
	s := scanner{source: "entry", line: 1}
	aliases := make([]string, len(e.Aliases))
	for i, a := range e.Aliases {
		aliases[i] = a.Form
		s.checkForm(1, a.Form)
	}
	fits := s.fits([]string{e.ID, e.Name}, aliases, e.Attributes)
	return b.addLine(&s, fits, e.line())
}

// AddWord adds a form of a word class, as a line of a word list does: AddWord("celetuk", "cue-root"). The package
// documentation says what the classes and their attributes do. The error, an [*Error], says what is wrong; then nothing
// was added.
func (b *Builder) AddWord(form, class string, attributes ...Attribute) error {
	s := scanner{source: "word", line: 1}
	fits := s.fits([]string{form, class}, nil, attributes)
	return b.addLine(&s, fits, form+"\t"+class+"\t"+Attributes(attributes).field())
}

// addLine adds a line that was put together from fields, if they fit into it.
func (b *Builder) addLine(s *scanner, fits bool, line string) error {
	if fits {
		s.check(line)
	}
	if len(s.errs) > 0 {
		return s.errs[0]
	}
	b.put(line)
	return nil
}

// Load reads a list of tab-separated lines: five fields for an entry (TYPE, ID, NAME, ALIASES, ATTRIBUTES), three for
// a word (FORM, CLASS, ATTRIBUTES), two for an entry to take out (-TYPE, ID); lines that start with # and empty lines are
// passed over. What a list takes out goes before its entries are added, and it is a fault if it was not there. The name
// stands for the list in errors. If any line is at fault, the builder stays as it was and the error is an [Errors] with
// every fault.
func (b *Builder) Load(name string, r io.Reader) error { return b.load(readLines, name, r) }

// LoadJSON reads one entry a line as a JSON object with the keys type, id, name, aliases (an array of strings) and
// attributes (an object of strings); attributes are kept sorted by key. An object with type, id and "remove": true takes
// an entry out; one with form, class and attributes is a word. Faults are treated as by [Builder.Load].
func (b *Builder) LoadJSON(name string, r io.Reader) error { return b.load(readJSON, name, r) }

func (b *Builder) load(read reader, name string, r io.Reader) error {
	l, faults := read(name, r)
	return b.commit([]*list{l}, faults)
}

// LoadFile loads a file: .jsonl and .ndjson files as [Builder.LoadJSON] does, all others as [Builder.Load].
func (b *Builder) LoadFile(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("lexicon: %w", err)
	}
	defer f.Close()
	return b.load(readerOf(path), path, f)
}

// LoadFS loads every file of fsys that matches one of the patterns (see [path.Match]), in the order of their names and as
// [Builder.LoadFile] does. Faults of all files are reported together, and then nothing of any of them is added.
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
		l, errs := readerOf(file)(file, f)
		f.Close()
		lists = append(lists, l)
		faults = append(faults, errs...)
	}
	return b.commit(lists, faults)
}

// readerOf is the reader for a file of that name.
func readerOf(file string) reader {
	switch filepath.Ext(file) {
	case ".jsonl", ".ndjson":
		return readJSON
	}
	return readLines
}

// commit adds lists that were read together, or none of them if there is a fault.
func (b *Builder) commit(lists []*list, faults Errors) error {
	faults = append(faults, b.missing(lists)...)
	if err := faults.err(); err != nil {
		return err
	}
	for _, l := range lists {
		for _, line := range l.words.all() {
			b.seat(line)
		}
	}
	for _, l := range lists {
		for _, r := range l.removals {
			b.Remove(r.typ, r.id)
		}
		b.putAll(l)
	}
	return nil
}

// missing finds the removals that would find nothing to take out.
func (b *Builder) missing(lists []*list) (faults Errors) {
	there := map[string]bool{} // what the lists before have added or taken out, by key
	for i, l := range lists {
		for _, r := range l.removals {
			key := r.typ.String() + "\t" + r.id
			is, touched := there[key]
			if !touched {
				is = b.has(key)
			}
			if !is {
				faults = append(faults, r.fault)
			}
			there[key] = false
		}
		if slices.ContainsFunc(lists[i+1:], func(l *list) bool { return len(l.removals) > 0 }) {
			for n := range l.entries.len() {
				there[entryKey(l.entries.at(uint32(n)))] = true
			}
		}
	}
	return faults
}
