// Package token cuts Indonesian text into tokens and sentences.
//
// A token is a half-open byte range of the text with a class and a shape; white space is not a token, but every token
// says whether white space or a line break stood before it. Concatenating the tokens and the gaps between them gives
// the text back. Cutting reads the text once, from left to right, and its cost is linear.
package token

import "math"

// Class says what sort of characters a token is made of.
type Class uint8

// The classes. Word and Number carry content, the others are punctuation.
const (
	Invalid   Class = iota
	Word            // letters, with apostrophes, inner dots and digits: Ma'ruf, S.H, Kompas.com, Rp500
	Number          // digits with inner separators, and letters that follow: 100.000, 3,5, 19/2/2022, 16.00, 4G
	Dot             // .
	Comma           // ,
	Colon           // :
	Semicolon       // ;
	Question        // ?
	Exclaim         // !
	Ellipsis        // ... or …
	Open            // ( [ {
	Close           // ) ] }
	Hyphen          // - between two characters that are not spaces
	Dash            // – — -- or a hyphen with a space at its side
	Slash           // / or \
	Quote           // a double quotation mark of any style, and a single one that package reading has paired
	Single          // a single quotation mark that is not an apostrophe
	Other           // any other character, and bytes that are not UTF-8
)

// Shape is a set of facts about the letters of a token and about the gap before it.
type Shape uint8

// The facts of a shape.
const (
	Upper    Shape = 1 << iota // the first letter is a capital, so that the token is a word; of value 1
	AllUpper                   // every letter is a capital
	Lower                      // some letter is not a capital
	Digit                      // some character is a digit
	Glued                      // no white space before it
	Line                       // a line break before it, or the start of the text
	Dotted                     // a word with an inner dot: S.H, Kompas.com
)

// Token is one token of a text.
type Token struct {
	Start, End uint32 // byte offsets, half-open
	Hash       uint32 // of the folded characters; equal for Kata, kata and KATA
	Class      Class
	Shape      Shape
}

// Is reports whether the token has all the facts of s.
func (t Token) Is(s Shape) bool { return t.Shape&s == s }

// Len is the length of the token in bytes.
func (t Token) Len() int { return int(t.End - t.Start) }

// MaxText is the longest text that is cut, in bytes: offsets are kept in 32 bits. What lies beyond is not analysed.
const MaxText = min(1<<32-1, math.MaxInt)
