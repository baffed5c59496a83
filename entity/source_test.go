package entity_test

import (
	"fmt"
	"math"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/spantest"
	"github.com/sebut-id/sebut/lexicon"
)

// types are the types of the labels of marked texts.
var types = map[string]entity.Type{"P": entity.Person, "S": entity.State, "O": entity.Organization, "L": entity.Place}

// marked returns the text of a marked one and a source that proposes what is marked.
func marked(tb testing.TB, text string) (string, entity.Source) {
	tb.Helper()
	text, marks := parse(tb, text)
	return text, entity.SourceFunc(func(dst []entity.Proposal, _ string) []entity.Proposal {
		for _, m := range marks {
			dst = append(dst, entity.Proposal{Span: entity.Span{Start: m.Start, End: m.End}, Type: types[m.Label]})
		}
		return dst
	})
}

// constant is a source that proposes the same for every text.
func constant(proposals ...entity.Proposal) entity.Source {
	return entity.SourceFunc(func(dst []entity.Proposal, _ string) []entity.Proposal { return append(dst, proposals...) })
}

func joined(name string, source entity.Source, precedence entity.Precedence) *entity.Recognizer {
	return entity.New(lexicon.Default(), entity.WithSource(name, source, precedence))
}

// sourced are texts with what a source proposes and the result for each precedence.
var sourced = []struct{ name, proposed, rulesFirst, sourceFirst string }{
	{"fills what no rule sees", "{L|Tirtakencana} sepi pagi itu.",
		"{L|Tirtakencana} sepi pagi itu.", "{L|Tirtakencana} sepi pagi itu."},
	{"without capitals", "presiden {P|joko widodo} tiba di {L|jakarta}.",
		"presiden {P|joko widodo} tiba di {L|jakarta}.", "presiden {P|joko widodo} tiba di {L|jakarta}."},
	{"another type than a sure rule", "Rapat dipimpin Camat {O|Wirya Atmaja}.",
		"Rapat dipimpin Camat {P|Wirya Atmaja}.", "Rapat dipimpin Camat {O|Wirya Atmaja}."},
	{"a longer span than a sure rule", "Rapat dipimpin {P|Camat Wirya Atmaja}.",
		"Rapat dipimpin Camat {P|Wirya Atmaja}.", "Rapat dipimpin {P|Camat Wirya Atmaja}."},
	{"a shorter span than a sure rule", "Gubernur Bank {S|Indonesia} datang.",
		"Gubernur {O|Bank Indonesia} datang.", "Gubernur Bank {S|Indonesia} datang."},
	{"a name that the rules leave to the text", "Lalu {O|Krisnawa} sepi.", "Lalu {O|Krisnawa} sepi.", "Lalu {O|Krisnawa} sepi."},
	{"a title", "Rapat dipimpin {P|Camat} di kota itu.",
		"Rapat dipimpin Camat di kota itu.", "Rapat dipimpin {P|Camat} di kota itu."},
	{"a name of another sort", "Warga merayakan {L|Idul Fitri}.", "Warga merayakan Idul Fitri.", "Warga merayakan {L|Idul Fitri}."},
	{"first and last word", "{P|sumirat} menemui {P|tarmuji}", "{P|sumirat} menemui {P|tarmuji}", "{P|sumirat} menemui {P|tarmuji}"},
}

func TestSource(t *testing.T) {
	for _, c := range sourced {
		t.Run(c.name, func(t *testing.T) {
			text, source := marked(t, c.proposed)
			for precedence, want := range map[entity.Precedence]string{
				entity.RulesFirst: c.rulesFirst, entity.SourceFirst: c.sourceFirst, 0: c.rulesFirst,
			} {
				got := joined("test", source, precedence).Find(text)
				check(t, text, got)
				assert.Equal(t, want, spantest.Render(text, spans(got)), "precedence %d", precedence)
			}
		})
	}
}

