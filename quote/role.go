package quote

import (
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// description is what a text says about who a person is.
type description struct {
	phrase span // all that says it, empty when nothing does
	role   span // the part that names the role, or empty
	body   span // the part that names whom the role belongs to, or empty
	weak   bool // from a headline, where the words before a name are often no role
}

// describe gathers the roles that the text gives to its persons, and the fullest form of each name.
func (s *scanner) describe() {
	n := 0
	for _, e := range s.entities {
		n = max(n, e+1)
	}
	s.roles, s.fullest = s.roles[:0], s.fullest[:0]
	for range n {
		s.roles = append(s.roles, description{})
		s.fullest = append(s.fullest, -1)
	}
	for m := range s.mentions {
		e := s.entities[m]
		if e < 0 || e >= n || s.spans[m].empty() {
			continue
		}
		if f := s.fullest[e]; f < 0 || s.longer(m, int(f)) {
			s.fullest[e] = int32(m)
		}
		if s.mentions[m].Type != entity.Person {
			continue
		}
		for _, p := range []span{s.roleBefore(m), s.roleBehind(m)} {
			s.learnRole(e, p, s.spans[m].end <= s.headline())
		}
		if d := &s.roles[e]; d.body.empty() {
			if b := s.bodyBehind(m); !b.empty() {
				d.body, d.phrase = b, span{min(b.first, d.phrase.first), b.end}
				if d.role.empty() {
					d.phrase = b
				}
			}
		}
	}
	s.describePointed()
}

// describePointed learns the role of somebody from the subject of the next sentence, which points back to the only person
// whom a sentence names: … kata Wirya. [Guru SDN 1 Gemuh] itu sudah lama mengajar.
func (s *scanner) describePointed() {
	m, before := 0, -1
	for _, sentence := range s.t.Sentences {
		if i := sentence.First; before >= 0 && s.roles[before].role.empty() && s.inside[i] < 0 && s.roleAt(i) && !s.plural(i) {
			end := s.pointedEnd(i, sentence.End)
			if end > i && s.byRole(span{i, end}, i) < 0 {
				s.learnRole(before, s.roleWithin(span{i, end}), false)
			}
		}
		before = -1
		for n := 0; m < len(s.spans) && s.spans[m].first < sentence.End; m++ {
			if s.mentions[m].Type != entity.Person || s.spans[m].empty() || s.inside[s.spans[m].first] >= 0 || s.entities[m] == before {
				continue
			}
			if n++; n > 1 {
				before = -1
			} else {
				before = s.entities[m]
			}
		}
	}
}

// pointedEnd is the end of the noun phrase at token i that a demonstrative closes before a verb: Guru SDN 1 Gemuh [itu] sudah …;
// i if there is none.
func (s *scanner) pointedEnd(i, limit int) int {
	for k := i + 1; k < min(limit-1, i+maxRole); k++ {
		if m := s.mention(k); m >= 0 {
			if s.mentions[m].Type == entity.Person {
				return i
			}
			k = s.spans[m].end - 1
			continue
		}
		if s.flags(k).Has(word.Demonstrative) {
			if s.verbal(k+1) || s.flags(k+1).Has(word.Auxiliary) {
				return k + 1
			}
			return i
		}
		if s.class(k) != token.Word && s.class(k) != token.Number && s.class(k) != token.Hyphen || s.verbal(k) {
			return i
		}
	}
	return i
}

// learnRole takes phrase p for what entity e is, unless more was known.
func (s *scanner) learnRole(e int, p span, weak bool) {
	for p.end-1 > p.first && s.uses(p.end-1, word.UseOther) { // warga [lainnya]
		p.end--
	}
	if !s.tellsMore(p, s.roles[e]) || s.addresses(p) {
		return
	}
	body := span{s.affiliation(p), p.end}
	if n := body.end - 3; n > body.first && s.class(body.end-1) == token.Close && s.class(n) == token.Open && s.mention(n-1) >= 0 {
		body.end = n // Komite Nasional Keselamatan Transportasi (KNKT)
	}
	if n := body.end - 1; n > body.first && s.flags(n).Has(word.Demonstrative) && s.mention(n) < 0 {
		body.end = n // mantan Kapolda Jawa Barat itu
	}
	if n := body.end - 1; n > body.first && s.class(n) == token.Comma {
		body.end = n // warga Gemuh, Demak, itu
	}
	for n := body.end - 1; n > body.first && s.flags(n).Has(word.Rank); n-- { // Kepala Basarnas Marsdya
		body.end = n
	}
	end := body.first
	for end > p.first+1 && (s.uses(end-1, word.UseFrom, word.UseOrigin, word.UseSite, word.UseTopic) || s.class(end-1) == token.Comma) {
		end--
	}
	s.roles[e] = description{p, span{p.first, max(end, p.first)}, body, weak}
}

// addresses reports whether a phrase stands inside quotation marks and names no office: there words before a name mostly
// speak of or to somebody in other ways: "Saudara kenal Wirya?"
func (s *scanner) addresses(p span) bool {
	return s.inside[p.first] >= 0 && !(s.upper(p.first) && s.flags(p.first).Has(word.Office))
}

// roleWithin is the role that a phrase names which points back to somebody: [pendiri Yayasan Tirta] itu, pria yang menjabat
// sebagai [Direktur Utama PDAM Demak] itu. A role without a body, such as perempuan, says too little.
func (s *scanner) roleWithin(p span) span {
	for i := p.first; i < p.end-1; i++ {
		if !s.roleAt(i) || !s.flags(i).Has(word.Office) && s.flags(i+1).Has(word.Relative) {
			continue
		}
		for k := i + 1; k < p.end-1; k++ {
			if s.mention(k) >= 0 {
				return span{i, p.end - 1}
			}
			if s.flags(k).Has(word.Relative) {
				break
			}
		}
	}
	return span{}
}

// completes reports whether phrase p, which points back to somebody, names the body of one who was only introduced by a word
// in lower case: petinju, [petinju asal Demak]; Ketua tim, [guru besar Universitas Tirta].
func (s *scanner) completes(p span, known description) bool {
	r := known.role
	if p.empty() || r.empty() || !known.body.empty() {
		return false
	}
	if form, _ := s.t.Phrase(p.first, roleWords); form == nil || word.Class(form.Class) == word.Modifier { // mantan
		return false
	}
	return r.end-r.first == 1 && s.t.Tokens[p.first].Hash == s.t.Tokens[r.first].Hash ||
		!s.upper(r.end-1) && s.mention(r.end-1) < 0 && s.class(r.end-1) == token.Word && (!s.upper(r.first) || s.flags(r.first).Has(word.Initial))
}

// headline is the token behind the first line of the text when that line has no full stop, else 0.
func (s *scanner) headline() int {
	if len(s.t.Sentences) < 2 || !s.t.Sentences[1].Paragraph {
		return 0
	}
	end := s.t.Sentences[0].End
	if c := s.class(end - 1); c == token.Dot || c == token.Quote || c == token.Close {
		return 0
	}
	return end
}

// tellsMore reports whether role p is to be preferred to what was found before: the first that the text gives stands,
// unless it is a single word, or from the headline, or p says more: the same, or a capital office with its body, at
// greater length.
func (s *scanner) tellsMore(p span, known description) bool {
	before := known.phrase
	if p.empty() || known.role.empty() || known.weak {
		return !p.empty()
	}
	if p.end-p.first <= before.end-before.first {
		return false
	}
	return s.upper(p.first) && s.affiliation(p) < p.end || before.end-before.first == 1 || s.t.Tokens[p.first].Hash == s.t.Tokens[before.first].Hash
}

// longer reports whether the name of mention a has more words than that of b, or as many and is the name that the entity
// goes by, or more letters: not a misspelt one.
func (s *scanner) longer(a, b int) bool {
	na, nb := s.spans[a].end-s.spans[a].first, s.spans[b].end-s.spans[b].first
	if na != nb {
		return na > nb
	}
	if named := s.mentions[a].Text == s.mentions[a].Name; named != (s.mentions[b].Text == s.mentions[b].Name) {
		return named
	}
	return len(s.mentions[a].Text) > len(s.mentions[b].Text)
}

var (
	roleWords  = word.Of(word.Office, word.Role, word.Modifier)
	titleWords = word.Of(word.Honorific, word.Rank, word.DegreeBefore, word.Marker)
)

// maxOffice is how far back the office of the lexicon may begin that a word is part of, in tokens.
const maxOffice = 6

// maxRole is how many tokens a role phrase may have.
const maxRole = 40

// roleAt reports whether an office, a role or a word before one starts at token i, outside mentions.
func (s *scanner) roleAt(i int) bool {
	if s.mention(i) >= 0 || !s.t.Begins(i, roleWords) {
		return false
	}
	form, _ := s.t.Phrase(i, roleWords)
	return form != nil && word.Kind(form.Kind) != word.KindCue
}

// roleBefore is the role phrase before a name: Menteri Luar Negeri [Sergei Lavrov]; Pendiri Facebook, [Mark Zuckerberg].
func (s *scanner) roleBefore(m int) span {
	end := s.beforeTitles(s.spans[m].first)
	if s.class(end-1) == token.Dot && s.mention(end-2) >= 0 && !s.flags(end).Has(word.Initial) { // Kepala Ekonom PT Bank Samudra Tbk. Wirya
		end--
	}
	if s.class(end-1) == token.Comma && !s.t.Tokens[end].Is(token.Line) {
		p := s.roleUpTo(end - 1)
		if behind := s.behindAge(s.spans[m].end); p.empty() && (s.class(behind) == token.Comma || s.t.Begins(behind, cueBefore)) {
			p = s.roleFurther(end - 1)
		}
		if behind := s.spans[m].end; s.flags(p.first-1).Has(word.CuePrep) && !s.upper(p.first) && s.class(behind) == token.Word && !s.flags(behind).Any(word.Of(word.Adjunct, word.PlacePrep)) {
			return span{} // Menurut politikus itu, Wirya terlambat
		}
		if !p.empty() && (s.uses(p.first-1, word.UseProxy) || s.uses(p.first, word.UsePair) && !s.roleAt(p.first+1)) {
			return span{} // Mewakili warga, Wirya …; pasangan nomor urut satu, Wirya-Sumirat, …
		}
		if next := s.spans[m].end; s.verbal(next) && !p.empty() && !s.upper(p.first) && s.class(p.first-1) == token.Word && !s.flags(p.first-1).Any(cueAny) {
			return span{} // Berdasarkan pemeriksaan dokter, Wirya beristirahat
		}
		if p.empty() || s.class(p.first-1) == token.Comma && s.personEnds(p.first-1) && !s.behindAdjunct(p.first-1) || s.holdsPerson(p) {
			return span{}
		}
		return p
	}
	p := s.roleUpTo(end)
	if !p.empty() && !s.kinOf(p.first, len(s.t.Tokens)).empty() {
		return span{} // ayah Wirya itu: who somebody else is
	}
	return p
}

// roleFurther is the role phrase that a place or a relative clause parts from the comma at token end, before a name that
// another comma closes: [dosen Universitas Tirta, Malang], Wirya, …; [Warga] yang ditemui di hilir, Wirya, …
func (s *scanner) roleFurther(end int) span {
	if n := s.mention(end - 1); n >= 0 && s.spans[n].end == end && s.class(s.spans[n].first-1) == token.Comma && s.mentions[n].Type != entity.Person {
		at := s.spans[n].first - 1
		for k := s.mention(at - 1); k >= 0 && s.mentions[k].Type == entity.Place && s.class(s.spans[k].first-1) == token.Comma; k = s.mention(at - 1) {
			at = s.spans[k].first - 1 // Kepala Desa Tirta, Kecamatan Gemuh, Kabupaten Demak, Wirya, …
		}
		p := s.roleUpTo(at)
		if p.empty() || s.affiliation(p) == p.end && s.mentions[n].Type != entity.Organization {
			return span{}
		}
		return span{p.first, end}
	}
	for i := end - 1; i > 0 && i > end-maxRelative && s.class(i) != token.Comma && s.class(i) != token.Dot; i-- {
		if s.flags(i).Has(word.Relative) {
			if s.class(i-1) == token.Comma { // Direktur Tirta Food, yang merupakan induk usaha, Wirya
				i--
			}
			return s.roleUpTo(i)
		}
	}
	return span{}
}

// beforeTitles steps back over the ranks, honorifics and degrees that end at token end.
func (s *scanner) beforeTitles(end int) int {
	for end > 0 && s.mention(end-1) < 0 {
		switch {
		case s.class(end-1) == token.Dot && s.flags(end-2).Any(titleWords):
			end -= 2
		case s.class(end-1) == token.Close && s.flags(end-2).Any(titleWords) && s.class(end-3) == token.Open:
			end -= 3
		case s.titleEnds(end) > 0 && !s.officeOver(s.titleEnds(end), end):
			end = s.titleEnds(end)
		case !s.upper(end-1) && s.flags(end-1).Has(word.DegreeBefore) && ((s.class(end-2) == token.Comma || s.upper(end-2)) && s.flags(end-1).Has(word.Abbrev) ||
			s.mention(end-2) >= 0 && s.mentions[s.mention(end-2)].Type == entity.Organization):
			end-- // Kepala Puskesmas Tirta dokter Wirya; ahli forensik RS Tirta, dr Wirya; Kadis Kesehatan dr Wirya
		default:
			return end
		}
	}
	return end
}

// titleEnds is where the title begins that ends at token end, 0 if there is none.
func (s *scanner) titleEnds(end int) int {
	for i := max(0, end-4); i < end; i++ {
		if s.mention(i) >= 0 || !s.upper(i) || !s.t.Begins(i, titleWords) {
			continue
		}
		if _, to := s.t.Phrase(i, titleWords); to >= end {
			return i
		}
	}
	return 0
}

// officeOver reports whether the title at tokens i to end is the end of an office: Sekretaris [Jenderal].
func (s *scanner) officeOver(i, end int) bool {
	for k := i - 1; k >= max(0, i-2) && s.upper(k) && s.mention(k) < 0; k-- {
		if _, to := s.t.Phrase(k, word.Of(word.Office)); to >= end {
			return true
		}
	}
	return false
}

// personEnds reports whether a person's name, with its age, ends right before token i.
func (s *scanner) personEnds(i int) bool {
	if s.class(i-1) == token.Close {
		i -= 3
	}
	m := s.mention(i - 1)
	return m >= 0 && s.mentions[m].Type == entity.Person
}

// behindAdjunct reports whether the name that ends before the comma at token i belongs to an adjunct, so that what
// follows says who somebody else is: Berbeda dengan Wirya, Kepala Desa Tirtasari, Sumirat, …
func (s *scanner) behindAdjunct(i int) bool {
	m := s.mention(i - 1)
	return m >= 0 && s.flags(s.spans[m].first-1).Has(word.Adjunct)
}

// holdsPerson reports whether a person is mentioned in the tokens behind an office: then the office is that person's.
func (s *scanner) holdsPerson(p span) bool {
	if !s.upper(p.first) || s.flags(p.first).Has(word.Initial) {
		return false
	}
	m := s.mention(p.end - 1)
	if m < 0 || s.mentions[m].Type != entity.Person {
		return false
	}
	form, _ := s.t.Phrase(p.first, word.Of(word.Modifier))
	return form == nil || s.class(p.end) != token.Comma // but Budi, Kuasa Hukum Wirya, …
}

// roleUpTo is the role phrase that ends at token end: from the first word for a role behind the nearest break.
func (s *scanner) roleUpTo(end int) span {
	first := end
	for i := end - 1; i >= 0 && end-i < maxRole; i-- {
		if m := s.mention(i); m >= 0 {
			if s.mentions[m].Type == entity.Person {
				if first < end { // Direktur PT Tirta Wirya serta Direktur [PT Samudra] Sumirat
					break
				}
				// kuasa hukum Jokowi, Firmanto: the person is part of the role only where a comma follows
				if s.class(end) != token.Comma {
					return span{}
				}
			}
			i = s.spans[m].first
			if s.t.Tokens[i].Is(token.Line) {
				break
			}
			continue
		}
		if s.roleBreak(i) && !(first == end && s.fromBody(i)) && !s.joinsRole(i) {
			break
		}
		if s.roleAt(i) {
			if first == i+1 && s.begins(first) && !s.upper(i) && !s.flags(i).Has(word.Modifier) {
				break // Kapasitas 200 pasien Kepala BPBD: a heading ran into the role
			}
			first = i
		}
		if s.t.Tokens[i].Is(token.Line) {
			break
		}
	}
	if first < end && s.flags(first-1).Any(word.Of(word.Adjunct)) && !s.uses(first-1, word.UseAgent) && s.class(first-1) == token.Word && s.class(end) == token.Comma && !s.closesAside(first-1, end+1) {
		return span{} // Kepada penyidik, RS …: not who RS is
	}
	if first < end && s.class(end) == token.Comma && s.opensUnder(first) {
		return span{} // Di sektor tunggal putri, Wirya …: where, not who
	}
	if first < end && s.flags(end-1).Has(word.Demonstrative) && !s.roleIn(first, end) {
		return span{} // Sementara itu, Wirya …
	}
	if first < end && s.plural(first) {
		return span{} // para relawan Wirya: not who Wirya is
	}
	for end-1 > first && s.points(end-1) { // penumpang bernama
		end--
	}
	return span{s.behindArticle(first, end), end}
}

// closesAside reports whether the name at token i ends the adjunct that begins at token from within a sentence: Wirya hadir
// [bersama] putrinya, [Lestari].
func (s *scanner) closesAside(from, i int) bool {
	m := s.mention(i)
	return m >= 0 && !s.flags(from).Has(word.Initial) && s.spans[m].first == i && s.class(s.spans[m].end) == token.Dot
}

// begins reports whether the word at token i can only be the first of a role: an office, or mantan before one.
func (s *scanner) begins(i int) bool {
	if !s.upper(i) && s.flags(i).Has(word.Modifier) && !s.flags(i).Has(word.Role) {
		i++
	}
	return s.upper(i) && s.flags(i).Has(word.Office)
}

// besides is where another role of somebody begins behind a relative clause that opens with it: yang juga [Ketua …], yang
// bekerja sebagai [petani]; i if none does.
func (s *scanner) besides(i int) int {
	if !s.flags(i).Has(word.Relative) {
		return i
	}
	if s.uses(i+1, word.UseAlso, word.UseIs, word.UseHolds) {
		return i + 2
	}
	for k := i + 2; k < i+5 && s.class(k) == token.Word; k++ {
		if s.uses(k, word.UseAs, word.UseHolds) && s.roleAt(k+1) {
			return k + 1
		}
	}
	return i
}

// opensUnder reports whether the preposition that begins the sentence governs the word before token i and the phrase there.
func (s *scanner) opensUnder(i int) bool {
	return s.class(i-1) == token.Word && !s.upper(i-1) && s.mention(i-1) < 0 && s.flags(i-2).Has(word.PlacePrep) && s.flags(i-2).Has(word.Initial)
}

// points reports whether the word at token i only points at a name behind it: bernama.
func (s *scanner) points(i int) bool {
	form, _ := s.t.Phrase(i, word.Of(word.Modifier))
	return form != nil && word.Kind(form.Kind) == word.KindCue && s.mention(i) < 0
}

// behindArticle steps over words that only say how many, and over what is no role behind them: [salah satu] warga, [seorang]
// petani, [salah satu perhatian] Presiden.
func (s *scanner) behindArticle(i, end int) int {
	at := i
	for i < end && (s.uses(i, word.UseOne, word.UseArticle) || s.flags(i).Has(word.Number) && s.roleAt(i+1)) { // kedua tersangka, Wirya dan Sumirat
		i++
	}
	for k := i; k < end && i > at && s.mention(k) < 0; k++ {
		if s.roleAt(k) {
			return k
		}
	}
	return i
}

// fromBody reports whether the word at token i ties the body behind it to a role before it: pegiat [dari] Walhi Budi,
// peneliti [pada] Walhi Budi, Deputi Bidang Air [pada] Walhi Budi.
func (s *scanner) fromBody(i int) bool {
	m := s.mention(i + 1)
	if m < 0 || s.mentions[m].Type == entity.Person || s.class(i-1) != token.Word {
		return false
	}
	return s.uses(i, word.UseFrom, word.UseOrigin) && !s.verbal(i-1) ||
		s.uses(i, word.UseSite) && s.mentions[m].Type == entity.Organization && (s.roleAt(i-1) || s.upper(i-1) && s.mention(i-1) < 0 || s.specialist(i))
}

// specialist reports whether the words in lower case before token i say for what somebody with a role is one, from the
// beginning of the sentence on: Guru besar [ilmu ekonomi] pada Universitas Tirta.
func (s *scanner) specialist(i int) bool {
	for k := i - 1; k >= 0 && k >= i-maxSpecialty && s.class(k) == token.Word && s.mention(k) < 0; k-- {
		if s.flags(k).Has(word.Initial) {
			return s.roleAt(k)
		}
		if s.upper(k) || s.verbal(k) || s.roleBreak(k) {
			return false
		}
	}
	return false
}

// maxSpecialty is how far back the role stands of which the words behind it say for what it is.
const maxSpecialty = 5

// joinsRole reports whether the word at token i stands inside a role: Menteri Kebudayaan [dan] Pariwisata, warga [terdampak],
// pendatang [baru].
func (s *scanner) joinsRole(i int) bool {
	for k := i - 1; k >= max(0, i-maxOffice); k-- {
		if !s.roleAt(k) {
			continue
		}
		if _, to := s.t.Phrase(k, roleWords); to > i { // Manajer Komunikasi, Relasi & CSR, where that is one office of the lexicon
			return true
		}
	}
	if s.uses(i, word.UseOr) { // Bupati Bolaang Mongondow Timur atau Boltim
		return s.mention(i-1) >= 0 && s.mention(i+1) >= 0
	}
	if s.flags(i).Has(word.Connector) {
		return s.upper(i-1) && s.upper(i+1) && s.mention(i-1) < 0 && s.mention(i+1) < 0 && !s.roleAt(i+1)
	}
	text := s.t.String(i)
	return len(text) > 3 && text[:3] == "ter" && s.roleAt(i-1) && !s.flags(i).Any(cueAny)
}

// roleBreak reports whether a role phrase cannot reach across token i.
func (s *scanner) roleBreak(i int) bool {
	switch s.class(i) {
	case token.Word:
		f := s.flags(i)
		if s.upper(i) && !f.Has(word.Initial) {
			return f.Has(word.Weekday)
		}
		if s.roleAt(i) && !(f.Has(word.Conjunction) && !f.Any(word.Of(word.Office, word.Role))) { // sementara Wakil Ketua …
			return false
		}
		if f.Has(word.PlacePrep) || f.Has(word.Connector) && !s.uses(i, word.UseApart) {
			return false
		}
		return f.Any(cueAny|word.Of(word.Conjunction, word.Adjunct, word.Negation, word.Auxiliary, word.That)) || s.verbal(i)
	case token.Number, token.Slash, token.Hyphen:
		return false
	case token.Dash: // jurusan Amplas–Pinang Baris
		return !s.t.Tokens[i].Is(token.Glued)
	case token.Open, token.Close:
		return false
	case token.Comma:
		return !s.capitalList(i, i+14)
	case token.Semicolon:
		return s.behindAnd(i-2) != i+1
	case token.Other:
		return s.behindAnd(i) == i
	}
	return true
}

// roleBehind is the role phrase in apposition to a name: [Suharti], Deputi Gubernur DKI Jakarta, mengatakan …
func (s *scanner) roleBehind(m int) span {
	i := s.behindDegrees(s.spans[m].end)
	aged := s.behindAge(i) > i
	i = s.behindAge(i)
	start, bracket := i+1, s.class(i) == token.Open
	if aged && s.class(i) == token.Word && !s.upper(i) && s.roleAt(i) {
		start = i // Wirya (45) warga Gemuh, mengatakan
	} else if s.class(i) != token.Comma && !bracket && !s.uses(i, word.UseCapacity) {
		if start = s.besides(i); start == i {
			start = s.saidToBe(m, i)
		}
		if start == i {
			return span{}
		}
	}
	if s.class(start) == token.Number { // , 43, …; , 43 tahun, …
		k := start + 1
		if s.uses(k, word.UsePeriod) {
			k++
		}
		if s.class(k) == token.Comma {
			start = k + 1
		}
	}
	start = s.besides(start)
	for s.uses(start, word.UseIs, word.UseHolds, word.UseAs, word.UseCapacity, word.UseOne) {
		start++
	}
	if start >= len(s.t.Tokens) || s.t.Tokens[start].Is(token.Line) {
		return span{}
	}
	if !s.roleAt(start) && !(s.upper(start) && s.mention(start) < 0 && s.roleSoon(start)) || s.plural(start) { // but Selain Wirya, para tetangga …
		return span{}
	}
	end := start
	for end < len(s.t.Tokens) && end-start < maxRole && !s.t.Tokens[end].Is(token.Line) && !(bracket && s.class(end) == token.Close) {
		if m := s.mention(end); m >= 0 {
			end = s.spans[m].end
			continue
		}
		if s.class(end) == token.Comma && end > start && s.placeFollows(end+1) {
			end++
			continue
		}
		if _, to := s.t.Phrase(end, roleWords); to > end+1 { // penanggung jawab
			end = to
			continue
		}
		if s.uses(end, word.UseAlso) && s.flags(end-1).Has(word.Connector) && s.roleAt(end+1) { // Ketua Walhi dan juga pengamat sungai
			end++
			continue
		}
		if s.class(end) == token.Open && s.class(end+2) != token.Close || s.flags(end).Has(word.Demonstrative) || s.roleBreak(end) ||
			end > start && !s.upper(end) && s.flags(end).Has(word.Number) && s.uses(end+1, word.UsePeriod) { // Lurah Gemuh [lima tahun lalu]
			break
		}
		end++
	}
	for end > start+1 && s.uses(end-1, word.UseAnd) {
		end--
	}
	p := span{start, end}
	if n := s.mention(end - 1); n >= 0 && s.mentions[n].Type == entity.Person && !s.roleBefore(m).empty() {
		return span{} // Suami Sari, aktor Wirya, mengatakan …: who Wirya is
	}
	if s.verbal(end) && s.class(i) == token.Comma && s.flags(s.beforeTitles(s.spans[m].first)-1).Any(word.Of(word.CueRoot, word.CuePrep)) {
		return span{} // Menurut Wirya, ketua kelompok tani belum datang: the clause begins
	}
	if s.behindAdjunct(i) && s.class(end) == token.Comma && s.mention(end+1) >= 0 && s.mentions[s.mention(end+1)].Type == entity.Person {
		return span{}
	}
	if s.holdsPerson(p) || end < len(s.t.Tokens) && s.class(end) == token.Word && s.upper(start) && s.mention(end-1) >= 0 && s.mentions[s.mention(end-1)].Type == entity.Person {
		return span{}
	}
	return p
}

// saidToBe is where a role begins that the sentence with mention m for its subject names, at token i behind the name: Wirya
// menjabat [Camat Gemuh], Wirya adalah [petani garam], Wirya bekerja sebagai [petani garam]; i if none does.
func (s *scanner) saidToBe(m, i int) int {
	at := s.beforeTitles(s.spans[m].first)
	if !s.flags(at).Has(word.Initial) && s.class(at-1) != token.Comma || s.inside[at] >= 0 {
		return i
	}
	k := i
	for k < i+2 && (s.flags(k).Has(word.Auxiliary) || s.uses(k, word.UseAlso)) {
		k++
	}
	switch {
	case s.uses(k, word.UseIs, word.UseHolds):
		return k + 1
	case s.verbal(k) && s.uses(k+1, word.UseAs):
		return k + 2
	}
	return i
}

// behindDegrees steps over the degrees behind a name: Budi Santoso, S.H., M.Si.
func (s *scanner) behindDegrees(i int) int {
	for {
		at := i
		if s.class(at) == token.Dot {
			at++
		}
		if s.class(at) == token.Comma {
			at++
		}
		if at == i && s.class(i-1) != token.Dot || !s.upper(at) || !s.flags(at).Any(word.Of(word.DegreeAfter)|leads) {
			break
		}
		_, to := s.t.Phrase(at, word.Of(word.DegreeAfter))
		if to <= at {
			break
		}
		i = to
	}
	if s.class(i) == token.Dot && s.class(i+1) == token.Comma {
		i++
	}
	return i
}

// placeFollows reports whether token i begins a place or state that closes an address, or the body of a body before it:
// Keller, Texas, AS
func (s *scanner) placeFollows(i int) bool {
	m := s.mention(i)
	if m < 0 || s.spans[m].first != i {
		return false
	}
	if t := s.mentions[m].Type; t == entity.Person || t == entity.Organization && s.mention(i-2) < 0 { // Jurusan Arsitektur, Universitas Tirta,
		return false
	}
	switch s.class(s.spans[m].end) {
	case token.Comma, token.Dot:
		return true
	}
	return s.spans[m].end < len(s.at) && s.flags(s.spans[m].end).Any(cueBefore)
}

// roleSoon reports whether a role word stands among the capital words from token i on: Country Manager IDC.
func (s *scanner) roleSoon(i int) bool {
	for k := i; k < i+4 && s.upper(k); k++ {
		if s.roleAt(k) {
			return true
		}
	}
	return false
}

// affiliation is the token of a role phrase where the body begins that the role belongs to: its first organization,
// state or place behind a role word.
func (s *scanner) affiliation(p span) int {
	for i := p.first + 1; i < p.end; i++ {
		if m := s.mention(i); m >= 0 && s.spans[m].first == i && s.mentions[m].Type != entity.Person && s.class(i-1) != token.Open {
			return s.parent(i, s.spans[m].end)
		}
	}
	return p.end
}

// parent is where the name of the body begins that the unit at tokens i to end belongs to:
// Unit Reserse Kriminal [Kepolisian Sektor Tamansari]; i when it is no unit of another body.
func (s *scanner) parent(i, end int) int {
	form, to := s.t.Phrase(i, word.Of(word.OrgHead))
	if form == nil || word.Kind(form.Kind) != word.KindUnit {
		return i
	}
	for k := to; k < end; k++ {
		if s.t.Begins(k, word.Of(word.OrgHead)) {
			if f, _ := s.t.Phrase(k, word.Of(word.OrgHead)); f != nil && word.Kind(f.Kind) != word.KindUnit && !(f.Is(reading.Weak) && k+1 == end) { // but Departemen Luar Negeri AS
				return k
			}
		}
	}
	return i
}

// bodyBehind is the body that a person is from: Budi Santoso, M.Si. dari [Universitas Diponegoro]; Budi yang mewakili
// [Walhi].
func (s *scanner) bodyBehind(m int) span {
	i := s.behindDegrees(s.spans[m].end)
	if s.class(i) == token.Dot {
		i++
	}
	if s.flags(i).Has(word.Relative) && s.uses(i+1, word.UseProxy) {
		i++
	} else if !s.uses(i, word.UseFrom) {
		return span{}
	}
	first := i + 1
	for i = first; i < first+4 && s.mention(i) < 0 && s.class(i) == token.Word && (i > first || s.flags(i).Has(word.Group)) && !s.roleBreak(i); {
		i++
	}
	n := s.mention(i)
	if n < 0 || s.spans[n].first != i || s.mentions[n].Type != entity.Organization {
		return span{}
	}
	end := s.spans[n].end
	for s.flags(end).Has(word.English) && s.upper(end+1) && s.mention(end+1) < 0 { // Centre for Peace and Security
		end += 2
	}
	for k := 0; k < 3 && s.class(end) == token.Comma; k++ { // …, Universitas Leiden, Belanda,
		if n = s.mention(end + 1); n < 0 || s.mentions[n].Type == entity.Person || s.spans[n].first != end+1 {
			break
		}
		if c := s.class(s.spans[n].end); c != token.Comma && c != token.Dot {
			break
		}
		end = s.spans[n].end
	}
	return span{first, end}
}

// roleText is the role of an entity and its affiliation.
func (s *scanner) roleText(e int) (role, affiliation string) {
	d := s.roles[e]
	if !d.role.empty() {
		role = s.t.Slice(d.role.first, d.role.end)
	}
	if !d.body.empty() {
		affiliation = s.t.Slice(d.body.first, d.body.end)
	}
	return role, affiliation
}
