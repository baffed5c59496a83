package entity_test

import (
	"fmt"
	"strings"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/lexicon"
)

func Example() {
	r := entity.New(lexicon.Default())
	for _, m := range r.Find("Gubernur Bank Indonesia Harsono Adiwijaya menemui Camat Wirya Atmaja di Demak.") {
		fmt.Println(m.Start, m.End, m.Type, m.Text)
	}
	// Output:
	// 9 23 ORGANIZATION Bank Indonesia
	// 24 41 PERSON Harsono Adiwijaya
	// 56 68 PERSON Wirya Atmaja
	// 72 77 PLACE Demak
}

// A lexicon of one's own comes on top of the default lists.
func ExampleNew() {
	b := lexicon.NewBuilder(lexicon.Default())
	err := b.Add(lexicon.Entry{
		Type: entity.Organization, ID: "warta-tirta", Name: "Harian Warta Tirta",
		Aliases: []lexicon.Alias{{Form: "WT"}},
	})
	if err != nil {
		fmt.Println(err)
	}
	for _, m := range entity.New(b.Build()).Find("Wartawan WT meliput banjir itu.") {
		fmt.Println(m.Text, "=", m.Name)
	}
	// Output: WT = Harian Warta Tirta
}

// A source fills what the rules leave open, or goes first.
func ExampleWithSource() {
	rivers := entity.SourceFunc(func(dst []entity.Proposal, text string) []entity.Proposal {
		if start := strings.Index(text, "Tirtakencana"); start >= 0 {
			dst = append(dst, entity.Proposal{
				Span: entity.Span{Start: start, End: start + len("Tirtakencana")}, Type: entity.Place, Grade: entity.ByLexicon,
			})
		}
		return dst
	})
	r := entity.New(lexicon.Default(), entity.WithSource("rivers", rivers, entity.RulesFirst))
	for _, m := range r.Find("Tirtakencana sepi pagi itu, tetapi Camat Wirya Atmaja datang.") {
		fmt.Println(m.Text, m.Grade, m.Rule)
	}
	// Output:
	// Tirtakencana lexicon source.rivers
	// Wirya Atmaja context person.title
}

func ExampleRecognizer() {
	r := entity.New(lexicon.Default()) // keep it: it is safe for concurrent use
	fmt.Println(len(r.Find("Hujan turun di Bandung.")), len(r.Find("Hujan turun sejak pagi.")))
	// Output: 1 0
}

// The offsets are bytes, and the text of a mention is a part of the caller's string.
func ExampleRecognizer_Find() {
	text := "“Siap!” kata Camat Wirya Atmaja."
	for _, m := range entity.New(lexicon.Default()).Find(text) {
		fmt.Println(m.Start, m.End, text[m.Start:m.End] == m.Text, m.Text)
	}
	// Output: 23 35 true Wirya Atmaja
}

// A text that is read once serves the recognizer and the extractor of package quote.
func ExampleRecognizer_AppendIn() {
	lex := lexicon.Default()
	in := lex.Read("Hujan turun di Bandung dan Garut.")
	defer in.Release()
	mentions := make([]entity.Mention, 0, 8)
	for _, m := range entity.New(lex).AppendIn(mentions, in) {
		fmt.Println(m.Text)
	}
	// Output:
	// Bandung
	// Garut
}

// The name is the fullest form, and the rule says why the words are a mention.
func ExampleMention() {
	text := "Camat Wirya Atmaja tiba. Penyidik KPK menemui Wirya."
	for _, m := range entity.New(lexicon.Default()).Find(text) {
		fmt.Printf("%s = %s, entity %d\n", m.Text, m.Name, m.Entity)
	}
	// Output:
	// Wirya Atmaja = Wirya Atmaja, entity 0
	// KPK = Komisi Pemberantasan Korupsi, entity 1
	// Wirya = Wirya Atmaja, entity 0
}

// Grades are ordered: fewer mentions of a high grade are wrong, and fewer mentions have one.
func ExampleGrade() {
	text := "Bambang Simanjuntak dan Camat Wirya Atmaja memuji KPK di Jepang."
	mentions := entity.New(lexicon.Default()).Find(text)
	for _, m := range mentions {
		fmt.Println(m.Grade, m.Text)
	}
	for _, m := range entity.Filter(mentions, entity.ByLexicon) {
		fmt.Println("kept:", m.Text)
	}
	// Output:
	// shape Bambang Simanjuntak
	// context Wirya Atmaja
	// lexicon KPK
	// both Jepang
	// kept: KPK
	// kept: Jepang
}

func ExampleGroup() {
	mentions := entity.New(lexicon.Default()).Find("Camat Wirya Atmaja tiba di Demak. Warga Demak menyambut Wirya.")
	for _, e := range entity.Group(mentions) {
		fmt.Println(e.Type, e.Name, e.Mentions)
	}
	// Output:
	// PERSON Wirya Atmaja [0 3]
	// PLACE Kabupaten Demak [1 2]
}

// An entity of the lexicon has its id, by which the entry can be looked up.
func ExampleEntity() {
	lex := lexicon.Default()
	mentions := entity.New(lex).Find("Amerika Serikat dan Jepang setuju, tetapi AS meminta waktu.")
	for _, e := range entity.Group(mentions) {
		entry, known := lex.ByID(e.Type, e.ID)
		fmt.Println(e.ID, len(e.Mentions), known, entry.Name)
	}
	// Output:
	// US 2 true Amerika Serikat
	// JP 1 true Jepang
}

func ExampleType() {
	for _, t := range lexicon.Types {
		fmt.Println(t)
	}
	fmt.Println(entity.Person == lexicon.Person)
	// Output:
	// PERSON
	// STATE
	// ORGANIZATION
	// PLACE
	// true
}

func ExampleSpan() {
	fmt.Println(entity.Span{Start: 5, End: 10}.In("Kota Kudus"))
	// Output: Kudus
}

func ExampleRule() {
	for _, r := range entity.Rules() {
		if r.Name == "place.direction" {
			fmt.Println(r.Example)
		}
	}
	// Output: Banjir melanda [Surabaya Timur] semalam.
}

// Rules are for display and for tests: the rule of a mention can be explained by its example.
func ExampleRules() {
	m := entity.New(lexicon.Default()).Find("Hujan merendam Kelurahan Tirtasari.")[0]
	for _, r := range entity.Rules() {
		if r.Name == m.Rule {
			fmt.Println(m.Text, r.Name, r.Example != "")
		}
	}
	// Output: Kelurahan Tirtasari place.head true
}

// Every mention can be explained to a human.
func ExampleMention_Explain() {
	text := "Camat Wirya Atmaja tiba. Warga menyambut Wirya dengan hangat."
	mentions := entity.New(lexicon.Default()).Find(text)
	fmt.Print(mentions[len(mentions)-1].Explain(text))
	// Output:
	// mention   PERSON, bytes 41 to 46
	//           Camat Wirya Atmaja tiba. Warga menyambut [Wirya] dengan hangat.
	// rule      person.parts
	//           as in: Acara itu dihadiri [Bambang Simanjuntak] dan keluarga.
	// name      Wirya Atmaja, the fullest form in the text
	// grade     context
}