func TestSourceRule(t *testing.T) {
	text, source := marked(t, "Pagi itu {L|Tirtakencana} sepi. Camat Wirya Atmaja datang.")
	got := joined("model-7", source, entity.RulesFirst).Find(text)
	require.Len(t, got, 2)
	assert.Equal(t, "source.model-7", got[0].Rule)
	assert.Equal(t, entity.NoGrade, got[0].Grade)
	assert.Equal(t, "person.title", got[1].Rule)
}

// TestSourceOrder wants the earlier of two sources to win where both are as good, and one that goes first to win over the
// rules but not over the source before it.
func TestSourceOrder(t *testing.T) {
	text, first := marked(t, "Pagi itu {L|Tirtakencana} Raya sepi di {L|Kudus}.")
	_, second := marked(t, "Pagi itu {O|Tirtakencana Raya} sepi di {O|Kudus}.")
	for _, precedence := range []entity.Precedence{entity.RulesFirst, entity.SourceFirst} {
		got := entity.New(lexicon.Default(), entity.WithSource("first", first, entity.RulesFirst),
			entity.WithSource("none", nil, entity.RulesFirst), nil, entity.WithSource("second", second, precedence)).Find(text)
		check(t, text, got)
		want := "Pagi itu {L|Tirtakencana} Raya sepi di {L|Kudus}."
		if precedence == entity.SourceFirst {
			want = "Pagi itu {L|Tirtakencana} Raya sepi di {O|Kudus}."
		}
		assert.Equal(t, want, spantest.Render(text, spans(got)))
	}
}

// TestSourceCoreference wants what a source names to be the same entity as what the rules name.
func TestSourceCoreference(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"short name of the rules", "Kemarin {P|Lirasti Tunjung} tampil. Penonton menyambut Lirasti.",
			[]string{"PERSON Lirasti Tunjung : [Lirasti Tunjung] [Lirasti]"}},
		{"short name of the source", "Camat Wirya Atmaja datang. Lalu {P|wirya} pergi.",
			[]string{"PERSON Wirya Atmaja : [Wirya Atmaja] [wirya]"}},
		{"the same words", "{L|Tirtakencana} sepi. Mereka tiba di Tirtakencana kemarin.",
			[]string{"PLACE Tirtakencana : [Tirtakencana] [Tirtakencana]"}},
		{"other case", "{P|sumirat wibowo} datang. Lalu {P|Sumirat} pergi.",
			[]string{"PERSON sumirat wibowo : [sumirat wibowo] [Sumirat]"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			text, source := marked(t, c.text)
			got := joined("test", source, entity.RulesFirst).Find(text)
			check(t, text, got)
			assert.Equal(t, c.want, lines(got))
		})
	}
}

// lines writes entities as TYPE name id: surfaces.
func lines(mentions []entity.Mention) (lines []string) {
	for _, e := range entity.Group(mentions) {
		line := fmt.Sprintf("%v %s %s:", e.Type, e.Name, e.ID)
		for _, i := range e.Mentions {
			line += " [" + mentions[i].Text + "]"
		}
		lines = append(lines, line)
	}
	return lines
}

// TestSourceIDs wants mentions of one id to be one entity, and ids to tell apart what has one name.
func TestSourceIDs(t *testing.T) {
	text := "Hermanto datang. Ayahnya, Hermanto, pulang. Pak Her menyusul."
	at := func(word string, from int, id, name string) entity.Proposal {
		start := from + strings.Index(text[from:], word)
		return entity.Proposal{Span: entity.Span{Start: start, End: start + len(word)}, Type: entity.Person, ID: id, Name: name}
	}
	got := joined("test", constant(at("Hermanto", 0, "own-1", ""), at("Hermanto", 9, "own-2", ""), at("Her", 45, "own-1", "Hermanto Muda")), entity.SourceFirst).Find(text)
	check(t, text, got)
	assert.Equal(t, []string{"PERSON Hermanto Muda own-1: [Hermanto] [Her]", "PERSON Hermanto own-2: [Hermanto]"}, lines(got))

	text = "Camat Wirya Atmaja Kusuma datang. Lalu Wirya pergi."
	got = joined("test", constant(at("Wirya", 30, "own-3", "")), entity.SourceFirst).Find(text)
	check(t, text, got)
	assert.Equal(t, []string{"PERSON Wirya own-3: [Wirya Atmaja Kusuma] [Wirya]"}, lines(got), "an id is not lost")

	text = "Kursi KPK kosong. Lembaga itu pindah."
	got = joined("test", constant(entity.Proposal{
		Span: entity.Span{Start: 18, End: 29}, Type: entity.Organization, ID: "komisi-pemberantasan-korupsi"}), entity.SourceFirst).Find(text)
	assert.Len(t, entity.Group(got), 1, "the id of an entry means the entry")
}

