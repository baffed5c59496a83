package lexicon_test

import (
	"errors"
	"fmt"
	"strings"
	"testing/fstest"

	"github.com/sebut-id/sebut/lexicon"
)

// A list of one's own extends the default lexicon; its entries win.
func ExampleBuilder_Load() {
	const own = "ORGANIZATION\tkopi-merbabu\tKoperasi Petani Kopi Merbabu\tKPK\tkind=cooperative\n" +
		"gojlok\tcue-root\t\n"
	b := lexicon.NewBuilder(lexicon.Default())
	if err := b.Load("own.tsv", strings.NewReader(own)); err != nil {
		fmt.Println(err)
	}
	for _, e := range b.Build().Lookup("KPK") {
		fmt.Println(e.ID)
	}
	// Output:
	// kopi-merbabu
	// komisi-pemberantasan-korupsi
}

// All faults of a list are reported at once, and none of its lines is added.
func ExampleErrors() {
	b := lexicon.NewBuilder()
	err := b.Load("own.tsv", strings.NewReader("CITY\tsolo\tSolo\t\t\nPERSON\tdarmo\tDarmo\t\twhen=gelar\ngojlok\tcue-rot\t\n"))
	var faults lexicon.Errors
	if errors.As(err, &faults) {
		for _, f := range faults {
			fmt.Println(f.Line, f.Column, f.Text, "-", f.Want)
		}
	}
	fmt.Println(b.Build().Len(lexicon.NoType))
	// Output:
	// 1 1 CITY - unknown type; want PERSON, STATE, ORGANIZATION or PLACE
	// 2 21 when=gelar - want when=title or when=inside
	// 3 8 cue-rot - unknown word class; want cue-root, cue-nya, cue-active, cue-topic, cue-request, cue-stance, cue-prep, cue-passive, cue-noun or cue-ask
	// 0
}

func ExampleBuilder_LoadJSON() {
	b := lexicon.NewBuilder()
	err := b.LoadJSON("own.jsonl", strings.NewReader(
		`{"type": "PLACE", "id": "wuni", "name": "Balai Wuni", "aliases": ["~Wuni"], "attributes": {"desk": "local"}}`))
	e, ok := b.Build().ByID(lexicon.Place, "wuni")
	fmt.Println(err, ok, e.Name, e.Attributes.Get("desk"))
	// Output: <nil> true Balai Wuni local
}

// Files are loaded in the order of their names, so that the later one may replace or take out what the earlier one has.
func ExampleBuilder_LoadFS() {
	lists := fstest.MapFS{
		"1-people.tsv":  {Data: []byte("PERSON\tdarmo\tDarmo Sutrisno\t\t\nPERSON\tsari\tSari Wulandari\t\t\n")},
		"2-changes.tsv": {Data: []byte("-PERSON\tsari\nPERSON\tdarmo\tDarmo Sutrisno\tMbah Darmo\t\n")},
	}
	b := lexicon.NewBuilder()
	if err := b.LoadFS(lists, "*.tsv"); err != nil {
		fmt.Println(err)
	}
	for e := range b.Build().All(lexicon.Person) {
		fmt.Println(e.Name, e.Aliases)
	}
	// Output: Darmo Sutrisno [{Mbah Darmo false}]
}

func ExampleBuilder_Add() {
	b := lexicon.NewBuilder()
	err := b.Add(lexicon.Entry{
		Type: lexicon.Organization, ID: "suara-lereng", Name: "Harian Suara Lereng",
		Aliases:    []lexicon.Alias{{Form: "Suara Lereng"}, {Form: "Lereng", Ambiguous: true}},
		Attributes: lexicon.Attributes{{Key: "case", Value: "fold"}, {Key: "priority", Value: "5"}},
	})
	fmt.Println(err, len(b.Build().Lookup("SUARA LERENG")))
	fmt.Println(b.Add(lexicon.Entry{Type: lexicon.Organization, ID: "x", Name: "X", Attributes: lexicon.Attributes{{Key: "case", Value: "any"}}}))
	// Output:
	// <nil> 1
	// lexicon: entry:1:19: "case=any": want case=fold or case=exact
}

// Cues and titles come at run time, too.
func ExampleBuilder_AddWord() {
	b := lexicon.NewBuilder(lexicon.Default())
	fmt.Println(b.AddWord("gojlok", "cue-root"))
	fmt.Println(b.AddWord("Ki Ageng", "honorific"))
	fmt.Println(b.AddWord("M.Kopi", "degree"))
	// Output:
	// <nil>
	// <nil>
	// lexicon: word:1:8: "degree": unknown word class; want degree-before or degree-after
}

func ExampleBuilder_Remove() {
	b := lexicon.NewBuilder(lexicon.Default())
	fmt.Println(b.Remove(lexicon.State, "SU"), b.Remove(lexicon.State, "SU"))
	_, ok := b.Build().ByID(lexicon.State, "SU")
	fmt.Println(ok)
	// Output:
	// true false
	// false
}

// Lexicons are joined in order; the later one wins.
func ExampleNewBuilder() {
	national, local := lexicon.NewBuilder(), lexicon.NewBuilder()
	_ = national.Add(lexicon.Entry{Type: lexicon.Person, ID: "sari-1", Name: "Sari Wulandari"})
	_ = local.Add(lexicon.Entry{Type: lexicon.Person, ID: "sari-2", Name: "Sari Wulandari"})
	joined := lexicon.NewBuilder(national.Build(), local.Build()).Build()
	for _, e := range joined.Lookup("Sari Wulandari") {
		fmt.Println(e.ID)
	}
	// Output:
	// sari-2
	// sari-1
}

func ExampleLexicon_Lookup() {
	for _, e := range lexicon.Default().Lookup("Korsel") {
		fmt.Println(e.Type, e.ID, e.Name)
	}
	// Output: STATE KR Korea Selatan
}

// A name may mean several entries; a match says which form it is and what is asked of the context.
func ExampleLexicon_Matches() {
	b := lexicon.NewBuilder()
	_ = b.Load("own.tsv", strings.NewReader(
		"PERSON\tsamudera\tBayu Samudera\tSamudera\twhen=title\n"+
			"ORGANIZATION\tycs\tYayasan Cahaya Samudera\t~Samudera\t\n"))
	for _, m := range b.Build().Matches("Samudera") {
		fmt.Printf("%s of %s: ambiguous %t, when %q\n", m.Form, m.Entry.ID, m.Ambiguous, m.When)
	}
	// Output:
	// Samudera of samudera: ambiguous false, when "title"
	// Samudera of ycs: ambiguous true, when ""
}

func ExampleLexicon_Find() {
	for _, m := range lexicon.Default().Find("Menlu Korsel tiba di Kuala Lumpur") {
		fmt.Println(m.Start, m.End, m.Entry.Type, m.Entry.Name)
	}
	// Output:
	// 6 12 STATE Korea Selatan
	// 21 33 PLACE Kuala Lumpur
}

func ExampleLexicon_ByID() {
	e, ok := lexicon.Default().ByID(lexicon.State, "TL")
	fmt.Println(e.Name, ok)
	// Output: Timor Leste true
}

func ExampleLexicon_All() {
	capitals := 0
	for e := range lexicon.Default().All(lexicon.Place) {
		if e.Attributes.Get("capital") == "yes" {
			capitals++
		}
	}
	fmt.Println(capitals > 190)
	// Output: true
}
