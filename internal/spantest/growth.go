package spantest

import (
	"fmt"
	"time"
)

// Growth is how much longer a byte of the large text takes than one of the small text: about 1 for linear work, the
// ratio of the lengths for quadratic work. Each text is run a few times in turn and the quickest run counts, so that a
// busy machine does little harm.
func Growth(run func(text string), small, large string) float64 {
	one, many := time.Hour, time.Hour
	for range 5 {
		one = min(one, timed(run, small))
		many = min(many, timed(run, large))
	}
	return float64(many) / float64(one) * float64(len(small)) / float64(len(large))
}

func timed(run func(text string), text string) time.Duration {
	start := time.Now()
	run(text)
	return time.Since(start)
}

// JudgeGrowth is [Known.Judge] for the growth of a text that becomes sixteen times as long. What lies between clearly
// linear and clearly worse is left open, for a verdict there would hang on the machine.
func (k Known) JudgeGrowth(tb TB, name string, growth float64) {
	tb.Helper()
	switch {
	case growth > 6:
		k.Judge(tb, name, fmt.Sprintf("a text 16 times as long takes %.0f times as long", 16*growth))
	case growth < 2:
		k.Judge(tb, name, "")
	}
}
