package quote

import (
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/lexicon"
)

// Kind is the sort of a quote. The zero Kind is none.
type Kind uint8

// The three kinds.
const (
	NoKind   Kind = iota
	Direct        // direct: somebody's words between quotation marks
	Indirect      // indirect: a reported clause without marks
	Mixed         // mixed: a reported clause with quoted fragments inside
)

var kindNames = []string{"", "direct", "indirect", "mixed"}

// String is the name of the kind in lower case; the empty string for no kind.
func (k Kind) String() string { return nameOf(kindNames, k) }

// ParseKind returns the kind of that name, and whether there is one.
func ParseKind(name string) (Kind, bool) { return parseName[Kind](kindNames, name) }

// MarshalText writes the name of the kind.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads the name of a kind; the empty text is [NoKind].
func (k *Kind) UnmarshalText(text []byte) error { return unmarshalName(k, "kind", kindNames, text) }

// Span is a half-open range of byte offsets; see [lexicon.Span].
type Span = lexicon.Span

// Quote is something that the text reports somebody to have said, written, asked for or thought.
type Quote struct {
	Kind     Kind      `json:"kind"` // direct, indirect or mixed
	Span               // the words of the speaker: inside the marks, or the reported clause
	Text     string    `json:"text"`              // text[Start:End]
	Cue      Part      `json:"cue,omitzero"`      // the cue; empty when the quote goes on with its speaker without one
	Speaker  Speaker   `json:"speaker"`           // who says it
	Others   []Speaker `json:"others,omitempty"`  // those who say it together with Speaker, in the order of the text; nil when nobody does
	Occasion Occasion  `json:"occasion,omitzero"` // when, where, how and to whom, as far as the attribution says it
	Parent   int       `json:"parent"`            // number of the quote that this one lies within, among those of the text, -1 if none
	Rule     string    `json:"rule"`              // name of the rule that decided; see [Rules]
	Grade    Grade     `json:"grade"`             // how well it is borne out who the speaker is
}

// Part is a stretch of the text; empty when there is none.
type Part struct {
	Span
	Text string `json:"text"`
}

// Speaker is who a quote is attributed to.
type Speaker struct {
	Span        // of the words used in the attribution; empty for -nya cues and for quotes that go on
	Text string `json:"text"` // the words used in the attribution: Lavrov, dia, juru bicara itu

	// Name is the fullest form anywhere in the text, with the place that tells which branch of a body is meant; the body
	// whose document or data is cited; for a source without a name the words for it; empty when nobody can be named.
	Name string `json:"name"`

	Role        string      `json:"role"`        // the role that the text gives: Menteri Luar Negeri
	Affiliation string      `json:"affiliation"` // the body that the role belongs to, as the text gives it
	Type        entity.Type `json:"type"`
	ID          string      `json:"id"`                   // id of the lexicon entry, empty when there is none
	Entity      int         `json:"-"`                    // number of the entity among the mentions, -1 when none
	Resolved    Resolution  `json:"resolved"`             // how the words of the attribution lead to the name
	Antecedent  Part        `json:"antecedent,omitzero"`  // the mention that other words than a name stand for
	Description Part        `json:"description,omitzero"` // the phrase of the text that Role and Affiliation are parts of
}

// Occasion is what the attribution says about when, where, how and to whom; empty parts are not said. Nothing is taken from
// the lead or the dateline of an article.
type Occasion struct {
	Date      Part `json:"date,omitzero"`      // Senin (21/2/2022), 11 Maret 2024, Selasa malam, kemarin
	Place     Part `json:"place,omitzero"`     // behind di: Jakarta, Gedung DPR, posko
	Event     Part `json:"event,omitzero"`     // jumpa pers, rapat koordinasi
	Addressee Part `json:"addressee,omitzero"` // wartawan, Putin
	Medium    Part `json:"medium,omitzero"`    // keterangan tertulis, akun Instagram miliknya
}
