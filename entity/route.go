package entity

import (
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// maxStops is how many places of one road or line are followed, and maxStop how many words the name of each may have.
const (
	maxStops = 6
	maxStop  = 3
)

// listStops notes the places that hyphens or dashes, of which the first stands at token i, join behind the word for a road or
// line: ruas jalan [Lirasti]–[Markojo].
func (s *scanner) listStops(i int) {
	if !s.linked(i) {
		return
	}
	first := i
	for first > i-maxStop && s.upper(first-1) {
		first--
	}
	way := first - 1
	for n := 0; n < 2 && s.class(way) == token.Word && !s.uses(way, word.UseRoute) && !s.upper(way); n++ { // ruas jalan
		way--
	}
	if form, to := s.t.Phrase(first, word.Of(word.PlaceHead)); first == i || form != nil && to < i && !territories.Has(word.Kind(form.Kind)) && !s.uses(first, word.UseRoute) {
		return // Tol Lirasti-Markojo is one name
	}
	if s.stopsBehind(way) != first && s.upper(first) { // Ruas Lirasti–Markojo
		way, first = first, first+1
	}
	if s.stopsBehind(way) != first {
		return
	}
	for n := 0; n < maxStops; n++ {
		end := s.stopEnd(first)
		if end == first {
			return
		}
		if e, ok := s.entry(first); !ok || !e.sure || e.end != end {
			s.places = append(s.places, run{first, end})
		}
		if !s.linked(end) {
			return
		}
		first = end + 1
	}
}

// stopsBehind is the token behind the word at token i for a road or line where the first of the places stands that it joins;
// -1 if it names none.
func (s *scanner) stopsBehind(i int) int {
	if !s.uses(i, word.UseRoute) {
		return -1
	}
	i++
	for n := 0; n < 2 && s.class(i) == token.Word && !s.upper(i) && s.flags(i).Any(plainClasses); n++ { // ruas jalan
		i++
	}
	if end := s.stopEnd(i); end == i || !s.linked(end) || s.stopEnd(end+1) == end+1 {
		return -1
	}
	return i
}

// stopEnd is the end of the capital words at token i; i if there are none.
func (s *scanner) stopEnd(i int) int {
	end := i
	for end < i+maxStop && s.upper(end) && (end == i || !s.breaks(end)) && !s.t.Tokens[end].Is(token.AllUpper) {
		end++
	}
	return end
}

// linked reports whether a hyphen or dash at token i joins two words without white space around it.
func (s *scanner) linked(i int) bool {
	c := s.class(i)
	return (c == token.Hyphen || c == token.Dash) && i+1 < len(s.t.Tokens) && s.t.Tokens[i].Is(token.Glued) && s.t.Tokens[i+1].Is(token.Glued)
}
