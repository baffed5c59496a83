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
	named  int  // the mention that names the speaker, in the attribution or where resolved; -1 if none
	entity int  // entity number, -1 when nobody is found
	phrase span // the words that stand for an unnamed source
	joint  span // in scanner.joint, the mentions of those who say it together with the speaker
	by     Resolution
	whole  span // the noun phrase with role and apposition
}

func (s *scanner) byMention(m int, whole span) speaker {
	return speaker{sort: named, span: s.spans[m], named: m, entity: s.entities[m], whole: whole}
}

// canSpeak reports whether a mention can be a speaker.
func canSpeak(t entity.Type) bool {
	return t == entity.Person || t == entity.Organization || t == entity.State
}

// stopsPhrase are the classes of words that end the noun phrase of a speaker behind a cue.
var stopsPhrase = word.Of(word.Adjunct, word.Conjunction, word.That, word.Auxiliary, word.Negation, word.CueActive,
	word.CueTopic, word.CueRequest, word.CueStance, word.CuePassive)

// speakerAfter reads the speaker that begins at token i, behind a cue such as kata.
func (s *scanner) speakerAfter(i, end int) speaker {
	for s.uses(i, word.UseEmphasis, word.UseAlso, word.UseAgent, word.UseArticle) && i < end {
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
	if to := s.pointedAt(i, stop, end); to > stop && s.lastPerson(i, stop) < 0 && s.roleIn(i, stop) {
		return speaker{sort: phrase, span: span{i, to}, named: -1, entity: -1, whole: span{i, to}}
	}
	if m := s.lastPerson(i, stop); m >= 0 {
		return s.join(s.byMention(m, span{i, stop}), end)
	}
	if k := s.besides(stop); k > stop && s.roleIn(i, stop) { // pegiat sungai yang juga Ketua Komisi Air Wirya
		to := s.phraseEnd(k, end)
		if m := s.lastPerson(k, to); m >= 0 {
			return s.join(s.byMention(m, span{i, to}), end)
		}
	}
	// kata Menteri Lingkungan Denmark, Magnus Heunicke
	if s.class(stop) == token.Comma && s.human(span{i, stop}, true) {
		// but Menurut politikus itu, Magnus terlambat: there the clause begins
		if m := s.mention(stop + 1); m >= 0 && stop+1 < end && s.mentions[m].Type == entity.Person && s.spans[m].first == stop+1 &&
			!(s.flags(stop-1).Has(word.Demonstrative) && s.class(s.spans[m].end) == token.Word && s.spans[m].end < end) {
			return s.join(s.byMention(m, span{i, s.spans[m].end}), end)
		}
	}
	if stop == i {
		return speaker{}
	}
	if m := s.mention(i); m >= 0 && s.spans[m].first == i && canSpeak(s.mentions[m].Type) && !s.roleIn(i, stop) {
		return s.join(s.byMention(m, span{i, stop}), end)
	}
	return s.byPhrase(i, stop)
}

// byPhrase is the speaker whom a noun phrase names; what dari adds is no part of the words used, but of who it is:
// [jaksa] dari Belanda.
func (s *scanner) byPhrase(i, end int) speaker {
	for k := i; k+1 < end; k++ {
		if s.uses(k, word.UseVersion) { // hasil hitung cepat versi tiga lembaga survei
			i = k + 1
		}
	}
	short := i + 1
	for short < end && !s.uses(short, word.UseFrom) {
		short++
	}
	return speaker{sort: phrase, span: span{i, short}, named: -1, entity: -1, whole: span{i, end}}
}

// behindTitles steps over the titles that begin at token i.
func (s *scanner) behindTitles(i, end int) int {
	for i < end && s.mention(i) < 0 && (s.upper(i) && s.flags(i).Any(titleWords) || i < end-1 && s.class(i) == token.Dot && s.flags(i-1).Any(titleWords)) {
		i++
	}
	return i
}

// pointedAt is the end of the noun phrase at tokens i to end when a demonstrative closes it behind a relative clause or
// an adjunct that the phrase takes in: pria [yang akrab disapa Jaya itu], dokter [di puskesmas ini]; else end.
func (s *scanner) pointedAt(i, end, limit int) int {
	if end >= limit || s.class(end) != token.Word || !s.flags(end).Any(word.Of(word.Relative, word.PlacePrep)) || s.mention(i) >= 0 {
		return end
	}
	for k := end + 1; k < limit && k < end+maxRelative; k++ {
		switch {
		case s.flags(k).Has(word.Demonstrative) && (k+1 >= limit || s.class(k+1) != token.Word || s.flags(k+1).Any(stopsPhrase|word.Of(word.Weekday))):
			return k + 1
		case s.class(k) == token.Comma || s.class(k) == token.Dot && !s.t.Tokens[k].Is(token.Glued) || s.class(k) == token.Quote:
			return end
		}
	}
	return end
}

// maxRelative is how many tokens a relative clause may have that a demonstrative closes.
const maxRelative = 25

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
			if j > i && !s.upper(j) && s.flags(j).Any(stopsPhrase) {
				return j
			}
			if s.flags(j).Has(word.Weekday) && s.upper(j) {
				return j
			}
		case token.Number, token.Hyphen, token.Slash, token.Single:
		case token.Other: // akun @infobanjir
			if s.t.String(j) != "@" || s.class(j+1) != token.Word || !s.t.Tokens[j+1].Is(token.Glued) || j+1 >= end {
				return j
			}
			j++
		case token.Dot:
			if !s.t.Tokens[j].Is(token.Glued) || !s.upper(j+1) || s.t.Tokens[j-1].Len() > 4 && !s.flags(j-1).Has(word.Abbrev) || j+1 >= end {
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
		case token.Comma: // Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi
			if !s.capitalList(j, end) {
				return j
			}
		default:
			return j
		}
		j++
	}
	return j
}

