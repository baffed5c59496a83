// Package reading holds what a text looks like once it has been read against a lexicon: its tokens, each looked up in
// the vocabulary, and its sentences. The recognizers above work on a reading and never cut the text again.
package reading

import (
	"slices"

	"github.com/sebut-id/sebut/internal/automaton"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// EntryClass is added to an entity type to make the class of a form; the classes below are those of package word.
const EntryClass = 64

// Marks of a form: what its line says about its use. A word list says so with an attribute, given in brackets, whose
// meaning stands in the header of the list.
const (
	Ambiguous  uint16 = 1 << iota // counts only where the context speaks for it (~)
	AfterTitle                    // only after a title (when=title)
	Inside                        // never as the first word of a sentence (when=inside)
	Canonical                     // the full name, not an alias
	Weak                          // commonly something else (weak=yes)
	Site                          // also the building (site=yes)
	Marked                        // reports only behind a comma or bahwa (marked=yes)
	Plain                         // whatever follows is what is said (plain=yes)
	Clause                        // object and verb may follow at once (clause=yes)
	Join                          // joins behind dan (join=yes)
	Nya                           // -nya names the speaker (nya=yes)
	Personal                      // only before a person (person=yes)
	Unit                          // an office that leads a unit; the head noun of a unit that is also a field (unit=yes)
	As                            // X sebagai Y behind it is a statement (as=yes)
	Alone                         // a name without a name behind it (alone=yes)
	Open                          // a name or number commonly follows that belongs to it (open=yes)
)

// Priority is the priority of an entry's form (priority=).
func Priority(f *automaton.Form) int { return int(int8(f.Kind)) }

// Names gives the names of the entries that forms point to.
type Names interface {
	// Name is the id and the full name of the entry that a form's target numbers.
	Name(target uint32) (id, name string)
}

// Text is a text that has been read.
type Text struct {
	Src       string
	Tokens    []token.Token
	Words     []automaton.Word // the vocabulary word of each token, 0 if unknown
	Flags     []word.Flags     // the classes of each token
	Capitals  []uint32         // the numbers of the tokens that are words with a capital first letter
	Sentences []Sentence
	Table     *automaton.Table
	Names     Names

	small   hashes       // of the words that stand in lower case
	begins  []word.Flags // by token, what begins there
	found   []found      // by token
	matches []Match      // in the order in which they were asked for
}

// Read fills the text anew, reusing its slices.
func (t *Text) Read(src string, table *automaton.Table, names Names) {
	t.Src, t.Table, t.Names = src, table, names
	t.Tokens = token.Append(t.Tokens[:0], src)
	n := len(t.Tokens)
	t.Words, t.Flags, t.begins = resize(t.Words, n), resize(t.Flags, n), resize(t.begins, n)
	automaton.Look(table, src, t.Tokens, t.Words, t.Flags, t.begins)
	t.small.reset()
	t.Capitals = resize(t.Capitals, n)
	capitals := 0
	var seen classes
	for i := range t.Tokens {
		Step()
		k := &t.Tokens[i]
		seen |= 1 << k.Class
		t.Capitals[capitals] = uint32(i)
		capitals += int(k.Shape & token.Upper)
		if k.Class == token.Word && k.Shape&token.Upper == 0 {
			t.small.add(k.Hash)
		}
	}
	t.Capitals = t.Capitals[:capitals]
	if seen.has(token.Single) {
		t.pairSingles()
	}
	t.found, t.matches = resize(t.found, n), t.matches[:0]
	clear(t.found)
	t.Sentences = appendSentences(t.Sentences[:0], t)
	t.markInitials()
	t.markDatelines()
}

// resize is the slice with n elements, whatever they are.
func resize[T any](s []T, n int) []T { return slices.Grow(s[:0], n)[:n] }

// classes is a set of classes of tokens.
type classes uint32

func classesOf(list ...token.Class) (c classes) {
	for _, class := range list {
		c |= 1 << class
	}
	return c
}

func (c classes) has(class token.Class) bool { return c&(1<<class) != 0 }

// markInitials flags the first word of each sentence and of each quotation.
func (t *Text) markInitials() {
	for _, s := range t.Sentences {
		for i := s.First; i < s.End; i++ {
			if c := t.Tokens[i].Class; c == token.Word || c == token.Number {
				t.Flags[i] |= word.Of(word.Initial)
				break
			}
		}
	}
	for i := 1; i < len(t.Tokens); i++ {
		if t.Tokens[i-1].Class == token.Quote && !(i > 1 && t.Tokens[i-1].Is(token.Glued)) {
			t.Flags[i] |= word.Of(word.Initial)
		}
	}
}

// Lowered reports whether the word of token i also stands in lower case somewhere in the text.
func (t *Text) Lowered(i int) bool { return t.small.has(t.Tokens[i].Hash) }

// String is the text of token i.
func (t *Text) String(i int) string { return t.Src[t.Tokens[i].Start:t.Tokens[i].End] }

// Slice is the text from token i up to, not including, token j.
func (t *Text) Slice(i, j int) string { return t.Src[t.Tokens[i].Start:t.Tokens[j-1].End] }

// Match is a phrase of the table found in a text.
type Match struct {
	Form *automaton.Form
	End  int // the token behind it
}

// What may begin at a word, besides the phrases of word lists, whose classes stand for themselves.
const (
	entryBegins = word.Starts
	smallBegins = word.Leads // an entry whose first letter may be small
)

// Begins is the classes of the phrases that may begin with the first word of a form, for the flags of that word.
func Begins(f *automaton.Form) word.Flags {
	switch {
	case f.Class < EntryClass:
		return word.Of(word.Class(f.Class))
	case f.Caps&1 == 0:
		return word.Of(entryBegins, smallBegins)
	}
	return word.Of(entryBegins)
}

// Begins reports whether a phrase of one of the classes may begin at token i.
func (t *Text) Begins(i int, classes word.Flags) bool {
	return uint(i) < uint(len(t.begins)) && t.begins[i].Any(classes)
}

// EntryMayBegin reports whether an entry may begin at token i, its first letter being as it is.
func (t *Text) EntryMayBegin(i int) bool {
	return uint(i) < uint(len(t.begins)) && t.MayBegin(i, 0)
}

// MayBegin reports whether a phrase of the classes may begin at token i, or an entry if its first letter may be as it is.
func (t *Text) MayBegin(i int, classes word.Flags) bool {
	if t.Tokens[i].Is(token.Upper) {
		return t.begins[i].Any(classes | word.Of(entryBegins))
	}
	return t.begins[i].Any(classes | word.Of(smallBegins))
}

// found says where the matches of a token stand among those of the text; from is one more, 0 for a token that nobody has
// asked about.
type found struct{ from, end uint32 }

// Matches are every form that starts at token i and whose capitals fit, shorter phrases first. They are looked up once
// for each token; the slice is good until the text is read anew, and must not be changed.
func (t *Text) Matches(i int) []Match {
	if uint(i) >= uint(len(t.begins)) || t.begins[i] == 0 {
		return nil
	}
	f := &t.found[i]
	if f.from == 0 {
		f.from = uint32(len(t.matches)) + 1
		t.match(i)
		f.end = uint32(len(t.matches))
	}
	return t.matches[f.from-1 : f.end : f.end]
}

// match looks up the forms that start at token i.
func (t *Text) match(i int) {
	s := t.Table.Start(t.Words[i])
	caps := uint32(0)
	for j := i; s != 0; {
		Step()
		caps |= automaton.CapsAt(j-i, &t.Tokens[j])
		j++
		forms := t.Table.At(s)
		for k := range forms {
			if f := &forms[k]; f.Caps&^caps == 0 {
				t.matches = append(t.matches, Match{f, j})
			}
		}
		if j == len(t.Tokens) || t.Tokens[j].Is(token.Line) {
			break
		}
		s = t.Table.Step(s, t.Words[j])
	}
}

// Uses are the uses of the function word at token i.
func (t *Text) Uses(i int) (uses word.Uses) {
	if uint(i) >= uint(len(t.Flags)) || !t.Flags[i].Has(word.Function) {
		return 0
	}
	for _, m := range t.Matches(i) {
		Step()
		if m.End > i+1 {
			break
		}
		if m.Form.Class == uint8(word.Function) {
			uses |= word.UsesOf(word.Use(m.Form.Kind))
		}
	}
	return uses
}

// Phrase is the end of the longest phrase at token i whose form has one of the classes, with that form; i if none.
func (t *Text) Phrase(i int, classes word.Flags) (*automaton.Form, int) {
	if uint(i) >= uint(len(t.begins)) || !t.begins[i].Any(classes) {
		return nil, i
	}
	matches := t.Matches(i)
	var form *automaton.Form
	end := i
	for k := len(matches) - 1; k >= 0 && (form == nil || matches[k].End == end); k-- {
		Step()
		f := matches[k].Form
		if f.Class >= EntryClass || !classes.Has(word.Class(f.Class)) {
			continue
		}
		form, end = f, matches[k].End
		if f.Caps != 0 { // Kantor and kantor: the form with the capitals of the text says more
			break
		}
	}
	return form, end
}
