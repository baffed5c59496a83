package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
)

// TestListsNFC holds every file of lexicon/data and every overlay, the hand-written ones included, to Unicode
// normalization form C. It stands here because the module above has no need of x/text otherwise; the other lints are in
// package lexicon.
func TestListsNFC(t *testing.T) {
	seen := 0
	for _, dir := range []string{filepath.Join("..", "..", "lexicon", "data"), "overlay", "fixed"} {
		require.NoError(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(path) != ".tsv" {
				return err
			}
			content, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			for i, line := range strings.Split(string(content), "\n") {
				if !norm.NFC.IsNormalString(line) {
					t.Errorf("%s:%d: not NFC: %q; want %q", path, i+1, line, norm.NFC.String(line))
				}
			}
			seen++
			return nil
		}))
	}
	require.Greater(t, seen, 30)
}
