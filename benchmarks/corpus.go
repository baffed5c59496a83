package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sebut-id/sebut/internal/spantest"
)

// folders hold the articles that the texts are made of, all written for the project, with their names marked. The program
// and its tests run in the folder of this module.
var folders = []string{"../testdata/articles", "testdata"}

// corpus makes texts of any length out of the articles. Each time an article comes round again its people, places and
// numbers have changed and other paragraphs are left out, so that the text does not repeat itself.
type corpus struct {
	articles []spantest.Article
	pools    map[string][]string // by label, the names that stand in for one another: words of persons, whole places and states
}

// load reads the articles.
func load() (*corpus, error) {
	c := &corpus{pools: map[string][]string{}}
	for _, folder := range folders {
		files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
		if err != nil {
			return nil, err
		}
		if len(files) == 0 {
			return nil, fmt.Errorf("no articles in %s: run in the folder benchmarks", folder)
		}
		for _, file := range files {
			source, err := os.ReadFile(file)
			if err != nil {
				return nil, err
			}
			article, err := spantest.ParseArticle(string(source))
			if err != nil {
				return nil, fmt.Errorf("%s: %w", file, err)
			}
			c.add(article)
		}
	}
	return c, nil
}

func (c *corpus) add(article spantest.Article) {
	c.articles = append(c.articles, article)
	for _, m := range article.Mentions {
		name := article.Text[m.Start:m.End]
		switch m.Label {
		case "P":
			for _, word := range strings.Fields(name) {
				c.pool("P", word)
			}
		case "L", "S":
			c.pool(m.Label, name)
		}
	}
}

func (c *corpus) pool(label, name string) {
	if len(name) > 3 && !slices.Contains(c.pools[label], name) {
		c.pools[label] = append(c.pools[label], name)
	}
}

// text is a text of n bytes, or few less, made of the paragraphs that keep accepts; a nil keep accepts all. Equal
// arguments yield equal texts.
func (c *corpus) text(n int, keep func(paragraph string) bool) string {
	r := rand.New(rand.NewPCG(7, 11))
	var b strings.Builder
	for b.Len() < n {
		for _, i := range r.Perm(len(c.articles)) {
			for paragraph := range strings.SplitSeq(c.vary(r, c.articles[i]), "\n\n") {
				if r.IntN(6) == 0 || keep != nil && !keep(paragraph) {
					continue
				}
				b.WriteString(paragraph)
				b.WriteString("\n\n")
			}
			if b.Len() >= n {
				break
			}
		}
	}
	return strings.ToValidUTF8(b.String()[:n], "")
}

// vary is the text of an article with other names and numbers: the same ones throughout the article.
func (c *corpus) vary(r *rand.Rand, a spantest.Article) string {
	others := map[string]string{}
	other := func(label, name string) string {
		key := label + name
		if _, ok := others[key]; !ok {
			others[key] = name
			if pool := c.pools[label]; slices.Contains(pool, name) {
				others[key] = pool[r.IntN(len(pool))]
			}
		}
		return others[key]
	}
	var b strings.Builder
	at := 0
	for _, m := range a.Mentions {
		if m.Start < at { // within another name
			continue
		}
		b.WriteString(a.Text[at:m.Start])
		name := a.Text[m.Start:m.End]
		switch m.Label {
		case "P":
			words := strings.Fields(name)
			for i, word := range words {
				words[i] = other("P", word)
			}
			name = strings.Join(words, " ")
		case "L", "S":
			name = other(m.Label, name)
		}
		b.WriteString(name)
		at = m.End
	}
	b.WriteString(a.Text[at:])
	return digits(r, b.String())
}

// digits changes the last digit of each number.
func digits(r *rand.Rand, text string) string {
	b := []byte(text)
	digit := func(i int) bool { return i < len(b) && '0' <= b[i] && b[i] <= '9' }
	for i := range b {
		if digit(i) && !digit(i+1) {
			b[i] = byte('1' + r.IntN(9))
		}
	}
	return string(b)
}

// quoted reports whether a paragraph has quotation marks.
func quoted(paragraph string) bool { return strings.ContainsAny(paragraph, `"“”`) }

// awkward are texts of any length that are no news: few words of few sorts, which tempt rules to look at the same words
// again and again.
var awkward = []struct {
	name string
	grow func(n int) string
}{
	{"marks", repeat(`"`)},
	{"marks_and_words", repeat(`"air `)},
	{"capitals", repeat("Tirta Kencana ")},
	{"all_capitals", repeat("TIRTA KENCANA ")},
	{"cues", repeat("kata menurut mengatakan ")},
	{"one_word", repeat("a")},
	{"nested_marks", func(n int) string { return strings.Repeat("“", n/6) + strings.Repeat("”", n/6) }},
	{"everything_begins", spantest.Worst},
}

func repeat(part string) func(n int) string {
	return func(n int) string { return strings.Repeat(part, n/len(part)) }
}
