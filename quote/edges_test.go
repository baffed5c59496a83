package quote_test

import (
	"encoding"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/spantest"
	"github.com/sebut-id/sebut/lexicon"
	"github.com/sebut-id/sebut/quote"
)

// spans are the places and kinds of quotes, for comparison.
func spans(quotes []quote.Quote) (spans []spantest.Span) {
	for _, q := range quotes {
		spans = append(spans, spantest.Span{Start: q.Start, End: q.End, Label: q.Kind.String()})
	}
	return spans
}

// TestEdgesOfQuotes pins what stands at the edges of a span: all that is between the marks, and no final full stop of a
// reported clause.
func TestEdgesOfQuotes(t *testing.T) {
	for text, want := range map[string]string{
		`"Air naik sejak subuh," kata Camat Wirya Atmaja.`:            "Air naik sejak subuh,",
		`"Air naik sejak subuh", kata Camat Wirya Atmaja.`:            "Air naik sejak subuh",
		`Camat Wirya Atmaja mengatakan, "Air naik sejak subuh."`:      "Air naik sejak subuh.",
		`“Air naik sejak subuh?” tanya Camat Wirya Atmaja.`:           "Air naik sejak subuh?",
		`Camat Wirya Atmaja mengatakan, air naik sejak subuh.`:        "air naik sejak subuh",
		`Air naik sejak subuh, kata Camat Wirya Atmaja.`:              "Air naik sejak subuh",
		`Camat Wirya Atmaja mengatakan bahwa rencana itu "tak laku".`: `rencana itu "tak laku"`,
	} {
		got := find(t, text)
		if assert.Len(t, got, 1, text) {
			assert.Equal(t, want, got[0].Text)
		}
	}
}

// TestEdges runs every case cut short, and with line breaks before and behind it.
func TestEdges(t *testing.T) {
	for _, table := range tables {
		for _, c := range table.cases {
			text, _ := parse(t, c.text)
			spantest.Framed(t, table.name+"/"+c.name, text, func(text string) []spantest.Span { return spans(find(t, text)) })
		}
	}
}

// TestCutShort ends and begins every case at each of its words.
func TestCutShort(t *testing.T) {
	for _, table := range tables {
		for _, c := range table.cases {
			text, _ := parse(t, c.text)
			for piece := range spantest.Pieces(text) {
				find(t, piece)
			}
		}
	}
}

func TestDeterministic(t *testing.T) {
	for _, table := range tables {
		for _, c := range slices.Backward(table.cases) {
			text, _ := parse(t, c.text)
			first := find(t, text)
			find(t, `"Siap," kata Camat Wirya Atmaja.`)
			assert.Equal(t, first, find(t, text), c.name)
		}
	}
}

func TestEmpty(t *testing.T) {
	for _, text := range []string{"", " ", "\n\n", ".", `"`, `""`, "hujan turun", "\xff\xfe", "\x00", "123 456", "kata", "katanya", "menurut"} {
		assert.Nil(t, find(t, text), "%q", text)
		assert.Nil(t, extractor().Find(text, nil), "%q", text)
	}
}

// TestWithoutMentions: quotes are found without any mention, and their speakers stay unnamed phrases.
func TestWithoutMentions(t *testing.T) {
	text := `"Air naik sejak subuh," kata Camat Wirya Atmaja.`
	got := extractor().Find(text, nil)
	check(t, text, nil, got)
	require.Len(t, got, 1)
	assert.Equal(t, "Air naik sejak subuh,", got[0].Text)
	assert.Equal(t, -1, got[0].Speaker.Entity)
	assert.Equal(t, lexicon.NoType, got[0].Speaker.Type)
}

// ownText is the text of the mentions below.
const ownText = `"Air naik sejak subuh," kata Camat Wirya Atmaja. "Kami mengungsi," ujarnya. "Kami lapar," kata camat itu.`

func own(start, end, number int) entity.Mention {
	m := entity.Mention{Span: quote.Span{Start: start, End: end}, Type: entity.Person, Name: "Wirya", Entity: number}
	if start >= 0 && start <= end && end <= len(ownText) {
		m.Text = ownText[start:end]
	}
	return m
}

