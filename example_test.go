package sebut_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/sebut-id/sebut"
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/lexicon"
	"github.com/sebut-id/sebut/offset"
	"github.com/sebut-id/sebut/quote"
)

func Example() {
	doc := sebut.Analyze(`Ketua Komisi Pemilihan Umum Ratna Dewanti meminta warga agar tetap tenang.
"Semua suara akan dihitung ulang," kata Ratna di Jakarta, Senin (3/8/2026).`)
	for _, q := range doc.Quotes {
		fmt.Printf("%s (%s, %s): %s\n", q.Speaker.Name, q.Speaker.Role, q.Speaker.Affiliation, q.Text)
	}
	for _, m := range doc.Mentions {
		fmt.Println(m.Type, m.Text, "=", m.Name)
	}
	// Output:
	// Ratna Dewanti (Ketua, Komisi Pemilihan Umum): tetap tenang
	// Ratna Dewanti (Ketua, Komisi Pemilihan Umum): Semua suara akan dihitung ulang,
	// ORGANIZATION Komisi Pemilihan Umum = Komisi Pemilihan Umum
	// PERSON Ratna Dewanti = Ratna Dewanti
	// PERSON Ratna = Ratna Dewanti
	// PLACE Jakarta = DKI Jakarta
}

func ExampleWithLexicon() {
	mine := lexicon.NewBuilder(lexicon.Default())
	list := "ORGANIZATION\tklien-7\tKoperasi Awan Biru\tAwan Biru\tdesk=bisnis\n" + // an entry: type, id, name, aliases, attributes
		"sahut lagi\tcue-root\t\n" // a word: form, class, attributes
	if err := mine.Load("mine.tsv", strings.NewReader(list)); err != nil {
		panic(err)
	}
	a, err := sebut.New(sebut.WithLexicon(mine.Build()))
	if err != nil {
		panic(err)
	}
	q := a.Analyze(`"Laba naik," sahut lagi Awan Biru.`).Quotes[0]
	fmt.Println(q.Speaker.Name, q.Speaker.ID, q.Cue.Text)
	// Output: Awan Biru klien-7 sahut lagi
}

// A source proposes mentions that the rules do not see, here names without capitals.
func ExampleWithSource() {
	clients := entity.SourceFunc(func(dst []entity.Proposal, text string) []entity.Proposal {
		if start := strings.Index(text, "awan biru"); start >= 0 {
			dst = append(dst, entity.Proposal{
				Span: entity.Span{Start: start, End: start + len("awan biru")},
				Type: entity.Organization, Name: "Koperasi Awan Biru", ID: "klien-7",
			})
		}
		return dst
	})
	a, err := sebut.New(sebut.WithSource("clients", clients, entity.RulesFirst))
	if err != nil {
		panic(err)
	}
	doc := a.Analyze(`"Laba naik," kata awan biru.`)
	for _, m := range doc.Mentions {
		fmt.Println(m.Text, m.Type, m.Name, m.Rule)
	}
	fmt.Println(doc.Quotes[0].Text, doc.Quotes[0].Speaker.ID)
	// Output:
	// awan biru ORGANIZATION Koperasi Awan Biru source.clients
	// Laba naik, klien-7
}

func ExampleAnalyze() {
	doc := sebut.Analyze(`"Air naik cepat," kata Sumirat Wibowo. "Kami mengungsi sejak subuh."`)
	for _, q := range doc.Quotes {
		fmt.Printf("%d to %d, %s, by %s (%s)\n", q.Start, q.End, q.Kind, q.Speaker.Name, q.Rule)
	}
	// Output:
	// 1 to 16, direct, by Sumirat Wibowo (direct.after)
	// 40 to 67, direct, by Sumirat Wibowo (direct.floating)
}

func ExampleNew() {
	_, err := sebut.New(sebut.WithLexicon(nil))
	fmt.Println(err)
	// Output: sebut: option 1: the lexicon is nil
}

func ExampleAnalyzer_Analyze() {
	a, err := sebut.New() // build it once, use it from any number of goroutines
	if err != nil {
		panic(err)
	}
	for _, text := range []string{"", "Presiden Joko Widodo tiba.", "Jokowi tiba di Rusia."} {
		fmt.Println(len(a.Analyze(text).Mentions))
	}
	// Output:
	// 0
	// 1
	// 2
}

// Many texts, one after the other, in the memory of one document.
func ExampleAnalyzer_AnalyzeInto() {
	a, err := sebut.New()
	if err != nil {
		panic(err)
	}
	var doc sebut.Document
	for _, text := range []string{`"Air naik," kata Camat Wirya Atmaja.`, `Menurut Bupati Sugondo Prasetyo, jalan sudah dibuka.`} {
		a.AnalyzeInto(&doc, text)
		fmt.Println(doc.Quotes[0].Speaker.Name)
	}
	// Output:
	// Wirya Atmaja
	// Sugondo Prasetyo
}

