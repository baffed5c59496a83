package sebut_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut"
	"github.com/sebut-id/sebut/quote"
)

const viewed = `Camat Wirya Atmaja menemui Bupati Sugondo Prasetyo di Demak. "Sugondo sudah tahu," kata Wirya. ` +
	`Menurut Sugondo, Demak aman. "Kami lapar," kata seorang warga. "Wirya berjanji datang," kata seorang warga. ` +
	`Wirya dan Sugondo mengatakan, air sudah surut.`

// number is the entity of that name.
func number(t *testing.T, doc *sebut.Document, name string) int {
	t.Helper()
	for i, e := range doc.Entities {
		if e.Name == name {
			return i
		}
	}
	require.Fail(t, "no entity is called "+name)
	return -1
}

func TestBySpeaker(t *testing.T) {
	doc := sebut.Analyze(viewed)
	check(t, doc)
	var names []string
	total := 0
	for speaker, quotes := range doc.BySpeaker() {
		names = append(names, speaker.Name)
		for i, q := range quotes {
			assert.Equal(t, speaker.Entity, q.Speaker.Entity)
			assert.Equal(t, speaker.Name, q.Speaker.Name)
			assert.True(t, i == 0 || quotes[i-1].Start < q.Start, "in the order of the text")
		}
		total += len(quotes)
	}
	assert.Equal(t, []string{"Wirya Atmaja", "Sugondo Prasetyo", "seorang warga"}, names)
	assert.Equal(t, len(doc.Quotes), total)
	for speaker := range doc.BySpeaker() {
		assert.Equal(t, "Wirya Atmaja", speaker.Name)
		break
	}
	for range new(sebut.Document).BySpeaker() {
		assert.Fail(t, "nobody speaks in an empty document")
	}
}

func TestQuotesByAndAbout(t *testing.T) {
	doc := sebut.Analyze(viewed)
	wirya, sugondo, demak := number(t, doc, "Wirya Atmaja"), number(t, doc, "Sugondo Prasetyo"), number(t, doc, "Kabupaten Demak")
	texts := func(quotes func(func(int, quote.Quote) bool)) (texts []string) {
		for i, q := range quotes {
			assert.Equal(t, doc.Quotes[i], q)
			texts = append(texts, q.Text)
		}
		return texts
	}
	assert.Equal(t, []string{"Sugondo sudah tahu,", "air sudah surut"}, texts(doc.QuotesBy(wirya)))
	assert.Equal(t, []string{"Demak aman", "air sudah surut"}, texts(doc.QuotesBy(sugondo)), "with others too")
	assert.Equal(t, []string{"Sugondo sudah tahu,"}, texts(doc.QuotesAbout(sugondo)))
	assert.Equal(t, []string{"Wirya berjanji datang,"}, texts(doc.QuotesAbout(wirya)))
	assert.Equal(t, []string{"Demak aman"}, texts(doc.QuotesAbout(demak)))
	for _, none := range []int{-1, len(doc.Entities), demak} {
		assert.Empty(t, texts(doc.QuotesBy(none)))
	}
	assert.Empty(t, texts(doc.QuotesAbout(-1)))
	for range doc.QuotesBy(wirya) {
		break
	}
	inside := sebut.Analyze(`Banjir itu, kata Camat Wirya Atmaja, akan surut besok.`)
	for range inside.QuotesAbout(0) {
		assert.Fail(t, "the attribution inside a clause is not what the clause is about")
	}
}

func TestMentionsIn(t *testing.T) {
	doc := sebut.Analyze(viewed)
	assert.Equal(t, doc.Mentions, doc.MentionsIn(quote.Span{Start: 0, End: len(viewed)}))
	first := doc.Mentions[0]
	assert.Equal(t, doc.Mentions[:1], doc.MentionsIn(first.Span))
	assert.Empty(t, doc.MentionsIn(quote.Span{Start: first.Start, End: first.End - 1}), "half a mention is none")
	assert.Empty(t, doc.MentionsIn(quote.Span{Start: first.Start + 1, End: first.End}))
	assert.Empty(t, doc.MentionsIn(quote.Span{}))
	assert.Empty(t, doc.MentionsIn(quote.Span{Start: len(viewed), End: 0}), "a span turned round")
	assert.Empty(t, new(sebut.Document).MentionsIn(quote.Span{Start: -5, End: 5}))
}
