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

// speakerBehind is the speaker that begins at token i, behind a cue such as kata; where the text only says when and where
// something was said, nobody is named: kata saat ditemui di Demak.
func (s *scanner) speakerBehind(i, end int) speaker {
	if s.mention(i) < 0 && !s.upper(i) && s.flags(i).Any(word.Of(word.Adjunct, word.PlacePrep)) && !s.roleAt(i) {
		return speaker{sort: unnamed}
	}
	return s.speakerAfter(i, end)
}

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
	if p := s.kinOf(i, end); !p.empty() {
		return speaker{sort: phrase, span: p, named: -1, entity: -1, whole: p}
	}
	stop := s.phraseEnd(i, end)
	if to := s.pointedAt(i, stop, end); to > stop && s.lastPerson(i, stop) < 0 && s.roleIn(i, stop) {
		return speaker{sort: phrase, span: span{i, to}, named: -1, entity: -1, whole: span{i, to}}
	}
	if m := s.lastPerson(i, stop); m >= 0 {
		if n := s.belongingTo(i, m, end); n >= 0 {
			return s.byMention(n, span{i, s.spans[n].end})
		}
		return s.join(s.byMention(m, span{i, stop}), end)
	}
	if k := s.besides(stop); k > stop && s.roleIn(i, stop) { // pegiat sungai yang juga Ketua Komisi Air Wirya
		to := s.phraseEnd(k, end)
		if m := s.lastPerson(k, to); m >= 0 {
			return s.join(s.byMention(m, span{i, to}), end)
		}
		if m := s.apposed(k, to, end); m >= 0 && s.class(to) == token.Comma { // juru bicara yang juga camat, Wirya
			return s.join(s.byMention(m, span{i, s.spans[m].end}), end)
		}
	}
	if s.class(stop) == token.Comma && s.human(span{i, stop}, true) {
		if m := s.apposed(i, stop, end); m >= 0 {
			return s.join(s.byMention(m, span{i, s.spans[m].end}), end)
		}
	}
	if m := s.mention(stop + 1); m >= 0 && s.mentions[m].Type != entity.Person && s.flags(stop).Any(word.Of(word.Adjunct, word.PlacePrep)) && s.human(span{i, stop}, true) {
		if k := s.spans[m].end; s.class(k) == token.Comma {
			if m := s.apposed(i, k, end); m >= 0 { // juru bicara UNHCR di Ambon, Wirya
				return s.join(s.byMention(m, span{i, s.spans[m].end}), end)
			}
		}
	}
	if stop == i {
		return speaker{}
	}
	if m := s.mention(i); m >= 0 && s.spans[m].first == i && canSpeak(s.mentions[m].Type) && !s.roleIn(i, stop) {
		return s.join(s.byMention(m, span{i, stop}), end)
	}
	sp := s.byPhrase(i, stop)
	if s.flags(stop).Has(word.Relative) && s.human(sp.span, false) && !s.hides(stop+1) {
		if m := s.namedIn(stop, end); m >= 0 { // seorang perempuan yang belakangan diketahui bernama Wirya
			return s.byMention(m, span{i, s.spans[m].end})
		}
		to := s.segmentEnd(stop, min(end, stop+maxWhich))
		for k := stop + 2; k < to; k++ {
			if s.mention(k) < 0 && s.flags(k).Any(cueBefore) {
				to = k // bisik seorang camat yang tak mau disebut namanya [mengaku …]
			}
		}
		for to > stop && s.class(to-1) == token.Dot {
			to--
		}
		if s.class(to) == token.Comma || s.endsUnit(to, end) || s.flags(to).Any(cueBefore) { // seorang perawat yang enggan disebut namanya
			sp.whole.end = to
		}
	}
	return sp
}

// namedIn is the mention of the person whom the relative clause at token i names; -1 if it names none.
func (s *scanner) namedIn(i, end int) int {
	for k := i + 1; k < end && k < i+maxWhich && s.class(k) == token.Word; k++ {
		if m := s.mention(k + 1); m >= 0 && s.points(k) && s.mentions[m].Type == entity.Person {
			return m
		}
	}
	return -1
}

// maxWhich is how many tokens that say which source is meant belong to what it is called: more would be a story.
const maxWhich = 8

