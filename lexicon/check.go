package lexicon

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// scanner reads the lines of one source and gathers their faults.
type scanner struct {
	source string
	line   int
	errs   Errors
}

// maxLine bounds a line of a list, so that a file that is no list is refused instead of being held in memory.
const maxLine = 1 << 20

// byteOrderMark is what some editors begin a text in UTF-8 with.
var byteOrderMark = []byte("\ufeff")

// maxFault bounds the offending text that a fault repeats.
const maxFault = 80

// lines calls each with every line of r.
func (s *scanner) lines(r io.Reader, each func([]byte)) {
	sc := bufio.NewScanner(r)
	sc.Buffer(make([]byte, 0, 64<<10), maxLine)
	for sc.Scan() {
		line := bytes.TrimSuffix(sc.Bytes(), []byte("\r"))
		if s.line++; s.line == 1 {
			line = bytes.TrimPrefix(line, byteOrderMark)
		}
		each(line)
	}
	if err := sc.Err(); err != nil {
		s.line++
		want := err.Error()
		if errors.Is(err, bufio.ErrTooLong) {
			want = fmt.Sprintf("the line is longer than %d bytes", maxLine)
		}
		s.fault(1, "", want)
	}
}

func (s *scanner) fault(column int, text, want string) {
	if len(text) > maxFault {
		cut := maxFault
		for cut > 0 && !utf8.RuneStart(text[cut]) {
			cut--
		}
		text = text[:cut]
	}
	s.errs = append(s.errs, &Error{Source: s.source, Line: s.line, Column: column, Text: text, Want: want})
}

// check looks for faults in a line.
func (s *scanner) check(line string) {
	if s.encoded(line) {
		s.checkFields(line)
	}
}

// encoded reports whether a line is UTF-8, with a fault at its first byte that is not.
func (s *scanner) encoded(line string) bool {
	if utf8.ValidString(line) {
		return true
	}
	for i, r := range line {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(line[i:]); size == 1 {
				s.fault(i+1, line[i:], "not valid UTF-8")
				break
			}
		}
	}
	return false
}

// checkFields looks for faults in the fields of a line.
func (s *scanner) checkFields(line string) {
	switch tabs := strings.Count(line, "\t"); tabs {
	case 4:
		s.checkEntry(line)
	case 2:
		s.checkWord(line)
	default:
		s.fault(1, line, fmt.Sprintf("fields: %d; want 5 for an entry (TYPE, ID, NAME, ALIASES, ATTRIBUTES), 3 for a word (FORM, CLASS, ATTRIBUTES) or 2 for an entry to take out (-TYPE, ID), separated by tabs", tabs+1))
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
			s.checkAttributes(column, field, entryAttribute)
		}
		column += len(field) + 1
	}
}

func (s *scanner) checkWord(line string) {
	f := fields(line)
	s.checkForm(1, f[0])
	if _, ok := word.Parse(f[1]); !ok {
		s.fault(len(f[0])+2, f[1], "unknown word class; want "+classesLike(f[1]))
	}
	s.checkAttributes(len(f[0])+len(f[1])+3, f[2], wordAttribute)
}

// classesLike names the classes that the text may mean: those that begin in the same way, else all.
func classesLike(text string) string {
	begin, _, _ := strings.Cut(text, "-")
	var like []string
	for name := range word.Names {
		if name == begin || strings.HasPrefix(name, begin+"-") {
			like = append(like, name)
		}
	}
	if len(like) == 0 {
		like = slices.Collect(word.Names)
	}
	return strings.Join(like[:len(like)-1], ", ") + " or " + like[len(like)-1]
}

func (s *scanner) checkForm(column int, form string) {
	switch {
	case form == "":
		s.fault(column, form, "empty name")
	case strings.TrimSpace(form) != form || gap(utf8.DecodeRuneInString(form)) || gap(utf8.DecodeLastRuneInString(form)):
		s.fault(column, form, "spaces at the edge of a name")
	case strings.HasPrefix(form, "~"):
		s.fault(column, form, "~ marks an alias; it cannot begin a name")
	default:
		s.checkSigns(column, form)
	}
}

