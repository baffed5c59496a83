package entity

import (
	"github.com/sebut-id/sebut/internal/automaton"
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// bodyClues are the evidence that a run of capitals, which no head, tail or entry of the lexicon explains, names an
// organization. They are tried in order; the first strong one names the rule.
var bodyClues = []clue{
	{orgContext, 3, 0, func(s *scanner, first, end int) bool { // maskapai Malaysia Samudera Jaya
		return !s.firm(first) && s.lowerHeadBefore(first)
	}},
	{orgContext, 3, 0, func(s *scanner, first, end int) bool { // komunitas Lirasti, platform Lirasti: a word nobody knows
		return first > 0 && s.stranger(first, end) && !s.flags(first).Any(nameClasses) && s.weakHead(first-1)
	}},
	{orgContext, 3, 0, func(s *scanner, first, end int) bool { // menurut survei Lirasti
		return s.uses(first-1, word.UseStudy) && s.stranger(first, end) && !s.flags(first).Any(nameClasses)
	}},
	{orgContext, 3, 0, func(s *scanner, first, end int) bool { // Samudra Grup/LKRB
		if s.class(first-1) != token.Slash {
			return false
		}
		body := s.chunkBefore(first-1, Organization)
		return body != nil && body.sure && s.acronym(first)
	}},
	{orgContext, 3, 0, func(s *scanner, first, end int) bool { // Wirya Atmaja, kapten Samudra Jaya, menyebut …
		return s.performsFor(first) && !s.firm(first)
	}},
	{orgContext, 3, 0, func(s *scanner, first, end int) bool { // grup musik bernama Slavar, personel Slavar
		return s.bandNamed(first) && s.stranger(first, end) && s.class(end) != token.Open
	}},
	{orgApposition, 3, 0, func(s *scanner, first, end int) bool { // Triodana, sebuah bank yang …; Triodana adalah bank …
		if s.flags(first - 1).Any(word.Of(word.CuePrep, word.CueRoot)) {
			return false
		}
		form, to := s.lowerHead(s.saidToBe(end))
		return form != nil && !s.flags(to).Has(word.Demonstrative)
	}},
	{orgContext, 1, 0, func(s *scanner, first, end int) bool { return s.body(first) }},
	{orgContext, 2, 0, func(s *scanner, first, end int) bool { // LKRB menyatakan …
		return s.flags(end).Any(cueClasses) && !s.breaks(end) && s.body(first)
	}},
	{orgContext, 2, 0, func(s *scanner, first, end int) bool { // menurut LKRB, kata LKRB
		return s.flags(first-1).Any(word.Of(word.CuePrep, word.CueRoot)) && s.body(first)
	}},
	{orgContext, 2, 0, func(s *scanner, first, end int) bool { // dibangun oleh LKRB
		return first > 0 && s.body(first) && s.uses(first-1, word.UseAgent)
	}},
	{orgContext, 2, 0, func(s *scanner, first, end int) bool { // Sumirat dari LKRB, kader LKRB
		before := s.flags(first - 1)
		return s.body(first) && !s.upper(first-1) &&
			(before.Any(word.Of(word.Role, word.Group)) ||
				first > 1 && s.uses(first-1, word.UseFrom) && (s.capital(first-2) || s.class(first-2) == token.Comma && s.capital(first-3) || s.flags(first-2).Any(officeClasses)))
	}},
}

// performers are the roles of those who play for a body, whose name may follow: kapten, vokalis.
var performers = word.KindsOf(word.KindSport, word.KindArt)

// performsFor reports whether a comma behind a person and the role of a performer stand before token i: Wirya Atmaja, kapten [Samudra].
func (s *scanner) performsFor(i int) bool {
	return performers.Has(s.roleKind(i-1)) && !s.upper(i-1) && s.class(i-2) == token.Comma && s.chunkBefore(i-2, Person) != nil
}

// body reports whether token i is an abbreviation that can name a body of its own: LKRB, not SMP.
func (s *scanner) body(i int) bool { return s.acronym(i) && !s.flags(i).Has(word.OrgHead) }

// camel reports whether token i has a capital inside, behind three letters or more, as brands write themselves:
// SamudraSensus; not McAllister or DeSilva. What a digital service bears behind its head is no body: aplikasi SamudraPlus.
func (s *scanner) camel(i int) bool {
	w := s.t.String(i)
	if s.t.Tokens[i].Is(token.Glued) && s.class(i-1) != token.Open && s.class(i-1) != token.Quote || s.flags(i).Has(word.Taught) || s.flags(i-1).Has(word.OrgHead) && !s.upper(i-1) {
		return false
	}
	for k := 3; k+2 < len(w); k++ {
		if 'A' <= w[k] && w[k] <= 'Z' && 'a' <= w[k-1] && w[k-1] <= 'z' && 'a' <= w[k+1] && w[k+1] <= 'z' {
			return w[:3] != "Mac" && w[:3] != "Van" && w[:3] != "Abd"
		}
	}
	return false
}

// armOf reports whether Indonesia stands behind the unknown name at tokens first to end: Lirasti Indonesia, the arm of a
// company or the name of an institute. No word of the name is an ordinary one.
func (s *scanner) armOf(first, end int) bool {
	if !s.upper(end) || s.breaks(end) || s.t.String(end) != "Indonesia" || s.headline(first) || !s.capital(first) ||
		s.capital(first-1) && s.titled != first {
		return false
	}
	parts := plainClasses
	if end == first+1 || s.titled == first || s.flags(first-1).Any(showing|word.Of(word.CuePrep)) {
		parts |= firmClasses // else a person's name, which would have a comma behind it
	}
	for i := first; i < end; i++ {
		if s.flags(i).Any(parts) {
			return false
		}
	}
	return true
}

// bodyScore adds up the clues and names the first that carries most.
func (s *scanner) bodyScore(first, end int) (score int, rule ruleID) {
	best := 0
	for _, c := range bodyClues {
		if c.holds(s, first, end) {
			score += c.weight
			if c.weight > best {
				best, rule = c.weight, c.rule
			}
		}
	}
	return score, rule
}

// lowerHead is the head noun of an organization, in lower case and singular, that starts at token i, with its end: bank,
// kantor berita, also Kantor berita at the start of a sentence; nil if there is none.
func (s *scanner) lowerHead(i int) (form *automaton.Form, end int) {
	if s.class(i) != token.Word || s.upper(i) && !s.flags(i).Has(word.Initial) || !s.flags(i).Any(word.Of(word.OrgHead)|leads) {
		return nil, i
	}
	form, end = s.t.Phrase(i, word.Of(word.OrgHead))
	if form == nil || s.upper(end-1) || form.Is(reading.Weak) || s.class(end) == token.Hyphen {
		return nil, i
	}
	return form, end
}

// saidToBe is the token behind the comma or the word at token i that says what something is, and behind what counts it:
// Triodana, sebuah [bank]; Tirtasari adalah salah satu [desa]; -1 if there is none.
func (s *scanner) saidToBe(i int) int {
	if s.class(i) != token.Comma && (s.upper(i) || !s.uses(i, word.UseIs, word.UseHolds)) {
		return -1
	}
	i++
	for n := 0; n < 2; n++ {
		if s.flags(i + n).Has(word.Number) { // sebuah, salah satu
			return i + n + 1
		}
	}
	return i
}

// maxAside is how many tokens the brackets behind a name may hold: (lahir di Ambon, Maluku, 5 Mei 1950; umur 60 tahun).
const maxAside = 24

// pastBrackets is the token behind the brackets that open at token i, and behind a comma there; i if none do.
func (s *scanner) pastBrackets(i int) int {
	if s.class(i) != token.Open || s.breaks(i) {
		return i
	}
	if s.class(i+1) == token.Close && s.class(i+2) == token.Open {
		i += 2 // () (lahir 5 Mei 1950)
	}
	for k := i + 1; k <= i+maxAside && !s.breaks(k); k++ {
		if s.class(k) == token.Close {
			if s.class(k+1) == token.Comma && s.uses(k+2, word.UseIs, word.UseHolds) {
				return k + 2
			}
			return k + 1
		}
	}
	return i
}

// membered says which kinds of organization people are named after by what they do there: vokalis grup Senja Merkuri.
var membered = word.KindsOf(word.KindBand, word.KindClub, word.KindMedia)

// band reports whether an apposition behind token end-1 calls the name before it a body that people are named after:
// vokalis Senja Merkuri, band asal Malang.
func (s *scanner) band(end int) bool {
	if s.class(end) != token.Comma {
		return false
	}
	form, _ := s.lowerHead(end + 1)
	return form != nil && membered.Has(word.Kind(form.Kind))
}

// maxLowerHead is how many tokens the head noun before a name may have: kantor berita, with the state of the body.
const maxLowerHead = 4

// bandNamed reports whether the words before token i say that the name there is that of a band: grup musik bernama Slavar,
// personel Slavar.
func (s *scanner) bandNamed(i int) bool {
	return s.uses(i-1, word.UseMember) || s.flags(i-1).Has(word.NameCue) && !s.upper(i-1) && s.bandBefore(i-1)
}

// bandBefore reports whether the head noun of a band, in small letters, stands right before token i.
func (s *scanner) bandBefore(i int) bool {
	for j := i - 1; j >= 0 && j >= i-maxLowerHead && s.class(j) == token.Word && !s.breaks(j+1); j-- {
		if form, end := s.lowerHead(j); form != nil && (end == i || end == i-1 && s.class(end) == token.Word && !s.upper(end)) { // grup lain bernama
			return word.Kind(form.Kind) == word.KindBand
		}
	}
	return false
}

// apposedBody is the end of the capital words at token i, an abbreviation or the words behind an office among them, that an
// apposition calls a body: Lirasti AI, startup asal Malang; Direktur Samudra Lintas, perusahaan pelayaran yang …; i if none does.
func (s *scanner) apposedBody(i int) int {
	end := s.capitalsEnd(i, maxApposed)
	short := end > i+1 && s.t.Tokens[end-1].Is(token.AllUpper)
	if s.class(end) != token.Comma || !short && s.office != i || s.flags(i-1).Any(word.Of(word.CuePrep, word.CueRoot)) || s.headline(i) {
		return i
	}
	form, to := s.lowerHead(s.saidToBe(end))
	if form == nil {
		return i
	}
	for k := to; k < to+3; k++ { // perusahaan pelayaran yang …, but Menurut Direktur Wirya, perusahaan merugi
		if s.flags(k).Has(word.Relative) || s.uses(k, word.UseOrigin) {
			return end
		}
	}
	return i
}

// maxApposed is how many words the name of a body may have that an apposition explains.
const maxApposed = 4

// weakHead reports whether the word at token i, in small letters, is the head of a body of some kind that is often used
// without a name: komunitas, platform.
func (s *scanner) weakHead(i int) bool {
	if s.class(i) != token.Word || s.upper(i) {
		return false
	}
	form, end := s.t.Phrase(i, word.Of(word.OrgHead))
	return form != nil && end == i+1 && form.Is(reading.Weak) && word.Kind(form.Kind) != word.NoKind && s.roleKind(i) == word.NoKind
}

// qualifies reports whether the words from token i to end only say more of the head noun before them: maskapai [baru] Samudra Jaya,
// perusahaan [rantai pasok] Lirasti.
func (s *scanner) qualifies(i, end int) bool {
	if end > i+2 {
		return false
	}
	for ; i < end; i++ {
		w := s.t.String(i)
		if s.class(i) != token.Word || s.upper(i) || !s.flags(i).Any(plainClasses) || s.flags(i).Any(noQualifier) || s.verbAt(i) || len(w) > 4 && w[len(w)-2:] == "an" {
			return false // partai pimpinan Wirya
		}
	}
	return true
}

// noQualifier are the classes of words that begin something else behind a head noun: bank di, perusahaan milik.
var noQualifier = word.Of(word.Stop, word.PlacePrep, word.Connector, word.Conjunction, word.Relative, word.Demonstrative, word.Auxiliary, word.Negation, word.Adjunct,
	word.Function, word.NameCue, word.Role, word.Number, word.Pronoun, word.PlaceHead, word.Occasion, word.TimeOfDay) | cueClasses

// lowerHeadBefore reports whether a head noun in lower case stands right before token i, or only what qualifies it between them:
// a state, as in kantor berita Jepang Samudera, or ordinary words. The holder of an office may bear the name instead: pemilik toko Sumirat.
func (s *scanner) lowerHeadBefore(i int) bool {
	for j := i - 1; j >= 0 && j >= i-maxLowerHead && s.class(j) == token.Word && !s.breaks(j+1); j-- {
		form, end := s.lowerHead(j)
		if form == nil {
			continue
		}
		if end < i {
			e, known := s.entry(end)
			if !(known && e.typ == State && e.end == i) && !s.qualifies(end, i) {
				continue
			}
		} else if end > i {
			continue
		}
		return membered.Has(word.Kind(form.Kind)) || !s.flags(j-1).Any(officeClasses)
	}
	return false
}
