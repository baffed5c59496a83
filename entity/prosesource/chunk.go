package prosesource

import (
	"strings"
	"unicode"

	"github.com/jdkato/prose/v2"

	"github.com/sebut-id/sebut/entity"
)

// chunk appends the entities that the labels of the tokens make: a run of tokens with one label, or that goes on with any
// I- label, as prose's English model writes it. prose's own Entities loses the one that ends a text and joins what is
// labelled O. Tokens without a letter or digit at the edges, and those without a place in the text, are left out.
func (s *Source) chunk(dst []entity.Proposal, at []entity.Span, tokens []prose.Token, text string) []entity.Proposal {
	for i := 0; i < len(tokens); {
		name, ok := strings.CutPrefix(tokens[i].Label, "B-")
		if !ok {
			name, ok = strings.CutPrefix(tokens[i].Label, "I-")
		}
		end := i + 1
		if !ok {
			i = end
			continue
		}
		for end < len(tokens) && (strings.HasPrefix(tokens[end].Label, "I-") || tokens[end].Label == "B-"+name) {
			end++
		}
		var whole entity.Span
		for ; i < end; i++ {
			if at[i].IsEmpty() || !hasLetter(at[i].In(text)) {
				continue
			}
			if whole.IsEmpty() {
				whole.Start = at[i].Start
			}
			whole.End = at[i].End
		}
		if typ, ok := s.types[name]; ok && !whole.IsEmpty() {
			dst = append(dst, entity.Proposal{Span: whole, Type: typ})
		}
	}
	return dst
}

func hasLetter(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}
