// Batch reads one JSON document a line from standard input, {"id": …, "text": …}, and writes one result a line, in the
// same order:
//
//	go run ./examples/batch [-workers N] < in.jsonl > out.jsonl
//
// A result is {"id": …, "mentions": […], "quotes": […]}; offsets count bytes of the text that the JSON string stands for.
// A line that is no document yields {"id": …, "error": "line 7: …"} in its place. The run goes on, and ends with exit
// status 1 and a count of such lines on standard error.
package main

import (
	"flag"
	"fmt"
	"os"
	"runtime"
)

func main() {
	workers := flag.Int("workers", runtime.GOMAXPROCS(0), "how many documents to analyse at a time")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: batch [-workers N] < in.jsonl > out.jsonl")
		flag.PrintDefaults()
	}
	flag.Parse()
	if *workers < 1 || flag.NArg() > 0 {
		fmt.Fprintf(os.Stderr, "batch: %s\n", complaint(*workers, flag.Args()))
		flag.Usage()
		os.Exit(2)
	}
	count, err := run(os.Stdin, os.Stdout, *workers)
	if count.failed > 0 {
		fmt.Fprintf(os.Stderr, "batch: %d of %d lines failed\n", count.failed, count.lines)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "batch:", err)
	}
	if err != nil || count.failed > 0 {
		os.Exit(1)
	}
}

// complaint says what is wrong with the command line.
func complaint(workers int, args []string) string {
	if workers < 1 {
		return fmt.Sprintf("-workers %d: want 1 or more", workers)
	}
	return fmt.Sprintf("unexpected %q: documents are read from standard input", args)
}