// An entity is what all mentions of one thing name.
func ExampleDocument() {
	doc := sebut.Analyze("Presiden Joko Widodo tiba. Penyidik KPK menemui Jokowi. Komisi Pemberantasan Korupsi bungkam.")
	for _, e := range doc.Entities {
		fmt.Print(e.Type, " ", e.Name, ":")
		for _, n := range e.Mentions {
			fmt.Printf(" %q", doc.Mentions[n].Text)
		}
		fmt.Println()
	}
	// Output:
	// PERSON Joko Widodo: "Joko Widodo" "Jokowi"
	// ORGANIZATION Komisi Pemberantasan Korupsi: "KPK" "Komisi Pemberantasan Korupsi"
}

// A document is written as JSON in the line format, to which a program adds its own id.
func ExampleDocument_json() {
	err := json.NewEncoder(os.Stdout).Encode(struct {
		ID string `json:"id"`
		*sebut.Document
	}{"a1", sebut.Analyze("Rusia menang.")})
	if err != nil {
		panic(err)
	}
	// Output: {"id":"a1","mentions":[{"start":0,"end":5,"text":"Rusia","type":"STATE","name":"Rusia","id":"RU","rule":"lexicon.name","grade":"lexicon","entity":0}],"quotes":[]}
}

// A browser counts UTF-16 code units.
func ExampleDocument_offsets() {
	doc := sebut.Analyze("🎉 Selamat datang di Rusia!")
	units := offset.New(doc.Text)
	for _, m := range doc.Mentions {
		if m.Type == entity.State {
			fmt.Println("bytes", m.Start, m.End, "UTF-16", units.UTF16(m.Start), units.UTF16(m.End))
		}
	}
	// Output: bytes 23 28 UTF-16 21 26
}

func ExampleDocument_BySpeaker() {
	doc := sebut.Analyze(`Camat Wirya Atmaja tiba. "Air naik," kata Wirya. "Kami lapar," kata Sumirat. "Tolong kirim beras." ` +
		`Menurut Wirya, beras sudah dikirim.`)
	for speaker, quotes := range doc.BySpeaker() {
		fmt.Println(speaker.Name, speaker.Role, len(quotes))
	}
	// Output:
	// Wirya Atmaja Camat 2
	// Sumirat  2
}

// Who said what about whom: statements by one entity that mention another.
func ExampleDocument_QuotesAbout() {
	doc := sebut.Analyze(`"Sugondo sudah tahu," kata Camat Wirya Atmaja. Menurut Bupati Sugondo Prasetyo, air akan surut.`)
	for e, who := range doc.Entities {
		for _, q := range doc.QuotesAbout(e) {
			fmt.Printf("%s about %s: %s\n", q.Speaker.Name, who.Name, q.Text)
		}
	}
	// Output: Wirya Atmaja about Sugondo Prasetyo: Sugondo sudah tahu,
}

func ExampleDocument_QuotesBy() {
	doc := sebut.Analyze(`"Air naik," kata Camat Wirya Atmaja. Menurut Wirya dan Sumirat, beras sudah dikirim.`)
	for i, q := range doc.QuotesBy(0) {
		fmt.Println(i, q.Text)
	}
	// Output:
	// 0 Air naik,
	// 1 beras sudah dikirim
}

func ExampleDocument_MentionsIn() {
	doc := sebut.Analyze(`Camat Wirya Atmaja mengatakan, Sumirat sudah pulang ke Demak.`)
	for _, m := range doc.MentionsIn(doc.Quotes[0].Span) {
		fmt.Println(m.Type, m.Text)
	}
	// Output:
	// PERSON Sumirat
	// PLACE Demak
}

// A pattern of one's own: its shape in a small notation, and an example that is tried out.
func ExampleWithRules() {
	a, err := sebut.New(sebut.WithRules(quote.Rule{
		Name:    "mine.status",
		Shape:   `CUE(status) WhatsApp SPEAKER: "QUOTE"`,
		Example: `Status WhatsApp Sumirat: "[Air naik lagi.]"`,
	}))
	if err != nil {
		panic(err)
	}
	q := a.Analyze(`Status WhatsApp Camat Wirya Atmaja: "Jalan sudah dibuka."`).Quotes[0]
	fmt.Println(q.Speaker.Name, q.Cue.Text, q.Rule, q.Text)

	_, err = sebut.New(sebut.WithRules(quote.Rule{Name: "mine.slip", Shape: `SPEAKER "QUOTE" SPEAKER`, Example: `Sari "[siap]"`}))
	fmt.Println(err)
	// Output:
	// Wirya Atmaja Status mine.status Jalan sudah dibuka.
	// sebut: quote: rule 1, "mine.slip": shape, column 17: "SPEAKER": want one SPEAKER or CUE-nya only
}
