package entity

import (
	"fmt"
	"sort"

	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// Grade says how well a mention is borne out. Grades are ordered: of mentions of a higher grade fewer are wrong, so that
// a caller who keeps only m.Grade >= [ByContext] trades recall for precision. Package entity gives the figures of each.
type Grade uint8

// The grades, from the weakest up.
const (
	NoGrade   Grade = iota // unknown: nobody said
	ByShape                // the words alone: capitals, a head or tail, parts of names; or a word beside them speaks against them
	ByContext              // what stands around the words, here or elsewhere in the text, but no entry of the lexicon
	ByLexicon              // an entry of the lexicon, and nothing around it that speaks for its type
	ByBoth                 // an entry of the lexicon, and what stands around it agrees
)

var gradeNames = [...]string{"", "shape", "context", "lexicon", "both"}

// Grades are the known grades in their order.
var Grades = [...]Grade{ByShape, ByContext, ByLexicon, ByBoth}

// String is the name of the grade: shape, context, lexicon or both; the empty string for [NoGrade].
func (g Grade) String() string {
	if int(g) < len(gradeNames) {
		return gradeNames[g]
	}
	return fmt.Sprintf("Grade(%d)", g)
}

// ParseGrade returns the grade of that name, and whether there is one.
func ParseGrade(name string) (Grade, bool) {
	for _, g := range Grades {
		if gradeNames[g] == name {
			return g, true
		}
	}
	return NoGrade, false
}

// MarshalText writes the name of the grade.
func (g Grade) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText reads the name of a grade; the empty text is [NoGrade].
func (g *Grade) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*g = NoGrade
		return nil
	}
	got, ok := ParseGrade(string(text))
	if !ok {
		return fmt.Errorf("entity: unknown grade %q, want shape, context, lexicon or both", text)
	}
	*g = got
	return nil
}

// raised is the grade when the context agrees with what the words or the lexicon say.
func (g Grade) raised() Grade {
	if g >= ByLexicon {
		return ByBoth
	}
	return ByContext
}

// grade gives every chunk its grade: that of its rule, raised where the context agrees, at the place itself or at another
// mention of the same entity. An entity that the text names by two forms, such as a full name and its abbreviation,
// agrees with itself. What is crowded has the grade of shape, whatever speaks for it.
func (s *scanner) grade() {
	s.agreed = append(s.agreed[:0], make([]agreed, s.groups)...)
	for k := range s.chunks {
		c := &s.chunks[k]
		a := &s.agreed[c.group]
		c.grade = rules[c.rule].Grade
		if c.from > 0 {
			c.grade = s.proposals[c.from-1].Grade
		}
		if a.mentions == 0 {
			a.first = k
		}
		a.mentions++
		first := s.chunks[a.first]
		a.agrees = a.agrees || s.agrees(c) || s.t.Slice(first.first, first.end) != s.t.Slice(c.first, c.end)
	}
	for k := range s.chunks {
		c := &s.chunks[k]
		if s.agreed[c.group].agrees {
			c.grade = c.grade.raised()
		}
		if s.crowded(k) {
			c.grade = min(c.grade, ByShape)
		}
	}
}

// crowded reports whether a word right beside chunk k, or joined to it by a hyphen, speaks against it: a capital one that
// is no title, no first word of a sentence and in no mention, or in one of the same type. The name may have been cut short.
func (s *scanner) crowded(k int) bool {
	c := s.chunks[k]
	i := c.end
	if s.class(i) == token.Hyphen {
		i++
	}
	if s.stray(i) && !s.breaks(i) && !(k+1 < len(s.chunks) && s.chunks[k+1].first == i && s.chunks[k+1].typ != c.typ) {
		return true
	}
	i = c.first - 1
	if s.class(i) == token.Hyphen {
		i--
	}
	return s.stray(i) && !s.breaks(c.first) && !(k > 0 && s.chunks[k-1].end == i+1 && s.chunks[k-1].typ != c.typ)
}

// stray reports whether token i is a capital word inside a sentence that the scan did not pass over.
func (s *scanner) stray(i int) bool {
	if !s.upper(i) || s.flags(i).Has(word.Initial) {
		return false
	}
	p := sort.Search(len(s.passed), func(p int) bool { return s.passed[p].end > i })
	return p == len(s.passed) || s.passed[p].first > i
}

// agreed is what the mentions of one entity say for each other.
type agreed struct {
	mentions int
	first    int  // the number of the first one's chunk
	agrees   bool // the context of one of them, or two forms
}

// agrees reports whether what stands around a chunk speaks for its type.
func (s *scanner) agrees(c *chunk) bool {
	if c.led {
		return true
	}
	if c.typ == Person {
		found := s.signsOf(c.first, c.end)
		for i := range clues {
			clue := &clues[i]
			if clue.weight > 0 && clue.signs&^found == 0 && rules[clue.rule].Grade == ByContext && clue.holds(s, c.first, c.end) {
				return true
			}
		}
		return false
	}
	for _, a := range agreements {
		if a.types.has(c.typ) && a.holds(s, c.first, c.end) {
			return true
		}
	}
	return false
}

// before is the classes of the word before token i if it is in lower case or opens a sentence; else none.
func (s *scanner) before(i int) word.Flags {
	if f := s.flags(i - 1); !s.upper(i-1) || f.Has(word.Initial) {
		return f
	}
	return 0
}

// types is a set of types.
type types uint8

func typesOf(list ...Type) (t types) {
	for _, typ := range list {
		t |= 1 << typ
	}
	return t
}

func (t types) has(typ Type) bool { return t&(1<<typ) != 0 }

// agreement is a sign in the words around tokens first to end that they name something of one of the types. Those of
// persons are among the clues.
type agreement struct {
	types types
	holds func(s *scanner, first, end int) bool
}

var agreements = []agreement{
	{typesOf(Place, State), func(s *scanner, first, end int) bool { // di Malang, ke Rusia
		return s.before(first).Has(word.PlacePrep)
	}},
	{typesOf(Place, State), func(s *scanner, first, end int) bool { // Malang, Jawa Timur
		return s.placeBehind(end) || s.class(first-1) == token.Comma && s.placeBefore(first-1, true)
	}},
	{typesOf(Place), func(s *scanner, first, end int) bool { return s.dateline(first, end) }},
	{typesOf(Place), func(s *scanner, first, end int) bool { // kota Malang
		return s.before(first).Has(word.PlaceHead)
	}},
	{typesOf(Place, State, Organization), func(s *scanner, first, end int) bool { // warga Malang, tentara Rusia, penyidik KPK
		return s.before(first).Any(word.Of(word.Role, word.Group))
	}},
	{typesOf(Organization), func(s *scanner, first, end int) bool { // partai Golkar
		return s.before(first).Has(word.OrgHead)
	}},
	{typesOf(Organization), func(s *scanner, first, end int) bool { // KPK mengatakan, kata KPK
		return s.flags(end).Any(cueClasses) || s.before(first).Any(word.Of(word.CueRoot, word.CuePrep))
	}},
}
