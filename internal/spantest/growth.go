package spantest

import (
	"fmt"
	"strings"
)

// lengths are the lengths of text, in bytes, at which [Linear] counts.
var lengths = []int{1 << 10, 32 << 10, 1 << 20}

// steep is how many times the steps for a byte of plain news a byte of any other text may need.
const steep = 3

// Linear is empty when the steps of the work on a text, however long it grows, are in proportion to its length: at no
// length more than three times as many for a byte as an article of plain news needs. Else it says where they are more.
func Linear(steps func(text string) int, grow func(n int) string) string {
	news := float64(steps(News)) / float64(len(News))
	for _, n := range lengths {
		text := grow(n)
		if each := float64(steps(text)) / float64(len(text)); each > steep*news {
			return fmt.Sprintf("%.1f steps a byte of %d KB, %.1f of plain news", each, n>>10, news)
		}
	}
	return ""
}

// Repeat grows a text by repeating a part of it.
func Repeat(part string) func(n int) string {
	return func(n int) string { return strings.Repeat(part, 1+n/len(part)) }
}

// Numbered grows a text by repeating a format with another made-up name each time.
func Numbered(format string) func(n int) string {
	return func(n int) string {
		var b strings.Builder
		for i := 0; b.Len() < n; i++ {
			fmt.Fprintf(&b, format, invented(i+100000)) // all of one length
		}
		return b.String()
	}
}
