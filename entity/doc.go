// Package entity finds who and what an Indonesian news text mentions: people, states, organizations and places.
//
// A [Recognizer] finds [Mention]s: half-open byte ranges of the caller's text, sorted, not overlapping, each with a type,
// the fullest name that the text or the lexicon gives, the id of its lexicon entry and the name of the rule that decided.
// [Group] gathers them into entities.
//
// # Overlap
//
// Mentions are flat and as long as the name is: Bank Indonesia is one ORGANIZATION, with no STATE inside. Titles, ranks,
// honorifics and degrees are not part of a personal name.
//
// # Limits
//
// A body that the lexicon does not know, right before the name of its head, may be cut at the wrong word ("Ekonom Bank
// Artha Sentosa Michelle Tanudjaja"); titles of works may be taken for names ("film Rumah di Ujung Musim").
//
// # Cost
//
// The work is linear in the text. A Recognizer never changes and is safe for concurrent use.
package entity
