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

// parseName returns the value of that name. The error lists the names that there are.
func parseName[T ~uint8](what string, names []string, name string) (T, error) {
	if i := slices.Index(names, name); i >= 0 {
		return T(i), nil
	}
	return 0, fmt.Errorf("quote: unknown %s %q, want one of %s", what, name, strings.Join(names[1:], ", "))
}
