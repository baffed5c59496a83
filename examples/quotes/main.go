// Quotes prints who said what in an article, and who is mentioned in it.
//
//	go run ./examples/quotes [-explain] [-json] [FILE]
//
// FILE is a text in UTF-8, - is standard input; without one it reads a sample article. With -explain the reasons stand
// below each quote: the rule, the cue, how the speaker was found; and with -json the result is one line in the format of examples/batch. Output to a
// terminal is coloured unless NO_COLOR is set, and as wide as COLUMNS says, or 100.
package main

import (
	"bufio"
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/sebut-id/sebut"
)

//go:embed sample.txt
var sample string

func main() {
	look := style{width: 100}
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		look.width = max(n, 40) // narrower columns could not hold a name
	}
	if info, err := os.Stdout.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
		_, plain := os.LookupEnv("NO_COLOR")
		look.colour = !plain
	}
	if err := run(os.Args[1:], os.Stdin, os.Stdout, look); err != nil {
		fmt.Fprintln(os.Stderr, "quotes:", err)
		os.Exit(1)
	}
}

const usage = `usage: quotes [-explain] [-json] [FILE]
  FILE      a text in UTF-8, or - for standard input; default: a sample article
  -explain  say below each quote why it is one, and why of this speaker
  -json     write one line of JSON, in the format of examples/batch`

// run does what the arguments ask for.
func run(args []string, in io.Reader, out io.Writer, look style) error {
	flags := flag.NewFlagSet("quotes", flag.ContinueOnError)
	flags.SetOutput(io.Discard) // main reports errors
	asJSON := flags.Bool("json", false, "")
	flags.BoolVar(&look.explain, "explain", false, "")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		_, err = fmt.Fprintln(out, usage)
		return err
	} else if err != nil {
		return fmt.Errorf("%w\n%s", err, usage)
	}
	if flags.NArg() > 1 {
		return fmt.Errorf("one file at a time, got %d: %q", flags.NArg(), flags.Args())
	}
	name, text, err := load(flags.Arg(0), in)
	if err != nil {
		return err
	}
	doc := sebut.Analyze(text)
	w := bufio.NewWriter(out)
	if *asJSON {
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		err = enc.Encode(struct {
			ID string `json:"id"`
			*sebut.Document
		}{name, doc})
	} else {
		report{w, look}.print(doc)
	}
	return errors.Join(err, w.Flush())
}

// load reads the text that a file holds; no file is the sample.
func load(file string, in io.Reader) (name, text string, err error) {
	var content []byte
	switch file {
	case "":
		return "sample", sample, nil
	case "-":
		name = "standard input"
		content, err = io.ReadAll(in)
	default:
		name = file
		content, err = os.ReadFile(file)
	}
	if err != nil {
		return "", "", err
	}
	text = string(content)
	if strings.TrimSpace(text) == "" {
		return "", "", fmt.Errorf("%s: no text in it", name)
	}
	if i := notText(text); i >= 0 {
		return "", "", fmt.Errorf("%s: not a text in UTF-8: byte %#02x at offset %d", name, text[i], i)
	}
	return name, text, nil
}

// notText is the offset of the first byte that is NUL or not UTF-8, -1 if there is none.
func notText(text string) int {
	nul := strings.IndexByte(text, 0)
	if utf8.ValidString(text) {
		return nul
	}
	for i, r := range text {
		if r == utf8.RuneError {
			if _, n := utf8.DecodeRuneInString(text[i:]); n == 1 {
				return i
			}
		}
		if i == nul {
			return i
		}
	}
	return nul
}
