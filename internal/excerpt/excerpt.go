// Package excerpt shows a stretch of a text among the words around it, in one line, for explanations.
package excerpt

import (
	"strings"
	"unicode/utf8"
)

const (
	side   = 60  // bytes of context on either side
	longer = 160 // a stretch of more bytes is cut in the middle
)

// Bracket is text[start:end] between brackets, with the words of its line before and behind it; what is left out is shown
// by "…". Offsets beyond the text are brought into it.
func Bracket(text string, start, end int) string {
	start = max(0, min(start, len(text)))
	end = max(start, min(end, len(text)))
	before := text[strings.LastIndexAny(text[:start], "\n\r")+1 : start]
	if len(before) > side {
		before = "…" + before[wordFrom(before, len(before)-side):]
	}
	behind, _, _ := strings.Cut(text[end:], "\n")
	if len(behind) > side {
		behind = behind[:wordTo(behind, side)] + "…"
	}
	return line(before) + "[" + Short(text[start:end]) + "]" + line(behind)
}

// Short is s in one line, cut in the middle if it is long.
func Short(s string) string {
	if len(s) > longer {
		s = s[:wordTo(s, longer*2/3)] + " … " + s[wordFrom(s, len(s)-longer/3):]
	}
	return line(s)
}

// wordFrom is the first offset from i on where a word begins, or a character if no word does.
func wordFrom(s string, i int) int {
	for i < len(s) && !utf8.RuneStart(s[i]) {
		i++
	}
	if n := strings.IndexByte(s[i:], ' '); n >= 0 {
		return i + n + 1
	}
	return i
}

// wordTo is the last offset up to i where a word ends, or a character if no word does.
func wordTo(s string, i int) int {
	for i > 0 && !utf8.RuneStart(s[i]) {
		i--
	}
	if n := strings.LastIndexByte(s[:i], ' '); n > 0 {
		return n
	}
	return i
}

// line is s without line breaks and tabs.
func line(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s)
}
