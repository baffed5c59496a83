package sebut_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// fence is a block of code in README.md.
var fence = regexp.MustCompile("(?s)```(\\w*)\n(.*?)```")

// TestReadme wants every Go snippet of README.md to be the body of an Example function, and the block of text behind it
// to be the output that the Example is tested to have.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	bodies := exampleBodies(t)
	blocks := fence.FindAllStringSubmatch(string(readme), -1)
	snippets := 0
	for i, block := range blocks {
		if block[1] != "go" {
			continue
		}
		snippets++
		output, ok := bodies[snippetBody(t, block[2])]
		if !assert.True(t, ok, "no Example function has this body:\n%s", block[2]) {
			continue
		}
		require.Less(t, i+1, len(blocks), "no output behind the snippet")
		assert.Equal(t, "text", blocks[i+1][1], "the output stands in a block of text")
		assert.Equal(t, output, strings.TrimSpace(blocks[i+1][2]))
	}
	assert.GreaterOrEqual(t, snippets, 2)
}

// TestReadmeIsWhole wants the parts that a reader looks for, in their order.
func TestReadmeIsWhole(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	rest := string(readme)
	for _, part := range []string{"Install", "Use", "Which package for which need", "What it does not do", "Quality", "Speed", "Data and licences", "Contributing"} {
		_, behind, ok := strings.Cut(rest, "\n## "+part+"\n")
		require.True(t, ok, "no part %q behind the ones before it", part)
		rest = behind
	}
}

// exampleBodies gives the output of each Example function by its body.
func exampleBodies(t *testing.T) map[string]string {
	t.Helper()
	source, err := os.ReadFile("example_test.go")
	require.NoError(t, err)
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, "example_test.go", source, parser.ParseComments)
	require.NoError(t, err)
	bodies := map[string]string{}
	for _, d := range file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok {
			continue
		}
		body := string(source[files.Position(f.Body.Lbrace).Offset+1 : files.Position(f.Body.Rbrace).Offset])
		code, output, ok := strings.Cut(body, "// Output:")
		require.True(t, ok, "%s has no output", f.Name)
		var out []string
		for line := range strings.Lines(output) {
			out = append(out, strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(line), "//")))
		}
		bodies[dedent(code)] = strings.TrimSpace(strings.Join(out, "\n"))
	}
	return bodies
}

// snippetBody is the body of main if the snippet is a whole program, else the snippet.
func snippetBody(t *testing.T, snippet string) string {
	t.Helper()
	if !strings.HasPrefix(snippet, "package main\n") {
		return dedent(snippet)
	}
	_, body, ok := strings.Cut(snippet, "\nfunc main() {\n")
	require.True(t, ok, "a program without main")
	return dedent(strings.TrimSuffix(strings.TrimRight(body, "\n"), "}"))
}

// dedent takes the first tab off each line and the white space off both ends.
func dedent(code string) string {
	var b strings.Builder
	shift := strings.HasPrefix(strings.TrimLeft(code, "\n"), "\t")
	for line := range strings.Lines(code) {
		if shift {
			line = strings.TrimPrefix(line, "\t")
		}
		b.WriteString(line)
	}
	return strings.TrimSpace(b.String())
}
