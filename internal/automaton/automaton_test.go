package automaton_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut/internal/automaton"
	"github.com/sebut-id/sebut/internal/token"
)

// phrases are made-up phrases of few words, so that many begin alike, with the forms that each is given.
func phrases(n int) map[string][]automaton.Form {
	r := rand.New(rand.NewPCG(1, 2))
	all := make(map[string][]automaton.Form)
	for i := range n {
		var words []string
		for range 1 + r.IntN(4) {
			words = append(words, fmt.Sprintf("kata%d", r.IntN(40)))
		}
		phrase := strings.Join(words, " ")
		all[phrase] = append(all[phrase], automaton.Form{Target: uint32(i), Class: uint8(i % 7)})
	}
	return all
}

func add(b *automaton.Builder, phrase string, forms ...automaton.Form) {
	var words []automaton.Word
	for _, t := range token.Append(nil, phrase) {
		words = append(words, b.Intern(t.Hash, phrase[t.Start:t.End]))
	}
	b.SetFlags(words[0], 1<<(len(words)%3))
	b.SetBegins(words[0], 1<<(len(words)%5))
	for _, f := range forms {
		b.Add(words, f)
	}
}

func at(t *automaton.Table, phrase string) []automaton.Form {
	tokens := token.Append(nil, phrase)
	find := func(i int) automaton.Word { return t.Find(tokens[i].Hash, phrase[tokens[i].Start:tokens[i].End]) }
	s := t.Start(find(0))
	for i := 1; i < len(tokens); i++ {
		s = t.Step(s, find(i))
	}
	return t.At(s)
}

func TestTable(t *testing.T) {
	all := phrases(5000)
	var b automaton.Builder
	for phrase, forms := range all { // in any order
		add(&b, phrase, forms...)
	}
	table := b.Build(nil)
	check := func(table *automaton.Table, want map[string][]automaton.Form) {
		t.Helper()
		n := 0
		for phrase, forms := range want {
			require.Equal(t, forms, at(table, phrase), phrase)
			require.Equal(t, forms, at(table, strings.ToUpper(phrase)), phrase)
			n += len(forms)
		}
		assert.Equal(t, n, table.Forms())
		seen := 0
		table.Each(func(phrase []automaton.Word, forms []automaton.Form) {
			var words []string
			for _, w := range phrase {
				words = append(words, table.Text(w))
			}
			require.Equal(t, want[strings.Join(words, " ")], forms)
			seen++
		})
		assert.Equal(t, len(want), seen)
	}
	check(&table, all)
	assert.Empty(t, at(&table, "kata1 lain"))
	assert.Empty(t, at(&table, "lain kata1"))
	assert.Empty(t, at(&table, "kata1 kata2 kata3 kata4 kata5"))

	few := make(map[string][]automaton.Form)
	for phrase, forms := range all {
		for _, f := range forms {
			if f.Class == 3 {
				f.Target++
				few[phrase] = append(few[phrase], f)
			}
		}
	}
	keep := func(f *automaton.Form) bool { f.Target++; return f.Class == 3 }
	part := b.Build(keep)
	check(&part, few)

	var c automaton.Builder
	add(&c, "kata0 kata1", automaton.Form{Target: 1 << 20})
	c.Include(&table, keep)
	few["kata0 kata1"] = append([]automaton.Form{{Target: 1 << 20}}, few["kata0 kata1"]...)
	joined := c.Build(nil)
	check(&joined, few)
	for w := range table.Words() {
		text := table.Text(automaton.Word(w + 1))
		mine := joined.Find(token.Hash(text), text)
		own, begins := table.Flags(automaton.Word(w + 1))
		myOwn, myBegins := joined.Flags(mine)
		assert.Equal(t, own, myOwn&own, text)
		assert.Equal(t, begins, myBegins&begins, text)
	}
}

