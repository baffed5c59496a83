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
	entities := make([]Entity, n)
	for i, m := range mentions {
		e := &entities[m.Entity]
		if e.Mentions == nil {
			e.Type, e.Name, e.ID = m.Type, m.Name, m.ID
		}
		e.Mentions = append(e.Mentions, i)
	}
	return entities
}
