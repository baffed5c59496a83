// Package quote finds who said what in an Indonesian news text: direct, indirect and mixed quotes, each with its cue, its
// speaker with full name, role and affiliation, and the occasion where the text gives it.
//
// An [Extractor] takes the mentions of package entity or of a recognizer of the caller's own. [Quote]s are sorted by
// start; offsets are half-open byte offsets into the caller's text. [Rules] lists the attribution patterns.
//
// # What counts
//
// A direct quote is what stands between quotation marks and is attributed to somebody; an indirect one is the reported
// clause without speaker, cue and bahwa; a mixed one is a reported clause with quoted fragments inside. Nicknames, titles
// of works and slogans in marks are no quotes. Where nobody can be named, the quote is reported with an empty name.
//
// # Limits
//
// Single quotation marks are not paired. Speech of more than a thousand tokens between one pair of marks is not joined
// to an attribution behind it.
//
// # Cost
//
// The work is linear in the text. An Extractor never changes and is safe for concurrent use.
package quote
