package quote

import (
	"cmp"
	"slices"
	"sync"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
	"github.com/sebut-id/sebut/lexicon"
)

// Extractor finds quotes. It never changes and is safe for concurrent use.
type Extractor struct {
	lex     *lexicon.Lexicon
	own     []own // rules of the caller's
	scanner sync.Pool
}

// New returns an extractor that knows the word lists of lex.
func New(lex *lexicon.Lexicon) *Extractor { return &Extractor{lex: lex} }

// Find returns the quotes in text, sorted by start; nil when there are none. The mentions are those of the text,
// sorted by start and not overlapping, from [entity.Recognizer.Find] or from a recognizer of the caller's own.
// Any string is valid; mentions that do not lie on the words of the text are passed over. Cost: linear in the text.
func (x *Extractor) Find(text string, mentions []entity.Mention) []Quote {
	r := x.lex.Read(text)
	defer r.Release()
	return x.AppendIn(nil, r, mentions)
}

// AppendIn appends the quotes of a text that was read before, by the lexicon of this extractor, to dst.
// Parents are numbered within the quotes of the text, as entities are.
func (x *Extractor) AppendIn(dst []Quote, in *lexicon.Reading, mentions []entity.Mention) []Quote {
	t, ok := in.Internal().(*reading.Text)
	if !ok || len(t.Tokens) == 0 {
		return dst
	}
	s, ok := x.scanner.Get().(*scanner)
	if !ok {
		s = new(scanner)
	}
	s.own = x.own
	s.reset(t, mentions)
	s.pairMarks()
	s.cutUnits()
	s.describe()
	for i := range s.units {
		s.unit(i)
	}
	s.floating()
	dst = s.append(dst)
	s.t, s.mentions = nil, nil
	x.scanner.Put(s)
	return dst
}

// span is a half-open range of tokens.
type span struct{ first, end int }

func (s span) empty() bool { return s.end <= s.first }

// draft is a quote in terms of tokens.
type draft struct {
	kind    Kind
	content span
	cue     span // empty when there is none
	speaker speaker
	rule    ruleID
	zone    span // the attribution: cue, speaker and what goes with them
	unit    int
	pair    int // the pair of marks of a direct quote, -1 for others
}

// unit is a sentence as quotes see it: boundaries inside quotation marks do not count.
type unit struct {
	span
	paragraph bool
}

// scanner extracts the quotes of one text.
type scanner struct {
	t        *reading.Text
	mentions []entity.Mention
	own      []own
	entities []int   // by mention, its entity: its own number, or one made up where those would be too many
	numbers  []int   // by entity, the caller's number; empty when they are the same
	at       []int32 // by token, the mention over it, -1 if none
	spans    []span  // by mention, its tokens
	pairs    []pair
	inside   []int32 // by token, the innermost pair around it (marks included), -1 if none
	units    []unit
	drafts   []draft
	children []draft       // quotes within direct quotes
	joint    []int32       // mentions of speakers who are joined to another one
	roles    []description // by entity
	fullest  []int32       // by entity, the mention with the longest text
}

func (s *scanner) reset(t *reading.Text, mentions []entity.Mention) {
	s.t, s.mentions = t, mentions
	s.pairs, s.units, s.drafts, s.joint = s.pairs[:0], s.units[:0], s.drafts[:0], s.joint[:0]
	s.children = s.children[:0]
	s.at, s.inside, s.spans = s.at[:0], s.inside[:0], s.spans[:0]
	for range t.Tokens {
		s.at = append(s.at, -1)
		s.inside = append(s.inside, -1)
	}
	s.numberEntities()
	i := 0
	for m := range mentions {
		for i < len(t.Tokens) && int(t.Tokens[i].Start) < mentions[m].Start {
			i++
		}
		p := span{i, i}
		for i < len(t.Tokens) && int(t.Tokens[i].End) <= mentions[m].End {
			s.at[i] = int32(m)
			i++
		}
		p.end = i
		s.spans = append(s.spans, p)
	}
}

// numberEntities numbers the entities from 0. The recognizer does so; numbers from elsewhere may be any, such as the keys
// of a data base, and are numbered anew, so that there are no more of them than mentions.
func (s *scanner) numberEntities() {
	s.entities, s.numbers = s.entities[:0], s.numbers[:0]
	dense := true
	for _, m := range s.mentions {
		s.entities = append(s.entities, max(-1, m.Entity))
		dense = dense && m.Entity < len(s.mentions)
	}
	if dense {
		return
	}
	known := map[int]int{}
	for i, e := range s.entities {
		if e < 0 {
			continue
		}
		n, ok := known[e]
		if !ok {
			n = len(s.numbers)
			known[e] = n
			s.numbers = append(s.numbers, e)
		}
		s.entities[i] = n
	}
}

// callers is the caller's number of an entity.
func (s *scanner) callers(e int) int {
	if e >= 0 && e < len(s.numbers) {
		return s.numbers[e]
	}
	return e
}

// cutUnits joins the sentences that a pair of marks holds together.
func (s *scanner) cutUnits() {
	for _, n := range s.t.Sentences {
		if k := len(s.units) - 1; k >= 0 && !n.Paragraph && s.within(n.First) && n.End-s.units[k].first <= maxUnit {
			s.units[k].end = n.End
			continue
		}
		first := n.First
		if n.Paragraph {
			first = s.dateline(first, n.End)
		}
		for ; n.End-first > maxUnit; first += maxUnit {
			s.units = append(s.units, unit{span{first, first + maxUnit}, n.Paragraph})
		}
		s.units = append(s.units, unit{span{first, n.End}, n.Paragraph})
	}
}

