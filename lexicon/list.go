package lexicon

import (
	"bytes"
	"io"
	"strings"
)

// list is what a source holds: the lines of entries, those of words, and what it takes out.
type list struct {
	entries, words collector
	removals       []removal
}

// removal is an entry to take out.
type removal struct {
	typ   Type
	id    string
	fault *Error // what to say if it is not there
}

// add adds a line, which may be at fault, and returns it.
func (l *list) add(line []byte) string {
	if bytes.Count(line, []byte("\t")) == entryTabs {
		return l.entries.addBytes(line)
	}
	return l.words.addBytes(line)
}

// remove notes that the entry goes; text is the line that says so.
func (l *list) remove(s *scanner, typ, id, text string) {
	t, ok := ParseType(typ)
	if !ok || id == "" {
		s.fault(1, text, "an entry is taken out by its type and its id")
		return
	}
	there := scanner{source: s.source, line: s.line}
	there.fault(1, text, "no such entry is there to take out")
	l.removals = append(l.removals, removal{t, id, there.errs[0]})
}

// reader reads a list and checks its lines.
type reader func(name string, r io.Reader) (*list, Errors)

func readLines(name string, r io.Reader) (*list, Errors) {
	s, l := scanner{source: name}, new(list)
	s.lines(r, func(line []byte) {
		switch {
		case len(line) == 0 || line[0] == '#':
		case line[0] == '-' && bytes.Count(line, []byte("\t")) == 1:
			typ, id, _ := strings.Cut(string(line[1:]), "\t")
			l.remove(&s, typ, id, string(line))
		default:
			s.check(l.add(line))
		}
	})
	return l, s.errs
}

func readJSON(name string, r io.Reader) (*list, Errors) {
	s, l := scanner{source: name}, new(list)
	s.lines(r, func(raw []byte) {
		if len(bytes.TrimSpace(raw)) > 0 {
			s.json(l, raw)
		}
	})
	return l, s.errs
}
