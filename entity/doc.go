// Package entity finds who and what an Indonesian news text mentions: people, states, organizations and places.
//
// # What it finds
//
// A [Recognizer] marks names. In
//
//	Gubernur Bank Indonesia Harsono Adiwijaya menemui Camat Wirya Atmaja di Demak.
//
// it finds Bank Indonesia (ORGANIZATION), Harsono Adiwijaya and Wirya Atmaja (PERSON) and Demak (PLACE). A personal
// name comes without titles, ranks, honorifics and degrees; a body or place comes with its generic head where the head
// is a capital part of the name (Kabupaten Bogor, Kementerian Sosial). Products, events, laws, faiths, peoples,
// languages and offices are not marked.
//
// # Vocabulary
//
// A mention is one place in the text ([Mention]); an entity is the one thing that several mentions name ([Entity],
// [Group]). A head is the common noun that begins a name (Dinas, Sungai), a tail the one that ends it (University, Tbk).
// A rule is one entry of the table [Rules]; each mention names the rule that decided it. A form is one way to write an
// entry of the lexicon; an ambiguous form is also an ordinary word or somebody else's name, and counts only where the
// context speaks for it.
//
// # How it decides
//
// The text is read once against the lexicon. A first pass notes the titles of works (film Hujan Terakhir), which no
// mention enters, and the words that the text itself shows to be names (behind "kata", before an age). A second goes
// from left to right and tries at each word, in this order: words that are capital but no name of the four types (Idul
// Fitri, Covid-19); titles and offices, which speak for a name behind them; heads; entries of the lexicon; tails; and
// the shape of a personal name, for which clues add up. An unknown name is a body where a lower-case head stands before or
// behind it (majalah Lirastia; Lirastia, sebuah bank), and an unknown abbreviation where it speaks or is spoken for (menurut
// LKRB, oleh LKRB). What is not sure then waits for the rest of the text: a list with a sure name, an abbreviation in
// brackets, which also says how far the name before it reaches, a fuller form of the name elsewhere.
//
// # Grades
//
// The [Grade] of a mention says how well it is borne out: by its shape alone, by the context, by the lexicon, or by
// both. [Rules] gives the grade of each rule. It is raised where the words around the mention agree, as a title, an
// age or a cue does for a person, a preposition, a comma or a dateline for a place, an office, a role or a cue for a
// body; where another mention of the same entity has such words; or where the text names the entity by two forms. It
// falls to shape where a capital word right beside the mention shows that the name may have been cut short. A caller
// who needs few errors keeps the mentions of high grades ([Filter]).
//
// On 56 newspaper articles marked by hand these were the precision of each grade, and precision and recall of it with
// all grades above it; beside them stands the precision of each grade on the sentences of IDNER-News-2K and of NERGrit,
// without states, which their labels often leave out (2026-11-27). On the articles the lexicon alone is as good as
// the context alone, for what is wrong in both is mostly the border of a longer name.
//
//	          articles                       IDNER    NERGrit
//	grade     alone   precision  recall      alone    alone
//	both      0.988   0.988      0.460       0.826    0.857
//	lexicon   0.957   0.982      0.567       0.826    0.775
//	context   0.972   0.979      0.850       0.801    0.696
//	shape     0.833   0.960      0.955       0.584    0.527
//
// # Sources of mentions
//
// A [Source] proposes mentions of its own, from a trained model or a register of names ([WithSource]). It is asked
// before the rest of the text decides, so that what it proposes bears out short forms, joins entities and speaks in
// quotes. A [Precedence] says whether it fills what the rules leave open or goes first. Package entity/prosesource, a
// module of its own, is a source that asks a model of jdkato/prose.
//
// # Units and promises
//
// Offsets are half-open byte ranges of the caller's string, on rune boundaries, and text[m.Start:m.End] == m.Text.
// Bytes that are not UTF-8 are valid input. Mentions are sorted by start and do not overlap. Entity numbers run from 0
// in the order of first mention, and all mentions of an entity share their type, name and id. The same text gives the
// same result every time. Any string is valid; without a name in it the result is nil. The texts in the result are
// parts of the caller's string and keep it alive.
//
// # Overlap
//
// Mentions are flat. Of the names that start at one word the longer wins: Bank Indonesia is one organization, not a
// state inside, and Bidang Humas Polda Metro Jaya is one unit. Of two readings of the same words an entry with priority
// wins, then the type that the words before call for (in Malang: a place), then a form that is not ambiguous, then the
// body before its seat (Kremlin membantah; but di Kremlin). A full name and its abbreviation in brackets are two mentions of one entity.
//
// # Limits
//
// Without capitals there are no names; nothing is found in
//
//	presiden joko widodo tiba di jakarta.
//
// A name that is an ordinary word, and a place or an abbreviation that no list has, needs a word beside it that says
// what it is; nothing is found in
//
//	Bunga tiba di kantor.
//	Tirtakencana sepi pagi itu.
//	GRKN menolak usul itu.
//
// A place is a place even where its government is meant, as both are in
//
//	Jakarta menolak usul Beijing.
//
// A brand made of name parts looks like a person, and a title of a work like what it says; Wirya Cemerlang and Ujung
// Musim are marked in
//
//	Warga membeli Wirya Cemerlang di toko itu.
//	Warga menonton film Rumah di Ujung Musim.
//
// A body that no list has, right before the name of its head, may be cut at the wrong word; the name begins too early in
//
//	Ekonom Bank Artha Sentosa Michelle Tanudjaja menulis laporan itu.
//
// Two people of the same name are one entity, as in
//
//	Camat Budi Santoso datang. Bupati Budi Santoso pulang.
//
// A short name that begins the names of two people is taken for the one who was named last, and one that two have and that
// begins the name of neither is an entity of its own: Atmaja in
//
//	Camat Wirya Atmaja menyalami Bupati Sugondo Atmaja. Pak Atmaja tersenyum.
//
// # Cost and concurrency
//
// The work is linear in the text. A [Recognizer] is immutable, cheap to make, and safe for concurrent use; its scratch
// memory is pooled, so that a text without names allocates next to nothing. Building the lexicon, once, is the dear
// part.
//
// # Origins
//
// The lists and their origins stand in lexicon/data. Gazetteers with context rules over capital words, and short names
// resolved within one document, are the way of the rule-based systems of the Message Understanding Conferences (MUC-6
// and MUC-7, 1995 and 1998); the rules are our own, and each shows an example of our own.
package entity
