// Package quote finds who said what in an Indonesian news text: direct, indirect and mixed quotes, each with its cue,
// its speaker with full name, role and affiliation, and the occasion where the text gives it.
//
// # What it finds
//
// An [Extractor] reads a text together with its mentions, which come from package entity or from a recognizer of the
// caller's own, and reports each statement that the text attributes to a source: a person, a body, a state, a document,
// or an unnamed source such as "para ahli". There are three kinds:
//
//   - [Direct]: words between quotation marks. "[Air naik]," kata Wirya. The span is what stands between the marks.
//   - [Indirect]: a reported clause without marks. Wirya mengatakan bahwa [air naik]. Menurut Wirya, [air naik]. The
//     span leaves out the speaker, the cue, bahwa, and the final full stop; where the attribution stands inside the
//     clause, the span is the whole clause: [Banjir itu, kata Wirya, akan surut].
//   - [Mixed]: a reported clause with words between marks inside. Wirya mengatakan, [rencana itu "tidak masuk akal"].
//
// Scare quotes, nicknames, titles of works, slogans, topics that state nothing (menjelaskan kronologi kejadian) and
// what is denied to have been said (tidak mengatakan bahwa …) are no quotes.
//
// # Vocabulary
//
// The cue is the word of saying, asking, hoping or thinking (kata, mengatakan, menurut, katanya). The attribution is
// the cue with its speaker and what goes with them. The speaker's text is what the attribution calls him (Wirya, dia,
// camat itu); the name is the fullest form in the whole text. The role is what the text says that the person is
// (Kepala), the affiliation the body, state or place that the role belongs to (Dinas Kesehatan Kota Semarang). The
// occasion is when, where, how and to whom something was said, as the attribution says it. A unit is a sentence, or
// several that one pair of marks holds together.
//
// # How it decides
//
// Quotation marks, double and single, are paired paragraph by paragraph, by their glyphs and the spaces around them; a
// mark that finds no partner never swallows the text behind it. Where one was lost, the attribution says how far the
// words go. In each unit the pairs with an attribution are direct quotes, then the outermost cue of what is left is
// tried against the patterns of the table [Rules]; patterns of the caller's own ([NewWith]) go first. Every quote names
// the rule that decided it. A pronoun or a cue with -nya stands for the subject of the sentences since a person was last
// quoted (the agent of a passive is one, who was just spoken of is none; somebody introduced with a role may stand further
// up), else for the person who spoke last, past bodies and documents that were cited since, else for the latest person
// before. A phrase that points back stands for the person whose role it repeats or whose body
// it names, for the unnamed source it has words of, or for the same as a pronoun. A quote without an attribution goes on
// with the speaker before it.
//
// The role of a person is put together from the whole text: the words before and behind the name, the body behind dari,
// phrases that point back. The first that is said stands unless a later one says more; a headline gives way.
//
// # Grades
//
// [Speaker.Resolved] says how the words of an attribution led to the name, and the [Grade] how sure that is;
// [Quote.Explain] puts both, and all the rest, in words. Of the speakers of each grade so many were right on 56
// newspaper articles marked by hand, on which the rules were tried while they were made, and on the direct quotes of
// 250 articles of the PFSA corpus, whose labels often have the short name or the office where a full name is known, so
// that the upper grades look worse there than they are (2026-11-27):
//
//	grade      articles       PFSA
//	named      0.98 of 326    0.96 of 670
//	referred   1.00 of 159    0.88 of 402
//	inferred   0.97 of 34     0.81 of 26
//	unnamed    0.71 of 24     1.00 of 1
//
// # Units and promises
//
// Offsets are half-open byte ranges of the caller's string, on rune boundaries, and text[q.Start:q.End] == q.Text; the
// same holds for the cue, the speaker and each part of the occasion. A part that is not there has an empty span and an
// empty text. Quotes are sorted by start and do not overlap, except that a quote with a Parent lies within it. A quote
// whose speaker nobody can name is reported with an empty name, or with the words for the unnamed source, and
// [Speaker.Entity] is -1. Where several speak together the first is the speaker, and [Quote.Others] are the others. The
// same text and mentions give the same result every time. Any string is valid; without a quote in it the result is nil.
// The texts in the result are parts of the caller's string and keep it alive.
//
// # Overlap
//
// A direct quote goes before a reported clause over the same words, and of two quotes that overlap the one that starts
// first stands. Marks inside marks belong to the words of the outer quote; where an attribution among those words
// claims them, they are a quote of their own besides, whose Parent is the outer one. A cue inside a reported clause is
// not reported again, but two cues of one speaker, joined by "dan", are two quotes.
//
// # Limits
//
// A cue that no list has is no cue; nothing is found in
//
//	"Air naik sejak subuh," dengus Camat Wirya Atmaja.
//
// A thought that goes on in a sentence without a cue is lost; of the two sentences only the first is reported in
//
//	Camat Wirya Atmaja mengatakan, tanggul itu bocor. Hujan masih akan turun lama.
//
// The subject is preferred where -nya could be either; the quote goes to Sugondo Prasetyo in
//
//	Bupati Sugondo Prasetyo memarahi Camat Wirya Atmaja. "Air naik sejak subuh," katanya.
//
// A reported clause runs to the end of its sentence, even where the reporter's own words begin behind a comma:
//
//	Camat Wirya Atmaja mengatakan air sudah surut, padahal jalan masih terendam.
//
// Rumours without a source are not reported:
//
//	Kabar beredar bahwa tanggul jebol.
//
// Speech of more than a thousand tokens between one pair of marks is not joined to an attribution behind it.
//
// # Cost and concurrency
//
// The work is linear in the text. An [Extractor] is immutable, cheap to make, and safe for concurrent use; its scratch
// memory is pooled.
//
// # Sources
//
// The cues and their classes stand in lexicon/data/words/cues.tsv. To find cue, source and content by patterns is the
// way of the work on quotations in English news by O'Keefe, Pareti and others (2012 and 2013); the patterns for
// Indonesian are our own, and each shows an example of our own.
package quote
