package entity

import (
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
func Group(mentions []Mention) []Entity {
	n := 0
	for _, m := range mentions {
		n = max(n, m.Entity+1)
	}
	if n == 0 {
		return nil
	}
	entities, numbers := make([]Entity, n), make([]int, len(mentions))
	counts := make([]int, n)
	for i := range mentions {
		counts[mentions[i].Entity]++
	}
	for i := range mentions {
		m := &mentions[i]
		e := &entities[m.Entity]
		if e.Mentions == nil {
			e.Type, e.Name, e.ID = m.Type, m.Name, m.ID
			own := counts[m.Entity]
			e.Mentions, numbers = numbers[:0:own], numbers[own:]
		}
		e.Mentions = append(e.Mentions, i)
	}
	return entities
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
