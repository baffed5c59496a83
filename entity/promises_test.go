package entity_test

import (
	"testing"

	"github.com/sebut-id/sebut/internal/spantest"
)

// broken are texts that broke a promise of all results once; most of them were found by fuzzing.
var broken = []string{
	"Ai Musi nir sungai Musi naik.",
	"Komisaris Besar Harjono Wibisana ms Besar Harjono emimpin apel.",
}

func TestPromises(t *testing.T) {
	for _, text := range broken {
		var r spantest.Recorder
		check(&r, text, recognizer().Find(text))
		known.Judge(t, "promises/"+text, r.String())
	}
}
