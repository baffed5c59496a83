package sebut

import (
	"sync"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/lexicon"
	"github.com/sebut-id/sebut/quote"
)

// Document is what a text says: who is mentioned, and who said what.
type Document struct {
	Text     string
	Mentions []entity.Mention // sorted by start, not overlapping
	Entities []entity.Entity  // in order of first mention
	Quotes   []quote.Quote    // sorted by start
}

// Analyzer analyses texts. It never changes and is safe for concurrent use.
type Analyzer struct {
	lex      *lexicon.Lexicon
	mentions *entity.Recognizer
	quotes   *quote.Extractor
}

// Option sets up an [Analyzer].
type Option func(*config)

type config struct {
	lex *lexicon.Lexicon
}

// WithLexicon makes the analyzer use lex; the default is [lexicon.Default].
func WithLexicon(lex *lexicon.Lexicon) Option {
	return func(c *config) { c.lex = lex }
}

// New returns an analyzer. Without options it is the one that [Analyze] uses. It fails when options contradict each
// other or one is nil.
func New(options ...Option) (*Analyzer, error) {
	c := config{}
	for _, o := range options {
		o(&c)
	}
	if c.lex == nil {
		c.lex = lexicon.Default()
	}
	return &Analyzer{c.lex, entity.New(c.lex), quote.New(c.lex)}, nil
}

var standard = sync.OnceValue(func() *Analyzer {
	a, err := New()
	if err != nil {
		panic(err) // without options nothing can contradict
	}
	return a
})

// Analyze analyses text with the default lexicon, which is built on first use.
func Analyze(text string) *Document { return standard().Analyze(text) }

// Analyze returns what text says. Any string is valid; the empty one yields an empty document.
func (a *Analyzer) Analyze(text string) *Document {
	r := a.lex.Read(text)
	defer r.Release()
	mentions := a.mentions.AppendIn(nil, r)
	return &Document{
		Text:     text,
		Mentions: mentions,
		Entities: entity.Group(mentions),
		Quotes:   a.quotes.AppendIn(nil, r, mentions),
	}
}