// capitalList reports whether the comma at token i stands inside a name of capital words that ", dan" closes.
func (s *scanner) capitalList(i, end int) bool {
	if s.uses(i+1, word.UseAnd) && s.upper(i-1) && s.upper(i+2) && s.mention(i-1) < 0 {
		return true
	}
	if !s.upper(i-1) || !s.upper(i+1) || s.mention(i+1) >= 0 {
		return false
	}
	for k := i + 1; k < end && k < i+12; k++ {
		switch {
		case s.class(k) == token.Comma:
		case s.class(k) != token.Word || s.mention(k) >= 0 && s.mentions[s.mention(k)].Type == entity.Person:
			return false
		case s.uses(k, word.UseAnd):
			return s.upper(k + 1)
		case !s.upper(k):
			return false
		}
	}
	return false
}

// lastPerson is the last person mentioned in the tokens, unless another was only part of the role before; -1 if none.
func (s *scanner) lastPerson(i, end int) int {
	last := -1
	for j := i; j < end; j++ {
		if m := s.mention(j); m >= 0 && s.mentions[m].Type == entity.Person {
			if last >= 0 && last != m {
				if s.flags(s.spans[m].first-1).Has(word.Connector) || s.joins(s.behindName(s.spans[last].end, end)) { // two speakers joined: the first stands
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
	for end > first && s.flags(end-1).Any(word.Of(word.Auxiliary, word.Coordinator)) && s.mention(end-1) < 0 {
		end--
	}
	if sp := s.adjacent(first, end); sp.sort != nobody {
		return sp
	}
	best := speaker{}
	for i := first; i < end; {
		i = s.segmentStart(i, end)
		if i >= end {
			break
		}
		to := s.segmentEnd(i, end)
		if s.upper(i) && s.mention(i) < 0 && s.flags(i).Has(word.DegreeAfter) { // Budi, S.H., M.Si.,
			i = to + 1
			continue
		}
		sp := s.subject(i, to)
		if sp.sort != nobody && (best.sort == nobody || !s.appositive(best, i) || to == end && s.titled(i, to) >= 0) {
			if best = sp; sp.sort == named {
				best = s.join(sp, end)
				to = max(to, best.whole.end)
			}
		}
		i = to + 1
	}
	return best
}

// adjacent is the subject that stands right before token end and right behind a conjunction: … karena KPK khawatir.
func (s *scanner) adjacent(first, end int) speaker {
	if end <= first {
		return speaker{}
	}
	if m := s.mention(end - 1); m >= 0 && canSpeak(s.mentions[m].Type) {
		if i := s.spans[m].first; i > first && s.flags(i-1).Any(word.Of(word.Conjunction)) && !s.flags(i-1).Any(word.Of(word.PlacePrep)) && s.conjunction(i-1) != word.KindPreposition {
			return s.byMention(m, s.spans[m])
		}
	}
	if s.flags(end-1).Has(word.Pronoun) && s.mention(end-1) < 0 && end-1 > first && !s.flags(end-2).Any(word.Of(word.PlacePrep)) {
		if s.flags(end-2).Any(word.Of(word.Conjunction)) || s.class(end-2) == token.Comma {
			return speaker{sort: pronoun, span: span{end - 1, end}, named: -1, entity: -1}
		}
	}
	return speaker{}
}

// segmentStart steps over words that open a sentence before its subject.
func (s *scanner) segmentStart(i, end int) int {
	for i < end && s.mention(i) < 0 {
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
	if f.Any(word.Of(word.Office, word.Role, word.Modifier, word.Conjunction, word.PlacePrep, word.OrgHead, word.PlaceHead)) {
		return before.sort == named && s.mentions[before.named].Type == entity.Person
	}
	if m := s.mention(i); m >= 0 && s.mentions[m].Type != entity.Person {
		return before.sort == named && s.mentions[before.named].Type == entity.Person
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
	if role.empty() || role.first < i || s.lastPerson(role.first, role.end) >= 0 || role.first > i && !s.heading(span{i, role.first}) {
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
	return !f.Any(leadsOn) && (f.Has(word.Auxiliary) || !s.verbal(p.end-1))
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
		if s.class(to) == token.Open || to > i && (s.opensPhrase(to) || s.points(to) || s.verbal(to) && !s.flags(end-1).Has(word.Demonstrative)) {
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
	return s.byPhrase(i, to)
}

// opensPhrase reports whether the word at token j begins an adjunct behind a noun phrase.
func (s *scanner) opensPhrase(j int) bool {
	return s.flags(j).Any(word.Of(word.Adjunct, word.Weekday, word.Auxiliary, word.Negation))
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
	return len(text) > 6 && text[0]|0x20 == 'd' && text[1] == 'i'
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
		return text[1] == 'i' && len(text) > 6
	case 't':
		return text[1] == 'e' && text[2] == 'r' && len(text) > 6
	}
	return false
}
