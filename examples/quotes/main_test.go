package main

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut"
)

// TestMain lets the tests run the program itself: the test binary with an empty variable QUOTES_MAIN is the program.
func TestMain(m *testing.M) {
	if _, ok := os.LookupEnv("QUOTES_MAIN"); ok {
		main()
		return
	}
	os.Exit(m.Run())
}

// program runs the program and returns its output, its messages and its exit status.
func program(t *testing.T, stdin string, env []string, args ...string) (stdout, stderr string, status int) {
	t.Helper()
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append([]string{"QUOTES_MAIN=", "COLUMNS="}, env...)
	cmd.Stdin = strings.NewReader(stdin)
	var out, messages strings.Builder
	cmd.Stdout, cmd.Stderr = &out, &messages
	err := cmd.Run()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		require.NoError(t, err)
	}
	return out.String(), messages.String(), cmd.ProcessState.ExitCode()
}

func TestSample(t *testing.T) {
	stdout, stderr, status := program(t, "", nil)
	assert.Zero(t, status)
	assert.Empty(t, stderr)
	assert.NotContains(t, stdout, "\x1b", "colours belong to terminals")
	for _, want := range []string{
		"\nBagus Prasetyo · Kepala · Badan Penanggulangan Bencana Daerah Kota Semarang\n",
		"\n  indirect · Menurut\n    air setinggi satu meter masih menggenangi jalan utama menuju pelabuhan\n",
		"\n  direct · ujarnya\n    “Puncak pasang akan terjadi lagi besok malam. Perahu karet sudah kami siagakan di lima titik,”\n",
		"\n  direct · goes on\n    “Rumah bisa dibersihkan, tetapi nyawa tidak bisa diganti.”\n",
		"\nMentioned\n  PERSON        Ratna Dewanti (",
	} {
		assert.Contains(t, "\n"+stdout, want)
	}
	for _, name := range []string{"Ratna Dewanti", "Lestari Handayani", "Sumirah", "Wisnu Harimurti", "Hendra Wiratama", "Maya Kusumawardani"} {
		assert.Contains(t, "\n"+stdout, "\n"+name, "a heading")
	}
}

func TestExplain(t *testing.T) {
	stdout, _, status := program(t, `"Air naik cepat," kata Sumirat Wibowo.`, nil, "-explain", "-")
	assert.Zero(t, status)
	assert.True(t, strings.HasPrefix(stdout, "Sumirat Wibowo\n  direct · kata\n    “Air naik cepat,”\n      quote     direct, bytes 1 to 16\n"), stdout)
}

func TestColumns(t *testing.T) {
	stdout, _, _ := program(t, "", []string{"COLUMNS=50"})
	for line := range strings.Lines(stdout) {
		if strings.HasPrefix(line, " ") {
			assert.LessOrEqual(t, len([]rune(line)), 51, line)
		}
	}
	assert.Contains(t, stdout, "    air setinggi satu meter masih menggenangi\n    jalan utama menuju pelabuhan\n")
}

func TestJSON(t *testing.T) {
	text := `"Air naik cepat," kata Sumirat Wibowo. <b>`
	file := filepath.Join(t.TempDir(), "article.txt")
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	stdout, _, status := program(t, "", nil, "-json", file)
	require.Zero(t, status)
	assert.Equal(t, 1, strings.Count(stdout, "\n"), "one line")

	var got struct {
		ID               string
		Mentions, Quotes json.RawMessage
	}
	require.NoError(t, json.Unmarshal([]byte(stdout), &got))
	doc := sebut.Analyze(text)
	mentions, err := json.Marshal(doc.Mentions)
	require.NoError(t, err)
	quotes, err := json.Marshal(doc.Quotes)
	require.NoError(t, err)
	assert.Equal(t, file, got.ID)
	assert.JSONEq(t, string(mentions), string(got.Mentions))
	assert.JSONEq(t, string(quotes), string(got.Quotes))
}

// TestNothingFound wants a sound result of a text that holds neither a name nor a quote.
func TestNothingFound(t *testing.T) {
	stdout, stderr, status := program(t, "air naik sejak subuh.\n", nil, "-")
	assert.Zero(t, status)
	assert.Empty(t, stderr)
	assert.Equal(t, "Nobody is quoted.\n\nNobody and nothing is mentioned.\n", stdout)

	stdout, _, _ = program(t, "air naik.", nil, "-json", "-")
	assert.Equal(t, `{"id":"standard input","mentions":[],"quotes":[]}`+"\n", stdout)
}

func TestFailures(t *testing.T) {
	dir := t.TempDir()
	write := func(name, content string) string {
		file := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(file, []byte(content), 0o600))
		return file
	}
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"missing":      {[]string{filepath.Join(dir, "gone.txt")}, "gone.txt: no such file or directory"},
		"directory":    {[]string{dir}, "is a directory"},
		"empty":        {[]string{write("empty.txt", "")}, "empty.txt: no text in it"},
		"blank":        {[]string{write("blank.txt", " \n\t")}, "blank.txt: no text in it"},
		"empty stdin":  {[]string{"-"}, "standard input: no text in it"},
		"program":      {[]string{write("a.out", "\x7fELF\x02\x00\xff")}, "a.out: not a text in UTF-8: byte 0x00 at offset 5"},
		"UTF-16":       {[]string{write("utf16.txt", "\xff\xfeA\x00i\x00r\x00")}, "utf16.txt: not a text in UTF-8: byte 0xff at offset 0"},
		"Latin-1":      {[]string{write("latin1.txt", "Zo\xeb di posko")}, "latin1.txt: not a text in UTF-8: byte 0xeb at offset 2"},
		"two files":    {[]string{"a", "b"}, `one file at a time, got 2: ["a" "b"]`},
		"unknown flag": {[]string{"-loud"}, "flag provided but not defined: -loud\nusage: quotes"},
	} {
		t.Run(name, func(t *testing.T) {
			stdout, stderr, status := program(t, "", nil, c.args...)
			assert.Equal(t, 1, status)
			assert.Empty(t, stdout)
			assert.True(t, strings.HasPrefix(stderr, "quotes: "), stderr)
			assert.Contains(t, stderr, c.want)
		})
	}
}

func TestHelp(t *testing.T) {
	stdout, stderr, status := program(t, "", nil, "-h")
	assert.Zero(t, status)
	assert.Empty(t, stderr)
	assert.Equal(t, usage+"\n", stdout)
}

// TestReplacementCharacter reads a text that holds U+FFFD itself, which is no bad byte.
func TestReplacementCharacter(t *testing.T) {
	assert.Equal(t, -1, notText("Zo\ufffd di posko"))
	assert.Equal(t, 3, notText("\ufffd\x00\xff"))
	assert.Equal(t, 3, notText("\ufffd\xff\x00"))
}

// TestBigFile passes a file of 50 MB through the program.
func TestBigFile(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	line := "Warga membersihkan rumah sejak pagi. \"Air naik cepat,\" kata Sumirat Wibowo.\n"
	n := 50<<20/len(line) + 1
	file := filepath.Join(t.TempDir(), "big.txt")
	require.NoError(t, os.WriteFile(file, []byte(strings.Repeat(line, n)), 0o600))
	stdout, stderr, status := program(t, "", nil, file)
	assert.Zero(t, status)
	assert.Empty(t, stderr)
	assert.Equal(t, n, strings.Count(stdout, "    “Air naik cepat,”\n"))
}
