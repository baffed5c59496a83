// Command gen writes the lists of lexicon/data that come from other people's
// packages: states, regencies, cities, first-level divisions, universities,
// name parts and common words.
//
// It reads three folders beside itself:
//
//   - packages: npm packages, pinned by package-lock.json and installed by
//     "npm ci --ignore-scripts". Nothing of them is shipped;
//   - fixed: facts taken once from a source that npm does not have;
//   - overlay: tables written by hand that rename, extend or drop what the
//     packages say.
//
// It never uses the network or the clock, so the same input gives the same
// bytes. Each list is checked before it is written; a list that fails leaves
// the old file in place.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// asOf is the month in which packages and overlays were last looked through.
const asOf = "2026-11"

// A step makes one output file.
type step struct {
	name string // for the -only flag
	make func(*sources) (*list, error)
}

// steps are independent of each other; what two of them need, sources computes.
var steps = []step{
	{"states", makeStates},
	{"regencies", makeRegencies},
	{"cities", makeCities},
	{"divisions", makeDivisions},
	{"universities", makeUniversities},
	{"common", makeCommon},
	{"names", makeNames},
}

func main() {
	var (
		dir  = flag.String("dir", ".", "folder that holds packages, fixed and overlay")
		out  = flag.String("out", filepath.Join("..", "..", "lexicon", "data"), "folder to write to")
		only = flag.String("only", "", "comma-separated names of the lists to write (default: all)")
	)
	flag.Parse()
	if err := run(*dir, *out, *only); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// run makes every wanted list, then writes them; all errors are reported
// together.
func run(dir, out, only string) error {
	wanted, err := selectSteps(only)
	if err != nil {
		return err
	}
	src := newSources(dir)
	var errs []error
	for _, s := range wanted {
		l, err := s.make(src)
		if err == nil {
			err = l.write(out)
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", s.name, err))
			continue
		}
		fmt.Printf("%-28s %6d entries %8d bytes\n", l.file, len(l.lines), l.size())
	}
	return errors.Join(errs...)
}

// selectSteps returns the steps named in only, or all of them for "".
func selectSteps(only string) ([]step, error) {
	if only == "" {
		return steps, nil
	}
	var picked []step
	for name := range strings.SplitSeq(only, ",") {
		i := slices.IndexFunc(steps, func(s step) bool { return s.name == name })
		if i < 0 {
			return nil, fmt.Errorf("no list is named %q", name)
		}
		picked = append(picked, steps[i])
	}
	return picked, nil
}
