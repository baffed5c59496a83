package sebut

import (
	"errors"
	"fmt"
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
	lex *lexicon.Lexicon
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
	return &Analyzer{c.lex, entity.New(c.lex), quote.New(c.lex)}, nil
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
// are not UTF-8 belong to no mention. Equal texts yield equal documents. Cost: linear in the text.
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