func TestSourceGrades(t *testing.T) {
	for _, c := range []struct {
		text  string
		grade entity.Grade
		want  entity.Grade
	}{
		{"Pagi itu {L|Tirtakencana} sepi.", entity.NoGrade, entity.NoGrade},
		{"Pagi itu {L|Tirtakencana} sepi.", entity.ByLexicon, entity.ByLexicon},
		{"Para warga {L|tirtakencana} gembira.", entity.NoGrade, entity.ByContext},
		{"Mereka tiba di {L|tirtakencana}.", entity.ByShape, entity.ByContext},
		{"Mereka tiba di {L|tirtakencana}.", entity.ByLexicon, entity.ByBoth},
		{"Lalu Camat {P|sumirat} pergi.", entity.NoGrade, entity.ByContext},
	} {
		text, marks := parse(t, c.text)
		got := joined("test", constant(entity.Proposal{Span: entity.Span{Start: marks[0].Start, End: marks[0].End},
			Type: types[marks[0].Label], Grade: c.grade}), entity.RulesFirst).Find(text)
		require.Len(t, got, 1, text)
		assert.Equal(t, c.want, got[0].Grade, text)
	}
}

// TestBadProposals gives proposals that cannot be mentions, and some that must be trimmed.
func TestBadProposals(t *testing.T) {
	text := "Pagi itu  tirta\u00a0kencana … sepi \xff di é sana" + strings.Repeat(" a", 200)
	at := strings.Index(text, "tirta")
	for name, c := range map[string]struct {
		start, end int
		typ        entity.Type
		want       string // text of the mention, empty if there must be none
	}{
		"good":             {at, at + 5, entity.Place, "tirta"},
		"spaces round it":  {at - 2, at + 7, entity.Place, "tirta"},
		"part of a word":   {at + 1, at + 4, entity.Place, "irt"},
		"two words":        {at, at + 14, entity.Place, "tirta\u00a0kencana"},
		"empty":            {at, at, entity.Place, ""},
		"backwards":        {at + 5, at, entity.Place, ""},
		"before the text":  {-1, 4, entity.Place, ""},
		"behind the text":  {len(text) - 1, len(text) + 1, entity.Place, ""},
		"far off":          {math.MaxInt - 5, math.MaxInt, entity.Place, ""},
		"white space":      {at - 2, at, entity.Place, ""},
		"within a space":   {at + 6, at + 7, entity.Place, ""},
		"mark":             {at + 16, at + 19, entity.Place, ""},
		"half a mark":      {at + 16, at + 18, entity.Place, ""},
		"bad byte":         {strings.Index(text, "sepi"), strings.Index(text, "di"), entity.Place, ""},
		"half a letter":    {strings.Index(text, "di"), strings.Index(text, "é") + 1, entity.Place, ""},
		"half in front":    {strings.Index(text, "é") + 1, strings.Index(text, "sana"), entity.Place, ""},
		"no type":          {at, at + 5, lexicon.NoType, ""},
		"unknown type":     {at, at + 5, entity.Type(9), ""},
		"64 tokens":        {len(text) - 128, len(text), entity.Place, text[len(text)-127:]},
		"more than enough": {len(text) - 130, len(text), entity.Place, ""},
	} {
		for _, precedence := range []entity.Precedence{entity.RulesFirst, entity.SourceFirst} {
			got := joined("test", constant(entity.Proposal{Span: entity.Span{Start: c.start, End: c.end}, Type: c.typ}), precedence).Find(text)
			check(t, text, got)
			if c.want == "" {
				assert.Empty(t, got, name)
			} else if assert.Len(t, got, 1, name) {
				assert.Equal(t, c.want, got[0].Text, name)
			}
		}
	}
}

