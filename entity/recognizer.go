package entity

import (
	"sync"

	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/lexicon"
)

// Recognizer finds mentions. It never changes and is safe for concurrent use.
type Recognizer struct {
	lex      *lexicon.Lexicon
	sources  []joint
	scanners sync.Pool
}

// New returns a recognizer that knows the entries and word lists of lex. Without options it has no source of mentions but
// its rules.
func New(lex *lexicon.Lexicon, options ...Option) *Recognizer {
	r := &Recognizer{lex: lex}
	for _, option := range options {
		if option != nil {
			option(r)
		}
	}
	return r
}

// Find returns the mentions in text, sorted by start and not overlapping; nil when there are none. Any string is valid.
// Cost: linear in the text.
func (r *Recognizer) Find(text string) []Mention {
	reading := r.lex.Read(text)
	defer reading.Release()
	return r.AppendIn(nil, reading)
}

// AppendIn appends the mentions of a text that was read before, by the lexicon of this recognizer, to dst.
func (r *Recognizer) AppendIn(dst []Mention, in *lexicon.Reading) []Mention {
	t, ok := in.Internal().(*reading.Text)
	if !ok || len(t.Tokens) == 0 {
		return dst
	}
	s, ok := r.scanners.Get().(*scanner)
	if !ok {
		s = new(scanner)
	}
	s.reset(t)
	s.markHeadlines()
	s.markWorks()
	s.markPlaces()
	s.teach()
	s.scan()
	s.propose(r.sources)
	s.resolve()
	s.grade()
	dst = s.append(dst)
	s.t = nil
	clear(s.proposals)
	r.scanners.Put(s)
	return dst
}
