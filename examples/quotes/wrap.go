package main

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wrap fills lines of at most width characters with words; a longer word stands on a line of its own.
func wrap(words []string, width int) (lines []string) {
	var line strings.Builder
	used := 0
	for _, word := range words {
		word = clean(word)
		n := utf8.RuneCountInString(word)
		if used > 0 && used+1+n > width {
			lines = append(lines, line.String())
			line.Reset()
			used = 0
		}
		if used > 0 {
			line.WriteByte(' ')
			used++
		}
		line.WriteString(word)
		used += n
	}
	if used > 0 {
		lines = append(lines, line.String())
	}
	return lines
}

// clean makes one line of a text and takes out what would steer a terminal.
func clean(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r):
			return -1
		}
		return r
	}, text)
}
