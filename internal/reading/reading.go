// Package reading holds what a text looks like once it has been read against a lexicon: its tokens, each looked up in
// the vocabulary, and its sentences. The recognizers above work on a reading and never cut the text again.
package reading

import (
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
	Alone                         // a name without a name behind it (alone=yes)
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
	Sentences []Sentence
	Table     *automaton.Table
	Names     Names
}

// Read fills the text anew, reusing its slices.
func (t *Text) Read(src string, table *automaton.Table, names Names) {
	t.Src, t.Table, t.Names = src, table, names
	t.Tokens = token.Append(t.Tokens[:0], src)
	t.pairSingles()
	t.Words, t.Flags = t.Words[:0], t.Flags[:0]
	for _, k := range t.Tokens {
		w := table.Find(k.Hash, src[k.Start:k.End])
		t.Words = append(t.Words, w)
		t.Flags = append(t.Flags, word.Flags(table.Flags(w)))
	}
	t.Sentences = appendSentences(t.Sentences[:0], t)
	t.markInitials()
}

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

// String is the text of token i.
func (t *Text) String(i int) string { return t.Src[t.Tokens[i].Start:t.Tokens[i].End] }

// Slice is the text from token i up to, not including, token j.
func (t *Text) Slice(i, j int) string { return t.Src[t.Tokens[i].Start:t.Tokens[j-1].End] }

// Match is a phrase of the table found in a text.
type Match struct {
	Form *automaton.Form
	End  int // the token behind it
}

// AppendMatches appends every form that starts at token i, shorter phrases first, and whose capitals fit.
func (t *Text) AppendMatches(dst []Match, i int) []Match {
	s := t.Table.Start(t.Words[i])
	for j := i + 1; s != 0; j++ {
		forms := t.Table.At(s)
		for k := range forms {
			f := &forms[k]
			if f.Caps == 0 || automaton.Fits(f.Caps, t.Tokens[i:j]) {
				dst = append(dst, Match{f, j})
			}
		}
		if j == len(t.Tokens) || t.Tokens[j].Is(token.Line) {
			break
		}
		s = t.Table.Step(s, t.Words[j])
	}
	return dst
}

// Phrase is the end of the longest phrase at token i whose form has one of the classes, with that form; i if none.
func (t *Text) Phrase(i int, classes word.Flags) (*automaton.Form, int) {
	var form *automaton.Form
	end := i
	if i < 0 || i >= len(t.Tokens) || !t.Flags[i].Has(word.Starts) {
		return nil, i
	}
	s := t.Table.Start(t.Words[i])
	for j := i + 1; s != 0; j++ {
		forms := t.Table.At(s)
		for k := range forms {
			f := &forms[k]
			if f.Class < EntryClass && classes.Has(word.Class(f.Class)) && (f.Caps == 0 || automaton.Fits(f.Caps, t.Tokens[i:j])) {
				if end == j && f.Caps == 0 {
					continue // Kantor and kantor: the form with the capitals of the text says more
				}
				form, end = f, j
			}
		}
		if j == len(t.Tokens) || t.Tokens[j].Is(token.Line) {
			break
		}
		s = t.Table.Step(s, t.Words[j])
	}
	return form, end
}