// TestOverlappingProposals wants the first, the longest and the earliest of proposals that share a word.
func TestOverlappingProposals(t *testing.T) {
	text := "tirta kencana raya"
	p := func(start, end int, typ entity.Type) entity.Proposal {
		return entity.Proposal{Span: entity.Span{Start: start, End: end}, Type: typ}
	}
	got := joined("test", constant(p(6, 18, entity.Place), p(0, 5, entity.Place), p(0, 13, entity.Organization), p(0, 13, entity.Person),
		p(14, 18, entity.State), p(14, 16, entity.Place), p(16, 18, entity.Place)), entity.RulesFirst).Find(text)
	check(t, text, got)
	assert.Equal(t, "{O|tirta kencana} {S|raya}", spantest.Render(text, spans(got)))
}

// TestSourceIsAsked wants a source to be asked once for each text with a word, and with that text.
func TestSourceIsAsked(t *testing.T) {
	var texts []string
	r := joined("test", entity.SourceFunc(func(dst []entity.Proposal, text string) []entity.Proposal {
		assert.Empty(t, dst)
		texts = append(texts, text)
		return nil
	}), entity.RulesFirst)
	for _, text := range []string{"", " \n", "Hujan turun.", "Camat Wirya Atmaja datang."} {
		check(t, text, r.Find(text))
	}
	assert.Equal(t, []string{"Hujan turun.", "Camat Wirya Atmaja datang."}, texts)
}

func TestSourceConcurrent(t *testing.T) {
	text, source := marked(t, "Pagi itu {L|Tirtakencana} sepi. "+strings.Repeat("Camat Wirya Atmaja menemui {P|sumirat} di Kudus. ", 20))
	r := joined("test", source, entity.RulesFirst)
	want := r.Find(text)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() { assert.Equal(t, want, r.Find(text)) })
	}
	group.Wait()
}

// FuzzSource proposes whatever the bytes of spec say: start, length, type and which id.
func FuzzSource(f *testing.F) {
	for _, c := range sourced {
		text, _ := parse(f, c.proposed)
		f.Add(text, []byte{0, 6, 1, 0, 3, 9, 2, 1, 14, 8, 4, 2}, true)
	}
	for _, text := range broken {
		f.Add(text, []byte{0, 2, 1, 1, 4, 12, 1, 2, 20, 7, 1, 1}, false)
	}
	f.Add(spantest.News, []byte{9, 200, 4, 5, 30, 3, 1, 6, 31, 255, 3, 1}, false)
	f.Fuzz(func(t *testing.T, text string, spec []byte, first bool) {
		var proposals []entity.Proposal
		for ; len(spec) >= 4; spec = spec[4:] {
			p := entity.Proposal{Type: entity.Type(spec[2] % 6), Grade: entity.Grade(spec[3] >> 4 % 5)}
			p.Start = int(spec[0]) - 2
			p.End = p.Start + int(spec[1]) - 2
			if spec[3]&1 > 0 {
				p.ID = fmt.Sprintf("own-%d", spec[3]>>1&3)
			}
			if spec[3]&8 > 0 {
				p.Name = "Nama"
			}
			proposals = append(proposals, p)
		}
		precedence := entity.RulesFirst
		if first {
			precedence = entity.SourceFirst
		}
		r := joined("fuzz", constant(proposals...), precedence)
		got := r.Find(text)
		check(t, text, got)
		assert.Equal(t, got, r.Find(text))
	})
}
