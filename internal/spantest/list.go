package spantest

import (
	"bufio"
	"fmt"
	"io"
)

// WriteList writes a list of n made-up entries of a lexicon and returns its size. Each entry has a name of two or three
// words and an alias; one word of each entry stands in no other.
func WriteList(w io.Writer, n int) (size int, err error) {
	types := [...]string{"PERSON", "STATE", "ORGANIZATION", "PLACE"}
	b := bufio.NewWriter(w)
	for i := range n {
		own, shared, middle := invented(i+1000), invented(i%997), ""
		if i%2 == 0 {
			middle = invented(i%7919) + " "
		}
		k, err := fmt.Fprintf(b, "%s\tinvented-%d\t%s %s%s\t%s %s\tkind=invented|country=ID\n",
			types[i%len(types)], i, shared, middle, own, own, shared)
		if err != nil {
			return size, err
		}
		size += k
	}
	return size, b.Flush()
}

// invented is a made-up word that no other number has.
func invented(i int) string {
	syllables := [...]string{"ka", "ri", "so", "wen", "du", "lat", "mi", "gor", "pe", "tan"}
	word := "X"
	for ; i > 0; i /= len(syllables) {
		word += syllables[i%len(syllables)]
	}
	return word
}
