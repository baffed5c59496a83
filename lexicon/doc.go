// Package lexicon holds the lists that the recognizers know: entries for people, states, organizations and places, and
// the words that rules lean on (titles, offices, head nouns, cues).
//
// [Default] is the lexicon of the embedded lists. A [Builder] makes others: from tab-separated lists ([Builder.Load]),
// JSON lines ([Builder.LoadJSON]), files ([Builder.LoadFS]) or single calls ([Builder.Add], [Builder.AddWord]), on top of
// any lexicons given to [NewBuilder]. What is added later wins. All faults of a list are reported together as [Errors],
// each with source, line, column and the offending text, and a list with a fault adds nothing.
//
// # Forms
//
// An entry has a name and aliases; each is matched token by token, whatever the white space and the kind of apostrophe.
// Letters that are capitals in the list must be capitals in the text, unless the entry says case=fold. An ambiguous alias,
// marked ~ in a list, counts only where the context speaks for it.
//
// # Cost
//
// Building is linear in the text of the lists, looking up in the text that is read. A Lexicon never changes and is safe
// for concurrent use.
package lexicon
