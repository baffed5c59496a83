package lexicon

import (
	"strconv"
	"strings"

	"github.com/sebut-id/sebut/internal/automaton"
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// compiler puts the forms of checked lines into a table; its slices are scratch.
type compiler struct {
	table  automaton.Builder
	tokens []token.Token
	phrase []automaton.Word
}

// entry compiles the line of entry n.
func (c *compiler) entry(n uint32, line string) {
	f := fields(line)
	t, _ := ParseType(f[0])
	form := automaton.Form{Target: n, Class: reading.EntryClass + uint8(t)}
	fold := false
	for rest := f[4]; rest != ""; {
		var a string
		switch a, rest, _ = strings.Cut(rest, "|"); a {
		case "case=fold":
			fold = true
		case "when=title":
			form.Mark |= reading.AfterTitle
		case "when=inside":
			form.Mark |= reading.Inside
		default:
			if p, ok := strings.CutPrefix(a, "priority="); ok {
				n, _ := strconv.Atoi(p)
				form.Kind = uint8(int8(n))
			}
		}
	}
	name := form
	name.Mark |= reading.Canonical
	c.add(f[2], name, !fold)
	for rest := f[3]; rest != ""; {
		var alias string
		alias, rest, _ = strings.Cut(rest, "|")
		this := form
		if strings.HasPrefix(alias, "~") {
			alias = alias[1:]
			this.Mark |= reading.Ambiguous
		}
		c.add(alias, this, !fold)
	}
}

// maxPriority is the highest priority of an entry; the lowest is as far below 0. A form keeps it in its kind.
const maxPriority = 100

// flagsOnly are the classes of single words of which nothing but the class is needed.
var flagsOnly = word.Of(word.Given, word.Family, word.English, word.Both, word.Foreign, word.NameWord, word.Ambiguous, word.Common, word.Frequent, word.News, word.Stop, word.Month,
	word.Weekday, word.Number, word.Abbrev, word.Particle, word.PlacePrep, word.Connector, word.Relative,
	word.Demonstrative, word.Auxiliary, word.Negation, word.Adjunct, word.Coordinator, word.Verb, word.NotVerb, word.TimeOfDay,
	word.SoThat, word.That)

// exactCase are the classes whose forms must be capital in a text where they are in the list.
var exactCase = word.Of(word.OrgHead, word.PlaceHead, word.OrgTail, word.Other, word.Rank, word.DegreeBefore, word.DegreeAfter, word.Honorific)

// commonest is how many of the most frequent words count as common: by rank, personal names that are also words lie
// mostly behind it (indah 431, cahaya 1106, but surya 6047, wahyu 18438).
const commonest = 3000

// wordMarks are the marks of a word-list form that an attribute with the value yes gives it.
var wordMarks = []wordMark{
	{"weak", reading.Weak}, {"site", reading.Site}, {"marked", reading.Marked}, {"plain", reading.Plain},
	{"clause", reading.Clause}, {"join", reading.Join}, {"nya", reading.Nya}, {"person", reading.Personal}, {"alone", reading.Alone},
}

type wordMark struct {
	key  string
	mark uint16
}

// word compiles a line of a word list.
func (c *compiler) word(line string) {
	f := fields(line)
	class, _ := word.Parse(f[1])
	c.read(f[0])
	flags := word.Of(class)
	switch class {
	case word.Both:
		flags |= word.Of(word.Given, word.Family)
	case word.News:
		flags = word.Of(word.Frequent)
	case word.Common:
		if rank, err := strconv.Atoi(valueOf(f[2], "rank")); err == nil && rank > commonest {
			flags = word.Of(word.Frequent)
		}
	}
	if valueOf(f[2], "origin") == "world" {
		flags = word.Of(word.Foreign)
	}
	if valueOf(f[2], "word") == "yes" {
		flags |= word.Of(word.NameWord)
	}
	if len(c.phrase) == 1 {
		c.table.SetFlags(c.phrase[0], uint64(flags))
		if flagsOnly.Has(class) {
			return
		}
	}
	form := automaton.Form{Class: uint8(class), Kind: uint8(word.ParseKind(valueOf(f[2], "kind")))}
	for _, m := range wordMarks {
		if valueOf(f[2], m.key) == "yes" {
			form.Mark |= m.mark
		}
	}
	c.put(form, exactCase.Has(class))
	if len(c.phrase) > 1 {
		c.table.SetFlags(c.phrase[0], uint64(word.Of(word.Leads)))
	}
}

func (c *compiler) add(form string, f automaton.Form, exact bool) {
	c.read(form)
	c.put(f, exact)
}

// read cuts a form into the words of the table.
func (c *compiler) read(form string) {
	c.tokens = token.Append(c.tokens[:0], form)
	c.phrase = c.phrase[:0]
	for _, t := range c.tokens {
		c.phrase = append(c.phrase, c.table.Intern(t.Hash, form[t.Start:t.End]))
	}
}

func (c *compiler) put(f automaton.Form, exact bool) {
	if len(c.phrase) == 0 {
		return
	}
	if exact {
		f.Caps = automaton.Caps(c.tokens)
	}
	c.table.Add(c.phrase, f)
	c.table.SetFlags(c.phrase[0], uint64(word.Of(word.Starts)))
}
