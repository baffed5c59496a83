// Lexicon shows a service that extends the default lexicon with a list of its own: what a text says without the list and
// with it, and that a broken list reports every fault and leaves the lexicon before it in force.
//
//	go run ./examples/lexicon [LIST]
//
// LIST is a list in the format of lexicon/data/README.md, or JSON lines in a .jsonl file; without one it reads a sample.
package main

import (
	"embed"
	"fmt"
	"io"
	"os"
	"sync/atomic"

	"github.com/sebut-id/sebut"
	"github.com/sebut-id/sebut/lexicon"
)

//go:embed sample.txt
var text string

//go:embed sample.tsv broken.tsv
var samples embed.FS

// service analyses texts while its lists are exchanged.
type service struct {
	analyzer atomic.Pointer[sebut.Analyzer]
}

// reload puts the lists that load loads, on top of the default ones, in force; if one is at fault, nothing changes.
func (s *service) reload(load func(*lexicon.Builder) error) error {
	b := lexicon.NewBuilder(lexicon.Default())
	if err := load(b); err != nil {
		return err
	}
	a, err := sebut.New(sebut.WithLexicon(b.Build()))
	if err == nil {
		s.analyzer.Store(a)
	}
	return err
}

// print says who and what the text mentions, and who said what.
func (s *service) print(w io.Writer) {
	doc := s.analyzer.Load().Analyze(text)
	for _, m := range doc.Mentions {
		fmt.Fprintf(w, "  %-13s %-16s %s [%s]\n", m.Type, m.Text, m.Name, m.ID)
	}
	for _, q := range doc.Quotes {
		fmt.Fprintf(w, "  %s: %s\n", q.Speaker.Name, q.Text)
	}
}

func main() { run(os.Stdout, os.Args[1:]) }

// run analyses the text with each of the lists in turn.
func run(w io.Writer, args []string) {
	own := func(b *lexicon.Builder) error { return b.LoadFS(samples, "sample.tsv") }
	if len(args) > 0 {
		own = func(b *lexicon.Builder) error { return b.LoadFile(args[0]) }
	}
	var s service
	for _, list := range []struct {
		name string
		load func(*lexicon.Builder) error
	}{
		{"The default lexicon", func(*lexicon.Builder) error { return nil }},
		{"A list of our own", own},
		{"A broken list", func(b *lexicon.Builder) error { return b.LoadFS(samples, "broken.tsv") }},
	} {
		fmt.Fprintln(w, list.name)
		if err := s.reload(list.load); err != nil {
			fmt.Fprintf(w, "%v\nThe lexicon before it stays in force.\n", err)
		}
		s.print(w)
	}
}
