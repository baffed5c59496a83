package prosesource

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/jdkato/prose/v2"

	"github.com/sebut-id/sebut/entity"
)

// maxWord and maxSentence bound, in bytes, what prose is given at once: its tokenizer takes time and memory that grow with
// the square of a word, and tokens of one call share their tags and labels where the words are the same. Longer words
// are left out; longer sentences are cut.
const (
	maxWord     = 100
	maxSentence = 2000
)

// cutter cuts a text into sentences, and each into words between white space. prose's own sentences are not used: it
// would load their model for each text.
type cutter struct {
	at       int     // where in the text the rest begins
	words    []field // of the sentence
	sentence string  // as prose gets it: plain quotation marks, one space between words
	from     []int   // for each byte of the sentence, and its end, where it begins in the text
	bytes    []byte  // scratch: the sentence
}

// field is a word with the marks that are glued to it.
type field struct {
	first, last int // in the sentence, half-open
}

// next goes on to the next sentence of text and reports whether there is one.
func (c *cutter) next(text string) bool {
	c.cut(text)
	c.sentence = string(c.bytes)
	return len(c.words) > 0
}

// cut gathers the words of the next sentence.
func (c *cutter) cut(text string) {
	c.words, c.bytes, c.from = c.words[:0], c.bytes[:0], c.from[:0]
	ends := false // the sentence may end before the next word
	for c.at < len(text) {
		start, line := c.at, false
		for start < len(text) {
			r, n := utf8.DecodeRuneInString(text[start:])
			if !unicode.IsSpace(r) {
				break
			}
			line = line || r == '\n' || r == '\r'
			start += n
		}
		word := text[start:]
		if n := strings.IndexFunc(word, unicode.IsSpace); n >= 0 {
			word = word[:n]
		}
		if len(c.words) > 0 && (line || ends && opens(word) || len(c.bytes)+len(word) >= maxSentence) {
			return
		}
		c.at = start + len(word)
		switch odd := len(word) > maxWord || !utf8.ValidString(word); {
		case odd && len(c.words) > 0:
			return
		case !odd && word != "":
			c.add(word, start)
			ends = closes(word)
		}
	}
}

// opens reports whether a word may begin a sentence.
func opens(word string) bool {
	word = strings.TrimLeft(word, `"'“‘”([`)
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

// closes reports whether a word may end a sentence. A full stop behind three letters or fewer that begin with a capital
// belongs to an abbreviation: Dr., No., H.
func closes(word string) bool {
	word = strings.TrimRight(word, `"'”’)]`)
	bare, ok := strings.CutSuffix(word, ".")
	if !ok {
		return strings.HasSuffix(word, "?") || strings.HasSuffix(word, "!") || strings.HasSuffix(word, "…")
	}
	r, _ := utf8.DecodeRuneInString(bare)
	return !unicode.IsUpper(r) || len(bare) > 3
}

// plain are the characters that prose replaces before it tokenizes, with what it puts in their place. They are replaced
// here, so that it finds none and its tokens can be found again.
var plain = [...][2]string{{"“", `"`}, {"”", `"`}, {"‘", "'"}, {"’", "'"}, {"&rsquo;", "'"}}

// add takes up the word that begins at byte start of the text.
func (c *cutter) add(word string, start int) {
	if len(c.bytes) > 0 {
		c.bytes = append(c.bytes, ' ')
	}
	f := field{first: len(c.bytes)}
next:
	for i := 0; i < len(word); {
		for _, p := range plain {
			if strings.HasPrefix(word[i:], p[0]) {
				c.bytes, c.from = append(c.bytes, p[1]...), append(c.from, start+i)
				i += len(p[0])
				continue next
			}
		}
		c.bytes, c.from = append(c.bytes, word[i]), append(c.from, start+i)
		i++
	}
	c.from = append(c.from, start+len(word)) // of the space behind it, or of the end
	f.last = len(c.bytes)
	c.words = append(c.words, f)
}

// align returns where in the text each token stands. A token is a piece of one word, and the pieces come in order; prose
// sometimes loses the rest of a word, so that a token which does not go on with one word begins a later one. A token
// that cannot be found, or that cuts a letter (the İ of İ's), has the empty span.
func (c *cutter) align(tokens []prose.Token) []entity.Span {
	spans := make([]entity.Span, len(tokens))
	w, at := 0, 0
	for i, t := range tokens {
		for w < len(c.words) && !strings.HasPrefix(c.sentence[max(at, c.words[w].first):c.words[w].last], t.Text) {
			w++
		}
		if w == len(c.words) {
			break
		}
		at = max(at, c.words[w].first)
		if utf8.ValidString(t.Text) {
			spans[i] = entity.Span{Start: c.from[at], End: c.from[at+len(t.Text)]}
		}
		at += len(t.Text)
		if at == c.words[w].last {
			w++
		}
	}
	return spans
}

// The least share of the words, one in englishShare, and the least number that must be function words of English in an
// English sentence. In English news prose more than one word in five stands in the list; an Indonesian sentence has such
// words in a quotation or a title only.
const (
	englishShare = 8
	englishWords = 2
)

// english reports whether the sentence is English. Capital words count only at its start, for titles have them anywhere.
func (c *cutter) english() bool {
	n := 0
	for i, w := range c.words {
		word := strings.Trim(c.sentence[w.first:w.last], `"'.,;:!?()[]`)
		if i == 0 && len(word) > 1 {
			word = strings.ToLower(word[:1]) + word[1:]
		}
		if functionWords()[word] {
			n++
		}
	}
	return n >= englishWords && n*englishShare >= len(c.words)
}

//go:embed english.tsv
var englishList string

// functionWords are the words of english.tsv.
var functionWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for line := range strings.Lines(englishList) {
		if word := strings.TrimSpace(line); word != "" && word[0] != '#' {
			words[word] = true
		}
	}
	return words
})
