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
	c := checker{scanner: scanner{source: name}}
	s.lines(r, func(line []byte) {
		switch {
		case len(line) == 0 || line[0] == '#':
		case line[0] == '-' && bytes.Count(line, []byte("\t")) == 1:
			typ, id, _ := strings.Cut(string(line[1:]), "\t")
			l.remove(&s, typ, id, string(line))
		default:
			c.add(s.line, l.add(line))
		}
	})
	return l, append(s.errs, c.end()...)
}

// checker checks lines, those of a long list in batches while the next lines are read.
type checker struct {
	scanner
	batch []numbered
	full  chan []numbered // nil until the first batch is full
	done  chan struct{}
}

// numbered is a line with its number.
type numbered struct {
	number int
	line   string
}

// checkBatch is how many lines are checked together.
const checkBatch = 2048

// add has a line checked, sooner or later.
func (c *checker) add(number int, line string) {
	c.batch = append(c.batch, numbered{number, line})
	if len(c.batch) < checkBatch {
		return
	}
	if c.full == nil {
		c.full, c.done = make(chan []numbered, 4), make(chan struct{})
		go func() {
			defer close(c.done)
			for batch := range c.full {
				c.checkAll(batch)
			}
		}()
	}
	c.full <- c.batch
	c.batch = make([]numbered, 0, checkBatch)
}

// end waits until every line is checked and returns the faults.
func (c *checker) end() Errors {
	if c.full != nil {
		close(c.full)
		<-c.done
	}
	c.checkAll(c.batch)
	return c.errs
}

func (c *checker) checkAll(batch []numbered) {
	for _, n := range batch {
		c.line = n.number
		c.check(n.line)
	}
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
