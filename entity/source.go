package entity

import (
	"cmp"
	"slices"
	"sort"
	"unicode/utf8"

	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/lexicon"
)

// Source proposes mentions that come from elsewhere: from a trained model, or from lists that are no lexicon. A
// [Recognizer] asks it for each text ([WithSource]); what it proposes is named, numbered and attributed like any mention.
type Source interface {
	// Append appends the mentions that the source sees in text to dst and returns it, in any order. A recognizer calls
	// it once for each text that has a word, from as many goroutines as use the recognizer; a panic is not caught.
	Append(dst []Proposal, text string) []Proposal
}

// SourceFunc is a function as a [Source].
type SourceFunc func(dst []Proposal, text string) []Proposal

// Append calls f.
func (f SourceFunc) Append(dst []Proposal, text string) []Proposal { return f(dst, text) }

// Proposal is what a source takes for a mention.
//
// White space at the edges of its span is left out. A proposal is passed over, and never an error, if it has none of the
// four types, or if its span is empty, out of bounds, off the rune boundaries, without a letter or digit, longer than 64
// words and marks, or holds bytes that are not UTF-8. The span may cut a word; such a mention takes part in coreference
// as if it were the whole word, and is not taken for the speaker of a quote. Of proposals of one source that share a word
// the one that starts first counts, of those the longest, of those the first; of different sources that of the earlier
// option.
type Proposal struct {
	Span         // bytes of the text, half-open
	Type  Type   // what sort of thing is named
	Name  string // the fullest form of the name that the source knows; empty stands for the text of the span
	ID    string // id of the entity, empty when there is none; mentions of one type and id are one entity
	Grade Grade  // how sure the source is; the context raises and lowers it as that of a rule, from NoGrade to ByContext
}

// maxProposal is how many tokens a proposal may have. The longest names of bodies in our articles have some twenty; the
// bound keeps the work linear whatever a source says.
const maxProposal = 64

// Precedence says who wins where a source and the rules mark words that overlap. The zero Precedence is none.
type Precedence uint8

// The two precedences.
const (
	// RulesFirst lets a source fill what the rules leave open: its proposal counts where no rule is sure of a mention, of a
	// title or office, or of a name of none of the four types. A name that only the rest of the text could bear out is open.
	RulesFirst Precedence = iota + 1
	// SourceFirst lets a source decide: mentions of the rules that overlap its proposals are dropped.
	SourceFirst
)

// Option sets up a [Recognizer].
type Option func(*Recognizer)

// sourceRule goes before the name of a source in [Mention.Rule].
const sourceRule = "source."

// WithSource adds a source of mentions under a name, which [Mention.Rule] gives as "source." and the name. The option may
// be given several times. A nil source is none, and an unknown precedence is [RulesFirst].
func WithSource(name string, source Source, precedence Precedence) Option {
	return func(r *Recognizer) {
		if source != nil {
			r.sources = append(r.sources, joint{source, sourceRule + name, precedence})
		}
	}
}

// joint is a source as an option joined it.
type joint struct {
	source     Source
	rule       string
	precedence Precedence
}

// propose asks the sources and lets their proposals into the chunks, which are sorted and do not overlap.
func (s *scanner) propose(sources []joint) {
	for _, j := range sources {
		s.asked = j.source.Append(s.asked[:0], s.t.Src)
		for _, p := range s.asked {
			s.offer(p, j.rule)
		}
		clear(s.asked) // the pool must not keep the strings of a source alive
		slices.SortStableFunc(s.offered, func(a, b chunk) int {
			return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(b.end, a.end))
		})
		s.merge(j.precedence == SourceFirst)
		s.offered = s.offered[:0]
	}
}

// proposal is a proposal that was taken up, with the rule that its mention names.
type proposal struct {
	Proposal
	rule string
}

// offer takes up a proposal that is valid.
func (s *scanner) offer(p Proposal, rule string) {
	if _, ok := lexicon.ParseType(p.Type.String()); !ok || p.Start < 0 || p.End > len(s.t.Src) || p.Start >= p.End {
		return
	}
	tokens := s.t.Tokens
	first := sort.Search(len(tokens), func(i int) bool { return int(tokens[i].End) > p.Start })
	end, named := first, false
	for ; end < len(tokens) && int(tokens[end].Start) < p.End; end++ {
		named = named || tokens[end].Class == token.Word || tokens[end].Class == token.Number
		if end-first == maxProposal {
			return
		}
	}
	if !named {
		return
	}
	p.Start = max(p.Start, int(tokens[first].Start))
	p.End = min(p.End, int(tokens[end-1].End))
	if !utf8.ValidString(p.In(s.t.Src)) {
		return
	}
	s.proposals = append(s.proposals, proposal{p, rule})
	s.offered = append(s.offered, chunk{
		first: first, end: end, typ: p.Type, sure: true, from: int32(len(s.proposals)),
		led: s.upper(first-1) && s.flags(first-1).Any(titleClasses|officeClasses),
	})
}

// merge lets what is offered, sorted by start, into the chunks. It gives way to proposals that were let in before and,
// unless it goes first, to what the rules are sure of; the other chunks give way to it.
func (s *scanner) merge(first bool) {
	merged, rest, passed := s.merged[:0], s.chunks, s.passed
	for _, c := range s.offered {
		for len(rest) > 0 && rest[0].end <= c.first {
			merged, rest = append(merged, rest[0]), rest[1:]
		}
		for len(passed) > 0 && passed[0].end <= c.first {
			passed = passed[1:]
		}
		blocked := !first && len(passed) > 0 && passed[0].first < c.end
		if n := len(merged); n > 0 && merged[n-1].end > c.first {
			blocked = true
		}
		n := 0
		for ; n < len(rest) && rest[n].first < c.end; n++ {
			blocked = blocked || rest[n].from > 0 || rest[n].sure && !first
		}
		if blocked {
			continue
		}
		if n == 1 && rest[0].first == c.first && rest[0].end == c.end && rest[0].typ == c.typ {
			c.form = rest[0].form // the source speaks for the entry
		}
		merged, rest = append(merged, c), rest[n:]
	}
	s.chunks, s.merged = append(merged, rest...), s.chunks
}
