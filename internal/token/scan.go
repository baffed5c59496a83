package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Character kinds of the first 128 code points; everything above is looked at as a rune.
const (
	kOther = iota
	kSpace
	kLine
	kUpper
	kLower
	kDigit
	kPunct
)

var kind = func() (t [utf8.RuneSelf]uint8) {
	for c := range t {
		switch b := byte(c); {
		case b >= 'a' && b <= 'z':
			t[c] = kLower
		case b >= 'A' && b <= 'Z':
			t[c] = kUpper
		case b >= '0' && b <= '9':
			t[c] = kDigit
		case b == '\n' || b == '\r' || b == '\f' || b == '\v':
			t[c] = kLine
		case b == ' ' || b == '\t':
			t[c] = kSpace
		case strings.IndexByte(`.,:;?!()[]{}-/\"'`+"`", b) >= 0:
			t[c] = kPunct
		}
	}
	return t
}()

// punctuation of one byte, by class.
var punct = [utf8.RuneSelf]Class{
	'.': Dot, ',': Comma, ':': Colon, ';': Semicolon, '?': Question, '!': Exclaim,
	'(': Open, '[': Open, '{': Open, ')': Close, ']': Close, '}': Close,
	'-': Dash, '/': Slash, '\\': Slash, '"': Quote, '\'': Single, '`': Single,
}

const (
	hashSeed  = 2166136261
	hashPrime = 16777619
)

// What the fast path of [Append] asks of a byte.
const (
	isLower  = 1 << iota // an ASCII letter, small
	isUpper              // an ASCII letter, capital
	mayJoin              // a mark that may stand within a word, with a letter behind it
	goesOn               // a digit, an underscore or a byte of a rune: the word may go on
	isLetter = isLower | isUpper
)

var facts = func() (t [256]uint8) {
	for c := range t {
		switch b := byte(c); {
		case b >= 'a' && b <= 'z':
			t[c] = isLower
		case b >= 'A' && b <= 'Z':
			t[c] = isUpper
		case b == '.' || b == '&' || b == '\'' || b == '`':
			t[c] = mayJoin
		case b >= '0' && b <= '9' || b == '_' || b >= utf8.RuneSelf:
			t[c] = goesOn
		}
	}
	return t
}()

// Append appends the tokens of text to dst and returns the extended slice. The empty text has none.
func Append(dst []Token, text string) []Token {
	if len(text) > MaxText {
		text = text[:MaxText]
	}
	gap := Line
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			switch kind[c] {
			case kSpace:
				gap &^= Glued
				i++
				continue
			case kLine:
				gap = Line
				i++
				continue
			case kLower, kUpper:
				end, h, seen := i, uint32(hashSeed), uint8(0)
				for ; end < len(text); end++ {
					f := facts[text[end]]
					if f&isLetter == 0 {
						break
					}
					seen |= f
					h = (h ^ uint32(text[end]|0x20)) * hashPrime
				}
				if !ends(text, end) {
					t := word(text, i)
					t.Shape |= gap
					dst = append(dst, t)
					i, gap = int(t.End), Glued
					continue
				}
				dst = append(dst, Token{Start: uint32(i), End: uint32(end), Hash: h, Class: Word, Shape: gap | shapes[facts[c]|seen<<2]})
				i, gap = end, Glued
				if i < len(text) && text[i] == ' ' {
					i++
					gap = 0
				}
				continue
			case kPunct:
				if c == ',' || c == '.' && (i+1 == len(text) || text[i+1] != '.') {
					dst = append(dst, Token{Start: uint32(i), End: uint32(i + 1), Hash: (hashSeed ^ uint32(c)) * hashPrime, Class: punct[c], Shape: gap})
					i++
					gap = Glued
					continue
				}
			case kDigit:
				t := word(text, i)
				t.Shape |= gap
				dst = append(dst, t)
				i, gap = int(t.End), Glued
				continue
			}
		}
		t, skip := mark(text, i)
		if skip != 0 {
			if skip == kLine {
				gap = Line
			} else {
				gap &^= Glued
			}
			i = int(t.End)
			continue
		}
		t.Shape |= gap
		dst = append(dst, t)
		i, gap = int(t.End), Glued
	}
	return dst
}

// ends reports whether a word of ASCII letters that reaches to text[i] ends there; if not, [word] has to see what follows.
func ends(text string, i int) bool {
	if i == len(text) {
		return true
	}
	f := facts[text[i]]
	return f == 0 || f == mayJoin && (i+1 == len(text) || facts[text[i+1]]&(isLetter|goesOn) == 0)
}

// shapes are the shapes of words of ASCII letters, by the facts of the first letter and, shifted by two, of all.
var shapes = func() (t [16]Shape) {
	for i := range t {
		first, all := uint8(i)&3, uint8(i)>>2
		if first == isUpper {
			t[i] |= Upper
		}
		if all&isLower != 0 {
			t[i] |= Lower
		} else {
			t[i] |= AllUpper
		}
	}
	return t
}()

