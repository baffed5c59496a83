package entity_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sebut-id/sebut/internal/spantest"
)

// FuzzFind looks for texts that break a promise: no panic, every invariant, and the same result twice.
func FuzzFind(f *testing.F) {
	for _, table := range tables {
		for _, c := range table.cases {
			text, _ := parse(f, c.text)
			f.Add(text)
		}
	}
	for _, in := range growing {
		f.Add(in.grow(100))
	}
	for _, text := range broken {
		if _, open := known["promises/"+text]; !open {
			f.Add(text)
		}
	}
	f.Add(spantest.News)
	f.Fuzz(func(t *testing.T, text string) {
		first := find(t, text)
		assert.Equal(t, first, find(t, text))
	})
}
