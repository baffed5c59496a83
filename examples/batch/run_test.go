package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"testing/iotest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestMain lets the tests run the program itself: the test binary with an empty variable BATCH_MAIN is the program.
func TestMain(m *testing.M) {
	if _, ok := os.LookupEnv("BATCH_MAIN"); ok {
		main()
		return
	}
	os.Exit(m.Run())
}

// program is the program with its arguments, not yet started.
func program(args ...string) *exec.Cmd {
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = []string{"BATCH_MAIN="}
	return cmd
}

// TestOrder answers lines of very different lengths with many workers.
func TestOrder(t *testing.T) {
	const lines = 500
	var in, want strings.Builder
	for i := range lines {
		text := ""
		if i%7 == 0 {
			text = strings.Repeat("\\\"Air naik cepat,\\\" kata Sumirat Wibowo. ", i%100)
		}
		fmt.Fprintf(&in, `{"id": %d, "text": "%s"}`+"\n", i, text)
		out, _ := answer(fmt.Appendf(nil, `{"id": %d, "text": "%s"}`, i, text), i+1)
		want.Write(out)
	}
	for _, workers := range []int{1, 2, 9} {
		var out bytes.Buffer
		c, err := run(strings.NewReader(in.String()), &out, workers)
		require.NoError(t, err)
		assert.Equal(t, count{lines, 0}, c)
		assert.Equal(t, want.String(), out.String(), "%d workers", workers)
	}
}

func TestErrorsInPlace(t *testing.T) {
	in := "\ufeff{\"id\": 1, \"text\": \"\"}\n\n{\"id\": 3}\n{\"id\": 4, \"text\": \"\"}\nair" // no line break at the end
	var out bytes.Buffer
	c, err := run(strings.NewReader(in), &out, 2)
	require.NoError(t, err)
	assert.Equal(t, count{5, 3}, c)
	assert.Equal(t, `{"id":1,"mentions":[],"quotes":[]}
{"id":null,"error":"line 2: empty"}
{"id":3,"error":"line 3: no \"text\""}
{"id":4,"mentions":[],"quotes":[]}
{"id":null,"error":"line 5: not JSON: invalid character 'a' looking for beginning of value at byte 1"}
`, out.String())
}

func TestEmptyInput(t *testing.T) {
	var out bytes.Buffer
	c, err := run(strings.NewReader(""), &out, 2)
	require.NoError(t, err)
	assert.Zero(t, c)
	assert.Empty(t, out.String())
}

// TestHugeLine puts a line of 4 MB between two short ones.
func TestHugeLine(t *testing.T) {
	text := strings.Repeat("air naik sejak subuh. ", 4<<20/22) + "Sumirat Wibowo (43) datang."
	in := `{"id": 1, "text": ""}` + "\n" + `{"id": 2, "text": "` + text + `"}` + "\n" + `{"id": 3, "text": ""}`
	var out bytes.Buffer
	c, err := run(strings.NewReader(in), &out, 2)
	require.NoError(t, err)
	assert.Equal(t, count{3, 0}, c)
	lines := strings.Split(out.String(), "\n")
	require.Len(t, lines, 4)
	assert.Contains(t, lines[1], `{"id":2,"mentions":[{"start":`+fmt.Sprint(strings.Index(text, "Sumirat")))
	assert.Contains(t, lines[2], `{"id":3,`)
}

// endless is an input without end that counts the bytes taken from it.
type endless struct{ taken atomic.Int64 }

func (e *endless) Read(p []byte) (int, error) {
	line := `{"id": 1, "text": ""}` + "\n"
	n := copy(p, line)
	if n < len(line) {
		return copy(p, "\n"), nil
	}
	e.taken.Add(int64(n))
	return n, nil
}

// TestReaderWaits wants no more lines to be read than the window holds while nobody takes the answers.
func TestReaderWaits(t *testing.T) {
	in, blocked := new(endless), make(chan struct{})
	out := writer(func(p []byte) (int, error) {
		<-blocked
		return 0, io.ErrClosedPipe
	})
	done := make(chan error)
	go func() {
		_, err := run(in, out, 2)
		done <- err
	}()
	var before int64
	require.Eventually(t, func() bool { // until it stands still
		now := in.taken.Load()
		still := now > 0 && now == before
		before = now
		return still
	}, 10*time.Second, 50*time.Millisecond)
	assert.Less(t, before, int64(20*22+1<<16+1<<17), "the window, the buffers of reader and writer")
	close(blocked)
	assert.ErrorIs(t, <-done, io.ErrClosedPipe)
}

