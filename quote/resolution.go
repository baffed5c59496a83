package quote

// Resolution is how the words of an attribution lead to the name of the speaker.
type Resolution uint8

// The ways, from the plainest to none. The example of each shows who is meant.
const (
	NoResolution Resolution = iota // nobody is known
	ByName                         // name: the attribution names the speaker: kata Wirya
	ByRole                         // role: the phrase repeats the role that the text gives to a person: Camat Wirya … kata camat itu
	BySubject                      // subject: a pronoun, a phrase or -nya stands for the subject of a sentence since the last quote
	ByTurn                         // turn: a pronoun, a phrase or -nya stands for who spoke last
	ByNearest                      // nearest: nobody spoke before; the latest person before the quote is meant, or the first one soon behind it
	ByContinuing                   // continuing: no attribution; the quote goes on with the speaker of the one before
	ByNext                         // next: no attribution; the speaker of the one that follows is meant
	ByPhrase                       // phrase: the source has no name; Speaker.Name holds the words for it: seorang warga
)

var resolutionNames = []string{"", "name", "role", "subject", "turn", "nearest", "continuing", "next", "phrase"}

// String is the name of the way, in lower case; the empty string for none.
func (r Resolution) String() string { return nameOf(resolutionNames, r) }

// ParseResolution returns the way of that name, and whether there is one.
func ParseResolution(name string) (Resolution, bool) {
	return parseName[Resolution](resolutionNames, name)
}

// MarshalText writes the name of the way.
func (r Resolution) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads the name of a way; the empty text is [NoResolution].
func (r *Resolution) UnmarshalText(text []byte) error {
	return unmarshalName(r, "resolution", resolutionNames, text)
}
