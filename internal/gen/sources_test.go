package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseTable(t *testing.T) {
	rows, err := parseTable("f.tsv", "# head\nAA\tx\n\nBB\ty\tz\r\n", 3)
	require.NoError(t, err)
	assert.Equal(t, []row{
		{pos: "f.tsv:2", cols: []string{"AA", "x", ""}},
		{pos: "f.tsv:4", cols: []string{"BB", "y", "z"}},
	}, rows)

	_, err = parseTable("f.tsv", "a\tb\nc\td\te", 2)
	assert.EqualError(t, err, "f.tsv:2: 3 columns, want 2")
}

func TestPackages(t *testing.T) {
	dir := t.TempDir()
	put := func(name, text string) {
		path := filepath.Join(dir, "packages", filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	}
	put("package.json", `{"dependencies": {"@a/b": "1.2.3", "c": "4.5.6"}}`)
	put("node_modules/@a/b/package.json", `{"version": "1.2.3"}`)
	put("node_modules/@a/b/data.json", `["x"]`)
	put("node_modules/c/package.json", `{"version": "4.0.0"}`)
	s := newSources(dir)

	var data []string
	require.NoError(t, s.readJSON("@a/b", "data.json", &data))
	assert.Equal(t, []string{"x"}, data)
	assert.Equal(t, "npm @a/b 1.2.3, data.json (MIT)", s.origin("@a/b", "data.json", "MIT"))

	_, err := s.npm("c")
	assert.ErrorContains(t, err, "c is installed as 4.0.0, pinned is 4.5.6")
	_, err = s.npm("d")
	assert.ErrorContains(t, err, "not in packages/package.json")

	require.NoError(t, os.RemoveAll(filepath.Join(dir, "packages", "node_modules")))
	_, err = s.npm("c")
	assert.ErrorContains(t, err, `c@4.5.6 is not installed: run "npm ci --ignore-scripts"`)
}

func TestSelectSteps(t *testing.T) {
	all, err := selectSteps("")
	require.NoError(t, err)
	assert.Len(t, all, len(steps))
	two, err := selectSteps("names,states")
	require.NoError(t, err)
	require.Len(t, two, 2)
	assert.Equal(t, "names", two[0].name)
	_, err = selectSteps("nothing")
	assert.ErrorContains(t, err, `no list is named "nothing"`)
}
