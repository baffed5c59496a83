package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/jdkato/prose/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut"
)

// line is the text of a first use.
const line = "Menteri Luar Negeri Rusia Sergei Lavrov bertemu Joko Widodo di Jakarta, Senin."

// started, in the environment, makes TestFirstUse take the times instead of starting processes that do.
const started = "SEBUT_FIRST_USE"

// TestFirstUse wants sebut to answer for the first time in a twentieth of the time that prose takes for a document of
// one line. Every first use needs a process of its own.
func TestFirstUse(t *testing.T) {
	if testing.Short() {
		t.Skip("takes the time of others")
	}
	if file := os.Getenv(started); file != "" {
		begin := time.Now()
		sebut.Analyze(line)
		ours := time.Since(begin)
		begin = time.Now()
		_, err := prose.NewDocument(line)
		require.NoError(t, err)
		theirs := time.Since(begin)
		require.NoError(t, os.WriteFile(file, fmt.Appendln(nil, int64(ours), int64(theirs)), 0o600))
		return
	}
	self, err := os.Executable()
	require.NoError(t, err)
	var ours, theirs time.Duration
	for try := 0; try < 5 && (try == 0 || theirs < 20*ours); try++ { // the machine may have other work
		file := filepath.Join(t.TempDir(), "times")
		run := exec.Command(self, "-test.run", "^TestFirstUse$")
		run.Env = append(os.Environ(), started+"="+file)
		out, err := run.CombinedOutput()
		require.NoError(t, err, "%s", out)
		times, err := os.ReadFile(file)
		require.NoError(t, err)
		_, err = fmt.Sscan(string(times), (*int64)(&ours), (*int64)(&theirs))
		require.NoError(t, err)
		t.Logf("sebut %v, prose %v: %.0f times as long", ours, theirs, float64(theirs)/float64(ours))
	}
	assert.LessOrEqual(t, 20*ours, theirs)
}

// maxGrowth is how many bytes a program may grow by when it links sebut.
const maxGrowth = 4_000_000

// TestProgramSize compares a program that does nothing with one that analyses a text.
func TestProgramSize(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs")
	}
	size := func(name string) int64 {
		out := filepath.Join(t.TempDir(), name)
		build, err := exec.Command("go", "build", "-o", out, "./testdata/size/"+name).CombinedOutput()
		require.NoError(t, err, "%s", build)
		file, err := os.Stat(out)
		require.NoError(t, err)
		return file.Size()
	}
	growth := size("analyze") - size("empty")
	t.Logf("a program grows by %.2f MB", float64(growth)/1e6)
	assert.LessOrEqual(t, growth, int64(maxGrowth))
}
