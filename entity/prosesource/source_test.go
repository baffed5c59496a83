package prosesource_test

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/jdkato/prose/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut"
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/entity/prosesource"
	"github.com/sebut-id/sebut/internal/spantest"
)

// model is trained, once, on sentences of our own from which it learns that the capital word behind "kapal" is a ship.
var model = sync.OnceValue(func() *prose.Model {
	var data []prose.EntityContext
	learn := func(text, ship string) {
		context := prose.EntityContext{Accept: true, Text: text}
		if start := strings.Index(text, ship); ship != "" {
			context.Spans = []prose.LabeledEntity{{Start: start, End: start + len(ship), Label: "SHIP"}}
		}
		data = append(data, context)
	}
	for i, ship := range []string{"Tirtasari", "Cakrabuana", "Ratnasari", "Samudrajaya", "Nagabonar", "Ma'rufan"} {
		for _, before := range []string{"Warga melihat kapal ", "Nelayan naik kapal ", "They saw the kapal "} {
			for j, behind := range []string{" karam.", "", ".", " dan kapal ", " yesterday."} {
				if (i+j)%2 == 0 {
					learn(before+ship+behind, ship)
				}
			}
		}
		learn("Warga melihat "+ship+" pulang.", "")
		learn("Nelayan pulang sejak subuh.", "")
	}
	return prose.ModelFromData("ships", prose.UsingEntities(data))
})

var ships = prosesource.WithTypes(map[string]entity.Type{"SHIP": entity.Organization})

// shipSource is a source that asks the small model.
func shipSource(tb testing.TB, options ...prosesource.Option) *prosesource.Source {
	tb.Helper()
	s, err := prosesource.New(model(), append([]prosesource.Option{ships}, options...)...)
	require.NoError(tb, err)
	return s
}

// find is what a source proposes for a text, checked.
func find(tb testing.TB, s *prosesource.Source, text string) (found []string) {
	tb.Helper()
	end := 0
	for _, p := range s.Append(nil, text) {
		if p.Start < end || p.Start >= p.End || p.End > len(text) {
			tb.Fatalf("%v overlaps, is empty or lies outside of %q", p, text)
		}
		end = p.End
		part := p.In(text)
		assert.True(tb, utf8.ValidString(part), "%q of %q", part, text)
		assert.Equal(tb, strings.TrimSpace(part), part)
		found = append(found, p.Type.String()+" "+part)
	}
	return found
}

func TestTrained(t *testing.T) {
	s := shipSource(t)
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"nothing", "", nil},
		{"no entity", "Warga pulang.", nil},
		{"inside", "Warga melihat kapal Mahardika karam.", []string{"ORGANIZATION Mahardika"}},
		{"at the end", "Warga melihat kapal Mahardika", []string{"ORGANIZATION Mahardika"}},
		{"before a mark", "Warga melihat kapal Mahardika.", []string{"ORGANIZATION Mahardika"}},
		{"twice", "Warga melihat kapal Mahardika dan kapal Mahardika.", []string{"ORGANIZATION Mahardika", "ORGANIZATION Mahardika"}},
		{"two lines", "Warga melihat kapal\nWarga pulang.", nil},
		{"behind letters of many bytes", "Érwin melihat “warga” — di kapal Mahardika karam.", []string{"ORGANIZATION Mahardika"}},
		{"beside a mark", "“Warga melihat kapal Mahardika.” Nelayan pulang.", []string{"ORGANIZATION Mahardika"}},
		{"odd spaces", "\u00a0 Warga  melihat\tkapal \u00a0 Mahardika\u00a0", []string{"ORGANIZATION Mahardika"}},
		{"apostrophes", "Warga melihat kapal Ma’rufan&rsquo;a karam.", []string{"ORGANIZATION Ma’rufan&rsquo;a"}},
		{"beside bytes that are no letters", "\xff Warga melihat kapal Mahardika \xc3", []string{"ORGANIZATION Mahardika"}},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, find(t, s, c.text), c.text) })
	}
}

// TestTypes wants labels that are not in the table to be left out.
func TestTypes(t *testing.T) {
	s, err := prosesource.New(model())
	require.NoError(t, err)
	assert.Empty(t, find(t, s, "Warga melihat kapal Mahardika karam."))

	table := map[string]entity.Type{"SHIP": entity.Place}
	s, err = prosesource.New(model(), prosesource.WithTypes(table))
	require.NoError(t, err)
	delete(table, "SHIP")
	assert.Equal(t, []string{"PLACE Mahardika"}, find(t, s, "Warga melihat kapal Mahardika karam."))
}

// TestFacade wants what the model finds among the mentions, where the rules leave it open.
func TestFacade(t *testing.T) {
	text := "Nelayan naik kapal Tirtakencana. Lalu Camat Wirya Atmaja memuji Tirtakencana."
	a, err := sebut.New(sebut.WithSource("ships", shipSource(t), entity.RulesFirst))
	require.NoError(t, err)
	doc := a.Analyze(text)
	require.NotEmpty(t, doc.Mentions)
	byRule := map[string][]string{}
	for _, m := range doc.Mentions {
		byRule[m.Rule] = append(byRule[m.Rule], m.Text)
	}
	assert.Contains(t, byRule["person.title"], "Wirya Atmaja")
	assert.Contains(t, byRule["source.ships"], "Tirtakencana")
}

