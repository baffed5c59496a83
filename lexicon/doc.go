// Package lexicon holds the lists that the recognizers know: entries for people, states, organizations and places, and
// the words that rules lean on (titles, offices, head nouns, cues).
//
// [Default] is the lexicon of the embedded lists. A [Builder] makes others: from tab-separated lists ([Builder.Load]),
// JSON lines ([Builder.LoadJSON]), files ([Builder.LoadFile], [Builder.LoadFS]) or single calls ([Builder.Add],
// [Builder.AddWord], [Builder.Remove]), on top of any lexicons given to [NewBuilder]. What is added later wins: an entry
// replaces the one of its type and id, and of two entries with one form the later is preferred. All faults of a load are
// reported together as [Errors], each with source, line, column and the offending text, and then nothing of it is added.
// A lexicon that was built is never changed, so that a broken list leaves it in force.
//
// # Lists
//
// The fields of a line are separated by tabs. Five make an entry, three a word, two take an entry out; lines that start
// with # are passed over.
//
//	ORGANIZATION	kpk	Komisi Pemberantasan Korupsi	KPK|~Komisi	kind=agency
//	celetuk	cue-root	marked=yes
//	-ORGANIZATION	kpk
//
// The same in JSON:
//
//	{"type":"ORGANIZATION","id":"kpk","name":"Komisi Pemberantasan Korupsi","aliases":["KPK","~Komisi"],"attributes":{"kind":"agency"}}
//	{"form":"celetuk","class":"cue-root","attributes":{"marked":"yes"}}
//	{"type":"ORGANIZATION","id":"kpk","remove":true}
//
// # Entries
//
// An entry has a name and aliases; each is matched token by token, whatever the white space and the kind of apostrophe.
// Letters that are capitals in the list must be capitals in the text. An ambiguous alias, marked ~ in a list, counts only
// where the context speaks for it. Attributes may have any key; these steer matching:
//
//   - case=fold: whatever the case (case=exact, the default: see above)
//   - when=title: only after a title, office or rank; what a text has shown in this way holds for the rest of it
//   - when=inside: never as the first word of a sentence
//   - priority=N: from -100 to 100, by default 0; of entries with one form the highest is preferred, wherever it was added
//
// [Lexicon.Lookup] and [Lexicon.Matches] say what a name can mean, [Lexicon.Find] what a text has, [Lexicon.ByID] and
// [Lexicon.All] give the entries themselves.
//
// # Words
//
// A word has a form, of one or more tokens, and a class, which says what it does. Around a personal name:
//
//   - honorific (Pak, KH), rank (Kombes), degree-before (Prof.), degree-after (S.H.), office (Menteri Pertanian): a title,
//     behind or before which a name is expected
//   - modifier (mantan, Plt.) before an office, marker ((Purn)) behind a rank, particle (bin) inside a name, name-cue
//     (bernama) before one
//   - role (pengamat) one person by occupation, group (warga) a source that is not one person
//   - given, family, both, foreign: parts of names; name-word: one that is also an ordinary word
//
// Around other names:
//
//   - organization (Yayasan), place (Kecamatan): head nouns; organization-tail (Tbk), place-tail (River): last words
//   - other (Idul Fitri): a name that is none of the four types; other-cue (film, suku): before a title, a tongue, a people
//   - ambiguous: a form that names two things
//
// Cues of reported speech:
//
//   - cue-root (kata), cue-nya (katanya): behind a quote, with the speaker behind or at hand
//   - cue-active (mengatakan), cue-topic (membahas), cue-request (meminta), cue-stance (yakin), cue-ask (bertanya): behind
//     the speaker
//   - cue-prep (menurut), cue-passive (dikatakan): before the speaker; cue-noun (pernyataan): a noun of speech
//   - occasion: when, where, how and to whom something was said
//
// Ordinary words, mostly of one token:
//
//   - common, frequent, news, stop: how often a word that may start a sentence occurs; rank=N is its place in that order
//   - month, weekday, time-of-day, number, abbreviation (its full stop ends no sentence), english (of)
//   - pronoun, demonstrative, relative, auxiliary, negation, verb, not-verb, place-prep, connector, conjunction, that,
//     so-that, adjunct, coordinator: what the grammar of clauses needs
//   - function: a word that rules ask for by what it does, which kind= says: juga (kind=also), oleh (kind=agent)
//
// These attributes, with the value yes, steer cues and heads: marked (reports only behind a comma or bahwa), plain (what
// follows is what is said), clause, join, nya, person, weak, site; word marks a part of names that is an ordinary word.
// The headers of the lists in data/words say more. Any other attribute is the owner's.
//
// # Cost
//
// Loading and building are linear in the text of the lists, looking up in the text that is read. A Lexicon never changes
// and is safe for concurrent use. Nothing happens at import; the lists of [Default] come compiled (default.bin), so that
// a program that links them grows by 3.7 MB, and their first use takes some 10 ms.
//
// With a list of made-up entries, each a name of two or three words and an alias (two cores of an AMD EPYC, 2026-11-26,
// one run of BenchmarkLoad and BenchmarkScale):
//
//	entries     splitting its lines   Load and Build   memory beyond the text   one article
//	        0                                                                        82 µs
//	    1,000               0.20 ms           1.5 ms       156 bytes an entry        88 µs
//	  100,000                 22 ms           129 ms       133 bytes an entry        89 µs
//	1,000,000                221 ms          1461 ms       120 bytes an entry        83 µs
package lexicon