// ownMentions come from somewhere else and are not all good ones.
var ownMentions = []struct {
	name     string
	mentions []entity.Mention
}{
	{"good", []entity.Mention{own(35, 47, 0)}},
	{"half a word", []entity.Mention{own(36, 44, 0)}},
	{"one byte", []entity.Mention{own(35, 36, 0)}},
	{"empty", []entity.Mention{own(35, 35, 0)}},
	{"turned round", []entity.Mention{own(47, 35, 0)}},
	{"behind the end", []entity.Mention{own(900, 905, 0)}},
	{"before the start", []entity.Mention{own(-5, 3, 0)}},
	{"the whole text", []entity.Mention{own(0, len(ownText), 0)}},
	{"overlapping", []entity.Mention{own(29, 40, 0), own(35, 47, 1)}},
	{"out of order", []entity.Mention{own(35, 47, 0), own(29, 34, 1)}},
	{"no entity", []entity.Mention{own(35, 47, -1)}},
	{"entities with gaps", []entity.Mention{own(35, 47, 9)}},
	{"entities with any numbers", []entity.Mention{own(35, 47, math.MaxInt)}},
	{"over a mark and words", []entity.Mention{own(15, 34, 0)}},
	{"spaces at the edges", []entity.Mention{own(34, 48, 0)}},
	{"the same twice", []entity.Mention{own(35, 47, 0), own(35, 47, 0)}},
	{"on the cue", []entity.Mention{own(24, 28, 0)}},
	{"no text", []entity.Mention{{Span: quote.Span{Start: 35, End: 47}, Type: entity.Person}}},
}

// TestOwnMentions: whatever the mentions are, the result keeps its promises about the text.
func TestOwnMentions(t *testing.T) {
	for _, c := range ownMentions {
		t.Run(c.name, func(t *testing.T) {
			diff := ""
			func() {
				defer func() {
					if r := recover(); r != nil {
						diff = fmt.Sprint("panic: ", r)
					}
				}()
				for _, q := range extractor().Find(ownText, c.mentions) {
					assert.Equal(t, ownText[q.Start:q.End], q.Text)
					assert.Equal(t, ownText[q.Speaker.Start:q.Speaker.End], q.Speaker.Text)
				}
			}()
			known.Judge(t, "own mentions/"+c.name, diff)
		})
	}
	good := ownMentions[0].mentions
	got := extractor().Find(ownText, good)
	check(t, ownText, good, got)
	require.Len(t, got, 3)
	for _, q := range got {
		assert.Equal(t, "Wirya Atmaja", q.Speaker.Name)
	}
}

// TestOwnNumbers: the numbers of entities may be any; the result bears them again.
func TestOwnNumbers(t *testing.T) {
	text := `"Air naik," kata Wirya. Lestari datang. "Kami lapar," kata Wirya. "Kami pulang," katanya.`
	mention := func(name string, at, number int) entity.Mention {
		return entity.Mention{Span: quote.Span{Start: at, End: at + len(name)}, Text: name, Type: entity.Person, Name: name, Entity: number}
	}
	second := strings.LastIndex(text, "Wirya")
	mentions := []entity.Mention{mention("Wirya", strings.Index(text, "Wirya"), math.MaxInt), mention("Lestari", strings.Index(text, "Lestari"), 7), mention("Wirya", second, math.MaxInt)}
	got := extractor().Find(text, mentions)
	check(t, text, mentions, got)
	require.Len(t, got, 3)
	for _, q := range got {
		assert.Equal(t, math.MaxInt, q.Speaker.Entity)
	}
}

func TestAppendIn(t *testing.T) {
	text := `"Air naik sejak subuh," kata Camat Wirya Atmaja.`
	in := lexicon.Default().Read(text)
	defer in.Release()
	head := []quote.Quote{{Text: "earlier", Parent: -1}}
	mentions := recognizer().AppendIn(nil, in)
	assert.Equal(t, append(slices.Clone(head), find(t, text)...), extractor().AppendIn(head, in, mentions))
	assert.Equal(t, find(t, text), extractor().AppendIn(nil, in, mentions), "a reading can be used again")
}

// TestOwnCue adds a cue to the default lists.
func TestOwnCue(t *testing.T) {
	text := `"Air naik sejak subuh tadi," wartos Camat Wirya Atmaja.`
	b := lexicon.NewBuilder(lexicon.Default())
	require.NoError(t, b.AddWord("wartos", "cue-root"))
	own := b.Build()
	got := quote.New(own).Find(text, entity.New(own).Find(text))
	require.Len(t, got, 1)
	assert.Equal(t, "wartos", got[0].Cue.Text)
	assert.Equal(t, "Wirya Atmaja", got[0].Speaker.Name)
	assert.Empty(t, quote.New(lexicon.NewBuilder().Build()).Find("", nil), "no list at all")
}

