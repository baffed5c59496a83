package entity

import (
	"slices"

	"github.com/sebut-id/sebut/lexicon"
)

// Type is what sort of thing a mention is; see [lexicon.Type].
type Type = lexicon.Type

// The four types.
const (
	Person       = lexicon.Person
	State        = lexicon.State
	Organization = lexicon.Organization
	Place        = lexicon.Place
)

// Span is a half-open range of byte offsets; see [lexicon.Span].
type Span = lexicon.Span

// Mention is one place in a text where somebody or something is named.
type Mention struct {
	Span          // bytes of the text, half-open, on rune boundaries
	Text   string `json:"text"`   // text[Start:End], a part of the caller's string
	Type   Type   `json:"type"`   // what sort of thing is named
	Name   string `json:"name"`   // the fullest form of the name: of the lexicon if the entry is known, else of the text
	ID     string `json:"id"`     // id of the lexicon entry, empty when there is none
	Rule   string `json:"rule"`   // name of the rule that decided; see [Rules]
	Grade  Grade  `json:"grade"`  // how well it is borne out
	Entity int    `json:"entity"` // number of the entity, shared by all its mentions, from 0 in order of first mention
}

// Entity is one thing that a text names, with all its mentions.
type Entity struct {
	Type     Type   `json:"type"`
	Name     string `json:"name"`     // as [Mention.Name]
	ID       string `json:"id"`       // as [Mention.ID]
	Mentions []int  `json:"mentions"` // numbers of its mentions, ascending
}

// Group gathers mentions into entities, in order of first mention. It returns nil for no mentions.
func Group(mentions []Mention) []Entity { return AppendGroups(nil, mentions) }

// AppendGroups appends the entities of mentions to dst, as [Group] finds them, and returns it. It uses what memory dst has
// behind its end, that of the Mentions of entities which stood there included, so that a caller who comes back with dst[:0]
// finds nothing allocated once it has grown.
func AppendGroups(dst []Entity, mentions []Mention) []Entity {
	n := 0
	for i := range mentions {
		n = max(n, mentions[i].Entity+1)
	}
	if n == 0 {
		return dst
	}
	from := len(dst)
	dst = slices.Grow(dst, n)[:from+n]
	groups := dst[from:]
	for i := range groups {
		groups[i] = Entity{Mentions: groups[i].Mentions[:0]}
	}
	for i := range mentions {
		m := &mentions[i]
		e := &groups[m.Entity]
		if len(e.Mentions) == 0 {
			e.Type, e.Name, e.ID = m.Type, m.Name, m.ID
		}
		if len(e.Mentions) == cap(e.Mentions) {
			makeRoom(groups, mentions, i)
		}
		e.Mentions = append(e.Mentions, i)
	}
	return dst
}

// makeRoom gives all groups room for their mentions from number i on, in one piece of memory for all that have too little.
func makeRoom(groups []Entity, mentions []Mention, i int) {
	counts := make([]int, len(groups))
	for g := range groups {
		counts[g] = len(groups[g].Mentions)
	}
	for ; i < len(mentions); i++ {
		counts[mentions[i].Entity]++
	}
	total := 0
	for g, n := range counts {
		if n > cap(groups[g].Mentions) {
			total += n
		}
	}
	room := make([]int, total)
	for g, n := range counts {
		if n > cap(groups[g].Mentions) {
			groups[g].Mentions, room = append(room[:0:n], groups[g].Mentions...), room[n:]
		}
	}
}

// Filter returns the mentions whose grade is at least least, in their order, in a slice of their own. Entities are
// numbered anew, so that [Group] has none without mentions; names and ids stay what they were. It returns nil for none.
func Filter(mentions []Mention, least Grade) (kept []Mention) {
	numbers := map[int]int{}
	for _, m := range mentions {
		if m.Grade < least {
			continue
		}
		n, ok := numbers[m.Entity]
		if !ok {
			n = len(numbers)
			numbers[m.Entity] = n
		}
		m.Entity = n
		kept = append(kept, m)
	}
	return kept
}
