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
	r := a.lex.Read(text)
	defer r.Release()
	mentions := a.mentions.AppendIn([]entity.Mention{}, r)
	return &Document{
		Text:     text,
		Mentions: mentions,
		Entities: entity.Group(mentions),
		Quotes:   a.quotes.AppendIn([]quote.Quote{}, r, mentions),
	}
}