// kinOf is the phrase at token i for the relative of somebody named that a demonstrative closes: ayah [aktor] Wirya itu;
// empty if there is none.
func (s *scanner) kinOf(i, end int) span {
	form, to := s.t.Phrase(i, word.Of(word.Role))
	if form == nil || word.Kind(form.Kind) != word.KindKin || to >= end {
		return span{}
	}
	if _, role := s.t.Phrase(to, word.Of(word.Role)); role > to && role < end {
		to = role
	}
	m := s.mention(to)
	if m < 0 || s.spans[m].first != to || s.mentions[m].Type != entity.Person || s.spans[m].end >= end || !s.flags(s.spans[m].end).Has(word.Demonstrative) {
		return span{}
	}
	return span{i, s.spans[m].end + 1}
}

// belongingTo is the mention of the person behind the comma that follows mention m, when that is part of the role at token
// i, behind a word in lower case: kata pengacara Wirya, [Magnus]; -1 if it is none, as in kata petani Wirya, Magnus, dan Sumirat.
func (s *scanner) belongingTo(i, m, end int) int {
	at := s.spans[m].end
	if before := s.spans[m].first - 1; before < i || s.class(before) != token.Word || s.upper(before) || !s.roleAt(i) || s.class(at) != token.Comma {
		return -1
	}
	n := s.nameBehind(at+1, end)
	if n < 0 {
		return -1
	}
	behind := s.spans[n].end
	if behind >= end || s.class(behind) == token.Dot {
		return n
	}
	if s.class(behind) != token.Comma || s.joins(behind+1) || s.nameBehind(behind+1, end) >= 0 {
		return -1
	}
	return n
}

// apposed is the mention of the person whose name follows the comma that ends the role at tokens i to stop: kata Menteri
// Lingkungan Denmark, [Magnus Heunicke]; kata Kepala Posko Tirta, Demak, Letkol [Magnus]; -1 if none does.
func (s *scanner) apposed(i, stop, end int) int {
	comma := s.address(stop, end)
	m := s.nameBehind(comma+1, end)
	if m < 0 {
		return -1
	}
	behind := s.spans[m].end
	if comma == stop && s.spans[m].first == comma+1 {
		if s.class(behind) == token.Word && behind < end && (s.flags(stop-1).Has(word.Demonstrative) ||
			s.flags(i-1).Has(word.CuePrep) && !s.flags(behind).Any(word.Of(word.Adjunct, word.PlacePrep))) {
			return -1 // Menurut politikus itu, Magnus terlambat: there the clause begins
		}
		return m
	}
	if !s.roleAt(i) || behind < end && s.class(behind) == token.Word && !s.flags(behind).Any(word.Of(word.Adjunct, word.PlacePrep, word.Weekday)) {
		return -1 // Menurut dokter, Camat Magnus sakit
	}
	s.learnRole(s.entities[m], span{i, stop}, false)
	return m
}

// address steps over the places that follow a body from the comma at token i on: Rumah Sakit Tirta[, Kecamatan Gemuh,
// Demak], and is the comma behind them; i if there are none or no comma follows.
func (s *scanner) address(i, end int) int {
	for k := i; ; {
		m := s.mention(k + 1)
		if m < 0 || s.spans[m].first != k+1 || s.mentions[m].Type != entity.Place || s.spans[m].end >= end || s.class(s.spans[m].end) != token.Comma {
			return k
		}
		k = s.spans[m].end
	}
}

// nameBehind is the mention of the person whose name begins at token i, behind titles and ranks; -1 if none does.
func (s *scanner) nameBehind(i, end int) int {
	for i < end && s.mention(i) < 0 {
		_, to := s.t.Phrase(i, titleWords|roleWords)
		if to <= i && !(s.upper(i) && s.flags(i-1).Any(titleWords)) { // Letnan Kolonel Laut
			return -1
		}
		i = max(i+1, to)
	}
	if m := s.mention(i); i < end && m >= 0 && s.mentions[m].Type == entity.Person && s.spans[m].first == i {
		return m
	}
	return -1
}

