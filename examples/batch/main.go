// Batch reads one JSON document a line, {"id": …, "text": …}, and writes one result a line, in the same order.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/sebut-id/sebut"
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/quote"
)

func main() {
	failed, err := run(os.Stdin, os.Stdout)
	if err != nil {
		fmt.Fprintln(os.Stderr, "batch:", err)
		os.Exit(1)
	}
	if failed > 0 {
		fmt.Fprintf(os.Stderr, "batch: %d lines failed\n", failed)
		os.Exit(1)
	}
}

// run analyses the lines of in and writes the results to out; it returns how many lines were no documents.
func run(in io.Reader, out io.Writer) (failed int, err error) {
	r := bufio.NewReaderSize(in, 1<<20)
	w := bufio.NewWriterSize(out, 1<<20)
	defer func() { err = errors.Join(err, w.Flush()) }()
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for n := 1; ; n++ {
		line, err := r.ReadBytes('\n')
		if len(line) > 0 {
			res := analyse(line, n)
			if res.Error != "" {
				failed++
			}
			if err := enc.Encode(res); err != nil {
				return failed, err
			}
		}
		if err == io.EOF {
			return failed, nil
		}
		if err != nil {
			return failed, err
		}
	}
}

// result is one line of the output.
type result struct {
	ID json.RawMessage `json:"id"`
	*analysis
	Error string `json:"error,omitempty"`
}

type analysis struct {
	Mentions []entity.Mention `json:"mentions"`
	Quotes   []quote.Quote    `json:"quotes"`
}

// analyse answers line n of the input.
func analyse(line []byte, n int) result {
	var doc struct {
		ID   json.RawMessage `json:"id"`
		Text *string         `json:"text"`
	}
	err := json.Unmarshal(line, &doc)
	if err == nil && doc.Text == nil {
		err = errors.New(`no "text"`)
	}
	if doc.ID == nil {
		doc.ID = json.RawMessage("null")
	}
	if err != nil {
		return result{ID: doc.ID, Error: fmt.Sprintf("line %d: %v", n, err)}
	}
	d := sebut.Analyze(*doc.Text)
	a := &analysis{Mentions: d.Mentions, Quotes: d.Quotes}
	if a.Mentions == nil {
		a.Mentions = []entity.Mention{}
	}
	if a.Quotes == nil {
		a.Quotes = []quote.Quote{}
	}
	return result{ID: doc.ID, analysis: a}
}
