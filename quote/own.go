package quote

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
	"github.com/sebut-id/sebut/lexicon"
)

// RuleError says what is wrong with a rule of the caller's own.
type RuleError struct {
	Number int    // of the rule, from 1
	Rule   string // its name
	Field  string // name, shape or example
	Column int    // where the fault lies in the field, in bytes from 1
	Text   string // the text at fault
	Want   string // what would be right
}

// Error is the fault in one line.
func (e *RuleError) Error() string {
	return fmt.Sprintf("quote: rule %d, %q: %s, column %d: %q: want %s", e.Number, e.Rule, e.Field, e.Column, e.Text, e.Want)
}

// own is a rule of the caller's, ready for use.
type own struct {
	Rule
	slots []slot
}

// NewWith returns an extractor that knows the word lists of lex and attribution patterns of the caller's own beside the
// built-in ones. They are tried in their order, before the built-in ones. The shape of a rule is made of
//
//	"QUOTE"     words between quotation marks of any style
//	QUOTE       a reported clause, from the start or to the end of a sentence
//	SPEAKER     the speaker: a name with its role, a pronoun, a noun phrase
//	CUE         a cue of the word lists
//	CUE(bunyi)  this word, or these, as the cue
//	CUE-nya     a cue with -nya, which stands for the speaker too
//	…           a few words that do not matter
//	(bahwa)     words or a comma that may be missing
//
// and of words and punctuation that stand as they are; capitals do not matter, and a comma behind "QUOTE" may stand on
// either side of the mark. A shape has one QUOTE and one SPEAKER or CUE-nya. One that begins with "QUOTE" is tried at every
// quotation, one that begins with a word or a punctuation mark wherever that stands, any other once a sentence; there a
// SPEAKER at the start is the subject, whatever adjuncts stand before it and appositions behind it:
//
//	Dari SPEAKER: "QUOTE"
//	"QUOTE," begitu CUE(bunyi) … SPEAKER
//	SPEAKER curhat (bahwa) QUOTE
//
// The example of a rule shows between brackets what the rule finds in it, and is tried out: the error, of one [RuleError]
// for each fault, says when a rule does not find it. Cost: that of reading the examples.
func NewWith(lex *lexicon.Lexicon, rules ...Rule) (*Extractor, error) {
	x := New(lex)
	var faults []error
	for i, r := range rules {
		slots, fault := parseShape(r.Shape)
		switch {
		case r.Name == "":
			fault = &RuleError{Field: "name", Column: 1, Want: "a name"}
		case slices.ContainsFunc(x.Rules(), func(other Rule) bool { return other.Name == r.Name }):
			fault = &RuleError{Field: "name", Column: 1, Text: r.Name, Want: "a name that no other rule has"}
		case fault == nil:
			x.own = append(x.own, own{r, slots})
			fault = x.tryOut(r)
		}
		if fault != nil {
			fault.Number, fault.Rule = i+1, r.Name
			faults = append(faults, fault)
		}
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	return x, nil
}

// Rules are the rules of the extractor: those of the caller's own in their order, then the built-in ones.
func (x *Extractor) Rules() []Rule {
	var all []Rule
	for _, o := range x.own {
		all = append(all, o.Rule)
	}
	return append(all, rules[1:]...)
}

// tryOut wants a rule to find what stands between brackets in its example.
func (x *Extractor) tryOut(r Rule) *RuleError {
	before, rest, _ := strings.Cut(r.Example, "[")
	want, behind, ok := strings.Cut(rest, "]")
	if !ok || strings.ContainsAny(behind, "[]") {
		return &RuleError{Field: "example", Column: 1, Text: r.Example, Want: "one pair of brackets round the words of the speaker"}
	}
	text := before + want + behind
	var got []string
	for _, q := range x.Find(text, entity.New(x.lex).Find(text)) {
		if q.Rule == r.Name && trimEdges(q.Text) == trimEdges(want) && q.Start <= len(before)+len(want) && q.End >= len(before) {
			return nil
		}
		got = append(got, fmt.Sprintf("%q by %s", q.Text, q.Rule))
	}
	found := "nothing is found"
	if len(got) > 0 {
		found = "found is " + strings.Join(got, ", ")
	}
	return &RuleError{Field: "example", Column: len(before) + 1, Text: want, Want: "words that the shape finds; " + found}
}

// trimEdges takes off the punctuation that may or may not belong to a quote.
func trimEdges(s string) string { return strings.Trim(s, " ,.;:?!…") }

// ownRules tries the rules of the caller's own on a unit.
func (s *scanner) ownRules(u unit, n int) {
	for k := range s.own {
		for i := u.first; i < u.end; i++ {
			d := draft{rule: ruleID(len(rules) + k), unit: n, pair: -1}
			if !s.startsOwn(u, s.own[k].slots[0], i) || !s.matches(u, &d, s.own[k].slots, i) {
				continue
			}
			if s.taken(d.content) {
				continue
			}
			if d.pair >= 0 {
				s.pairs[d.pair].used = true
			}
			s.drafts = append(s.drafts, d)
			i = max(i, d.content.end-1, d.zone.end-1)
		}
	}
}

// taken reports whether one of the latest drafts has some of the tokens.
func (s *scanner) taken(p span) bool {
	for k := len(s.drafts) - 1; k >= 0 && k >= len(s.drafts)-maxSlots; k-- {
		if c := s.drafts[k].content; c.first < p.end && p.first < c.end {
			return true
		}
	}
	return false
}

// startsOwn reports whether a shape that begins with the slot may start at token i.
func (s *scanner) startsOwn(u unit, first slot, i int) bool {
	switch first.sort {
	case slotMarked, slotWord, slotPunct, slotPause:
		return s.slotAt(first, i, u.end) >= 0
	}
	return i == u.first
}

// matches reports whether the slots match from token i on, and fills the draft.
func (s *scanner) matches(u unit, d *draft, slots []slot, i int) bool {
	start := i
	for k, sl := range slots {
		next := slots[k+1:]
		switch sl.sort {
		case slotMarked:
			n := s.pairAt(i, u.end)
			if n < 0 {
				return false
			}
			d.kind, d.pair, d.content = Direct, n, s.pairs[n].content()
			if i = s.pairs[n].end(); len(next) > 0 && next[0].sort == slotPause && !next[0].optional && s.class(i) != token.Comma {
				if !s.pauses(i - 2) {
					return false
				}
			}
		case slotClause:
			end := u.end
			if len(next) > 0 {
				if end = s.find(next, i+1, u.end); end < 0 {
					return false
				}
			}
			d.content = span{i, s.trimEnd(i, end)}
			i = end
		case slotSpeaker:
			end := u.end
			if len(next) > 0 {
				limit := i + maxRole
				if k == 0 {
					limit = i + maxAttribution
				}
				if end = s.find(next, i+1, min(u.end, limit)); end < 0 {
					return false
				}
			}
			if k == 0 { // the subject of the sentence, whatever stands before it and between it and the next slot
				if d.speaker = s.speakerBefore(i, end); d.speaker.sort == nobody || d.speaker.end > end {
					return false
				}
				i = end
				continue
			}
			d.speaker = s.speakerAfter(i, end)
			to := max(d.speaker.whole.end, d.speaker.end)
			if d.speaker.sort == nobody || len(next) > 0 && to != end {
				return false
			}
			i = to
		case slotGap:
			if len(next) == 0 {
				continue
			}
			if i = s.find(next, i, min(u.end, i+maxRole)); i < 0 {
				return false
			}
		default:
			to := s.slotAt(sl, i, u.end)
			switch {
			case to >= 0 && (sl.sort == slotCue || sl.sort == slotNya):
				d.cue = span{i, to}
				if sl.sort == slotNya {
					d.speaker = speaker{sort: unnamed}
				}
				i = to
			case to >= 0:
				i = to
			case sl.sort == slotPause && k > 0 && slots[k-1].sort == slotMarked: // the comma stands inside the marks
			case !sl.optional:
				return false
			}
		}
	}
	if d.pair < 0 && !d.content.empty() {
		d.kind = s.kindOf(d) // takes marks off the edges
	}
	if d.content.empty() {
		return false
	}
	if d.zone = (span{start, d.content.first}); start >= d.content.first-1 {
		d.zone = span{d.content.end, s.adjunctEnd(i, u.end)}
	}
	return true
}

// slotAt is the token behind what a slot matches at token i, -1 if it does not match.
func (s *scanner) slotAt(sl slot, i, end int) int {
	if i >= end {
		return -1
	}
	switch sl.sort {
	case slotMarked:
		if n := s.pairAt(i, end); n >= 0 {
			return s.pairs[n].end()
		}
	case slotCue:
		if len(sl.words) > 0 {
			return s.wordsAt(sl.words, i, end)
		}
		if s.mention(i) >= 0 {
			return -1
		}
		if form, to := s.t.Phrase(i, cueAny); form != nil && to <= end && word.Class(form.Class) != word.CueNya {
			return to
		}
	case slotNya:
		if form, to := s.t.Phrase(i, word.Of(word.CueNya)); form != nil && to <= end {
			return to
		}
	case slotWord:
		return s.wordsAt(sl.words, i, end)
	case slotPause:
		if s.class(i) == token.Comma {
			return i + 1
		}
	case slotPunct:
		if c := s.class(i); c == sl.class || sl.class == token.Dash && c == token.Hyphen {
			return i + 1
		}
	}
	return -1
}

// wordsAt is the token behind the words with these hashes at token i, -1 if others stand there.
func (s *scanner) wordsAt(hashes []uint32, i, end int) int {
	for _, h := range hashes {
		if i >= end || s.t.Tokens[i].Hash != h {
			return -1
		}
		i++
	}
	return i
}

// find is the first token from i on where the slots go on, -1 if there is none before token end.
func (s *scanner) find(slots []slot, i, end int) int {
	for ; i < end; i++ {
		for _, sl := range slots {
			if s.slotAt(sl, i, end) >= 0 {
				return i
			}
			if !sl.optional {
				break
			}
		}
	}
	return -1
}

// pairAt is the pair of marks that opens at token i and that no other is around, -1 if there is none or it is taken.
func (s *scanner) pairAt(i, end int) int {
	if i >= end || s.class(i) != token.Quote {
		return -1
	}
	n := int(s.inside[i])
	for n >= 0 && s.pairs[n].open != i {
		n = s.pairs[n].parent
	}
	if n < 0 || s.pairs[n].used || s.pairs[n].parent >= 0 || s.pairs[n].unopened || s.pairs[n].content().empty() || s.pairs[n].close > end {
		return -1
	}
	return n
}
