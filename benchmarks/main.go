// Benchmarks measures this library beside others on the same text, all in one run:
//
//	go run -C benchmarks .                        # tables for the README, in Markdown
//	go test -C benchmarks -bench . -count 8       # input for benchstat
//
// The text is news written for the project. Each table gives the best of several rounds in which the contestants take turns,
// for each article on its own where there are many, so that other work on the machine does little harm.
package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"

	"github.com/sebut-id/sebut"
)

func main() {
	c, err := load()
	if err != nil {
		fmt.Fprintln(os.Stderr, "benchmarks:", err)
		os.Exit(1)
	}
	fmt.Printf("%s, %s/%s, one CPU unless said, %s\n\n", runtime.Version(), runtime.GOOS, runtime.GOARCH, time.Now().Format(time.DateOnly))
	all := contestants()
	compare(os.Stdout, c, all)
	prosaic(os.Stdout, c, all)
	lengths(os.Stdout, c, all)
	workers(os.Stdout, c)
}

// news is the length of the text that the contestants read, article that of an article, in bytes: they read it article by
// article, as news comes.
const (
	news    = 256 << 10
	article = 5 << 10
	rounds  = 12
)

// compare writes the table of all contestants on the same articles.
func compare(w io.Writer, c *corpus, all []contestant) {
	text, short := c.text(news, nil), c.text(article, nil)
	documents := cut(text, article)
	best := make([]time.Duration, len(all))
	for i, took := range fastest(documents, all) {
		for _, t := range took {
			best[i] += t
		}
	}
	var unit time.Duration
	for i, x := range all {
		if x.name == yardstick {
			unit = best[i]
		}
	}
	fmt.Fprintf(w, "| %d KB of news, in articles of 5 KB | MB/s | time, uax29 = 1 | allocations an article |\n|---|---|---|---|\n", news>>10)
	for i, x := range all {
		fmt.Fprintf(w, "| %s | %.1f | %.2f | %d |\n", x.what, speed(text, best[i]), float64(best[i])/float64(unit), allocations(x.run, short))
	}
	fmt.Fprintln(w)
}

// fastest is, by contestant and document, the time of the quickest round.
func fastest(documents []string, all []contestant) [][]time.Duration {
	took := make([][]time.Duration, len(all))
	for i := range took {
		took[i] = make([]time.Duration, len(documents))
	}
	for range rounds {
		for i, x := range all {
			for k, text := range documents {
				took[i][k] = quicker(took[i][k], x.run, text)
			}
		}
	}
	return took
}

// prosaic compares the whole of this library with the whole of prose, on one article.
func prosaic(w io.Writer, c *corpus, all []contestant) {
	text := c.text(article, nil)
	var ours, theirs time.Duration
	for range 4 {
		for range 100 {
			ours = quicker(ours, find(all, whole).run, text)
		}
		theirs = quicker(theirs, full, text)
	}
	fmt.Fprintf(w, "| an article of 5 KB | time | |\n|---|---|---|\n")
	fmt.Fprintf(w, "| %s | %v | |\n", find(all, whole).what, ours.Round(time.Microsecond))
	fmt.Fprintf(w, "| jdkato/prose v2, in full | %v | %.0f times as long |\n\n", theirs.Round(time.Microsecond), float64(theirs)/float64(ours))
}

// lengths writes what a byte costs in texts of all lengths and sorts, against a byte of news.
func lengths(w io.Writer, c *corpus, all []contestant) {
	run := find(all, whole).run
	text := c.text(news, nil)
	rows := []struct{ name, text string }{{"a headline", headline}}
	for n := 1 << 10; n <= 64<<20; n *= 4 {
		rows = append(rows, struct{ name, text string }{"news of " + size(n), c.text(n, nil)})
	}
	rows = append(rows,
		struct{ name, text string }{"paragraphs with quotes", c.text(news, quoted)},
		struct{ name, text string }{"paragraphs without", c.text(news, func(p string) bool { return !quoted(p) })})
	for _, a := range awkward {
		rows = append(rows, struct{ name, text string }{a.name, a.grow(news)})
	}
	rows = append(rows, struct{ name, text string }{"one_word of 10 MB", repeat("a")(10 << 20)})
	var unit time.Duration
	for range rounds {
		unit = quicker(unit, run, text)
	}
	fmt.Fprintf(w, "| mentions and quotes of | MB/s | time for a byte, news = 1 |\n|---|---|---|\n")
	for _, row := range rows {
		var best time.Duration
		for range max(3, min(100, 8*news/len(row.text))) {
			best = quicker(best, run, row.text)
		}
		fmt.Fprintf(w, "| %s | %.1f | %.2f |\n", row.name, speed(row.text, best), speed(text, unit)/speed(row.text, best))
	}
	fmt.Fprintln(w)
}

// headline is one line.
const headline = "Gubernur Jawa Tengah Tinjau Tanggul Jebol di Demak, Warga Minta Selimut dan Susu Bayi"

// workers writes how much faster two goroutines are than one, with one analyzer, on many documents.
func workers(w io.Writer, c *corpus) {
	documents := cut(c.text(8<<20, nil), article)
	var one, two time.Duration
	for range 4 {
		one = quicker(one, func(string) { analyzeAll(documents, 1) }, "")
		two = quicker(two, func(string) { analyzeAll(documents, 2) }, "")
	}
	fmt.Fprintf(w, "%d documents: two workers are %.2f times as fast as one.\n", len(documents), float64(one)/float64(two))
}

// analyzeAll analyses the documents with that many goroutines.
func analyzeAll(documents []string, workers int) {
	next := make(chan string)
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for text := range next {
				sebut.Analyze(text)
			}
		})
	}
	for _, text := range documents {
		next <- text
	}
	close(next)
	wg.Wait()
}

// cut parts a text between paragraphs into documents of n bytes or few more.
func cut(text string, n int) (documents []string) {
	for len(text) > n {
		end := strings.Index(text[n:], "\n\n")
		if end < 0 {
			break
		}
		documents, text = append(documents, text[:n+end]), text[n+end:]
	}
	return append(documents, text)
}

func each(documents []string, run func(string)) {
	for _, text := range documents {
		run(text)
	}
}

func find(all []contestant, name string) contestant {
	for _, x := range all {
		if x.name == name {
			return x
		}
	}
	panic("no contestant is called " + name)
}

// quicker is the time that run takes for a text, or best if that is less; a best of 0 is none.
func quicker(best time.Duration, run func(string), text string) time.Duration {
	start := time.Now()
	run(text)
	if took := time.Since(start); best == 0 || took < best {
		return took
	}
	return best
}

// speed is in millions of bytes a second.
func speed(text string, took time.Duration) float64 { return float64(len(text)) / 1e6 / took.Seconds() }

// allocations is how many allocations a warm run needs.
func allocations(run func(string), text string) uint64 {
	const runs = 20
	var before, after runtime.MemStats
	run(text)
	runtime.ReadMemStats(&before)
	for range runs {
		run(text)
	}
	runtime.ReadMemStats(&after)
	return (after.Mallocs - before.Mallocs) / runs
}

// size is a number of bytes for people.
func size(n int) string {
	if n >= 1<<20 {
		return fmt.Sprintf("%d MB", n>>20)
	}
	return fmt.Sprintf("%d KB", n>>10)
}
