package quote

import (
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// sort is how an attribution names its speaker.
type sortOf uint8

const (
	nobody     sortOf = iota
	named             // a mention: kata Lavrov
	pronoun           // kata dia
	phrase            // kata juru bicara itu
	unnamed           // katanya
	continuing        // no attribution of its own
)

// speaker is the speaker of a draft.
type speaker struct {
	sort   sortOf
	span        // surface tokens, empty for unnamed and continuing
	named  int  // the mention, for named and for those that were resolved; -1 if none
	entity int  // entity number, -1 when nobody is found
	phrase span // the words that stand for an unnamed source
	whole  span // the noun phrase with role and apposition
}

func (s *scanner) byMention(m int, whole span) speaker {
	return speaker{sort: named, span: s.spans[m], named: m, entity: s.mentions[m].Entity, whole: whole}
}

// canSpeak reports whether a mention can be a speaker.
func canSpeak(t entity.Type) bool {
	return t == entity.Person || t == entity.Organization || t == entity.State
}

// stopsPhrase are the classes of words that end the noun phrase of a speaker behind a cue.
var stopsPhrase = word.Of(word.Conjunction, word.Weekday, word.That, word.Auxiliary, word.Negation, word.CueActive,
	word.CueTopic, word.CueRequest, word.CueStance, word.CuePassive)

// speakerAfter reads the speaker that begins at token i, behind a cue such as kata.
func (s *scanner) speakerAfter(i, end int) speaker {
	for s.is(i, "lagi", "pula", "juga", "oleh", "sang", "si") && i < end {
		i++
	}
	if i >= end {
		return speaker{}
	}
	if s.flags(i).Has(word.Pronoun) && s.mention(i) < 0 {
		_, to := s.t.Phrase(i, word.Of(word.Pronoun))
		return speaker{sort: pronoun, span: span{i, max(to, i+1)}, named: -1, entity: -1}
	}
	stop := s.phraseEnd(i, end)
	if m := s.lastPerson(i, stop); m >= 0 {
		return s.byMention(m, span{i, stop})
	}
	// kata Menteri Lingkungan Denmark, Magnus Heunicke
	if s.class(stop) == token.Comma && stop > i && s.roleIn(i, stop) {
		if m := s.mention(stop + 1); m >= 0 && stop+1 < end && s.mentions[m].Type == entity.Person && s.spans[m].first == stop+1 {
			return s.byMention(m, span{i, s.spans[m].end})
		}
	}
	if stop == i {
		return speaker{}
	}
	if m := s.mention(i); m >= 0 && s.spans[m].first == i && canSpeak(s.mentions[m].Type) && !s.roleIn(i, stop) {
		return s.byMention(m, span{i, stop})
	}
	return speaker{sort: phrase, span: span{i, stop}, named: -1, entity: -1, whole: span{i, stop}}
}

// phraseEnd is where the noun phrase at token i ends.
func (s *scanner) phraseEnd(i, end int) int {
	j := i
	for j < end && j < i+40 {
		if m := s.mention(j); m >= 0 && s.spans[m].first == j {
			j = s.spans[m].end
			continue
		}
		switch s.class(j) {
		case token.Word:
			if j > i && s.is(j, "di", "ke", "kepada", "pada", "dalam", "saat", "ketika", "seperti", "melalui", "lewat", "sambil", "seraya", "usai", "seusai", "yang", "terkait", "mengenai", "soal", "menanggapi", "sembari", "setelah", "sebelum", "dengan", "mengutip", "dikutip", "dilansir", "merujuk", "tentang", "bercanda", "bergurau", "menjelaskan", "menambahkan", "menjawab", "sebagaimana", "menirukan", "mengacu", "lalu", "kemudian") {
				return j
			}
			if j > i && s.flags(j).Any(stopsPhrase) && !s.upper(j) {
				return j
			}
			if s.flags(j).Has(word.Weekday) && s.upper(j) {
				return j
			}
		case token.Number, token.Hyphen, token.Slash, token.Single:
		case token.Dot:
			if !s.t.Tokens[j].Is(token.Glued) || !s.upper(j+1) || s.t.Tokens[j-1].Len() > 4 || j+1 >= end {
				return j
			}
		case token.Open: // Kombes (Pol) X, BRIN (Badan …)
			k := j + 1
			for k < end && k < j+12 && s.class(k) != token.Close {
				k++
			}
			if k+1 >= end || s.class(k) != token.Close || !s.upper(k+1) && s.mention(k+1) < 0 {
				return j
			}
			j = k
		default:
			return j
		}
		j++
	}
	return j
}

// lastPerson is the last person mentioned in the tokens, unless another was only part of the role before; -1 if none.
func (s *scanner) lastPerson(i, end int) int {
	last := -1
	for j := i; j < end; j++ {
		if m := s.mention(j); m >= 0 && s.mentions[m].Type == entity.Person {
			if last >= 0 && last != m {
				if s.flags(s.spans[m].first - 1).Any(word.Of(word.Connector)) { // two speakers joined: the first stands
					return last
				}
			}
			last = m
		}
	}
	return last
}

// roleIn reports whether a word for an office or role stands in the tokens, outside mentions.
func (s *scanner) roleIn(i, end int) bool {
	for j := i; j < end; j++ {
		if s.mention(j) < 0 && s.flags(j).Any(word.Of(word.Office, word.Role, word.Group)) {
			return true
		}
	}
	return false
}

// speakerBefore reads the subject of the cue at token cue in the unit that starts at token first.
func (s *scanner) speakerBefore(first, cue int) speaker {
	end := cue
	for end > first && (s.flags(end-1).Any(word.Of(word.Auxiliary)) || s.is(end-1, "juga", "pun", "sendiri", "dengan", "tegas", "secara", "tak", "hanya", "lantas", "kemudian", "lalu", "kembali", "langsung", "terus", "terang", "lugas", "sebelumnya")) && s.mention(end-1) < 0 {
		end--
	}
	best := speaker{}
	for i := first; i < end; {
		i = s.segmentStart(i, end)
		if i >= end {
			break
		}
		to := s.segmentEnd(i, end)
		sp := s.subject(i, to)
		if sp.sort != nobody && (best.sort == nobody || !s.appositive(best, i)) {
			best = sp
		}
		i = to + 1
	}
	return best
}

// segmentStart steps over words that open a sentence before its subject.
func (s *scanner) segmentStart(i, end int) int {
	for i < end && (s.class(i) != token.Word && s.class(i) != token.Number || s.is(i, "namun", "tetapi", "tapi", "dan", "sementara", "sedangkan", "bahkan", "lalu", "kemudian", "meski", "karena", "itu", "adapun", "sementara", "begitu", "demikian", "pun", "juga", "oleh", "sebab")) && s.mention(i) < 0 {
		i++
	}
	return i
}

// segmentEnd is the comma that ends the segment of a sentence at token i, or end.
func (s *scanner) segmentEnd(i, end int) int {
	depth := 0
	for ; i < end; i++ {
		if m := s.mention(i); m >= 0 {
			i = s.spans[m].end - 1
			continue
		}
		switch s.class(i) {
		case token.Open:
			depth++
		case token.Close:
			depth--
		case token.Comma, token.Dash, token.Semicolon, token.Colon:
			if depth <= 0 {
				return i
			}
		}
	}
	return end
}

// appositive reports whether the segment at token i only says more about the speaker before it: a role, an age, a
// date, or an adjunct.
func (s *scanner) appositive(before speaker, i int) bool {
	if before.sort != named && before.sort != phrase {
		return false
	}
	f := s.flags(i)
	if s.class(i) == token.Number || f.Has(word.Weekday) {
		return true
	}
	if f.Any(word.Of(word.Office, word.Role, word.Modifier, word.Conjunction, word.PlacePrep, word.OrgHead, word.PlaceHead)) {
		return before.sort == named && s.mentions[before.named].Type == entity.Person
	}
	if m := s.mention(i); m >= 0 && s.mentions[m].Type != entity.Person {
		return before.sort == named && s.mentions[before.named].Type == entity.Person
	}
	return false
}

// adjunctOpeners begin a segment that holds no subject.
func (s *scanner) opensAdjunct(i int) bool {
	if s.mention(i) >= 0 {
		return false
	}
	return s.flags(i).Any(word.Of(word.Conjunction, word.PlacePrep, word.CuePrep, word.Weekday)) && !s.flags(i).Any(word.Of(word.Office, word.Role)) ||
		s.is(i, "kepada", "dengan", "bersama", "tanpa", "oleh", "hari", "pekan", "tahun", "bulan", "kini", "saat", "yang")
}

// subject is the speaker that a segment of a sentence names.
func (s *scanner) subject(i, end int) speaker {
	if s.opensAdjunct(i) {
		return speaker{}
	}
	for j := i; j < end; j++ {
		if m := s.mention(j); m >= 0 {
			if s.spans[m].first != j {
				continue
			}
			if s.mentions[m].Type == entity.Person && !s.governed(i, j) {
				return s.byMention(m, span{i, end})
			}
			j = s.spans[m].end - 1
			continue
		}
		if s.opensPhrase(j) && j > i {
			break
		}
	}
	if s.flags(i).Has(word.Pronoun) {
		_, to := s.t.Phrase(i, word.Of(word.Pronoun))
		return speaker{sort: pronoun, span: span{i, max(to, i+1)}, named: -1, entity: -1}
	}
	to := i
	for to < end {
		if m := s.mention(to); m >= 0 {
			to = s.spans[m].end
			continue
		}
		if s.class(to) == token.Open || s.opensPhrase(to) && to > i {
			break
		}
		to++
	}
	if m := s.mention(i); m >= 0 && s.spans[m].first == i && !s.roleIn(i, to) {
		if canSpeak(s.mentions[m].Type) || s.mentions[m].Type == entity.Place {
			return s.byMention(m, span{i, to})
		}
	}
	if to == i || s.class(i) != token.Word {
		return speaker{}
	}
	if !s.roleIn(i, to) && !s.nounPhrase(i, to) {
		return speaker{}
	}
	return speaker{sort: phrase, span: span{i, to}, named: -1, entity: -1, whole: span{i, to}}
}

// opensPhrase reports whether the word at token j begins an adjunct behind a noun phrase.
func (s *scanner) opensPhrase(j int) bool {
	return s.is(j, "di", "ke", "kepada", "pada", "dalam", "saat", "ketika", "seperti", "melalui", "lewat", "sambil", "seraya", "usai", "seusai", "yang", "terkait", "mengenai", "soal", "menanggapi", "sembari", "setelah", "sebelum", "dengan", "tentang", "bersama", "untuk", "secara") ||
		s.flags(j).Any(word.Of(word.Weekday, word.Auxiliary, word.Negation))
}

// governed reports whether a preposition or verb between token i and the mention at token j makes it an object.
func (s *scanner) governed(i, j int) bool {
	for k := i; k < j; k++ {
		if s.mention(k) >= 0 || s.upper(k) {
			continue
		}
		if s.is(k, "di", "ke", "dari", "kepada", "pada", "dengan", "oleh", "bersama", "untuk", "tentang", "dalam", "bagi", "atas", "terhadap", "antara") && k == j-1 {
			return true
		}
		if s.verbal(k) {
			return true
		}
	}
	return false
}

// nounPhrase reports whether the tokens look like a noun phrase: short, without a verb.
func (s *scanner) nounPhrase(i, end int) bool {
	if end-i > 6 {
		return false
	}
	for k := i; k < end; k++ {
		if s.verbal(k) || s.flags(k).Any(word.Of(word.Conjunction, word.That)) {
			return false
		}
	}
	return true
}

// verbal reports whether token i looks like a verb by its prefix.
func (s *scanner) verbal(i int) bool {
	if s.class(i) != token.Word || s.upper(i) && !s.flags(i).Has(word.Initial) || s.mention(i) >= 0 {
		return false
	}
	if s.flags(i).Any(word.Of(word.Auxiliary, word.Negation)) {
		return true
	}
	if s.flags(i).Any(word.Of(word.Role, word.Group, word.Office, word.Conjunction, word.PlacePrep)) {
		return false
	}
	text := s.t.String(i)
	if len(text) < 5 {
		return text == "ada" || text == "akan"
	}
	switch {
	case hasPrefix(text, "me") && (hasPrefix(text, "mem") || hasPrefix(text, "men") || hasPrefix(text, "mel") || hasPrefix(text, "mer") || hasPrefix(text, "mew") || hasPrefix(text, "mey")):
		return !s.is(i, "menteri", "merdeka", "mereka", "mental", "menit", "merek", "merah", "media", "medis", "melayu", "mentah", "melalui", "menurut", "mengenai", "menjelang", "meski", "menara", "mesin")
	case hasPrefix(text, "ber"):
		return !s.is(i, "berita", "beras", "berat", "berbagai", "bersama", "beragam", "berkas", "berikut", "berlian", "beranda", "bersih")
	case hasPrefix(text, "di") && len(text) > 6:
		return !s.is(i, "direktur", "dinas", "distrik", "direksi", "divisi", "digital", "disiplin", "diskusi", "dialog", "dirinya", "dinamika", "dimensi")
	case hasPrefix(text, "ter") && len(text) > 6:
		return !s.is(i, "terhadap", "terkait", "terminal", "teroris", "terbaru", "tertinggi", "terbesar", "tersebut", "terutama", "tersangka", "terdakwa", "terpidana", "ternyata", "termasuk", "teratas", "terakhir", "terorisme")
	}
	return s.is(i, "adalah", "ialah", "merupakan", "yakni", "menjadi", "datang", "pergi", "tiba", "masuk", "keluar", "naik", "turun", "tewas", "hadir", "tahu", "punya", "kena", "ikut", "mulai")
}

func hasPrefix(s, p string) bool { return len(s) >= len(p) && equalFold(p, s[:len(p)]) }
