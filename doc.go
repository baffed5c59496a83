// Package sebut reads Indonesian news text and tells who is mentioned and who said what.
//
// Sebut is Indonesian for "to mention, to say a name". The package is a plain Go library: rules and word lists, no model
// to download, no service to run, nothing to set up.
//
//	doc := sebut.Analyze(text)
//	for _, q := range doc.Quotes {
//		fmt.Println(q.Speaker.Name, q.Text)
//	}
//	for _, m := range doc.Mentions {
//		fmt.Println(m.Type, m.Name)
//	}
//
// # Vocabulary
//
// A mention is a place in the text where a person, a state, an organization or a place is named; an entity is what all
// mentions of the same thing name. A quote is something that the text reports somebody to have said, written, asked for
// or thought: direct (between quotation marks), indirect (a reported clause), or mixed (a reported clause with quoted
// fragments). The words that report it are its cue ("kata", "menurut", "ujarnya"); whom it is attributed to is its
// speaker, with role and affiliation as far as the text gives them.
//
// Document has views on who said what: [Document.BySpeaker], [Document.QuotesBy] and [Document.QuotesAbout], the
// statements that mention an entity. entity.Mention and quote.Quote have a method Explain that says why they are there.
//
// # What is promised of every result
//
//   - Offsets are half-open byte offsets into the caller's own string, on rune boundaries: text[m.Start:m.End] is exactly
//     m.Text. Nothing is normalised before. Package offset turns them into runes and UTF-16 code units.
//   - Mentions are sorted by start and never overlap: "Bank Indonesia" is one organization, not a state inside. Quotes
//     are sorted by start; one that lies within another names it as its Parent.
//   - Every mention and every quote names the rule that decided it; entity.Rules and quote.Rules list the rules, each
//     with an example. RULES.md is that list.
//   - Every mention and every quote has a grade that says how well it is borne out; the packages give figures of each.
//   - The same text gives the same document every time.
//
// # Packages
//
// This package is a facade. Package lexicon holds the lists and loads yours, package entity finds mentions, package
// quote finds quotes among mentions from anywhere, package offset converts offsets. Each can be used without the ones
// after it.
//
// # Limits
//
// Any string is valid input, the empty one and binary data included, and analysis returns no error. Bytes that are not
// UTF-8 count as one unknown character each. What lies beyond the first 4 GB of a text is not analysed. The rules are
// those of Indonesian news prose: in other languages, in verse, chat or transcripts little is found. Names that no list
// holds and no context shows are missed; a speaker whom the text does not make plain has an empty Name.
//
// # Cost and concurrency
//
// Analysis reads the text once and its cost grows linearly with it. The default lexicon is built when it is first used,
// not at import. An [Analyzer] never changes: any number of goroutines may use one, and so may the package-level
// [Analyze].
//
// # Data
//
// The lists are embedded. Each says in its header where it comes from and under which licence; NOTICE gathers the
// notices that those licences ask for.
package sebut