// gap reports whether a sign of so many bytes is no part of any word, as a space without width is none.
func gap(r rune, size int) bool { return size > 1 && len(token.Append(nil, string(r))) == 0 }

// checkSigns wants a letter or a digit among the signs of a form, and nothing that ends a line or is no text.
func (s *scanner) checkSigns(column int, form string) {
	named := false
	for i, r := range form {
		switch {
		case r < ' ', '\x7f' <= r && r < '\u00a0', r == '\u2028', r == '\u2029':
			s.fault(column+i, form[i:i+utf8.RuneLen(r)], "line breaks and control signs cannot stand in a name")
			return
		case !named:
			named = unicode.IsLetter(r) || unicode.IsNumber(r)
		}
	}
	if !named {
		s.fault(column, form, "a name has a letter or a digit")
	}
}

func (s *scanner) checkAttributes(column int, field string, wrong func(key, value string) string) {
	if field == "" {
		return
	}
	var few [8]string
	keys := few[:0]
	var more map[string]bool // the keys, when they are many
	for rest, ok := field, true; ok; {
		var a string
		a, rest, ok = strings.Cut(rest, "|")
		key, value, pair := strings.Cut(a, "=")
		twice := slices.Contains(keys, key) || more[key]
		if !pair || key == "" {
			s.fault(column, a, "want key=value")
		} else if want := wrong(key, value); want != "" {
			s.fault(column, a, want)
		} else if twice {
			s.fault(column, a, "the attribute stands twice")
		}
		switch {
		case twice:
		case len(keys) < cap(keys):
			keys = append(keys, key)
		case more == nil:
			more = map[string]bool{key: true}
		default:
			more[key] = true
		}
		column += len(a) + 1
	}
}

// entryAttribute says what is wrong with an attribute of an entry; nothing is with those that do not steer matching.
func entryAttribute(key, value string) string {
	switch key {
	case "case":
		return oneOf(key, value, "fold", "exact")
	case "when":
		return oneOf(key, value, "title", "inside")
	case "priority":
		if n, err := strconv.Atoi(value); err != nil || n < -maxPriority || n > maxPriority {
			return fmt.Sprintf("want priority= with a whole number from %d to %d", -maxPriority, maxPriority)
		}
	}
	return ""
}

// wordAttribute says what is wrong with an attribute of a word.
func wordAttribute(key, value string) string {
	if key == "word" || slices.ContainsFunc(wordMarks, func(m wordMark) bool { return m.key == key }) {
		return oneOf(key, value, "yes")
	}
	if n, err := strconv.Atoi(value); key == "rank" && (err != nil || n < 1) {
		return "want rank= with a whole number from 1"
	}
	return ""
}

// oneOf says which values the key may have, if this is none of them.
func oneOf(key, value string, values ...string) string {
	if slices.Contains(values, value) {
		return ""
	}
	return "want " + key + "=" + strings.Join(values, " or "+key+"=")
}

// fits reports whether texts can stand in the fields of a line, and aliases and attributes between their signs; what
// cannot is a fault.
func (s *scanner) fits(texts, aliases []string, attributes Attributes) bool {
	known := len(s.errs)
	without := func(text, signs, want string) {
		if strings.ContainsAny(text, signs) {
			s.fault(1, text, want)
		}
	}
	const fields, parts = "tabs and line breaks cannot stand in a field", "tabs, line breaks and | cannot stand in an alias or attribute"
	for _, text := range texts {
		without(text, "\t\n\r", fields)
	}
	for _, alias := range aliases {
		without(alias, "|\t\n\r", parts)
	}
	for _, a := range attributes {
		without(a.Key, "=", "= cannot stand in the key of an attribute")
		without(a.Key, "|\t\n\r", parts)
		without(a.Value, "|\t\n\r", parts)
	}
	return len(s.errs) == known
}