// byPhrase is the speaker whom a noun phrase names; what dari and yang add is no part of the words used, but of who it is:
// [jaksa] dari Belanda, [perawat] yang tak mau disebut namanya.
func (s *scanner) byPhrase(i, end int) speaker {
	for k := i; k+1 < end; k++ {
		if s.uses(k, word.UseVersion) { // hasil hitung cepat versi tiga lembaga survei
			i = k + 1
		}
	}
	for s.class(end) == token.Comma && s.mention(end-1) >= 0 && s.mentions[s.mention(end-1)].Type == entity.Place && s.placeFollows(end+1) {
		end = s.spans[s.mention(end+1)].end // perempuan asal Gemuh[, Jawa Tengah]
	}
	if s.class(end) == token.Comma && s.flags(end+1).Has(word.Demonstrative) && s.mention(end-1) >= 0 {
		end += 2 // warga Kelurahan Tirta, Gemuh, itu
	}
	short := i + 1
	for short < end && !s.uses(short, word.UseFrom) && !(s.flags(short).Has(word.Relative) && s.mention(short) < 0) {
		short++
	}
	return speaker{sort: phrase, span: span{i, short}, named: -1, entity: -1, whole: span{i, end}}
}

// pointedAt is the end of the noun phrase at tokens i to end when a demonstrative closes it behind a relative clause or
// an adjunct that the phrase takes in: pria [yang akrab disapa Jaya itu], dokter [di puskesmas ini]; else end.
func (s *scanner) pointedAt(i, end, limit int) int {
	if end >= limit || s.class(end) != token.Word || !s.flags(end).Any(word.Of(word.Relative, word.PlacePrep)) && !s.uses(end, word.UseApart) || s.mention(i) >= 0 {
		return end
	}
	for k := end + 1; k < limit && k < end+maxRelative; k++ {
		switch {
		case s.flags(k).Has(word.Demonstrative) && (k+1 >= limit || s.class(k+1) != token.Word || s.flags(k+1).Any(stopsPhrase|word.Of(word.Weekday))):
			return k + 1
		case s.class(k) == token.Quote && s.inside[k] >= 0 && s.pairs[s.inside[k]].open == k && s.pairs[s.inside[k]].close > k: // yang bermain dalam "Hujan" itu
			k = s.pairs[s.inside[k]].close
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
			if j > i && !s.upper(j) && s.flags(j).Any(stopsPhrase) && !s.accredited(j) {
				return j
			}
			if s.flags(j).Has(word.Weekday) && s.upper(j) || j > i && !s.upper(j) && s.verbal(j) && s.passiveVerb(j) && !s.flags(j-1).Has(word.Relative) { // imbuh Wirya [disambut] tepuk tangan
				return j
			}
		case token.Number, token.Hyphen, token.Slash, token.Single:
		case token.Other: // Manajer Humas & Promosi, akun @infobanjir
			if k := s.behindAnd(j); k > j && k < end {
				j = k
				continue
			}
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

// accredited reports whether the word at token i ties the place behind it to an office, for a name follows: Duta Besar RI
// [untuk] Arab Saudi Wirya.
func (s *scanner) accredited(i int) bool {
	m := s.mention(i + 1)
	if !s.uses(i, word.UseTopic) || m < 0 || s.spans[m].first != i+1 || s.mentions[m].Type != entity.State && s.mentions[m].Type != entity.Place {
		return false
	}
	n := s.mention(s.spans[m].end)
	return n >= 0 && s.mentions[n].Type == entity.Person
}

// behindAnd is the capital word behind the sign & at token i, which may stand in the way of a web page: &amp;. It is i if
// there is none.
func (s *scanner) behindAnd(i int) int {
	if s.class(i) != token.Other || s.t.String(i) != "&" {
		return i
	}
	k := i + 1
	if s.class(k) == token.Word && s.t.String(k) == "amp" && s.class(k+1) == token.Semicolon {
		k += 2
	}
	if !s.upper(k) {
		return i
	}
	return k
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
				if k := s.spans[last].end; s.verbal(k) && s.t.String(k)[0] != 'b' { // kata Wirya didampingi Sumirat
					return last
				}
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
		if s.mention(j) >= 0 {
			continue
		}
		if s.flags(j).Any(roles) {
			return true
		}
		if s.flags(j).Any(leads) { // hasil uji
			if form, to := s.t.Phrase(j, roles); form != nil && to <= end {
				return true
			}
		}
	}
	return false
}

// roles are the classes of words for somebody, or for what speaks in somebody's place.
var roles = word.Of(word.Office, word.Role, word.Group)

// speakerBefore reads the subject of the cue at token cue in the unit that starts at token first.
func (s *scanner) speakerBefore(first, cue int) speaker {
	end := cue
	for end > first && (s.flags(end-1).Any(word.Of(word.Auxiliary, word.Coordinator)) || end > first+1 && s.uses(end-1, word.UseOrder)) && s.mention(end-1) < 0 {
		end-- // Surat itu [sebelumnya] menyebutkan
	}
	if end > first+1 && s.uses(end-1, word.UseOther) && s.uses(end-2, word.UseBefore) { // laporan itu antara lain menyebutkan
		end -= 2
	}
	if sp := s.adjacent(first, end); sp.sort != nobody {
		return sp
	}
	best, open := speaker{}, false // whether best is a name that still waits for its verb
	through := false               // whether the segment before says through whom, by office alone
	for i := first; i < end; {
		if best.sort == phrase && s.flags(i).Has(word.Demonstrative) && s.class(i-1) == token.Comma && s.mention(i) < 0 { // Penjahit di PT Tirta, Ungaran, itu bercerita, …
			best.span.end, best.whole.end = i+1, i+1
		}
		i = s.segmentStart(i, end)
		if i >= end {
			break
		}
		to := s.segmentEnd(i, end)
		if s.upper(i) && s.mention(i) < 0 && s.flags(i).Has(word.DegreeAfter) { // Budi, S.H., M.Si.,
			i = to + 1
			continue
		}
		if s.flags(i).Has(word.CueRoot) && s.mention(i) < 0 && !s.upper(i) { // "…," kata sang dokter, lalu menambahkan, "…"
			i++
		}
		sp := s.subject(i, to)
		if sp.sort == named && s.mentions[sp.named].Type == entity.Place && best.sort != nobody && s.spans[sp.named].first == i { // Petugas di kantor itu, Medan, mengatakan …
			sp.sort = nobody
		}
		if s.uses(i, word.UseThrough) && best.sort != nobody { // Wirya, melalui Kabid Sumirat, menyebutkan …; Wirya, melalui Kabid, Sumirat, …
			sp.sort, through = nobody, sp.sort != named
		} else if through && sp.sort == named {
			sp.sort, through = nobody, false
		}
		if sp.sort != nobody && (best.sort == nobody || !s.appositive(best, i) && !(open && sp.sort == phrase) || to == end && s.titled(i, to) >= 0) {
			open = sp.sort == named && s.mentions[sp.named].Type == entity.Person && s.behindAge(s.spans[sp.named].end) == to
			if best = sp; sp.sort == named {
				best = s.join(sp, end)
				to = max(to, best.whole.end)
			}
		}
		i = to + 1
	}
	if best.sort == nobody && s.opensAdjunct(first) {
		for k := first + 1; k+1 < end && s.class(k) != token.Comma; k++ { // Dalam gugatan itu para buruh meminta …
			if s.flags(k).Has(word.Demonstrative) && s.mention(k) < 0 && s.roleIn(k+1, min(end, k+3)) {
				return s.subject(k+1, end)
			}
		}
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
		} else if i > first+1 && s.flags(i-1).Has(word.Demonstrative) && s.mentions[m].Type == entity.Person && s.opensAdjunct(first) { // Dalam surat itu Wirya mengatakan, …
			return s.byMention(m, s.spans[m])
		}
	}
	if s.flags(end-1).Has(word.Pronoun) && s.mention(end-1) < 0 && end-1 > first && !s.flags(end-2).Any(word.Of(word.PlacePrep)) {
		if s.flags(end-2).Any(word.Of(word.Conjunction)) || s.class(end-2) == token.Comma ||
			s.opensAdjunct(first) && s.class(end-2) == token.Word && s.mention(end-2) < 0 && !s.verbal(end-2) { // Dalam rapat itu ia mengatakan
			return speaker{sort: pronoun, span: span{end - 1, end}, named: -1, entity: -1}
		}
	}
	return speaker{}
}
