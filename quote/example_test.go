package quote_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/lexicon"
	"github.com/sebut-id/sebut/quote"
)

func Example() {
	text := `Camat Wirya Atmaja tiba di posko. "Air naik sejak subuh," kata Wirya. Ia meminta warga agar tetap tenang.`
	lex := lexicon.Default()
	mentions := entity.New(lex).Find(text)
	for _, q := range quote.New(lex).Find(text, mentions) {
		fmt.Printf("%s (%s): %s\n", q.Speaker.Name, q.Kind, q.Text)
	}
	// Output:
	// Wirya Atmaja (direct): Air naik sejak subuh,
	// Wirya Atmaja (indirect): tetap tenang
}

// A lexicon of one's own can bring further cues.
func ExampleNew() {
	b := lexicon.NewBuilder(lexicon.Default())
	if err := b.AddWord("dengus", "cue-root"); err != nil {
		fmt.Println(err)
	}
	lex := b.Build()
	text := `"Air naik sejak subuh," dengus Camat Wirya Atmaja.`
	for _, q := range quote.New(lex).Find(text, entity.New(lex).Find(text)) {
		fmt.Println(q.Cue.Text, q.Speaker.Name)
	}
	// Output: dengus Wirya Atmaja
}

func ExampleExtractor() {
	x := quote.New(lexicon.Default()) // keep it: it is safe for concurrent use
	fmt.Println(len(x.Find(`Menurut warga, air naik sejak subuh.`, nil)), len(x.Find(`Air naik sejak subuh.`, nil)))
	// Output: 1 0
}

// The mentions may come from any recognizer; here they are written by hand.
func ExampleExtractor_Find() {
	text := `"Siap, Komandan," jawab si Jalu.`
	mentions := []entity.Mention{{Span: entity.Span{Start: 27, End: 31}, Text: "Jalu", Type: entity.Person, Name: "Jalu"}}
	for _, q := range quote.New(lexicon.Default()).Find(text, mentions) {
		fmt.Println(q.Speaker.Name, q.Start, q.End, text[q.Start:q.End] == q.Text)
	}
	// Output: Jalu 1 16 true
}

// A text that is read once serves the recognizer and the extractor.
func ExampleExtractor_AppendIn() {
	lex := lexicon.Default()
	in := lex.Read(`Menurut Camat Wirya Atmaja, air naik sejak subuh.`)
	defer in.Release()
	mentions := entity.New(lex).AppendIn(nil, in)
	quotes := make([]quote.Quote, 0, 8)
	for _, q := range quote.New(lex).AppendIn(quotes, in, mentions) {
		fmt.Println(q.Cue.Text, q.Speaker.Text, "–", q.Text)
	}
	// Output: Menurut Wirya Atmaja – air naik sejak subuh
}

// A quote without a cue of its own goes on with the speaker before it.
func ExampleQuote() {
	text := `"Air naik," kata Camat Wirya Atmaja. "Kami mengungsi ke balai desa."`
	lex := lexicon.Default()
	for _, q := range quote.New(lex).Find(text, entity.New(lex).Find(text)) {
		fmt.Printf("%s %q %q %s\n", q.Kind, q.Text, q.Cue.Text, q.Speaker.Name)
	}
	// Output:
	// direct "Air naik," "kata" Wirya Atmaja
	// direct "Kami mengungsi ke balai desa." "" Wirya Atmaja
}

func ExampleSpeaker() {
	text := `Bupati Demak Sugondo Prasetyo tiba di posko. "Air naik sejak subuh," kata dia.`
	lex := lexicon.Default()
	s := quote.New(lex).Find(text, entity.New(lex).Find(text))[0].Speaker
	fmt.Printf("%s = %s, %s %s (%s)\n", s.Text, s.Name, s.Role, s.Affiliation, s.Type)
	// Output: dia = Sugondo Prasetyo, Bupati Demak (PERSON)
}

func ExampleOccasion() {
	text := `"Air naik," kata Camat Wirya Atmaja kepada wartawan seusai rapat di Demak, Senin (11/3/2024). ` +
		`"Kami siaga," tulisnya lewat akun Instagram miliknya.`
	lex := lexicon.Default()
	for _, q := range quote.New(lex).Find(text, entity.New(lex).Find(text)) {
		o := q.Occasion
		fmt.Printf("%q %q %q %q %q\n", o.Addressee.Text, o.Event.Text, o.Place.Text, o.Date.Text, o.Medium.Text)
	}
	// Output:
	// "wartawan" "rapat" "Demak" "Senin (11/3/2024)" ""
	// "" "" "" "" "akun Instagram miliknya"
}

// A part that the text does not have is empty.
func ExamplePart() {
	q := quote.New(lexicon.Default()).Find(`Menurut warga, air naik sejak subuh.`, nil)[0]
	fmt.Println(q.Cue.Start, q.Cue.End, q.Cue.Text, q.Occasion.Date.IsEmpty())
	// Output: 0 7 Menurut true
}

