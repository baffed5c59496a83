package quote

import (
	"fmt"
	"slices"
	"strings"
)

// nameOf is the name of a value of an enumeration.
func nameOf[T ~uint8](names []string, v T) string {
	if int(v) < len(names) {
		return names[v]
	}
	return ""
}

// parseName returns the value of that name, and whether there is one; the empty name is none.
func parseName[T ~uint8](names []string, name string) (T, bool) {
	i := slices.Index(names, name)
	return T(max(i, 0)), i > 0
}

// unmarshalName reads the name of a value into v; the empty text is the zero value. The error lists the names that there are.
func unmarshalName[T ~uint8](v *T, what string, names []string, text []byte) error {
	got, ok := parseName[T](names, string(text))
	if !ok && len(text) > 0 {
		return fmt.Errorf("quote: unknown %s %q, want one of %s", what, text, strings.Join(names[1:], ", "))
	}
	*v = got
	return nil
}
