package quote_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/spantest"
	"github.com/sebut-id/sebut/quote"
)

// FuzzFind looks for texts that break a promise: no panic, every invariant, and the same result twice. The numbers make
// one more mention, which need not fit the text.
func FuzzFind(f *testing.F) {
	for _, table := range tables {
		for _, c := range table.cases {
			text, _ := parse(f, c.text)
			f.Add(text, 3, 9, 0)
		}
	}
	for _, in := range growing {
		f.Add(in.grow(100), -1, 200, 7)
	}
	for _, text := range broken {
		if _, open := known["promises/"+text]; !open {
			f.Add(text, 0, 5, 2)
		}
	}
	f.Add(spantest.News, 40, 30, 1)
	own := with(f, `SPEAKER CUE (,) QUOTE`, `Wirya Atmaja mengatakan, [air naik].`)
	f.Fuzz(func(t *testing.T, text string, start, end, number int) {
		first := find(t, text)
		assert.Equal(t, first, find(t, text))
		mentions := recognizer().Find(text)
		checkWith(t, own, text, mentions, own.Find(text, mentions))
		odd := entity.Mention{Span: quote.Span{Start: start, End: end}, Type: entity.Person, Name: "X", Entity: number & 63}
		for _, q := range extractor().Find(text, []entity.Mention{odd}) {
			if text[q.Start:q.End] != q.Text {
				t.Errorf("text %q is not that of its span", q.Text)
			}
		}
	})
}
