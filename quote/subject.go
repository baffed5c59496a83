package quote

import (
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// segmentStart steps over words that open a sentence before its subject.
func (s *scanner) segmentStart(i, end int) int {
	for i < end && s.mention(i) < 0 {
		if s.flags(i).Has(word.Conjunction) && s.flags(i+1).Has(word.Demonstrative) && i+2 < end && s.class(i+2) == token.Word { // Sementara itu Wirya mengeluh
			i += 2
			continue
		}
		if s.class(i) == token.Word && !s.flags(i).Any(word.Of(word.Coordinator, word.Demonstrative, word.Auxiliary)) && !s.clausal(i) {
			return i
		}
		if s.class(i) == token.Number {
			return i
		}
		i++
	}
	return i
}

// clausal reports whether a clause, with its subject, follows the conjunction at token i: sedangkan, karena.
func (s *scanner) clausal(i int) bool {
	k := s.conjunction(i)
	return k == word.KindOpening || k == word.KindConcession
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
		case token.Quote:
			if n := s.inside[i]; n >= 0 && s.pairs[n].open == i && s.pairs[n].stands() && s.pairs[n].close < end {
				i = s.pairs[n].close
			}
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
	if before.sort != named {
		return false
	}
	t := s.mentions[before.named].Type
	if s.roleAt(i) || s.uses(i, word.UseOne) || f.Any(word.Of(word.Office, word.Role, word.Modifier, word.Conjunction, word.PlacePrep, word.OrgHead, word.PlaceHead)) {
		return t == entity.Person || t == entity.Organization && f.Has(word.OrgHead) && (!s.upper(i) || s.t.Tokens[i].Is(token.AllUpper)) && s.mention(i) < 0 // Tirta Lestari, lembaga pemantau sungai,
	}
	if m := s.mention(i); m >= 0 && s.mentions[m].Type != entity.Person {
		return t == entity.Person || t == entity.Organization && s.mentions[m].Type == entity.Place // Pemerintah Kota Surabaya, Jawa Timur,
	}
	return false
}

// opensAdjunct reports whether the word at token i begins a segment that holds no subject.
func (s *scanner) opensAdjunct(i int) bool {
	if s.mention(i) >= 0 {
		return false
	}
	return s.flags(i).Any(word.Of(word.Adjunct, word.Conjunction, word.PlacePrep, word.CuePrep, word.Weekday, word.TimeOfDay)) && !s.flags(i).Any(word.Of(word.Office, word.Role)) ||
		s.uses(i, word.UsePeriod)
}

// titled is the mention of the person whose name ends a segment, right behind a role that begins it, or that a heading
// without a full stop ran into: [Cegah banjir baru] Camat Gemuh Wirya Atmaja; -1 if there is none.
func (s *scanner) titled(i, end int) int {
	m := s.mention(end - 1)
	if m < 0 || s.mentions[m].Type != entity.Person || s.spans[m].end != end {
		return -1
	}
	role := s.roleBefore(m)
	if role.empty() || role.first < i || s.lastPerson(role.first, role.end) >= 0 ||
		role.first > i && !s.heading(span{i, role.first}) && !(s.roleAt(i) && s.besides(role.first-2) == role.first) { // pegiat air yang juga Ketua Komisi Wirya
		return -1
	}
	return m
}

// heading reports whether the tokens can be a heading that ran into the sentence behind it, which begins with a role.
func (s *scanner) heading(p span) bool {
	if p.end-p.first > maxHeading || s.upper(p.end-1) || !s.upper(p.end) || s.roleIn(p.first, p.end) {
		return false
	}
	for j := p.first; j < p.end; j++ {
		if s.class(j) != token.Word || s.flags(j).Has(word.Relative) {
			return false
		}
	}
	f := s.flags(p.end - 1)
	return !f.Any(leadsOn) && (f.Has(word.Auxiliary) || !s.verbal(p.end-1) || s.objectless(p.end-1))
}

// behindRunIn is where the office begins that a heading without a full stop ran into: [Sudah mulai terjadi] Ketua …; i if
// none did.
func (s *scanner) behindRunIn(i, end int) int {
	for k := i + 1; k < end && k <= i+maxHeading && s.mention(k-1) < 0; k++ {
		if s.upper(k) && s.mention(k) < 0 && s.flags(k).Has(word.Office) && s.heading(span{i, k}) {
			return k
		}
	}
	return i
}

// objectless reports whether the verb at token i has the prefix of those that take no object: berdampak, terjadi.
func (s *scanner) objectless(i int) bool {
	text := s.t.String(i)
	return len(text) > 6 && (text[0]|0x20 == 'b' || text[0]|0x20 == 't') && text[1] == 'e' && text[2] == 'r' && !s.flags(i).Any(cueAny)
}

// leadsOn are the classes of words that do not end a heading.
var leadsOn = word.Of(word.PlacePrep, word.Adjunct, word.Conjunction, word.That, word.SoThat, word.Coordinator, word.Connector, word.CuePrep, word.CueNoun)

// maxHeading is how many words a heading has within a sentence that it ran into.
const maxHeading = 6

// subject is the speaker that a segment of a sentence names.
func (s *scanner) subject(i, end int) speaker {
	if m := s.titled(i, end); m >= 0 {
		return s.byMention(m, span{i, end})
	}
	i = s.behindRunIn(i, end)
	if s.opensAdjunct(i) {
		return speaker{}
	}
	if p := s.kinOf(i, end+1); p.end == end {
		return speaker{sort: phrase, span: p, named: -1, entity: -1, whole: p}
	}
	for j := i; j < end; j++ {
		if m := s.mention(j); m >= 0 {
			if s.spans[m].first != j {
				continue
			}
			if s.mentions[m].Type == entity.Person && !s.governed(i, j) {
				if n := s.holder(m, end); n > m && s.roleAt(i) && s.upper(i) {
					s.learnRole(s.entities[n], span{i, s.beforeTitles(s.spans[n].first)}, false)
					m = n // Direktur PT Wirya Tirta Sumirat Wibowo: the first name belongs to a body
				}
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
		if k := s.bracketEnd(to); k > to && k == end-1 && s.flags(k).Has(word.Demonstrative) { // peneliti Komisi Air (KA) ini
			to = end
			break
		}
		if to > i && s.flags(to).Has(word.Relative) && s.roleIn(i, to) && s.pointedAt(i, to, end) == end { // diplomat yang pernah bertugas di Demak itu
			to = end
			break
		}
		if s.class(to) == token.Open || to > i && (s.opensPhrase(to) || (s.points(to) || s.verbal(to)) && !s.flags(end-1).Has(word.Demonstrative)) {
			break
		}
		to++
	}
	if m := s.mention(i); m >= 0 && s.spans[m].first == i && !s.roleIn(i, to) {
		if canSpeak(s.mentions[m].Type) || s.mentions[m].Type == entity.Place {
			return s.byMention(m, span{i, to})
		}
	}
	if to == i || s.class(i) != token.Word && s.class(i) != token.Number {
		return speaker{}
	}
	if !s.roleIn(i, to) && !s.nounPhrase(i, to) {
		return speaker{}
	}
	sp := s.byPhrase(i, to)
	sp.whole.end = max(sp.whole.end, s.whichEnd(i, to, end))
	return sp
}

// hides reports whether the words at token i only say that a source would not be named: yang [enggan disebut namanya], yang
// [meminta namanya dirahasiakan].
func (s *scanner) hides(i int) bool {
	return s.flags(i).Any(word.Of(word.Negation, word.CueRequest))
}

// bracketEnd is the token behind the abbreviation in brackets at token i; i if none stands there.
func (s *scanner) bracketEnd(i int) int {
	if s.class(i) != token.Open {
		return i
	}
	for k := i + 1; k <= i+maxShort && s.class(k) == token.Word; k++ {
		if s.class(k+1) == token.Close {
			return k + 2
		}
	}
	return i
}

// maxShort is how many words an abbreviation in brackets may have: (Pukat UGM).
const maxShort = 3

// whichEnd is the end of what follows the words for somebody at tokens i to stop, up to the verb at token end, and says which
// one is meant: seorang dokter [di Rumah Sakit Tirta] yang …, sejumlah warga [yang ditemui kemarin]; stop if nothing does.
func (s *scanner) whichEnd(i, stop, end int) int {
	if stop >= end || s.mention(stop) >= 0 || !s.human(span{i, stop}, false) {
		return stop
	}
	to := end
	if s.uses(stop, word.UseSite) {
		for k := stop + 1; k < to; k++ {
			if s.mention(k) >= 0 {
				continue
			}
			if s.flags(k).Has(word.Relative) {
				to = k // and what it says of somebody who has a place is left out
			} else if s.opensPhrase(k) || s.uses(k, word.UsePeriod) || s.verbal(k) {
				return stop
			}
		}
	} else if !s.flags(stop).Has(word.Relative) || s.hides(stop+1) {
		return stop
	}
	if to-stop > maxWhich {
		return stop
	}
	return to
}

// holder is the mention of the person whose name ends the capital words behind mention m, joints within a name and
// abbreviations in brackets set aside: the holder of an office in a body that m is only a part of. It is m if there is none,
// or if dan joins the two.
func (s *scanner) holder(m, end int) int {
	i, joint, persons := s.spans[m].end, false, 0
	for i < end {
		switch n := s.mention(i); {
		case n >= 0:
			if s.mentions[n].Type == entity.Person {
				persons++
			}
			i = s.spans[n].end
		case s.upper(i):
			i++
		case s.class(i) == token.Open && s.upper(i+1):
			k := i + 1
			for k < end && s.upper(k) {
				k++
			}
			if s.class(k) != token.Close {
				return m
			}
			i, joint = k+1, joint && s.flags(i-1).Any(titleWords) // Jenderal (Pol)
		case s.uses(i, word.UseAnd) && s.upper(i+1):
			i, joint, persons = i+1, true, 0
		case s.opensPhrase(i):
			end = i
		default:
			return m
		}
	}
	if n := s.mention(end - 1); n > m && s.mentions[n].Type == entity.Person && !(joint && persons == 1) {
		return n
	}
	return m
}

// opensPhrase reports whether the word at token j begins an adjunct behind a noun phrase.
func (s *scanner) opensPhrase(j int) bool {
	return s.flags(j).Has(word.Weekday) || !s.upper(j) && s.flags(j).Any(word.Of(word.Adjunct, word.Auxiliary, word.Negation)) // but Lalu Lintas
}

// governed reports whether a preposition or verb between token i and the mention at token j makes it an object. The
// agent of a passive is none (dialami pedagang lain, Sari; disampaikan oleh Camat Wirya), nor is what a copula names.
func (s *scanner) governed(i, j int) bool {
	acts, object := false, false
	for k := i; k < j; k++ {
		if s.mention(k) >= 0 || s.upper(k) {
			continue
		}
		switch f := s.flags(k); {
		case s.uses(k, word.UseAgent) && !object:
			object = !acts // kebijakan oleh Camat Wirya: not who acts
		case k == j-1 && s.uses(k, word.UseNamely) && s.behindAge(s.spans[s.mention(j)].end) > s.spans[s.mention(j)].end:
			return object // Warga seperti Wirya (43) pun kaget
		case k == j-1 && (f.Any(word.Of(word.Adjunct, word.PlacePrep)) || s.uses(k, word.UseBefore)):
			return true
		case s.verbal(k):
			acts = true
			object = !s.passiveVerb(k) && !s.uses(k, word.UseIs) || s.flags(k-1).Has(word.Relative)
		case acts && f.Any(word.Of(word.Adjunct, word.PlacePrep, word.Conjunction)):
			object = true
		}
	}
	return object
}

// passiveVerb reports whether the verb at token i is a passive, so that the name behind it is who does it.
func (s *scanner) passiveVerb(i int) bool {
	text := s.t.String(i)
	return len(text) > 5 && text[0]|0x20 == 'd' && text[1] == 'i'
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
	if f := s.flags(i); f.Has(word.Negation) || f.Has(word.Auxiliary) && !(f.Has(word.TimeOfDay) && i > 0 && s.class(i-1) == token.Word) && !s.flags(i-1).Has(word.PlacePrep) { // but bulan lalu, di tengah
		return true
	}
	if s.flags(i).Any(word.Of(word.Role, word.Group, word.Office, word.Conjunction, word.PlacePrep, word.Modifier)) {
		return false
	}
	if s.flags(i).Has(word.Verb) {
		return true
	}
	text := s.t.String(i)
	if len(text) < 5 || s.flags(i).Has(word.NotVerb) {
		return false
	}
	switch text[0] | 0x20 {
	case 'm':
		return text[1] == 'e' && text[2] != 'd' && text[2] != 't' && text[2] != 's'
	case 'b':
		return text[1] == 'e' && text[2] == 'r'
	case 'd':
		return text[1] == 'i' && len(text) > 5
	case 't':
		return text[1] == 'e' && text[2] == 'r' && len(text) > 6
	}
	return false
}
