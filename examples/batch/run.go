package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
)

// count is how many lines were read and how many of them were no documents.
type count struct{ lines, failed int }

// job is one line on its way.
type job struct {
	line []byte
	n    int
	done chan reply // holds one, so that a worker never waits for the writer
}

type reply struct {
	out []byte
	ok  bool
}

// run answers the lines of in on out, with several workers, in the order of the lines. It ends at the end of in or at the
// first error of reading or writing; what was read before an error of reading is answered.
//
// Memory is bounded by the longest lines: a line is taken up only when fewer than 2*workers wait for their turn to be
// written, and the reader waits until then.
func run(in io.Reader, out io.Writer, workers int) (c count, err error) {
	queue := make(chan job, 2*workers) // in order, for the writer
	work := make(chan job)             // for whichever worker is free
	stop := make(chan struct{})        // closed when nobody takes answers any more
	defer close(stop)

	var broken error // of reading; set before queue is closed
	go func() {
		defer close(queue)
		defer close(work)
		broken = read(in, func(j job) bool {
			select {
			case queue <- j:
			case <-stop:
				return false
			}
			select {
			case work <- j:
			case <-stop:
				return false
			}
			return true
		})
	}()
	for range workers {
		go func() {
			for j := range work {
				text, ok := answer(j.line, j.n)
				j.done <- reply{text, ok}
			}
		}()
	}

	w := bufio.NewWriterSize(out, 1<<16)
	for j := range queue {
		r := <-j.done
		c.lines++
		if !r.ok {
			c.failed++
		}
		if _, err := w.Write(r.out); err != nil {
			return c, fmt.Errorf("write: %w", err)
		}
		if len(queue) > 0 {
			continue // the next answer is on its way; one that waits for its asker is not held back
		}
		if err := w.Flush(); err != nil {
			return c, fmt.Errorf("write: %w", err)
		}
	}
	return c, broken
}

// read passes each line of in to take, until take refuses one.
func read(in io.Reader, take func(job) bool) error {
	r := bufio.NewReaderSize(in, 1<<16)
	for n := 1; ; n++ {
		line, err := r.ReadBytes('\n')
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff")) // some editors put a mark of UTF-8 in front
		}
		if len(line) > 0 && !take(job{line, n, make(chan reply, 1)}) {
			return nil
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("read: %w", err)
		}
	}
}
