package sebut

import (
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/lexicon"
	"github.com/sebut-id/sebut/quote"
)

// Document is what a text says: who is mentioned, and who said what. Its strings are parts of Text wherever they stand
// there, so that a Document keeps its text alive. Its JSON form is the line format of examples/batch without the id.
type Document struct {
	Text     string           `json:"-"`        // the caller's own string, unchanged
	Mentions []entity.Mention `json:"mentions"` // sorted by start, not overlapping; empty, never nil, when there are none
	Entities []entity.Entity  `json:"-"`        // what the mentions name, in order of first mention; Mention.Entity is a number in it
	Quotes   []quote.Quote    `json:"quotes"`   // sorted by start; empty, never nil, when there are none
}

// Analyzer analyses texts. It is made by [New], never changes and is safe for concurrent use.
type Analyzer struct {
	lex      *lexicon.Lexicon
	mentions *entity.Recognizer
	quotes   *quote.Extractor
}

// Option sets up an [Analyzer].
type Option func(*config) error

// config is what the options say.
type config struct {
	lex     *lexicon.Lexicon
	sources []entity.Option
	names   []string // of the sources
	rules   []quote.Rule
}

// WithLexicon makes the analyzer use lex, with its entries and its word lists; the default is [lexicon.Default]. A lexicon
// of the caller's own usually starts from the default one: lexicon.NewBuilder(lexicon.Default()). Of two lexicons the
// later option wins; a nil one is an error of [New].
func WithLexicon(lex *lexicon.Lexicon) Option {
	return func(c *config) error {
		if lex == nil {
			return errors.New("the lexicon is nil")
		}
		c.lex = lex
		return nil
	}
}

// WithSource lets a source of mentions other than the rules take part, a trained model for one; see [entity.Source]. The
// precedence says who wins where both mark words that overlap. Its mentions name "source." and name as their rule. The
// option may be given several times; an empty name, one that was given before, a nil source and an unknown precedence are
// errors of [New].
func WithSource(name string, source entity.Source, precedence entity.Precedence) Option {
	return func(c *config) error {
		switch {
		case name == "":
			return errors.New("the source has no name")
		case slices.Contains(c.names, name):
			return fmt.Errorf("a source is already called %q", name)
		case source == nil:
			return fmt.Errorf("the source %q is nil", name)
		case precedence != entity.RulesFirst && precedence != entity.SourceFirst:
			return fmt.Errorf("the source %q has the precedence %d, want entity.RulesFirst or entity.SourceFirst", name, precedence)
		}
		c.names = append(c.names, name)
		c.sources = append(c.sources, entity.WithSource(name, source, precedence))
		return nil
	}
}

// WithRules lets attribution patterns of the caller's own find quotes, before the built-in ones; [quote.NewWith] says how a
// shape is written. The option may be given several times. New tries the example of every rule and names each fault, as a
// [quote.RuleError].
func WithRules(rules ...quote.Rule) Option {
	return func(c *config) error {
		c.rules = append(c.rules, rules...)
		return nil
	}
}

// New returns an analyzer. Without options it is the one that [Analyze] uses. It fails when an option is nil or at fault;
// the error names every such option by its number, from 1. Cost: that of the default lexicon if it is used for the first
// time, else next to nothing.
func New(options ...Option) (*Analyzer, error) {
	var c config
	var faults []error
	for i, option := range options {
		err := errors.New("the option is nil")
		if option != nil {
			err = option(&c)
		}
		if err != nil {
			faults = append(faults, fmt.Errorf("sebut: option %d: %w", i+1, err))
		}
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	if c.lex == nil {
		c.lex = lexicon.Default()
	}
	quotes, err := quote.NewWith(c.lex, c.rules...)
	if err != nil {
		return nil, fmt.Errorf("sebut: %w", err)
	}
	return &Analyzer{c.lex, entity.New(c.lex, c.sources...), quotes}, nil
}

var standard = sync.OnceValue(func() *Analyzer {
	a, err := New()
	if err != nil {
		panic(err) // without options nothing can be at fault
	}
	return a
})

// Analyze is [Analyzer.Analyze] of the analyzer without options, whose lexicon is built on first use.
func Analyze(text string) *Document { return standard().Analyze(text) }

// Analyze returns what text says, never nil. Any string is valid: the empty one yields an empty document, and bytes that
// are not UTF-8 belong to no mention. Equal texts yield equal documents, as far as the sources of the analyzer do so. Cost: linear in the text.
func (a *Analyzer) Analyze(text string) *Document {
	doc := new(Document)
	a.AnalyzeInto(doc, text)
	return doc
}

// AnalyzeInto is [Analyzer.Analyze] into a document of the caller's, whose slices it uses again, those in its entities
// included: what they held before is gone. Once they have grown to what the texts need, nothing is allocated but the other
// speakers of a quote that has several. A document without entities may have an empty slice of them where that of Analyze
// is nil. Each document belongs to one goroutine at a time.
func (a *Analyzer) AnalyzeInto(doc *Document, text string) {
	r := a.lex.Read(text)
	defer r.Release()
	mentions, entities, quotes := len(doc.Mentions), len(doc.Entities), len(doc.Quotes)
	doc.Text = text
	doc.Mentions = a.mentions.AppendIn(emptied(doc.Mentions), r)
	doc.Entities = entity.AppendGroups(doc.Entities[:0], doc.Mentions)
	doc.Quotes = a.quotes.AppendIn(emptied(doc.Quotes), r, doc.Mentions)
	// strings of the text before must not keep it alive
	forget(doc.Mentions, mentions)
	forget(doc.Quotes, quotes)
	for i := len(doc.Entities); i < entities; i++ {
		e := &doc.Entities[:entities][i]
		*e = entity.Entity{Mentions: e.Mentions[:0]}
	}
}

// emptied is a slice without elements, never nil.
func emptied[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s[:0]
}

// forget clears what stands behind the end of a slice that had n elements before.
func forget[T any](s []T, n int) {
	if n > len(s) && n <= cap(s) {
		clear(s[len(s):n])
	}
}