// TestFold looks words up that differ from their folded form in one way or another.
func TestFold(t *testing.T) {
	var b automaton.Builder
	words := []string{"łuk", "kata", "jum'at", "é", "i̇zmir", "kata-"}
	for _, w := range words {
		b.Intern(token.HashFolded(w), w)
	}
	table := b.Build(nil)
	for text, want := range map[string]string{
		"Łuk": "łuk", "ŁUK": "łuk", "KATA": "kata", "JUM’AT": "jum'at", "É": "é", "ka\u00adta": "kata", "kita": "", "Łuc": "",
	} {
		w := table.Find(token.Hash(text), text)
		if want == "" {
			assert.Zero(t, w, text)
		} else if assert.NotZero(t, w, text) {
			assert.Equal(t, want, table.Text(w))
		}
	}
	for _, w := range words { // whatever the hash
		for _, text := range []string{"łux", "kat`", "xata", "jum'au", "ÉÉ"} {
			assert.Zero(t, table.Find(token.HashFolded(w), text), "%s, %s", w, text)
		}
	}
}

func TestEmptyTable(t *testing.T) {
	var b automaton.Builder
	for _, table := range []automaton.Table{{}, b.Build(nil)} {
		w := table.Find(token.Hash("kata"), "kata")
		assert.Zero(t, w)
		own, begins := table.Flags(w)
		assert.Zero(t, own|begins)
		assert.Empty(t, table.At(table.Step(table.Start(w), w)))
		assert.Zero(t, table.Words()+table.Forms())
		table.Each(func([]automaton.Word, []automaton.Form) { t.Error("a phrase in an empty table") })
	}
}

func TestStored(t *testing.T) {
	var b automaton.Builder
	for phrase, forms := range phrases(5000) {
		add(&b, phrase, forms...)
	}
	add(&b, "“kutip” … É́ Ma’ruf", automaton.Form{Target: 1 << 31, Caps: 1<<32 - 1, Class: 255, Kind: 255, Mark: 1<<16 - 1})
	table := b.Build(nil)
	stored := table.Append([]byte("before"))
	assert.Equal(t, stored, table.Append([]byte("before")), "the same every time")
	again, rest := automaton.Read(string(stored[len("before"):]) + "behind")
	assert.Equal(t, "behind", rest)
	assert.Equal(t, stored, again.Append([]byte("before")))
	table.Each(func(phrase []automaton.Word, forms []automaton.Form) {
		var text []string
		for _, w := range phrase {
			text = append(text, table.Text(w))
		}
		require.Equal(t, forms, at(again, strings.Join(text, " ")))
	})
	for w := range table.Words() {
		own, begins := table.Flags(automaton.Word(w + 1))
		againOwn, againBegins := again.Flags(automaton.Word(w + 1))
		require.Equal(t, own, againOwn)
		require.Equal(t, begins, againBegins)
	}
	for _, table := range []automaton.Table{{}, new(automaton.Builder).Build(nil)} {
		again, rest := automaton.Read(string(table.Append(nil)))
		assert.Empty(t, rest)
		assert.Zero(t, again.Words()+again.Forms())
	}
}

// TestSorted wants the same phrases from the sorted table, in less space.
func TestSorted(t *testing.T) {
	var b automaton.Builder
	for i := range 2000 { // in no order
		word := fmt.Sprintf("nama%d", i*7919%2000)
		b.Intern(token.HashFolded(word), word)
	}
	for phrase, forms := range phrases(5000) {
		add(&b, phrase, forms...)
	}
	table := b.Build(nil)
	sorted := table.Sorted()
	for w := automaton.Word(1); int(w) < sorted.Words(); w++ {
		require.Less(t, sorted.Text(w), sorted.Text(w+1))
	}
	assert.Equal(t, table.Words(), sorted.Words())
	assert.Equal(t, table.Forms(), sorted.Forms())
	table.Each(func(phrase []automaton.Word, forms []automaton.Form) {
		var text []string
		for _, w := range phrase {
			text = append(text, table.Text(w))
		}
		require.Equal(t, forms, at(&sorted, strings.Join(text, " ")))
	})
	assert.Less(t, len(sorted.Append(nil)), len(table.Append(nil)))
}
