package lexicon

import "strings"

// Entry is one thing that a text can name.
type Entry struct {
	Type       Type
	ID         string  // unique within its type
	Name       string  // the fullest name
	Aliases    []Alias // other forms, in the order of the list
	Attributes Attributes
}

// Alias is one more form of a name.
type Alias struct {
	Form string
	// Ambiguous says that the form is also an ordinary word or somebody else's name, so that it counts only where the
	// context speaks for it. A list marks it with a leading ~.
	Ambiguous bool
}

// Attribute is a key with a value. These keys steer matching: case=fold, when=title, when=inside, priority=N; all
// others are the owner's.
type Attribute struct{ Key, Value string }

// Attributes are the attributes of an entry, in the order of the list.
type Attributes []Attribute

// Get is the value of a key, the empty string if there is none.
func (a Attributes) Get(key string) string {
	for _, x := range a {
		if x.Key == key {
			return x.Value
		}
	}
	return ""
}

// line is the entry as a line of a list, without the line break.
func (e Entry) line() string {
	var aliases strings.Builder
	for i, a := range e.Aliases {
		if i > 0 {
			aliases.WriteByte('|')
		}
		if a.Ambiguous {
			aliases.WriteByte('~')
		}
		aliases.WriteString(a.Form)
	}
	return e.Type.String() + "\t" + e.fields(aliases.String())
}

// fields are the fields behind the type, with the aliases as they stand in a list.
func (e Entry) fields(aliases string) string {
	return e.ID + "\t" + e.Name + "\t" + aliases + "\t" + e.Attributes.field()
}

// field is the field of the attributes.
func (a Attributes) field() string {
	var b strings.Builder
	for i, x := range a {
		if i > 0 {
			b.WriteByte('|')
		}
		b.WriteString(x.Key)
		b.WriteByte('=')
		b.WriteString(x.Value)
	}
	return b.String()
}

// parseEntry reads a line that [scanner.check] has passed.
func parseEntry(line string) Entry {
	f := fields(line)
	t, _ := ParseType(f[0])
	e := Entry{Type: t, ID: f[1], Name: f[2], Attributes: parseAttributes(f[4])}
	for a := range strings.SplitSeq(f[3], "|") {
		if a == "" {
			continue
		}
		form, ambiguous := strings.CutPrefix(a, "~")
		e.Aliases = append(e.Aliases, Alias{form, ambiguous})
	}
	return e
}

func parseAttributes(field string) (attrs Attributes) {
	for a := range strings.SplitSeq(field, "|") {
		if k, v, ok := strings.Cut(a, "="); ok {
			attrs = append(attrs, Attribute{k, v})
		}
	}
	return attrs
}

// valueOf is the value of a key in an attributes field, the empty string if there is none.
func valueOf(field, key string) string {
	for field != "" {
		var a string
		a, field, _ = strings.Cut(field, "|")
		if len(a) > len(key) && a[len(key)] == '=' && a[:len(key)] == key {
			return a[len(key)+1:]
		}
	}
	return ""
}

// fields cuts a line at its tabs; missing fields are empty.
func fields(line string) (f [5]string) {
	for i := range f {
		end := strings.IndexByte(line, '\t')
		if end < 0 {
			f[i] = line
			break
		}
		f[i], line = line[:end], line[end+1:]
	}
	return f
}