func ExampleSpan() {
	outer, inner := quote.Span{Start: 0, End: 9}, quote.Span{Start: 2, End: 5}
	fmt.Println(outer.Contains(inner), inner.Contains(outer))
	// Output: true false
}

func ExampleKind() {
	fmt.Println(quote.Direct, quote.Indirect, quote.Mixed)
	// Output: direct indirect mixed
}

func ExampleKind_MarshalText() {
	text, err := quote.Mixed.MarshalText()
	fmt.Println(string(text), err)
	// Output: mixed <nil>
}

func ExampleRule() {
	for _, r := range quote.Rules() {
		if r.Name == "indirect.according" {
			fmt.Println(r.Shape)
		}
	}
	// Output: Menurut SPEAKER, QUOTE
}

// The rule of a quote can be explained by its pattern.
func ExampleRules() {
	q := quote.New(lexicon.Default()).Find(`Menurut warga, air naik sejak subuh.`, nil)[0]
	for _, r := range quote.Rules() {
		if r.Name == q.Rule {
			fmt.Println(r.Shape)
		}
	}
	// Output: Menurut SPEAKER, QUOTE
}

// Every speaker says how the words of the attribution led to the name.
func ExampleResolution() {
	text := `Camat Wirya Atmaja tiba di posko. "Air naik," katanya. "Kami mengungsi," kata seorang warga.`
	lex := lexicon.Default()
	for _, q := range quote.New(lex).Find(text, entity.New(lex).Find(text)) {
		fmt.Printf("%s by %s, %q\n", q.Speaker.Name, q.Speaker.Resolved, q.Speaker.Antecedent.Text)
	}
	// Output:
	// Wirya Atmaja by subject, "Wirya Atmaja"
	// seorang warga by phrase, ""
}

func ExampleResolution_String() {
	fmt.Println(quote.ByName, quote.ByTurn)
	// Output: name turn
}

func ExampleResolution_MarshalText() {
	text, err := quote.ByRole.MarshalText()
	fmt.Println(string(text), err)
	// Output: role <nil>
}

// Where several speak at once, the first is the speaker and the others stand beside.
func ExampleQuote_others() {
	text := `Menurut Camat Wirya Atmaja dan Bupati Sugondo Prasetyo, air naik sejak subuh.`
	lex := lexicon.Default()
	q := quote.New(lex).Find(text, entity.New(lex).Find(text))[0]
	fmt.Println(q.Speaker.Name)
	for _, other := range q.Others {
		fmt.Println("with", other.Name)
	}
	// Output:
	// Wirya Atmaja
	// with Sugondo Prasetyo
}

// Grades are ordered: fewer speakers of a high grade are wrong, and fewer quotes have one.
func ExampleGrade() {
	text := `"Air naik," kata Camat Wirya Atmaja. "Kami lapar," ujarnya. "Kami mengungsi," kata seorang warga.`
	lex := lexicon.Default()
	for _, q := range quote.New(lex).Find(text, entity.New(lex).Find(text)) {
		fmt.Println(q.Grade, q.Grade >= quote.Referred, q.Speaker.Name)
	}
	// Output:
	// named true Wirya Atmaja
	// referred true Wirya Atmaja
	// unnamed false seorang warga
}

func ExampleParseGrade() {
	g, ok := quote.ParseGrade("referred")
	fmt.Println(g == quote.Referred, ok)
	_, ok = quote.ParseGrade("sure")
	fmt.Println(ok)
	// Output:
	// true true
	// false
}

func ExampleParseKind() {
	k, ok := quote.ParseKind("mixed")
	fmt.Println(k == quote.Mixed, ok)
	// Output: true true
}

func ExampleParseResolution() {
	r, ok := quote.ParseResolution("turn")
	fmt.Println(r == quote.ByTurn, ok)
	// Output: true true
}

// Every quote can be explained to a human.
func ExampleQuote_Explain() {
	text := `Camat Wirya Atmaja tiba di posko. "Air naik sejak subuh," katanya kepada wartawan, Senin (11/3/2024).`
	lex := lexicon.Default()
	for _, q := range quote.New(lex).Find(text, entity.New(lex).Find(text)) {
		fmt.Print(q.Explain(text))
	}
	// Output:
	// quote     direct, bytes 35 to 56
	//           Camat Wirya Atmaja tiba di posko. "[Air naik sejak subuh,]" katanya kepada wartawan, Senin (11/3/2024).
	// rule      direct.nya
	//           "QUOTE," CUE-nya
	//           as in: Camat Wirya Atmaja datang. "[Air naik sejak subuh]," ujarnya.
	// cue       "katanya", bytes 58 to 65
	// speaker   Wirya Atmaja, PERSON
	//           the cue stands for the subject of a sentence since the last quote
	//           namely "Wirya Atmaja", bytes 6 to 18
	// role      Camat
	//           from "Camat", bytes 0 to 5
	// date      "Senin (11/3/2024)", bytes 83 to 100
	// addressee "wartawan", bytes 73 to 81
	// grade     inferred
}