// word cuts the word or number that starts at text[i].
func word(text string, i int) Token {
	var (
		h        uint32 = hashSeed
		upper    bool   // some letter is a capital
		shape    Shape
		start    = i
		segment  = i    // where the letters since the last inner dot began
		number   = true // only digits and separators so far
		previous = uint8(kOther)
	)
	for i < len(text) {
		c := text[i]
		if c < utf8.RuneSelf {
			k := kind[c]
			switch k {
			case kLower:
				shape |= Lower
				for h = (h ^ uint32(c)) * hashPrime; i+1 < len(text) && text[i+1]-'a' < 26; i++ {
					h = (h ^ uint32(text[i+1])) * hashPrime
				}
			case kUpper:
				if !upper && i == start {
					shape |= Upper
				}
				upper = true
				h = (h ^ uint32(c|0x20)) * hashPrime
			case kDigit:
				shape |= Digit
				h = (h ^ uint32(c)) * hashPrime
			default:
				n := inner(text, i, segment, previous)
				if n == 0 {
					goto end
				}
				if c == '.' {
					segment = i + 1
					if previous != kDigit {
						shape |= Dotted
					}
				}
				if c == '`' {
					c = '\'' // as [Fold] has it
				}
				h = (h ^ uint32(c)) * hashPrime
				i += n
				previous = kOther
				continue
			}
			if k != kDigit {
				number = false
			}
			previous = k
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case isApostrophe(r):
			if inner(text, i, segment, previous) == 0 {
				goto end
			}
			h = (h ^ '\'') * hashPrime
			previous = kOther
		case unicode.IsLetter(r):
			number = false
			if unicode.IsUpper(r) || unicode.IsTitle(r) {
				if i == start {
					shape |= Upper
				}
				upper = true
				previous = kUpper
			} else {
				shape |= Lower
				previous = kLower
			}
			h = hashRune(h, unicode.ToLower(r))
		case unicode.IsMark(r):
			h = hashRune(h, r)
		case unicode.IsDigit(r):
			shape |= Digit
			h = hashRune(h, r)
			previous = kDigit
		case r == '\u00AD' || r == '\u200D' || r == '\u200C': // soft hyphen and joiners belong to the word, unheard
		default:
			goto end
		}
		i += n
	}
end:
	class := Word
	if number || kindAt(text, start) == kDigit {
		class = Number
	} else if upper && shape&Lower == 0 {
		shape |= AllUpper
	}
	return Token{Start: uint32(start), End: uint32(i), Hash: h, Class: class, Shape: shape}
}

// inner reports how many bytes of punctuation at text[i] belong to the word or number around it; 0 means none.
// An apostrophe joins two letters (Jum'at), a separator two digits (3,5), an ampersand two short capitals (S&P), and a
// dot the letters of an abbreviation (S.H., M.Si.) or of a domain (Kompas.com).
func inner(text string, i, segment int, previous uint8) int {
	c := text[i]
	size := 1
	if c >= utf8.RuneSelf {
		_, size = utf8.DecodeRuneInString(text[i:])
	}
	if i+size >= len(text) {
		return 0
	}
	next := kindAt(text, i+size)
	letter := previous == kLower || previous == kUpper
	switch {
	case c == '\'' || c == '`' || c >= utf8.RuneSelf:
		if letter && (next == kLower || next == kUpper) {
			return size
		}
	case c == '.' || c == ',' || c == ':' || c == '/':
		if previous == kDigit && next == kDigit {
			return 1
		}
		if c == '.' && letter && (next == kLower || next == kUpper && i-segment <= 3) {
			return 1
		}
	case c == '&':
		if letter && i-segment <= 3 && (next == kUpper || next == kLower) {
			return 1
		}
	case c == '_':
		return 1
	}
	return 0
}

