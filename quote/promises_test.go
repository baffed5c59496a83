package quote_test

import (
	"testing"

	"github.com/sebut-id/sebut/internal/spantest"
)

// broken are texts that broke a promise of all results once; most of them were found by fuzzing.
var broken = []string{
	`Camat Wirya Atmaja menyatakan ""`,
	"00000000000 A0000a menYAtAkAn  \"\"",
}

func TestPromises(t *testing.T) {
	for _, text := range broken {
		var r spantest.Recorder
		mentions := recognizer().Find(text)
		check(&r, text, mentions, extractor().Find(text, mentions))
		known.Judge(t, "promises/"+text, r.String())
	}
}