type writer func([]byte) (int, error)

func (w writer) Write(p []byte) (int, error) { return w(p) }

// TestWriteError wants the run to end although the input never does.
func TestWriteError(t *testing.T) {
	_, err := run(new(endless), writer(func([]byte) (int, error) { return 0, syscall.EPIPE }), 2)
	assert.ErrorIs(t, err, syscall.EPIPE)
	assert.EqualError(t, err, "write: broken pipe")
}

// TestReadError wants what was read before the error to be answered.
func TestReadError(t *testing.T) {
	in := io.MultiReader(strings.NewReader(`{"id": 1, "text": ""}`+"\n"), iotest.ErrReader(errors.New("disk on fire")))
	var out bytes.Buffer
	c, err := run(in, &out, 2)
	assert.EqualError(t, err, "read: disk on fire")
	assert.Equal(t, count{1, 0}, c)
	assert.Equal(t, `{"id":1,"mentions":[],"quotes":[]}`+"\n", out.String())
}

// TestConversation wants each answer before the next line is sent.
func TestConversation(t *testing.T) {
	in, send := io.Pipe()
	receive, out := io.Pipe()
	go func() {
		_, err := run(in, out, 2)
		out.CloseWithError(err)
	}()
	answers := bufio.NewScanner(receive)
	for i := range 5 {
		fmt.Fprintf(send, `{"id": %d, "text": "air"}`+"\n", i)
		require.True(t, answers.Scan())
		assert.JSONEq(t, fmt.Sprintf(`{"id": %d, "mentions": [], "quotes": []}`, i), answers.Text())
	}
	send.Close()
	assert.False(t, answers.Scan())
}

func TestProgram(t *testing.T) {
	for name, c := range map[string]struct {
		args          []string
		in            string
		status, lines int
		stderr        string
	}{
		"good":     {nil, `{"id": 1, "text": "air"}`, 0, 1, ""},
		"nothing":  {nil, "", 0, 0, ""},
		"broken":   {[]string{"-workers", "1"}, "air\n{}\n" + `{"id": 1, "text": "air"}`, 1, 3, "batch: 2 of 3 lines failed\n"},
		"workers":  {[]string{"-workers", "0"}, "air", 2, 0, "batch: -workers 0: want 1 or more\nusage: batch"},
		"argument": {[]string{"in.jsonl"}, "air", 2, 0, `batch: unexpected ["in.jsonl"]: documents are read from standard input`},
	} {
		t.Run(name, func(t *testing.T) {
			cmd := program(c.args...)
			cmd.Stdin = strings.NewReader(c.in)
			var out, messages strings.Builder
			cmd.Stdout, cmd.Stderr = &out, &messages
			if err := cmd.Run(); c.status == 0 {
				require.NoError(t, err)
			}
			assert.Equal(t, c.status, cmd.ProcessState.ExitCode())
			assert.Equal(t, c.lines, strings.Count(out.String(), "\n"))
			assert.True(t, strings.HasPrefix(messages.String(), c.stderr), messages.String())
			if c.stderr == "" {
				assert.Empty(t, messages.String())
			}
			for line := range strings.Lines(out.String()) {
				assert.True(t, json.Valid([]byte(line)), line)
			}
		})
	}
}

// TestBrokenPipe closes the output after the first answer, as head -1 does, while the input goes on.
func TestBrokenPipe(t *testing.T) {
	cmd := program()
	cmd.Stdin = new(endless)
	var messages strings.Builder
	cmd.Stderr = &messages
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	_, err = bufio.NewReader(out).ReadString('\n')
	require.NoError(t, err)
	require.NoError(t, out.Close())
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	select {
	case err := <-ended:
		assert.Error(t, err, "an unfinished run is no success")
	case <-time.After(20 * time.Second):
		require.NoError(t, cmd.Process.Kill())
		t.Fatal("the program goes on although nobody reads its output")
	}
	assert.NotContains(t, messages.String(), "panic")
}

// BenchmarkRun answers a thousand lines with one worker and with two.
func BenchmarkRun(b *testing.B) {
	text := strings.Repeat(`\"Air naik cepat,\" kata Camat Wirya Atmaja di Demak, Senin (3/8/2026). Warga mengungsi ke balai desa. `, 40)
	in := strings.Repeat(`{"id": 1, "text": "`+text+`"}`+"\n", 1000)
	for workers := 1; workers <= 2; workers++ {
		b.Run(fmt.Sprintf("workers=%d", workers), func(b *testing.B) {
			b.SetBytes(int64(len(in)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := run(strings.NewReader(in), io.Discard, workers); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
