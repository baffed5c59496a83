// Package prosesource lets a model of github.com/jdkato/prose/v2 propose mentions to the recognizer of package entity:
// prose's own English model for English passages, or one that you have trained.
//
//	source, err := prosesource.Load("models/idner")
//	…
//	a, err := sebut.New(sebut.WithSource("prose", source, entity.RulesFirst))
//
// It is a module of its own, so that nobody else has to download prose. Nothing of it is used unless it is asked for.
//
// # What it adds to prose
//
// Entities of prose have no offsets: it rewrites quotation marks before it cuts the text, and joins the words of an
// entity by spaces. Here every proposal has the true byte offsets of the caller's text. Entities are read from prose's
// labels, token by token, so that one which ends the text is not lost. The model is loaded once, prose's own English model
// included, and not for each text. prose panics on files that are no model and on some words of odd letters (ȺȺȺȺȺ's); the
// first is an error of [Load], and of the second the sentence has no entity. Words of more than 100 bytes and those with
// bytes that are not UTF-8 are left out, and longer sentences than 2,000 bytes are cut, so that the work is linear; in prose
// it grows with the square of a word.
//
// Some faults of prose remain. Within one sentence all places of a word have the label of the last. Ties between labels
// are settled at random, so that the same text may, though seldom, give another result.
//
// # Types
//
// [WithTypes] says which of the four types a label stands for. prose's GPE is a place by default, states included; those
// that the lexicon knows are states all the same where the rules go first.
//
// # When to use it
//
// A model helps on texts like those that it was trained on, and harms elsewhere; measure before you use one. This is the F1
// of mentions by the rules alone, with a model where the rules leave room, with the model first, and by the model alone, on
// 2026-11-26. The articles were marked by hand, in four types, the sentences of the two corpora in three. The rules were
// written with an eye on all of these sets; the model has seen none of the sentences that it is measured on.
//
//	                                             rules   RulesFirst  SourceFirst  model alone
//	trained on four fifths of IDNER-News-2K
//	  366 sentences of its last fifth            0.766   0.775       0.682        0.648
//	  56 newspaper articles                      0.951   0.944       0.727        0.274
//	  1,881 sentences of NERGrit                 0.642   0.622       0.487        0.167
//	prose's English model, on every sentence
//	  56 newspaper articles                      0.951   0.743       0.239        0.138
//	  1,831 sentences of IDNER-News-2K           0.754   0.590       0.263        0.174
//
// [English] asks about English sentences only; it changes no mention in any of these sets. In English passages it finds
// names that have no Indonesian word around them.
//
// # Cost and concurrency
//
// For an article of 3 KB the rules take 0.3 ms and 130 allocations (30 KB). The trained model adds 50 to 110 ms and 119,000
// allocations (8 MB), the English model on every sentence 70 to 110 ms and 177,000 allocations (10 MB), and [English], where
// no sentence is English, 0.3 ms and 70 allocations (13 KB). That was on 2026-11-26 with Go 1.26 on two cores of an AMD
// EPYC, busy with other work. Training on 1,465 sentences took seven minutes there, and loading a model 0.4 s. A [Source]
// never changes and is safe for concurrent use.
package prosesource
