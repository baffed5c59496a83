package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

// sources reads the input folders. It caches what several lists need; it is
// not safe for concurrent use except for what sync.OnceValues guards.
type sources struct {
	dir      string
	manifest func() (map[string]string, error)
	ranks    func() (*ranking, error)
	names    func() (*namePool, error)
}

func newSources(dir string) *sources {
	s := &sources{dir: dir}
	s.manifest = sync.OnceValues(s.readManifest)
	s.ranks = sync.OnceValues(func() (*ranking, error) { return readRanking(s) })
	s.names = sync.OnceValues(func() (*namePool, error) { return readNamePool(s) })
	return s
}

// readManifest returns the version that package.json pins for each package.
func (s *sources) readManifest() (map[string]string, error) {
	path := filepath.Join(s.dir, "packages", "package.json")
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var m struct {
		Dependencies map[string]string `json:"dependencies"`
	}
	if err := json.Unmarshal(data, &m); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return m.Dependencies, nil
}

// npm returns the folder of an installed package after checking that it is
// there in the pinned version.
func (s *sources) npm(name string) (string, error) {
	pinned, err := s.manifest()
	if err != nil {
		return "", err
	}
	want, ok := pinned[name]
	if !ok {
		return "", fmt.Errorf("package %s is not in packages/package.json", name)
	}
	dir := filepath.Join(s.dir, "packages", "node_modules", filepath.FromSlash(name))
	data, err := os.ReadFile(filepath.Join(dir, "package.json"))
	if errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("package %s@%s is not installed: run \"npm ci --ignore-scripts\" in %s",
			name, want, filepath.Join(s.dir, "packages"))
	}
	if err != nil {
		return "", err
	}
	var got struct {
		Version string `json:"version"`
	}
	if err := json.Unmarshal(data, &got); err != nil {
		return "", fmt.Errorf("package %s: %w", name, err)
	}
	if got.Version != want {
		return "", fmt.Errorf("package %s is installed as %s, pinned is %s: run \"npm ci --ignore-scripts\"",
			name, got.Version, want)
	}
	return dir, nil
}

// read returns a file of an installed package.
func (s *sources) read(pkg, file string) ([]byte, error) {
	dir, err := s.npm(pkg)
	if err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(dir, filepath.FromSlash(file)))
}

// readJSON decodes a JSON file of an installed package into v.
func (s *sources) readJSON(pkg, file string, v any) error {
	data, err := s.read(pkg, file)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, v); err != nil {
		return fmt.Errorf("%s/%s: %w", pkg, file, err)
	}
	return nil
}

// origin returns the header text for what was read from a package.
func (s *sources) origin(pkg, what, licence string) string {
	pinned, _ := s.manifest() // npm has reported the error already
	return fmt.Sprintf("npm %s %s, %s (%s)", pkg, pinned[pkg], what, licence)
}

// A row is one line of a table in overlay or fixed.
type row struct {
	pos  string // file:line, for error messages
	cols []string
}

// table reads a TSV file with the given number of columns; '#' begins a header
// line, trailing empty columns may be missing.
func (s *sources) table(file string, columns int) ([]row, error) {
	path := filepath.Join(s.dir, filepath.FromSlash(file))
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return parseTable(file, string(data), columns)
}

func parseTable(file, data string, columns int) ([]row, error) {
	var rows []row
	var errs []error
	n := 0
	for line := range strings.Lines(data) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		pos := fmt.Sprintf("%s:%d", file, n)
		cols := strings.Split(line, "\t")
		if len(cols) > columns {
			errs = append(errs, fmt.Errorf("%s: %d columns, want %d", pos, len(cols), columns))
			continue
		}
		for len(cols) < columns {
			cols = append(cols, "")
		}
		rows = append(rows, row{pos: pos, cols: cols})
	}
	return rows, errors.Join(errs...)
}

// forms reads the "|"-separated forms of a table cell.
func forms(cell string) []form {
	if cell == "" {
		return nil
	}
	var fs []form
	for s := range strings.SplitSeq(cell, "|") {
		fs = append(fs, parseForm(clean(s)))
	}
	return fs
}