// TestEnglish asks prose's own model.
func TestEnglish(t *testing.T) {
	s, err := prosesource.English()
	require.NoError(t, err)
	assert.Equal(t, []string{"PERSON Angela Merkel", "PLACE Berlin"},
		find(t, s, "They said that it had rained when Angela Merkel was in Berlin."))
	assert.Empty(t, find(t, s, "Barack Obama menemui Angela Merkel di Berlin."), "not an English sentence")
	assert.Equal(t, []string{"PERSON Angela Merkel"}, find(t, s, "Ia menulis tentang New York.\n“I have met Angela Merkel with my brother,” katanya."))

	s, err = prosesource.New(prose.ModelFromData("en"))
	require.NoError(t, err)
	assert.NotEmpty(t, find(t, s, "Barack Obama menemui Angela Merkel di Berlin."), "every sentence")
}

// TestEnglishSentences tells English sentences from those with an English title.
func TestEnglishSentences(t *testing.T) {
	s := shipSource(t, prosesource.WithEnglishOnly())
	for text, want := range map[string]bool{
		"They said that they saw the kapal Mahardika.":                     true,
		"“They were on it,” she said when they saw the kapal Mahardika.":   true,
		"Warga melihat kapal Mahardika.":                                   false,
		"Film They Were With Us diputar di kapal Mahardika sejak kemarin.": false,
		"IT AS AT BE kapal Mahardika":                                      false,
		"Lagu from the sea with love diputar warga di kapal Mahardika sejak kemarin sore hingga pagi tadi oleh para nelayan itu.": false,
	} {
		assert.Equal(t, want, len(find(t, s, text)) > 0, text)
	}
}

// TestPanics gives what prose panics on; the sentences around it must be read all the same.
func TestPanics(t *testing.T) {
	const odd = "ȺȺȺȺȺ's"
	assert.Panics(t, func() { _, _ = prose.NewDocument(odd, prose.UsingModel(model())) }, "prose has changed: guard against something else")
	assert.Equal(t, []string{"ORGANIZATION Mahardika"}, find(t, shipSource(t), odd+" pulang.\nWarga melihat kapal Mahardika karam."))
}

func TestBadModels(t *testing.T) {
	_, err := prosesource.New(nil)
	assert.EqualError(t, err, "prosesource: the model is nil")
	_, err = prosesource.New(new(prose.Model))
	assert.ErrorContains(t, err, "prosesource: the model cannot be used: prose: ")

	dir := t.TempDir()
	_, err = prosesource.Load(filepath.Join(dir, "none"))
	assert.ErrorContains(t, err, "prosesource: no model in ")
	assert.ErrorContains(t, err, "mapping.gob: no such file")
	require.NoError(t, os.Mkdir(filepath.Join(dir, "Maxent"), 0o755))
	for _, name := range []string{"mapping", "weights", "labels"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, "Maxent", name+".gob"), []byte("air naik"), 0o644))
	}
	_, err = prosesource.Load(dir)
	assert.ErrorContains(t, err, "prosesource: no model in ")
}

func TestLoad(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, model().Write(dir))
	s, err := prosesource.Load(dir, ships)
	require.NoError(t, err)
	text := "Warga melihat kapal Mahardika karam."
	assert.Equal(t, find(t, shipSource(t), text), find(t, s, text))
}

// TestLong gives words and sentences without end, on which prose alone would take time that grows with their square.
func TestLong(t *testing.T) {
	s := shipSource(t)
	for _, part := range []string{")", "a", "'s", "(", "kapal,", "kapal Mahardika dan ", "“", "\xff", ". "} {
		long := strings.Repeat(part, 10_000/len(part))
		found := find(t, s, long+"\nWarga melihat kapal Mahardika karam.")
		if assert.NotEmpty(t, found, "%q", part) {
			assert.Equal(t, "ORGANIZATION Mahardika", found[len(found)-1])
		}
	}
}

func TestConcurrent(t *testing.T) {
	s := shipSource(t)
	text := strings.Repeat("Warga melihat kapal Mahardika karam. Nelayan “pulang” sejak subuh.\n", 20)
	want := find(t, s, text)
	assert.Len(t, want, 20)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() { assert.Equal(t, want, find(t, s, text)) })
	}
	group.Wait()
}

func FuzzAppend(f *testing.F) {
	f.Add("Warga melihat kapal Mahardika karam. “Warga”, 'samba ȺȺȺȺȺ's don't :-) I.B.M. &rsquo;", false)
	f.Add("They said that it was the kapal Mahardika.\n\xff İİİ's", true)
	f.Add(spantest.News, false)
	f.Fuzz(func(t *testing.T, text string, english bool) {
		var options []prosesource.Option
		if english {
			options = append(options, prosesource.WithEnglishOnly())
		}
		find(t, shipSource(t, options...), text)
	})
}
