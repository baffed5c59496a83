package sebut_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestReadme holds the program of the README and its output against the example of the package, which is run.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	source, err := os.ReadFile("example_test.go")
	require.NoError(t, err)
	body := func(text, begin, end string) string {
		_, text, ok := strings.Cut(text, begin)
		require.True(t, ok, begin)
		text, _, ok = strings.Cut(text, end)
		require.True(t, ok, end)
		return text
	}
	program := body(string(readme), "func main() {\n", "}\n```")
	example := body(string(source), "func Example() {\n", "\t// Output:\n")
	assert.Equal(t, example, program)
	_, output, _ := strings.Cut(body(string(source), "func Example() {\n", "\n}\n"), "\t// Output:\n")
	assert.Equal(t, strings.ReplaceAll(output, "\t// ", "    "), strings.TrimRight(body(string(readme), "prints\n\n", "\n## "), "\n"))
}
