package quote

// Grade says how well it is borne out who the speaker of a quote is. Grades are ordered: of the speakers of a higher grade
// fewer are wrong, so that a caller who keeps only q.Grade >= [Referred] trades recall for precision. The package comment
// gives the figures of each.
type Grade uint8

// The grades, from the weakest up.
const (
	NoGrade  Grade = iota // unknown: the quote comes from elsewhere
	Unnamed               // unnamed: the name is empty, or holds the words for a source without a name
	Inferred              // inferred: the order of the text alone says who: a subject, the latest person, no attribution at all
	Referred              // referred: words that stand for who spoke last, or for the one person with that role
	Named                 // named: the attribution names the speaker
)

var gradeNames = []string{"", "unnamed", "inferred", "referred", "named"}

// Grades are the known grades in their order.
var Grades = [...]Grade{Unnamed, Inferred, Referred, Named}

// String is the name of the grade in lower case; the empty string for [NoGrade].
func (g Grade) String() string { return nameOf(gradeNames, g) }

// ParseGrade returns the grade of that name, and whether there is one.
func ParseGrade(name string) (Grade, bool) { return parseName[Grade](gradeNames, name) }

// MarshalText writes the name of the grade.
func (g Grade) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText reads the name of a grade; the empty text is [NoGrade].
func (g *Grade) UnmarshalText(text []byte) error { return unmarshalName(g, "grade", gradeNames, text) }

// gradeOf is the grade of each way to the speaker, where it leads to somebody with a name.
var gradeOf = [...]Grade{
	NoResolution: Unnamed,
	ByName:       Named,
	ByRole:       Referred,
	BySubject:    Inferred,
	ByTurn:       Referred,
	ByNearest:    Inferred,
	ByContinuing: Inferred,
	ByNext:       Inferred,
	ByPhrase:     Unnamed,
}

// grade is the grade of a quote with that speaker.
func (s Speaker) grade() Grade {
	if s.Entity < 0 {
		return Unnamed
	}
	return gradeOf[s.Resolved]
}
