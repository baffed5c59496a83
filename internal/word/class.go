// Package word names the classes of words that rules lean on. A class is one bit of the flags of a vocabulary word and
// one name in the CLASS column of a word list.
package word

// Class is a class of words.
type Class uint8

// The classes. The comment of each is its meaning in word lists, with examples.
const (
	None Class = iota

	// Around a personal name.
	Honorific    // Pak, Gus, KH
	Rank         // Kombes, Letjen, AKBP
	DegreeBefore // Dr., Prof., Ir.
	DegreeAfter  // S.H., M.Si., Ph.D.
	Office       // Presiden, Menteri Luar Negeri, Kapolda: stands capitalised before a name
	Role         // warga, pengamat, gelandang: a person by occupation or part in an event
	Group        // polisi, pemerintah, para ahli: a source that is not one person
	Modifier     // mantan, plt, wakil: before an office or role
	Marker       // (Purn), Inf: between a rank and a name
	Particle     // bin, van, de: lower-case inside a name
	Other        // Idul Fitri, Covid-19, UU: capital, but none of the four types
	NameCue      // bernama, alias: before a personal name
	OtherCue     // film, berbahasa, suku: before a capital word that is no name of the four types

	// Generic heads.
	OrgHead   // Kementerian, PT, Universitas
	PlaceHead // Kabupaten, Jalan, Gunung
	OrgTail   // University, Tbk, FC: ends the name of an organization
	PlaceTail // Selatan, River: ends the name of a place

	// Parts of personal names.
	Given
	Family
	Both     // given or family: sets both flags
	Foreign  // a name part of other countries, less certain for being rare in Indonesian news
	NameWord // a name part that is also an ordinary word: Wahyu, Bintang

	Ambiguous // a form that names two things: a place and a word, a place and a person

	// Frequency.
	Common   // among the 3,000 most frequent ordinary words
	Frequent // among the 10,000
	Stop     // function word of a stop list

	// Cues of reported speech, by what they do.
	CueRoot    // kata, ujar: after a quote, speaker behind it
	CueNya     // katanya, ujarnya: after a quote, speaker not named
	CueActive  // mengatakan, menyatakan: behind its speaker, before the clause
	CueTopic   // menjelaskan, membahas: as active, but often with a noun phrase that is no statement
	CueRequest // meminta, mengimbau: with agar, untuk, supaya
	CueStance  // yakin, khawatir, berharap: behind its speaker, before the clause
	CuePrep    // menurut, bagi: before its speaker
	CuePassive // dikatakan, disebutkan: speaker behind it, or none
	CueNoun    // pernyataan, imbauan: noun of speech
	CueAsk     // bertanya, ditanya: with a question

	// Function words.
	Month
	Weekday
	Pronoun     // ia, dia, mereka
	PlacePrep   // di, ke, dari
	Connector   // dan, untuk, bagi: may stand inside the name of an organization
	Conjunction // tetapi, namun, karena: starts a clause
	That        // bahwa, jika: introduces what is said
	SoThat      // agar, supaya, untuk: introduces what is asked for
	Adjunct     // saat, di, kepada: opens an adjunct behind a noun phrase or a cue
	Coordinator // dan, seraya, lalu: joins a second cue of the same speaker
	Verb        // naik, tewas: a verb that no prefix gives away
	NotVerb     // menteri, berita: no verb, though it begins like one
	TimeOfDay   // pagi, siang
	Abbrev      // an abbreviation whose dot does not end a sentence: Jl, No, dll
	Number      // satu, dua, ribu
	English     // of, the: a title in English goes on
	Demonstrative
	Relative // yang
	Auxiliary
	Negation

	Function // juga, oleh: a word that rules ask for by its use
	Occasion // kemarin, jumpa pers, siaran pers, kepada: when, where, how and to whom, as its kind says

	Starts // of what begins with a word: an entry
	Leads  // some phrase of several words from a word list starts with this word

	// Set while a text is read.
	Initial  // the first word of a sentence or of a quotation, capital in any case
	Headline // in a line of a title, where most words are capital in any case
	Taught   // the text itself shows, somewhere, that the word is a person's name

	// No flag of its own: the others fill the set.
	News // an ordinary word of news prose that subtitles lack: sets Frequent

	classes
)

// Flags is a set of classes.
type Flags uint64

// Of is the set of the given classes; that of one is a constant to the compiler.
func Of(class Class, more ...Class) Flags {
	f := Flags(1) << class
	for _, c := range more {
		f |= 1 << c
	}
	return f
}

// Has reports whether the set has the class.
func (f Flags) Has(c Class) bool { return f&(1<<c) != 0 }

// Any reports whether the two sets share a class.
func (f Flags) Any(g Flags) bool { return f&g != 0 }

var names = [classes]string{
	Honorific: "honorific", Rank: "rank", DegreeBefore: "degree-before", DegreeAfter: "degree-after",
	Office: "office", Role: "role", Group: "group", Modifier: "modifier", Marker: "marker", Particle: "particle", Other: "other", NameCue: "name-cue", OtherCue: "other-cue",
	OrgHead: "organization", PlaceHead: "place", OrgTail: "organization-tail", PlaceTail: "place-tail",
	Given: "given", Family: "family", Both: "both", Foreign: "foreign", NameWord: "name-word", Ambiguous: "ambiguous",
	Common: "common", Frequent: "frequent", News: "news", Stop: "stop",
	CueRoot: "cue-root", CueNya: "cue-nya", CueActive: "cue-active", CueTopic: "cue-topic", CueRequest: "cue-request",
	CueStance: "cue-stance", CuePrep: "cue-prep", CuePassive: "cue-passive", CueNoun: "cue-noun", CueAsk: "cue-ask",
	Month: "month", Weekday: "weekday", Pronoun: "pronoun", PlacePrep: "place-prep", Connector: "connector",
	Conjunction: "conjunction", That: "that", SoThat: "so-that", Adjunct: "adjunct", Coordinator: "coordinator",
	Verb: "verb", NotVerb: "not-verb", TimeOfDay: "time-of-day", Abbrev: "abbreviation", Number: "number",
	English: "english", Demonstrative: "demonstrative", Relative: "relative", Auxiliary: "auxiliary", Negation: "negation",
	Occasion: "occasion", Function: "function",
}

// String is the name of the class in word lists.
func (c Class) String() string {
	if c < classes {
		return names[c]
	}
	return ""
}

// Names yields the names of all classes, in their order.
func Names(yield func(string) bool) {
	for _, n := range names {
		if n != "" && !yield(n) {
			return
		}
	}
}

// Parse returns the class of that name.
func Parse(name string) (Class, bool) {
	for c, n := range names {
		if n == name && n != "" {
			return Class(c), true
		}
	}
	return None, false
}
