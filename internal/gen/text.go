package main

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// plain maps letters that do not decompose into a base letter and a mark.
var plain = strings.NewReplacer(
	"ß", "ss", "æ", "ae", "Æ", "Ae", "ø", "o", "Ø", "O", "œ", "oe", "Œ", "Oe", "ł", "l", "Ł", "L",
	"đ", "d", "Đ", "D", "ð", "d", "þ", "th", "ı", "i", "ħ", "h", "ə", "a", "Ə", "A",
)

// unaccent returns s without diacritics: "Curaçao" becomes "Curacao".
func unaccent(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(plain.Replace(s)) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// slug returns s as a lower-case ASCII id: letters and digits, with one hyphen
// for every other stretch. Apostrophes vanish: "Sana'a" becomes "sanaa".
func slug(s string) string {
	var b strings.Builder
	gap := false
	for _, r := range strings.ToLower(unaccent(s)) {
		switch {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(r)
		case strings.ContainsRune("'’‘ʻʼ`", r):
		default:
			gap = true
		}
	}
	return b.String()
}

// apostrophe writes every kind of apostrophe as the typewriter's, which the
// matcher treats like all others.
var apostrophe = strings.NewReplacer("’", "'", "‘", "'", "ʻ", "'", "ʼ", "'", "`", "'", "´", "'")

// clean returns s in NFC, with plain apostrophes and single spaces.
func clean(s string) string {
	return norm.NFC.String(strings.Join(strings.Fields(apostrophe.Replace(s)), " "))
}

// capital returns the word with its first letter in upper case.
func capital(s string) string {
	for i, r := range s {
		return string(unicode.ToUpper(r)) + s[i+len(string(r)):]
	}
	return s
}

// isLatin reports whether every letter of s is Latin.
func isLatin(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) {
			return false
		}
	}
	return true
}
