package entity

import (
	"strings"

	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// neverName are the classes of words that are no part of a personal name.
var neverName = word.Of(word.OrgHead, word.PlaceHead, word.Office, word.Role, word.Group, word.Modifier, word.Rank,
	word.Honorific, word.CuePrep, word.OrgTail, word.PlaceTail, word.PlacePrep, word.CueActive, word.Month,
	word.Weekday, word.Pronoun)

// shouting reports whether the words around token i are all capitals, so that capitals say nothing.
func (s *scanner) shouting(i int) bool {
	n := 0
	for j := i - 2; j <= i+2; j++ {
		if j < 0 || j >= len(s.t.Tokens) || s.class(j) != token.Word {
			continue
		}
		if s.t.Tokens[j].Is(token.Lower) {
			return false
		}
		n++
	}
	return n > 2
}

// roman reports whether a word is a Roman numeral in capitals.
func roman(word string) bool {
	for i := 0; i < len(word); i++ {
		switch word[i] {
		case 'I', 'V', 'X', 'L':
		default:
			return false
		}
	}
	return true
}

// derived reports whether a word has the affixes of an Indonesian verb or noun, which names seldom have: Kedatangan,
// Membaca, Pelaksanaan, Sebelumnya, Kolaborasi; or of an English noun.
func derived(w string) bool {
	n := len(w)
	if n < 6 {
		return false
	}
	ends := func(s string) bool { return n > len(s)+2 && w[n-len(s):] == s }
	starts := func(s string) bool { return w[1:len(s)] == s[1:] && w[0]|0x20 == s[0] }
	if ends("nya") || ends("kan") && n > 7 || n > 7 && (ends("asi") || ends("itas") || ends("isme")) {
		return true
	}
	if englishNoun(w) {
		return true
	}
	if alien(w) {
		return false // Bernacchi, Mendelssohn
	}
	switch w[0] | 0x20 {
	case 'm':
		return starts("mem") || starts("meng") || starts("meny") || starts("men") && ends("kan")
	case 'b':
		return starts("ber") && n > 7
	case 'd':
		return starts("di") && ends("kan") && n > 7
	case 'k':
		return starts("ke") && ends("an") && n > 7
	case 'p':
		return (starts("pe") || starts("per")) && ends("an") && n > 7
	case 't':
		return starts("ter") && n > 8
	}
	return false
}

// capitalsEnd is the end of the capital words at token i, so many at the most, whatever stands before them.
func (s *scanner) capitalsEnd(i, most int) int {
	end := i
	for end < i+most && s.upper(end) && (end == i || !s.breaks(end)) {
		end++
	}
	return end
}

// alien reports whether a word is spelt as no Indonesian one is: a consonant twice, but for the k and g that affixes double
// (menunjukkan, penggagalan).
func alien(w string) bool {
	for i := 1; i < len(w); i++ {
		switch c := w[i]; c {
		case 'b', 'c', 'd', 'f', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z':
			if w[i-1] == c {
				return true
			}
		case 'q', 'x':
			return true
		}
	}
	return false
}

// englishNoun reports whether a word has the suffix of an English noun: Foundation, Management.
func englishNoun(w string) bool {
	return len(w) > 7 && (strings.HasSuffix(w, "ation") || strings.HasSuffix(w, "ment") || strings.HasSuffix(w, "ness") || strings.HasSuffix(w, "ship"))
}

// active reports whether a word has the prefix of an active verb: mengundang, berbagi.
func active(w string) bool {
	if len(w) < 6 {
		return false
	}
	switch {
	case w[0]|0x20 == 'm' && w[1] == 'e':
		return w[2] == 'm' || w[2] == 'n' || w[2] == 'l' || w[2] == 'r' || w[2] == 'w'
	case w[0]|0x20 == 'b' && w[1] == 'e':
		return w[2] == 'r'
	}
	return false
}

// capital reports whether token i is a capital word that is not only the ordinary first word of a sentence.
func (s *scanner) capital(i int) bool {
	return s.upper(i) && !(s.flags(i).Has(word.Initial) && (s.flags(i).Any(plainClasses) || derived(s.t.String(i))))
}

// firm reports whether token i is a name part of Indonesia or of the news that is no ordinary word.
func (s *scanner) firm(i int) bool {
	return s.flags(i).Any(firmClasses) && !s.flags(i).Any(plainClasses|word.Of(word.NameWord)) && !s.lowered(i)
}

// stranger reports whether no word from token first to end is an ordinary one, looks like one, or is an abbreviation.
func (s *scanner) stranger(first, end int) bool {
	for i := first; i < end; i++ {
		if s.flags(i).Any(plainClasses) || derived(s.t.String(i)) || s.t.Tokens[i].Is(token.AllUpper) || s.lowered(i) || s.headline(i) {
			return false
		}
	}
	return true
}
