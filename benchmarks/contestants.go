package main

import (
	"encoding/json"
	"io"
	"strings"

	ahocorasick "github.com/petar-dambovaliev/aho-corasick"

	"github.com/clipperhouse/uax29/v2/words"
	"github.com/jdkato/prose/v2"
	"github.com/rivo/uniseg"

	"github.com/sebut-id/sebut"
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/lexicon"
)

// contestant is one way to read a text.
type contestant struct {
	name string // as the names of benchmarks give it
	what string // as the table gives it
	own  bool   // this library
	run  func(text string)
}

// yardstick is the contestant whose time is the measure of the others: what it costs to find the words of a text.
const yardstick = "uax29"

// whole is the contestant for which all of this library works.
const whole = "sebut_quotes"

// patterns is how many names of the lexicon the Aho-Corasick automaton looks for.
const patterns = 10_000

// contestants are this library in its parts, each doing what the one above does and more, and what others offer.
func contestants() []contestant {
	lex := lexicon.Default()
	mentions := entity.New(lex)
	analyzer, err := sebut.New()
	if err != nil {
		panic(err) // without options nothing can be at fault
	}
	var tokens []token.Token
	var doc sebut.Document
	names := automaton(lex)
	return []contestant{
		{"sebut_tokens", "sebut: tokens", true, func(text string) { tokens = token.Append(tokens[:0], text) }},
		{"sebut_reading", "sebut: tokens looked up, sentences", true, func(text string) { lex.Read(text).Release() }},
		{"sebut_mentions", "sebut: mentions", true, func(text string) { mentions.Find(text) }},
		{whole, "sebut: mentions and quotes", true, func(text string) { analyzer.Analyze(text) }},
		{"sebut_into", "sebut: mentions and quotes, into a document used again", true, func(text string) { analyzer.AnalyzeInto(&doc, text) }},
		{"sebut_json", "sebut: mentions and quotes, as JSON", true, func(text string) {
			if err := json.NewEncoder(io.Discard).Encode(analyzer.Analyze(text)); err != nil {
				panic(err) // a document can be written
			}
		}},
		{"fields", "strings.Fields", false, func(text string) { strings.Fields(text) }},
		{yardstick, "clipperhouse/uax29 v2: words", false, func(text string) {
			for w := words.FromString(text); w.Next(); {
				_ = w.Value()
			}
		}},
		{"uniseg", "rivo/uniseg: words", false, func(text string) {
			for state := -1; text != ""; {
				_, text, state = uniseg.FirstWordInString(text, state)
			}
		}},
		{"ahocorasick", "petar-dambovaliev/aho-corasick: 10,000 names", false, func(text string) { names.FindAll(text) }},
		{"prose_tokens", "jdkato/prose v2: tokens", false, func(text string) {
			read(text, prose.WithTagging(false), prose.WithExtraction(false), prose.WithSegmentation(false))
		}},
	}
}

// full is prose with all that it does: tokens, tags, sentences, entities.
func full(text string) { read(text) }

func read(text string, options ...prose.DocOpt) {
	if _, err := prose.NewDocument(text, options...); err != nil {
		panic(err) // it returns none
	}
}

// automaton finds names of the lexicon, taken at even distances, as fast as that library can.
func automaton(lex *lexicon.Lexicon) ahocorasick.AhoCorasick {
	step := max(1, lex.Len(lexicon.NoType)/patterns)
	var names []string
	i := 0
	for e := range lex.All(lexicon.NoType) {
		if i%step == 0 && len(names) < patterns {
			names = append(names, e.Name)
		}
		i++
	}
	builder := ahocorasick.NewAhoCorasickBuilder(ahocorasick.Opts{MatchKind: ahocorasick.LeftMostLongestMatch, DFA: true})
	return builder.Build(names)
}
