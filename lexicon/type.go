package lexicon

import "fmt"

// Type is what sort of thing an entry or a mention is. The zero Type is none.
type Type uint8

// The four types.
const (
	NoType       Type = iota
	Person            // PERSON: a personal name, without titles, ranks, honorifics and degrees
	State             // STATE: a sovereign or de-facto state, present or former
	Organization      // ORGANIZATION: a body, company, party, unit, club, medium, school
	Place             // PLACE: a province, city, district, river, street, building, continent
)

var typeNames = [...]string{"", "PERSON", "STATE", "ORGANIZATION", "PLACE"}

// Types are the four types in their order.
var Types = [...]Type{Person, State, Organization, Place}

// String is the name of the type in capitals, as the line formats write it; the empty string for no type.
func (t Type) String() string {
	if int(t) < len(typeNames) {
		return typeNames[t]
	}
	return fmt.Sprintf("Type(%d)", t)
}

// ParseType returns the type of that name in capitals, and whether there is one.
func ParseType(name string) (Type, bool) {
	for _, t := range Types {
		if typeNames[t] == name {
			return t, true
		}
	}
	return NoType, false
}

// MarshalText writes the name of the type.
func (t Type) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads the name of a type; the empty text is no type.
func (t *Type) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*t = NoType
		return nil
	}
	got, ok := ParseType(string(text))
	if !ok {
		return fmt.Errorf("lexicon: unknown type %q, want PERSON, STATE, ORGANIZATION or PLACE", text)
	}
	*t = got
	return nil
}

// Span is a half-open range of byte offsets into a text: text[s.Start:s.End]. It is shared by every package of the
// module. A span with End == Start is empty and stands for "nothing there".
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// IsEmpty reports whether the span covers nothing.
func (s Span) IsEmpty() bool { return s.End <= s.Start }

// Contains reports whether t lies within s. An empty t lies within s when its position does, the end included.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether the two spans share a byte.
func (s Span) Overlaps(t Span) bool { return max(s.Start, t.Start) < min(s.End, t.End) }

// In is the text that the span covers.
func (s Span) In(text string) string { return text[s.Start:s.End] }