// kindAt is the kind of the character at text[i].
func kindAt(text string, i int) uint8 {
	c := text[i]
	if c < utf8.RuneSelf {
		return kind[c]
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	switch {
	case unicode.IsUpper(r):
		return kUpper
	case unicode.IsLetter(r):
		return kLower
	case unicode.IsDigit(r):
		return kDigit
	}
	return kOther
}

// mark cuts the token at text[i] that does not start with an ASCII letter or digit. For white space it returns a
// token that only says where the white space ends, and its kind.
func mark(text string, i int) (t Token, skip int) {
	c := text[i]
	t.Start = uint32(i)
	if c < utf8.RuneSelf {
		t.Class, t.End = punct[c], uint32(i+1)
		switch c {
		case '.':
			if n := run(text, i, '.'); n > 1 {
				t.Class, t.End = Ellipsis, uint32(i+n)
			}
		case '-':
			n := run(text, i, '-')
			t.End = uint32(i + n)
			if n == 1 && i > 0 && i+1 < len(text) && !spaceAt(text, i+1) && !spaceBefore(text, i) {
				t.Class = Hyphen
			}
		case '\'', '`':
			if run(text[:min(len(text), i+3)], i, c) == 2 { // two single marks stand for a double one
				t.Class, t.End = Quote, uint32(i+2)
			}
		}
		if t.Class == Invalid {
			t.Class = Other
		}
		t.Hash = (hashSeed ^ uint32(c)) * hashPrime
		return t, 0
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	t.End = uint32(i + n)
	switch {
	case r == '\u2028' || r == '\u2029' || r == '\u0085':
		return t, kLine
	case unicode.IsSpace(r) || r == '\u200B' || r == '\uFEFF':
		return t, kSpace
	case (unicode.IsLetter(r) || unicode.IsDigit(r)) && !isApostrophe(r): // ʼ is a letter to Unicode, a mark here
		return word(text, i), 0
	case r == '“' || r == '”' || r == '„' || r == '‟' || r == '«' || r == '»' || r == '″' || r == '〝' || r == '〞':
		t.Class, t.Hash = Quote, hashRune(hashSeed, '"')
	case isApostrophe(r) || r == '‚' || r == '‹' || r == '›':
		t.Class, t.Hash = Single, hashRune(hashSeed, '\'')
	case r == '–' || r == '—' || r == '―' || r == '‒' || r == '−':
		t.Class, t.Hash = Dash, hashRune(hashSeed, '-')
	case r == '\u2010' || r == '\u2011':
		t.Class, t.Hash = Hyphen, hashRune(hashSeed, '-')
	case r == '…':
		t.Class, t.Hash = Ellipsis, hashRune(hashSeed, '.')
	default:
		t.Class, t.Hash = Other, hashRune(hashSeed, r)
	}
	return t, 0
}

// isApostrophe reports whether r is used both as an apostrophe and as a single quotation mark.
func isApostrophe(r rune) bool {
	return r == '’' || r == '‘' || r == '\'' || r == '`' || r == '´' || r == 'ʼ' || r == 'ʻ' || r == 'ʿ' || r == 'ʾ' || r == '′' || r == '‛'
}

// run counts how often c stands at text[i] and after.
func run(text string, i int, c byte) int {
	n := 1
	for i+n < len(text) && text[i+n] == c {
		n++
	}
	return n
}

func spaceAt(text string, i int) bool {
	if c := text[i]; c < utf8.RuneSelf {
		return kind[c] == kSpace || kind[c] == kLine
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsSpace(r)
}

func spaceBefore(text string, i int) bool {
	if c := text[i-1]; c < utf8.RuneSelf {
		return kind[c] == kSpace || kind[c] == kLine
	}
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return unicode.IsSpace(r)
}

func hashRune(h uint32, r rune) uint32 {
	if r < utf8.RuneSelf {
		return (h ^ uint32(r)) * hashPrime
	}
	for ; r != 0; r >>= 8 {
		h = (h ^ uint32(r&0xff)) * hashPrime
	}
	return h
}

// Hash is the hash of a whole string, as [Append] computes it for a token with that text.
func Hash(word string) uint32 {
	var buf [1]Token
	t := Append(buf[:0], word)
	if len(t) != 1 {
		return 0
	}
	return t[0].Hash
}

// Fold appends the folded form of a token to dst: lower case, every apostrophe the straight one, every dash a hyphen,
// every double mark the straight one. Two tokens match when their folded forms are equal.
func Fold(dst []byte, text string) []byte {
	for i := 0; i < len(text); {
		r, n := foldAt(text, i)
		if r >= 0 {
			dst = utf8.AppendRune(dst, r)
		}
		i += n
	}
	return dst
}

// Folds reports whether folded is the folded form of a token.
func Folds(text, folded string) bool {
	for i := 0; i < len(text); {
		r, n := foldAt(text, i)
		i += n
		if r < 0 {
			continue
		}
		want, size := utf8.DecodeRuneInString(folded)
		if want != r || size != utf8.RuneLen(r) {
			return false
		}
		folded = folded[size:]
	}
	return folded == ""
}

// foldAt is the folded form of the character at text[i], -1 if it is not heard, and its length in the text.
func foldAt(text string, i int) (r rune, size int) {
	if c := text[i]; c < utf8.RuneSelf {
		if kind[c] == kUpper {
			c |= 0x20
		} else if c == '`' {
			c = '\''
		}
		return rune(c), 1
	}
	r, size = utf8.DecodeRuneInString(text[i:])
	switch {
	case isApostrophe(r):
		return '\'', size
	case r == '–' || r == '—' || r == '―' || r == '‒' || r == '−' || r == '\u2010' || r == '\u2011':
		return '-', size
	case r == '\u00AD' || r == '\u200D' || r == '\u200C':
		return -1, size
	}
	return unicode.ToLower(r), size
}