func TestConcurrent(t *testing.T) {
	mentions := recognizer().Find(spantest.News)
	want := find(t, spantest.News)
	require.NotEmpty(t, want)
	done := make(chan []quote.Quote)
	for range 8 {
		go func() { done <- extractor().Find(spantest.News, mentions) }()
	}
	for range 8 {
		assert.Equal(t, want, <-done)
	}
}

// TestNamesOfValues: every value of an enumeration has a name of its own, which reads back.
func TestNamesOfValues(t *testing.T) {
	named(t, []quote.Kind{quote.Direct, quote.Indirect, quote.Mixed}, quote.Mixed+1, quote.ParseKind)
	named(t, quote.Grades[:], quote.Named+1, quote.ParseGrade)
	var ways []quote.Resolution
	for r := quote.ByName; r <= quote.ByPhrase; r++ {
		ways = append(ways, r)
	}
	named(t, ways, quote.ByPhrase+1, quote.ParseResolution)
}

// named checks the names of the values; beyond is no value.
func named[T interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
}](t *testing.T, values []T, beyond T, parse func(string) (T, bool)) {
	t.Helper()
	seen := map[string]bool{"": true}
	for _, v := range values {
		assert.False(t, seen[v.String()], "two values are called %q", v.String())
		seen[v.String()] = true
		text, err := v.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, v.String(), string(text))
		back, ok := parse(v.String())
		require.True(t, ok)
		assert.Equal(t, v, back)
	}
	assert.Empty(t, T(0).String())
	assert.Empty(t, beyond.String())
	for _, name := range []string{"", "Direct"} {
		zero, ok := parse(name)
		assert.False(t, ok, name)
		assert.Zero(t, zero)
	}
}

func TestUnmarshal(t *testing.T) {
	want := find(t, `"Air naik," kata Camat Wirya Atmaja di Demak. "Kami lapar," katanya.`)
	text, err := json.Marshal(want)
	require.NoError(t, err)
	var got []quote.Quote
	require.NoError(t, json.Unmarshal(text, &got))
	for i := range got {
		got[i].Speaker.Entity = want[i].Speaker.Entity // JSON leaves it out
	}
	assert.Equal(t, want, got)
	assert.EqualError(t, json.Unmarshal([]byte(`{"kind": "straight"}`), new(quote.Quote)), `quote: unknown kind "straight", want one of direct, indirect, mixed`)
	assert.EqualError(t, json.Unmarshal([]byte(`{"grade": "sure"}`), new(quote.Quote)), `quote: unknown grade "sure", want one of unnamed, inferred, referred, named`)
}

// TestOwnCues adds a word of each class to the lists and looks for what it does.
func TestOwnCues(t *testing.T) {
	for class, text := range map[string]string{
		"cue-root":    `"[Air naik]," tembungna Camat Wirya Atmaja.`,
		"cue-nya":     `Camat Wirya Atmaja tiba. "[Air naik]," tembungna.`,
		"cue-active":  `Camat Wirya Atmaja tembungna, [air naik sejak subuh].`,
		"cue-topic":   `Camat Wirya Atmaja tembungna bahwa [air naik sejak subuh].`,
		"cue-request": `Camat Wirya Atmaja tembungna warga agar [tetap tenang].`,
		"cue-stance":  `Camat Wirya Atmaja tembungna [air akan segera surut].`,
		"cue-ask":     `Camat Wirya Atmaja tembungna, [kapan air akan surut]?`,
		"cue-prep":    `Tembungna Camat Wirya Atmaja, [air naik sejak subuh].`,
		"cue-passive": `Tembungna Camat Wirya Atmaja, [air akan surut besok].`,
	} {
		before, rest, _ := strings.Cut(text, "[")
		want, behind, _ := strings.Cut(rest, "]")
		b := lexicon.NewBuilder(lexicon.Default())
		require.NoError(t, b.AddWord("tembungna", class))
		lex := b.Build()
		got := quote.New(lex).Find(before+want+behind, entity.New(lex).Find(before+want+behind))
		if assert.Len(t, got, 1, class) {
			assert.Equal(t, want, strings.TrimRight(got[0].Text, ",?"), class)
			assert.Equal(t, "tembungna", strings.ToLower(got[0].Cue.Text), class)
			assert.Equal(t, "Wirya Atmaja", got[0].Speaker.Name, class)
		}
		assert.NotEmpty(t, find(t, before+want+behind+` "Siap," kata Sumirat.`), "the default lists do not change")
	}
}
