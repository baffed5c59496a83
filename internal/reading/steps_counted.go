//go:build steps

package reading

// Steps is how many steps were taken so far, by whatever goroutine: for tests that do nothing else at the time.
var Steps int

// Step counts a step of the work on a text.
func Step() { Steps++ }