// maxUnit bounds a unit, in tokens, so that the work stays linear however long a sentence is. The longest speech
// between one pair of marks that we met in a newspaper has some 600 tokens.
const maxUnit = 1000

// dateline is where the text of a paragraph begins behind its dateline: JAKARTA, KOMPAS — …; Jakarta (ANTARA) - …
func (s *scanner) dateline(first, end int) int {
	for i := first; i < end && i < first+12; i++ {
		switch s.class(i) {
		case token.Dash:
			if i > first && i+1 < end {
				return i + 1
			}
			return first
		case token.Hyphen: // JAKARTA, KOMPAS-Komisi …
			if m := s.mention(i - 1); m >= 0 && s.spans[m].first > first && s.class(s.spans[m].first-1) == token.Comma && s.upper(i+1) {
				return i + 1
			}
			return first
		case token.Word:
			if !s.upper(i) && s.mention(i) < 0 {
				return first
			}
		case token.Comma, token.Open, token.Close, token.Dot, token.Slash, token.Number:
		default:
			return first
		}
	}
	return first
}

// within reports whether a pair of marks spans the gap before token i.
func (s *scanner) within(i int) bool {
	p := s.inside[i]
	for p >= 0 && s.pairs[p].open == i {
		p = int32(s.pairs[p].parent)
	}
	return p >= 0
}

// unit finds the quotes of one sentence: direct ones first, then reported clauses in what is left.
func (s *scanner) unit(n int) {
	u := s.units[n]
	from := len(s.drafts)
	if len(s.own) > 0 {
		s.ownRules(u, n)
	}
	s.direct(u)
	s.nested(u)
	s.indirect(u, s.drafts[from:])
	slices.SortStableFunc(s.drafts[from:], func(a, b draft) int { return cmp.Compare(a.content.first, b.content.first) })
	for i := from; i < len(s.drafts); i++ {
		s.drafts[i].unit = n
		s.settle(i, n)
	}
}

// append writes the drafts as quotes.
func (s *scanner) append(dst []Quote) []Quote {
	slices.SortStableFunc(s.drafts, func(a, b draft) int { return cmp.Compare(a.content.first, b.content.first) })
	from, end, child := len(dst), 0, 0
	dst = slices.Grow(dst, len(s.drafts))
	for i := range s.drafts {
		d := &s.drafts[i]
		if d.content.first < end { // inside or across an earlier quote
			continue
		}
		end = d.content.end
		dst = append(dst, s.quote(d))
		dst, child = s.appendNested(dst, from, child, end)
	}
	return dst
}

// quote writes a draft as a quote without a parent.
func (s *scanner) quote(d *draft) Quote {
	q := Quote{Kind: d.kind, Span: s.bytes(d.content), Rule: s.ruleName(d.rule), Parent: -1}
	q.Text = q.In(s.t.Src)
	if !d.cue.empty() {
		q.Cue = s.part(d.cue)
	}
	q.Speaker = s.describeSpeaker(d.speaker)
	q.Grade = q.Speaker.grade()
	joint := s.joint[d.speaker.joint.first:d.speaker.joint.end]
	q.Others = slices.Grow(q.Others, len(joint)) // nil for none
	for _, m := range joint {
		other := speaker{sort: d.speaker.sort, named: int(m), entity: s.entities[m], by: d.speaker.by}
		if other.sort == named {
			other.span = s.spans[m]
		}
		q.Others = append(q.Others, s.describeSpeaker(other))
	}
	q.Occasion = s.occasion(d)
	return q
}

// ruleName is the name of a rule: those of the caller's own are numbered behind the built-in ones.
func (s *scanner) ruleName(id ruleID) string {
	if int(id) < len(rules) {
		return rules[id].Name
	}
	return s.own[int(id)-len(rules)].Name
}

func (s *scanner) bytes(p span) Span {
	return Span{Start: int(s.t.Tokens[p.first].Start), End: int(s.t.Tokens[p.end-1].End)}
}

func (s *scanner) part(p span) Part {
	b := s.bytes(p)
	return Part{b, b.In(s.t.Src)}
}

// helpers that tolerate any token number

func (s *scanner) class(i int) token.Class {
	reading.Step()
	if uint(i) >= uint(len(s.t.Tokens)) {
		return token.Invalid
	}
	return s.t.Tokens[i].Class
}

func (s *scanner) flags(i int) word.Flags {
	reading.Step()
	if uint(i) >= uint(len(s.t.Flags)) {
		return 0
	}
	return s.t.Flags[i]
}

func (s *scanner) upper(i int) bool {
	reading.Step()
	return uint(i) < uint(len(s.t.Tokens)) && s.t.Tokens[i].Shape&token.Upper != 0
}

func (s *scanner) mention(i int) int {
	reading.Step()
	if uint(i) >= uint(len(s.at)) {
		return -1
	}
	return int(s.at[i])
}

// uses reports whether the word at token i has one of the uses.
func (s *scanner) uses(i int, use word.Use, more ...word.Use) bool {
	return s.flags(i).Has(word.Function) && s.t.Uses(i)&word.UsesOf(use, more...) != 0
}
