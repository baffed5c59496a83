package quote

import (
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// maxOffice is how far back the office of the lexicon may begin that a word is part of, in tokens.
const maxOffice = 6

// maxRole is how many tokens a role phrase may have.
const maxRole = 40

// roleBefore is the role phrase before a name: Menteri Luar Negeri [Sergei Lavrov]; Pendiri Facebook, [Mark Zuckerberg].
func (s *scanner) roleBefore(m int) span {
	end := s.beforeTitles(s.spans[m].first)
	if s.class(end-1) == token.Dot && s.mention(end-2) >= 0 && !s.flags(end).Has(word.Initial) { // Kepala Ekonom PT Bank Samudra Tbk. Wirya
		end--
	}
	if s.class(end-1) == token.Comma && !s.t.Tokens[end].Is(token.Line) {
		p := s.roleUpTo(end - 1)
		if head := s.roleOutside(p); !head.empty() {
			return head
		}
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

// roleOutside is the role with which the sentence begins when a relative clause behind it holds phrase p: [Dokter hewan] yang
// merawat [anak gajah], Lestari, …; empty if none does.
func (s *scanner) roleOutside(p span) span {
	for i := p.first - 1; !p.empty() && i > 0 && i > p.first-maxRelative && s.class(i) == token.Word; i-- {
		if s.flags(i).Has(word.Initial) && s.mention(i) < 0 {
			return span{}
		}
		if s.flags(i).Has(word.Relative) && s.mention(i) < 0 {
			if head := s.roleUpTo(i); !head.empty() && s.flags(head.first).Has(word.Initial) {
				return head
			}
			return span{}
		}
	}
	return span{}
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
	if first < end && s.flags(end-1).Any(word.Of(word.SoThat, word.That)) {
		return span{} // gim ketiga supaya Wirya …
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
