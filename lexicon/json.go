package lexicon

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"slices"
	"strings"
)

// object is a line of a list in JSON: an entry, a word, or an entry to take out.
type object struct {
	Type       string            `json:"type"`
	ID         string            `json:"id"`
	Name       string            `json:"name"`
	Aliases    []string          `json:"aliases"`
	Attributes map[string]string `json:"attributes"`
	Remove     bool              `json:"remove"`

	Form  string `json:"form"`
	Class string `json:"class"`
}

// json reads a line into the list.
func (s *scanner) json(l *list, raw []byte) {
	if !s.encoded(string(raw)) { // the decoder would put other signs in their place
		return
	}
	var o object
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&o); err != nil {
		s.fault(jsonColumn(string(raw), err), string(raw), strings.TrimPrefix(err.Error(), "json: "))
		return
	}
	if dec.More() {
		s.fault(int(dec.InputOffset())+1, string(raw[dec.InputOffset():]), "want one object a line")
		return
	}
	known := len(s.errs)
	entry := o.Type != "" || o.ID != "" || o.Name != "" || o.Aliases != nil
	word := o.Form != "" || o.Class != ""
	switch {
	case entry && word:
		s.fault(1, string(raw), "want the keys of an entry (type, id, name, aliases) or those of a word (form, class)")
	case o.Remove && (word || o.Name != "" || o.Aliases != nil || o.Attributes != nil):
		s.fault(1, string(raw), "what is taken out has a type and an id, nothing else")
	case o.Remove:
		l.remove(s, o.Type, o.ID, strings.TrimSpace(string(raw)))
	case !s.fits([]string{o.Type, o.ID, o.Name, o.Form, o.Class}, o.Aliases, o.attributes()):
	case word:
		s.check(l.add([]byte(o.Form + "\t" + o.Class + "\t" + o.attributes().field())))
	default:
		e := Entry{ID: o.ID, Name: o.Name, Attributes: o.attributes()}
		s.check(l.add([]byte(o.Type + "\t" + e.fields(strings.Join(o.Aliases, "|")))))
	}
	// the columns so far are those of the tab-separated line
	for _, e := range s.errs[known:] {
		e.Column = jsonPlace(string(raw), e.Text)
	}
}

// attributes are the attributes sorted by key.
func (o object) attributes() (attrs Attributes) {
	for _, key := range slices.Sorted(maps.Keys(o.Attributes)) {
		attrs = append(attrs, Attribute{key, o.Attributes[key]})
	}
	return attrs
}

// jsonPlace is the column of a text of the line, from 1: that of the string, or of the key of an attribute; 1 if it is
// written in another way.
func jsonPlace(raw, text string) int {
	key, _, _ := strings.Cut(text, "=")
	for _, want := range []string{text, key} {
		quoted, err := json.Marshal(want)
		if err != nil {
			continue
		}
		if i := strings.Index(raw, string(quoted)); i >= 0 && want != "" {
			return i + 1
		}
	}
	return 1
}

// jsonColumn is where a JSON fault lies, from 1; 1 when it is not known.
func jsonColumn(raw string, err error) int {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	_, unknown, found := strings.Cut(err.Error(), "unknown field ")
	switch {
	case errors.As(err, &syntax):
		return int(max(1, syntax.Offset))
	case errors.As(err, &kind):
		return int(max(1, kind.Offset))
	case errors.Is(err, io.ErrUnexpectedEOF):
		return len(raw) + 1
	case found:
		return max(0, strings.Index(raw, unknown)) + 1
	}
	return 1
}
