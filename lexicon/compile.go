package lexicon

import (
	"cmp"
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
	words  []automaton.Word
}

// entries compiles the lines of entries, the first of which has the given number. While it puts a batch of forms of a
// long list into the table, the next is cut into tokens.
func (c *compiler) entries(lines lines, first uint32) {
	if lines.len() < maxBatch {
		b := &batch{forms: make([]waiting, 0, 2*lines.len()), tokens: make([]token.Token, 0, 4*lines.len())}
		for n, line := range lines.all() {
			b.add(first+n, line)
		}
		c.put(b)
		return
	}
	full, free := make(chan *batch, 2), make(chan *batch, 3)
	for range cap(free) {
		free <- new(batch)
	}
	go func() {
		defer close(full)
		b := <-free
		for n, line := range lines.all() {
			if b.add(first+n, line); len(b.tokens) > maxBatch {
				full <- b
				b = <-free
			}
		}
		full <- b
	}()
	for b := range full {
		c.put(b)
		b.forms, b.tokens = b.forms[:0], b.tokens[:0]
		free <- b
	}
}

// put puts the forms of a batch into the table.
func (c *compiler) put(b *batch) {
	c.table.WarmWords(b.tokens)
	c.words = c.words[:0]
	for _, f := range b.forms {
		for _, t := range b.tokens[f.first:f.end] {
			c.words = append(c.words, c.table.Intern(t.Hash, f.text[t.Start:t.End]))
		}
	}
	for _, f := range b.forms {
		c.table.WarmPhrase(c.words[f.first:f.end])
	}
	for _, f := range b.forms {
		if f.first < f.end {
			c.add(c.words[f.first:f.end], f.form)
		}
	}
}

// add adds a form of a phrase.
func (c *compiler) add(phrase []automaton.Word, f automaton.Form) {
	c.table.Add(phrase, f)
	c.table.SetBegins(phrase[0], uint64(reading.Begins(&f)))
}

// batch is the forms of some entries, cut into tokens, that are put into the table together.
type batch struct {
	forms  []waiting
	tokens []token.Token
}

// waiting is a form of a batch.
type waiting struct {
	form       automaton.Form
	text       string
	first, end int // its tokens
}

// maxBatch is how many tokens fill a batch: enough that handing it on costs nothing, few enough for the nearer caches.
const maxBatch = 4096

// add adds the forms of entry n.
func (b *batch) add(n uint32, line string) {
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
	b.form(f[2], name, !fold)
	for rest := f[3]; rest != ""; {
		var alias string
		alias, rest, _ = strings.Cut(rest, "|")
		this := form
		if strings.HasPrefix(alias, "~") {
			alias = alias[1:]
			this.Mark |= reading.Ambiguous
		}
		b.form(alias, this, !fold)
	}
}

func (b *batch) form(text string, f automaton.Form, exact bool) {
	first := len(b.tokens)
	b.tokens = token.Append(b.tokens, text)
	if exact {
		f.Caps = automaton.Caps(b.tokens[first:])
	}
	b.forms = append(b.forms, waiting{f, text, first, len(b.tokens)})
}

// maxPriority is the highest priority of an entry; the lowest is as far below 0. A form keeps it in its kind.
const maxPriority = 100

// flagsOnly are the classes of single words of which nothing but the class is needed.
var flagsOnly = word.Of(word.Given, word.Family, word.English, word.Both, word.Foreign, word.NameWord, word.Ambiguous, word.Common, word.Frequent, word.Stop, word.Month,
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
	{"clause", reading.Clause}, {"join", reading.Join}, {"nya", reading.Nya}, {"person", reading.Personal}, {"alone", reading.Alone}, {"unit", reading.Unit}, {"as", reading.As}, {"open", reading.Open},
}

type wordMark struct {
	key  string
	mark uint16
}

// seat gives the words of a line their numbers, unless they are parts of personal names, of which there are thousands. What
// texts are made of so lies together in the table, ahead of what is rare, and stays in the caches.
func (c *compiler) seat(line string) {
	f := fields(line)
	if class, _ := word.Parse(f[1]); word.Of(class).Any(word.Of(word.Given, word.Family, word.Both, word.Foreign)) {
		return
	}
	tokens := token.Append(c.tokens, f[0])
	for _, t := range tokens {
		c.table.Intern(t.Hash, f[0][t.Start:t.End])
	}
	c.tokens = tokens[:0]
}

// word compiles a line of a word list.
func (c *compiler) word(line string) {
	f := fields(line)
	class, _ := word.Parse(f[1])
	tokens := token.Append(c.tokens, f[0])
	phrase := c.words[:0]
	for _, t := range tokens {
		phrase = append(phrase, c.table.Intern(t.Hash, f[0][t.Start:t.End]))
	}
	c.tokens, c.words = tokens[:0], phrase[:0]
	if len(phrase) == 0 {
		return
	}
	flags := word.Of(class)
	switch class {
	case word.Both:
		flags |= word.Of(word.Given, word.Family)
	case word.News:
		class, flags = word.Frequent, word.Of(word.Frequent)
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
	if full := valueOf(f[2], "full"); class == word.Rank && full != "" && !strings.HasPrefix(full, f[0]+" ") { // Kombes. Wirya; but Komisaris is a word
		flags |= word.Of(word.Abbrev)
	}
	if len(phrase) == 1 {
		c.table.SetFlags(phrase[0], uint64(flags))
		if flagsOnly.Has(class) {
			return
		}
	}
	form := automaton.Form{Class: uint8(class), Kind: uint8(word.ParseKind(valueOf(f[2], "kind")))}
	if class == word.Function {
		form.Kind = uint8(word.ParseUse(valueOf(f[2], "kind")))
	}
	for _, m := range wordMarks {
		if valueOf(f[2], m.key) == "yes" {
			form.Mark |= m.mark
		}
	}
	if exactCase.Has(class) {
		form.Caps = automaton.Caps(tokens)
	}
	if class == word.Office {
		form.Target = officeNumber(cmp.Or(valueOf(f[2], "full"), f[0]))
	}
	c.add(phrase, form)
	if len(phrase) > 1 {
		c.table.SetFlags(phrase[0], uint64(word.Of(word.Leads)))
	}
}

// officeNumber is a number that all forms of one office have in common: Mensos and Menteri Sosial, its name in full. It is
// a hash, so that lists of different origin agree.
func officeNumber(full string) uint32 {
	h := uint32(1)
	for _, t := range token.Append(nil, full) {
		h = h*31 + t.Hash
	}
	return h
}
