package lexicon

import (
	"strconv"
	"strings"

	"github.com/sebut-id/sebut/internal/automaton"
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// compiler puts the forms of lines into the table; its slices are scratch.
type compiler struct {
	tokens []token.Token
	phrase []automaton.Word
}

func (c *compiler) compile(l *Lexicon, n uint32) {
	line := l.line(n)
	if _, ok := entityKey(line); !ok {
		c.compileWord(l, fields(line))
		return
	}
	f := fields(line)
	t, _ := ParseType(f[0])
	l.counts[t]++
	form := automaton.Form{Target: n, Class: reading.EntryClass + uint8(t)}
	fold := valueOf(f[4], "case") == "fold"
	switch valueOf(f[4], "when") {
	case "title":
		form.Mark |= reading.AfterTitle
	case "inside":
		form.Mark |= reading.Inside
	}
	if p, _ := strconv.Atoi(valueOf(f[4], "priority")); p > 0 {
		form.Mark |= reading.Prior
	}
	name := form
	name.Mark |= reading.Canonical
	c.add(l, f[2], name, !fold)
	for rest := f[3]; rest != ""; {
		var alias string
		alias, rest, _ = strings.Cut(rest, "|")
		this := form
		if strings.HasPrefix(alias, "~") {
			alias = alias[1:]
			this.Mark |= reading.Ambiguous
		}
		c.add(l, alias, this, !fold)
	}
}

// flagsOnly are the classes of single words of which nothing but the class is needed.
var flagsOnly = word.Of(word.Given, word.Family, word.English, word.Both, word.Foreign, word.NameWord, word.Ambiguous, word.Common, word.Frequent, word.News, word.Stop, word.Month,
	word.Weekday, word.Number, word.Abbrev, word.Particle, word.PlacePrep, word.Connector, word.Relative,
	word.Demonstrative, word.Auxiliary, word.Negation, word.Adjunct, word.Coordinator, word.Verb, word.NotVerb, word.TimeOfDay,
	word.SoThat, word.That, word.WorkCue)

// exactCase are the classes whose forms must be capital in a text where they are in the list.
var exactCase = word.Of(word.OrgHead, word.PlaceHead, word.OrgTail, word.Other, word.Rank, word.DegreeBefore, word.DegreeAfter, word.Honorific)

// commonest is how many of the most frequent words count as common: by rank, personal names that are also words lie
// mostly behind it (indah 431, cahaya 1106, but surya 6047, wahyu 18438).
const commonest = 3000

// wordMarks are the marks of a word-list form that an attribute with the value yes gives it.
var wordMarks = []struct {
	key  string
	mark uint16
}{
	{"weak", reading.Weak}, {"site", reading.Site}, {"marked", reading.Marked}, {"plain", reading.Plain},
	{"clause", reading.Clause}, {"join", reading.Join}, {"nya", reading.Nya}, {"person", reading.Personal},
}

func (c *compiler) compileWord(l *Lexicon, f [5]string) {
	class, _ := word.Parse(f[1])
	c.read(l, f[0])
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
		l.table.SetFlags(c.phrase[0], uint64(flags))
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
	c.put(l, form, exactCase.Has(class))
	if len(c.phrase) > 1 {
		l.table.SetFlags(c.phrase[0], uint64(word.Of(word.Leads)))
	}
}

func (c *compiler) add(l *Lexicon, form string, f automaton.Form, exact bool) {
	c.read(l, form)
	c.put(l, f, exact)
}

// read cuts a form into the words of the table.
func (c *compiler) read(l *Lexicon, form string) {
	c.tokens = token.Append(c.tokens[:0], form)
	c.phrase = c.phrase[:0]
	for _, t := range c.tokens {
		c.phrase = append(c.phrase, l.table.Intern(t.Hash, form[t.Start:t.End]))
	}
}

func (c *compiler) put(l *Lexicon, f automaton.Form, exact bool) {
	if len(c.phrase) == 0 {
		return
	}
	if exact {
		f.Caps = automaton.Caps(c.tokens)
	}
	l.table.Add(c.phrase, f)
	l.table.SetFlags(c.phrase[0], uint64(word.Of(word.Starts)))
}