// Patterns of one's own go before the built-in ones.
func ExampleNewWith() {
	lex := lexicon.Default()
	x, err := quote.NewWith(lex, quote.Rule{
		Name:    "own.letter",
		Shape:   `Dari SPEAKER: "QUOTE"`,
		Example: `Dari Sumirat: "[Kapan jalan dibuka?]"`,
	})
	if err != nil {
		panic(err)
	}
	text := `Dari pembaca kami, Lestari Handayani: "Mengapa tanggul dibiarkan?"`
	for _, q := range x.Find(text, entity.New(lex).Find(text)) {
		fmt.Println(q.Rule, q.Speaker.Name, q.Text)
	}
	// Output: own.letter Lestari Handayani Mengapa tanggul dibiarkan?
}

func ExampleExtractor_Rules() {
	x, err := quote.NewWith(lexicon.Default(), quote.Rule{Name: "own.line", Shape: `SPEAKER: QUOTE`, Example: `Sumirat: [air naik lagi]`})
	if err != nil {
		panic(err)
	}
	for _, r := range x.Rules()[:2] {
		fmt.Println(r.Name, r.Shape)
	}
	// Output:
	// own.line SPEAKER: QUOTE
	// direct.after "QUOTE," CUE SPEAKER
}

// What is wrong with a rule is said exactly.
func ExampleRuleError() {
	_, err := quote.NewWith(lexicon.Default(), quote.Rule{Name: "own.line", Shape: `SPEAKER menulis "KATA"`})
	var fault *quote.RuleError
	if errors.As(err, &fault) {
		fmt.Println(fault.Rule, fault.Field, fault.Column, fault.Text)
	}
	fmt.Println(err)
	// Output:
	// own.line shape 18 KATA
	// quote: rule 1, "own.line": shape, column 18: "KATA": want QUOTE between the quotation marks
}

// Each class of cues does something else; a word joins one by a line of a list.
func ExampleNew_cues() {
	mine := lexicon.NewBuilder(lexicon.Default())
	list := "wartos\tcue-root\t\nwartosna\tcue-nya\t\nnyarios\tcue-active\t\nnyuhunkeun\tcue-request\t\nceuk\tcue-prep\t\n"
	if err := mine.Load("sunda.tsv", strings.NewReader(list)); err != nil {
		panic(err)
	}
	lex := mine.Build()
	text := `Camat Wirya Atmaja nyarios, jalan sudah dibuka. "Air surut," wartosna. "Kami pulang," wartos Sumirat. ` +
		`Wirya nyuhunkeun warga agar tetap tenang. Ceuk Wirya, tanggul aman.`
	for _, q := range quote.New(lex).Find(text, entity.New(lex).Find(text)) {
		fmt.Printf("%s %q: %s, %s\n", q.Speaker.Name, q.Cue.Text, q.Kind, q.Text)
	}
	// Output:
	// Wirya Atmaja "nyarios": indirect, jalan sudah dibuka
	// Wirya Atmaja "wartosna": direct, Air surut,
	// Sumirat "wartos": direct, Kami pulang,
	// Wirya Atmaja "nyuhunkeun": indirect, tetap tenang
	// Wirya Atmaja "Ceuk": indirect, tanggul aman
}

// A quote as JSON: what it is, then the parts that are there.
func ExampleQuote_json() {
	text := `Camat Wirya Atmaja tiba. "Air naik," katanya dalam jumpa pers, Senin.`
	lex := lexicon.Default()
	out, err := json.MarshalIndent(quote.New(lex).Find(text, entity.New(lex).Find(text))[0], "", " ")
	if err != nil {
		panic(err)
	}
	fmt.Println(string(out))
	// Output:
	// {
	//  "kind": "direct",
	//  "start": 26,
	//  "end": 35,
	//  "text": "Air naik,",
	//  "cue": {
	//   "start": 37,
	//   "end": 44,
	//   "text": "katanya"
	//  },
	//  "speaker": {
	//   "start": 0,
	//   "end": 0,
	//   "text": "",
	//   "name": "Wirya Atmaja",
	//   "role": "Camat",
	//   "affiliation": "",
	//   "type": "PERSON",
	//   "id": "",
	//   "resolved": "subject",
	//   "antecedent": {
	//    "start": 6,
	//    "end": 18,
	//    "text": "Wirya Atmaja"
	//   },
	//   "description": {
	//    "start": 0,
	//    "end": 5,
	//    "text": "Camat"
	//   }
	//  },
	//  "occasion": {
	//   "date": {
	//    "start": 63,
	//    "end": 68,
	//    "text": "Senin"
	//   },
	//   "event": {
	//    "start": 51,
	//    "end": 61,
	//    "text": "jumpa pers"
	//   }
	//  },
	//  "parent": -1,
	//  "rule": "direct.nya",
	//  "grade": "inferred"
	// }
}
