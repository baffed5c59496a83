package entity

import (
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// maxName is how many tokens a name from a head noun may have.
const maxName = 18

// joined says of which kinds of organization the name goes on behind "dan", "untuk" or a comma:
// Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi.
var joined = word.KindsOf(word.KindMinistry, word.KindAgency, word.KindCommission, word.KindCouncil, word.KindUnit,
	word.KindInstitute, word.KindDepartment, word.KindBody, word.KindDirectorate, word.KindOffice, word.KindFaculty,
	word.KindAssociation, word.KindCommittee, word.KindCenter, word.KindBureau, word.KindGovernment,
	word.KindParliament, word.KindDivision)

// independent says which kinds of organization begin a name of their own behind "dan" or a comma.
var independent = word.KindsOf(word.KindMinistry, word.KindAgency, word.KindCommission, word.KindCouncil, word.KindFaculty,
	word.KindDirectorate, word.KindDepartment, word.KindGovernment, word.KindParliament)

// branches are the kinds of organization that are a part of another, whose name may follow: Direktorat Jenderal Bea dan Cukai
// Kementerian Keuangan.
var branches = word.KindsOf(word.KindUnit, word.KindDirectorate, word.KindDivision, word.KindFaculty, word.KindBureau, word.KindDepartment,
	word.KindAgency, word.KindCenter, word.KindOffice)

// common are the kinds of bodies of which there are many, so that ordinary words behind the head in a headline name none.
var common = word.KindsOf(word.KindCompany, word.KindClub, word.KindMedia, word.KindAssociation, word.KindUnit)

// general are the kinds of bodies whose heads stand alone for any of them, also with an abbreviation behind:
// Perguruan Tinggi Swasta (PTS).
var general = word.KindsOf(word.KindSchool, word.KindUniversity, word.KindHospital)

// orgFromHead reads the name of an organization from its head noun at token i.
func (s *scanner) orgFromHead(i int) (chunk, bool) {
	form, j := s.t.Phrase(i, word.Of(word.OrgHead))
	if form == nil || !s.upper(i) || j > i+1 && s.flags(i).Has(word.Initial) && !s.upper(j-1) { // Kantor berita Antara
		return chunk{}, false
	}
	if (form.Is(reading.Weak) || word.Kind(form.Kind) == word.KindCompany && s.flags(i).Any(plainClasses)) && s.flags(i).Has(word.Initial) && s.upper(j) && s.leadsBody(j) {
		return s.named(j) // Pasukan [Kodam IV Diponegoro], Maskapai [Garuda Indonesia]
	}
	if e, ok := s.entry(j); ok && e.sure && e.typ == State && !s.upper(e.end) && form.Is(reading.Weak) && (word.Kind(form.Kind) == word.NoKind || s.flags(i).Has(word.Initial)) {
		return chunk{}, false // Pasukan [Jepang]; Pemerintah [Jepang], but sikap Pemerintah Jepang
	}
	if p, to := s.t.Phrase(i, word.Of(word.PlaceHead)); p != nil && s.office != i && (to > j || to == j && form.Is(reading.Weak) && !p.Is(reading.Weak) && s.upper(to)) {
		return chunk{}, false // Balai Desa Tirta, TPA Tirta
	}
	if form.Is(reading.Weak) && word.Kind(form.Kind) == word.KindAssociation && (s.flags(j).Has(word.Other) && s.other(j) > j || s.flags(j).Has(word.PlaceHead)) {
		return chunk{}, false // Masyarakat Dayak, Masyarakat Desa Tirtasari
	}
	j = s.skipDot(j)
	known := -1
	if e, ok := s.entry(i); ok && e.sure && e.end >= j && (e.form.Mark&reading.Ambiguous == 0 || s.office == i && e.end > j && !(s.upper(e.end) && s.flags(e.end).Any(plainClasses))) {
		known = e.end
	}
	if k := s.namesake(j, s.office == i && s.flags(i-1).Has(word.Office)); k > j && (s.office != i || word.Kind(form.Kind) == word.KindHospital) && known <= k {
		known = k
	}
	end := s.orgEnd(i, j, known, word.Kind(form.Kind))
	if end == j && word.Kind(form.Kind) == word.KindSchool || form.Is(reading.Personal) && (end == j || s.office == i && end == j+1 && s.upper(end) && !s.placeAt(j, true)) {
		end = s.schoolName(j, s.office == i)
	}
	if end == j && !form.Is(reading.Alone) && !(j-i >= 2 && !general.Has(word.Kind(form.Kind)) && s.class(j) == token.Open && s.upper(j+1) && s.class(j+2) == token.Close) {
		return chunk{}, false // Satpol PP and Pemerintah Provinsi (Pemprov) stand alone, Dinas does not
	}
	if s.headline(i) && common.Has(word.Kind(form.Kind)) && known < 0 && s.ordinary(j, end) {
		return chunk{}, false // OJK Denda Tiga Emiten Perikanan
	}
	c := chunk{first: i, end: end, typ: Organization, rule: orgHead, sure: true}
	if s.flags(i-1).Has(word.PlacePrep) && form.Is(reading.Site) {
		c.typ, c.rule = Place, placeHead // di Kantor Polresta Tangerang Selatan
	}
	return c, true
}

// schoolName is the end of the name of a school or the like, at token i behind its head, that would be a person's elsewhere: MTs
// [Darul Falah], Stasiun Meteorologi [Syamsudin Noor]; a comma ends it, or the name of who heads the
// school follows two words, which is sooner so where an office leads.
func (s *scanner) schoolName(i int, led bool) int {
	end := i
	for end < i+maxName && s.upper(end) && !s.breaks(end) && !s.flags(end).Any(titleClasses) {
		end++
	}
	if (end > i+3 || led && end > i+2 && !s.placeAt(i+2, true)) && s.class(end) != token.Comma {
		return i + 2
	}
	return end
}

// ordinary reports whether all words from token i to end are ordinary ones.
func (s *scanner) ordinary(i, end int) bool {
	for ; i < end; i++ {
		if !s.flags(i).Any(plainClasses) && !derived(s.t.String(i)) {
			return false
		}
	}
	return true
}

// course is the end of the name of a course of studies at token i that is no body of its own, for no office leads it and no
// body has it: Program Studi Ilmu Hukum; i if there is none.
func (s *scanner) course(i int) int {
	if s.office == i || !s.t.Begins(i, word.Of(word.OrgHead)) || (s.flags(i-1) | s.flags(i-2)).Any(officeClasses) {
		return i
	}
	form, j := s.t.Phrase(i, word.Of(word.OrgHead))
	if form == nil || word.Kind(form.Kind) != word.KindCourse {
		return i
	}
	c, ok := s.orgFromHead(i)
	if !ok {
		return i
	}
	for k := j; k < c.end; k++ {
		if s.upper(k) && s.leadsBody(k) {
			return i
		}
	}
	return c.end
}

// namesake is the end of the person's name with degrees or initials that a body bears, at token i behind the head:
// RSUD Prof. Dr. W. Z. Johannes, RSUD dr Saiful Anwar; i if there is none. If an office leads, what follows the first word may
// be its holder's name.
func (s *scanner) namesake(i int, led bool) int {
	k := i
	for s.class(k) == token.Word && !s.breaks(k) {
		if s.t.Tokens[k].Len() == 1 && s.class(k+1) == token.Dot && s.upper(k+2) {
			k += 2
			continue
		}
		if k > i && s.t.Tokens[k].Is(token.AllUpper) && s.t.Tokens[k].Len() <= 3 && s.upper(k+1) { // Prof dr RD Lestari
			k++
			continue
		}
		if s.upper(k) && s.flags(k).Any(nameClasses) && s.flags(k).Has(word.Abbrev) && s.class(k+1) == token.Dot && s.upper(k+2) { // Moh.
			k += 2
			continue
		}
		form, end := s.t.Phrase(k, word.Of(word.DegreeBefore, word.Honorific))
		if form == nil || word.Class(form.Class) == word.Honorific && (!s.upper(k) || !s.upper(end)) {
			break
		}
		k = s.skipDot(end)
	}
	if k == i || !s.upper(k) || s.breaks(k) {
		return i
	}
	if led {
		return k + 1
	}
	return max(k+1, s.nameEnd(k))
}

// orgEnd is the end of the organization's name whose head stands before token j; j if no name follows.
// What follows a name that the lexicon knows, which ends before token known, must be a place or an ordinary word.
func (s *scanner) orgEnd(first, j, known int, kind word.Kind) int {
	if kind == word.KindCompany {
		known = max(known, s.legalEnd(j))
	}
	end, inner := max(j, known), false
	for end < len(s.t.Tokens) && end-first < maxName && !s.breaks(end) {
		if end >= known && known > 0 && s.upper(end) && !s.addsTo(first, end) &&
			!((inner || end == known && branches.Has(kind) && !s.renamed(first, end)) && s.bodyAt(end)) {
			break
		}
		next, ok := s.orgStep(first, j, end, kind)
		if !ok {
			break
		}
		if s.upper(end) {
			inner = s.office == first && s.t.Tokens[end].Is(token.AllUpper) && s.bodyAt(end) && (end > j || s.upper(end+1) && !s.flags(end+1).Any(plainClasses))
			if inner || next > end+1 { // an entry of the lexicon inside the name
				known = next
			}
		}
		end = next
	}
	return end
}

// maxCompany is how many words the name of a company has at most between its head and its legal form.
const maxCompany = 6

// legalEnd is the token behind the legal form that ends the capital words at token i: Samudra Makmur [Tbk]; -1 if none does.
func (s *scanner) legalEnd(i int) int {
	for k := i; k < i+maxCompany && s.upper(k) && !s.breaks(k); k++ {
		if k > i && s.uses(k, word.UseLegal) {
			return k + 1
		}
	}
	return -1
}

// addsTo reports whether the capital word at token i can go on with a name that the lexicon knows, which begins at token
// first: a place, the number of a region, an ordinary word or another head.
func (s *scanner) addsTo(first, i int) bool {
	if s.villaged(first, i) || s.region(first, i) || s.placeAt(i, true) && !s.endsOrg(first, i) {
		return true
	}
	return s.flags(i).Any(plainClasses|word.Of(word.OrgHead)|leads) && !s.flags(i).Any(nameClasses)
}

// leadsBody reports whether the name of another organization starts at token i, by its head or by the lexicon.
func (s *scanner) leadsBody(i int) bool {
	form, _ := s.t.Phrase(i, word.Of(word.OrgHead))
	return form != nil && !form.Is(reading.Weak) || s.bodyAt(i)
}

// bodyAt reports whether an organization of the lexicon starts at token i.
func (s *scanner) bodyAt(i int) bool {
	e, ok := s.entry(i)
	return ok && e.sure && e.typ == Organization
}

// renamed reports whether the body of the lexicon at token i is the one whose name ends there: Badan Pengawas Pemilu Bawaslu.
func (s *scanner) renamed(first, i int) bool {
	a, _ := s.entry(first)
	b, ok := s.entry(i)
	return ok && a.form != nil && a.form.Target == b.form.Target
}

// orgStep takes one more word, or a joint with the word behind it, into the name that runs from first to end.
func (s *scanner) orgStep(first, head, end int, kind word.Kind) (int, bool) {
	joins := joined.Has(kind)
	switch s.class(end) {
	case token.Word:
		if s.upper(end) {
			if fielded.Has(kind) && s.newcomer(first, end) || s.office == first && end > first && !s.flags(end-1).Any(officeClasses) && s.field(end) > end {
				return end, false // Ketua DPR [Bidang Politik]: the field of the office
			}
			if kind == word.KindGovernment && end == head && s.t.Tokens[end-1].Is(token.AllUpper) && s.flags(end).Any(nameClasses) && !s.flags(end).Any(word.Of(word.PlaceHead)) &&
				!s.placeAt(end, true) && s.upper(end+1) && s.flags(end+1).Any(nameClasses) && !s.placeAt(end+1, true) {
				return end, false // Ketua DPRD Lestari Handayani
			}
			if s.endsOrg(first, end) && (end > head || s.rankAt(end) || s.bearer(first, end) || kind != word.KindCompany && s.firm(end) && s.office == first && !s.titleAhead(end)) {
				return end, false
			}
			if s.acts(end) && !s.placeAt(end, false) {
				return end, false
			}
			if end > head && s.headline(end) && (s.flags(end).Any(plainClasses) || derived(s.t.String(end))) && !s.placeAt(end, true) {
				return end, false
			}
			if entry, ok := s.entry(end); ok && entry.sure && entry.typ == Organization && entry.end > end+1 {
				return entry.end, true
			}
			if f := s.flags(end); f.Any(word.Of(word.OrgHead) | leads) {
				if _, to := s.t.Phrase(end, word.Of(word.OrgHead)); to > end {
					return s.skipDot(to), true
				}
			}
			if entry, ok := s.entry(end); ok && entry.sure && entry.typ != Person {
				return entry.end, true
			}
			return end + 1, true
		}
		if joins && (end > head || head-first > 1) && s.flags(end).Has(word.Connector) && s.joins(end+1) &&
			(!s.placeBefore(end, false) || s.t.Tokens[end+1].Hash == s.t.Tokens[end-2].Hash) { // Dinas Bina Marga dan Bina Konstruksi
			return end + 2, true
		}
		if k := s.english(end); k > end {
			return k + 1, true
		}
	case token.Number:
		if end == head || s.upper(end-1) {
			score := s.class(end+1) == token.Hyphen && s.class(end+2) == token.Number                     // Persita 2-0
			named := s.class(end+1) == token.Slash && s.upper(end+2) && s.t.Tokens[end+2].Is(token.Glued) // Kodim 0812/Lamongan
			joint := kind == word.KindSchool && s.t.Tokens[end].Len() <= 5                                // SDN 01/02 Tirtasari
			return end + 1, (named || joint || s.t.Tokens[end].Len() <= 3) && s.class(end+1) != token.Close && !score && !s.counts(end, end == head, kind)
		}
	case token.Hyphen, token.Slash:
		if s.class(end) == token.Hyphen && s.class(end+1) == token.Number && end > head { // Covid-19
			return end + 2, true
		}
		if s.class(end) == token.Hyphen && end > head && s.class(end+1) == token.Word && s.t.Tokens[end+1].Hash == s.t.Tokens[end-1].Hash {
			return end + 2, true // Persatuan Gereja-gereja
		}
		if s.class(end) == token.Slash && s.class(end+1) == token.Number && s.upper(end-1) && roman(s.t.String(end-1)) {
			return end + 2, true // Detasemen Polisi Militer IV/1
		}
		if s.upper(end+1) && s.t.Tokens[end+1].Is(token.Glued) && end > head {
			if entry, ok := s.entry(end + 1); ok && entry.sure && entry.typ != Place && !s.flags(end-1).Has(word.Particle) && // but Pondok Pesantren Al-Anwar
				!(entry.typ == Person && s.flags(end-1).Any(nameClasses)) { // nor Relawan Wirya-Luhur
				return end, false
			}
			return end + 2, true
		}
	case token.Comma:
		if joins && end > head && s.commaIn(head, end) && s.flags(end+1).Has(word.Connector) && s.joins(end+2) {
			return end + 3, true
		}
		if joins && end > head && s.listed(end+1) {
			return end + 2, true
		}
	case token.Open: // PT Bank X (Persero) Tbk
		if s.legalForm(end) {
			return end + 3, true
		}
	}
	return end, false
}

// fielded are the kinds of bodies whose names say a field and a place that the lexicon knows.
var fielded = word.KindsOf(word.KindMinistry, word.KindAgency, word.KindDirectorate, word.KindDepartment, word.KindBureau)

// newcomer reports whether the name of the holder of an office begins at token i with a word that nobody knows, behind the
// field of the body and before a name part: Kepala Dinas Perhubungan [Kalseno Hidayat].
func (s *scanner) newcomer(first, i int) bool {
	return s.office == first && s.stranger(i, i+1) && !s.t.EntryMayBegin(i) && (s.flags(i-1).Any(plainClasses) || derived(s.t.String(i-1))) && !s.flags(i-1).Any(word.Of(word.PlaceHead)) &&
		s.upper(i+1) && s.flags(i+1).Any(firmClasses) && !s.placeAt(i+1, true) && !s.breaks(i+1) && !s.titleAhead(i)
}

// counts reports whether the number at token i, behind the name of a body of that kind or its bare head, counts what
// follows: Kementerian Sosial 559 laporan, anggota PPS 100 persen.
func (s *scanner) counts(i int, bare bool, kind word.Kind) bool {
	f := s.flags(i + 1)
	if s.class(i+1) != token.Word || s.upper(i+1) {
		return false
	}
	if bare {
		return f.Has(word.Number)
	}
	return f.Has(word.Common) && (independent.Has(kind) || s.t.Tokens[i].Len() > 2) && !active(s.t.String(i+1)) &&
		!f.Any(word.Of(word.Verb, word.Connector, word.Conjunction, word.Relative, word.Demonstrative, word.PlacePrep, word.Auxiliary, word.Negation, word.Adjunct))
}

// english is the capital word behind the English joints at token i: University [of] Samudra, Centre for Peace [and] Trade,
// Office [of the] Envoy; i if there is none.
func (s *scanner) english(i int) int {
	k := i
	for k < i+3 && s.class(k) == token.Word && !s.upper(k) && s.flags(k).Has(word.English) && !s.breaks(k) {
		k++
	}
	if k == i || !s.upper(k) || s.breaks(k) {
		return i
	}
	return k
}

// joins reports whether the word behind a connector goes on with the name before it.
func (s *scanner) joins(i int) bool {
	if !s.upper(i) || s.breaks(i) {
		return false
	}
	f := s.flags(i)
	if s.t.Tokens[i].Is(token.AllUpper) {
		return f.Has(word.Other) && !s.bodyAt(i) && s.class(i+1) != token.Close // Dinas Koperasi dan UKM
	}
	if f.Has(word.PlaceHead) && !f.Any(word.Of(word.OrgHead, word.Office, word.Weekday)) && (!s.upper(i+1) || s.flags(i+1).Has(word.PlaceHead)) {
		return true // Dinas Perumahan dan Permukiman
	}
	if f.Has(word.Office) || f.Any(word.Of(word.OrgHead, word.PlaceHead, word.Rank, word.Honorific, word.Weekday, word.Month)) && !f.Any(plainClasses) {
		return false // Dinas Kesehatan, Komisaris dan Direktur PT Samudra
	}
	if f.Any(nameClasses) && !f.Any(plainClasses|word.Of(word.NameWord)) {
		return false
	}
	if f.Has(word.OrgHead) && s.upper(i+1) {
		if form, to := s.t.Phrase(i, word.Of(word.OrgHead)); form != nil && (independent.Has(word.Kind(form.Kind)) || to > i+1 && word.Kind(form.Kind) == word.KindAssociation) {
			return false // Kementerian Sosial dan Badan Urusan Air, Lembaga Studi Air dan Kelompok Tani Tirta
		}
	}
	if e, ok := s.entry(i); ok && e.sure && !(e.form.Is(reading.Ambiguous) && f.Any(plainClasses)) { // Dinas Perindustrian, Perdagangan, …
		return false
	}
	return true
}

// listed reports whether a comma at token i-1 stands inside a name: some ", X, … dan Y" follows, all joining.
func (s *scanner) listed(i int) bool {
	for n := 0; n < 6; n++ {
		if !s.joins(i) {
			return false
		}
		for s.upper(i) && !s.breaks(i) {
			i++
		}
		switch {
		case s.class(i) == token.Comma && s.flags(i+1).Has(word.Connector):
			return s.joins(i + 2)
		case s.flags(i).Has(word.Connector):
			return s.joins(i + 1)
		case s.class(i) == token.Comma:
			i++
		default:
			return false
		}
	}
	return false
}

// endsOrg reports whether the capital word at token i is no part of the organization's name before it.
func (s *scanner) endsOrg(first, i int) bool {
	f := s.flags(i)
	if s.class(i-1) == token.Close && !f.Any(word.Of(word.OrgTail, word.OrgHead, word.PlaceHead)) {
		return true // PT Samudra (Persero) Sumirat
	}
	if f.Any(word.Of(word.Weekday)) || s.rankAt(i) || s.spells(first, i) || s.numbered(i) || s.bearer(first, i) {
		return true
	}
	if s.t.Tokens[i].Len() == 1 && s.class(i+1) == token.Dot && s.upper(i+2) { // M. Yunus
		return true
	}
	if s.villaged(first, i) || s.region(first, i) {
		return false
	}
	if s.office == first && s.region(first, i-1) && !f.Any(word.Of(word.OrgHead, word.PlaceHead)) && !s.placeAt(i, true) {
		return true // Kepala Cabang Dinas Pendidikan Wilayah XI Sumirat
	}
	if !f.Any(word.Of(word.OrgHead, word.PlaceHead, word.PlaceTail)) && !s.placeAt(i, true) && (!f.Any(plainClasses) || f.Any(nameClasses)) &&
		(s.office == first && s.placeBefore(i, false) || s.firm(i) && s.placeBefore(i, true)) {
		return true
	}
	if f.Has(word.Taught) && !f.Any(word.Of(word.Common)) {
		return true
	}
	if f.Any(word.Of(word.Office)) && !f.Any(plainClasses) && !f.Any(nameClasses) {
		return true
	}
	if s.office == first && !s.titleAhead(i) { // an office goes before: its holder's name comes behind
		if (s.firm(i) || f.Has(word.Taught) && !f.Any(word.Of(word.Common, word.Stop))) && (!s.placeAt(i, true) || s.forename(i)) {
			// a name that the text shows behind this word may begin there, unless it is shown here
			return f.Any(word.Of(word.Taught, word.Given)) || !(s.flags(i+1).Has(word.Taught) && s.flags(i+1).Has(word.Given)) || s.flags(i+2).Has(word.CueActive)
		}
		if e, ok := s.entry(i); ok && e.typ == Person && e.sure && !(e.end == i+1 && f.Any(plainClasses)) { // PT Samudra Abadi
			return true
		}
		if !f.Any(noHolder) && s.firm(i+1) && s.upper(i+1) && !s.breaks(i+1) && !s.placeAt(i, true) && !s.placeAt(i+1, true) && (s.placeBefore(i, false) || s.wholeBody(first, i)) {
			return true // Ketua KPU Kota Tegal Manis Wirawati, Ketua DPR Cahaya Wirawati: an ordinary word for a given name
		}
		if f.Any(nameClasses) && s.firm(i+1) && s.upper(i+1) && (!s.upper(i+2) || s.flags(i+1).Has(word.Taught)) && !s.placeAt(i+1, true) { // Ketua DPD Golkar Agung Wirawan
			return true
		}
	}
	return false
}

// forename reports whether the name part at token i, which is also that of a place, goes before a family name with which the
// phrase ends: Kepala Satpol PP [Danang] Prasetya.
func (s *scanner) forename(i int) bool {
	return s.flags(i).Has(word.Given) && !s.placeAt(i, false) && s.upper(i+1) && !s.breaks(i+1) && s.flags(i+1).Any(firmClasses) && !s.placeAt(i+1, true) && !s.upper(i+2)
}

// villaged reports whether the head of a village or district stands right before token i, inside the name that begins at token
// first: Karang Taruna Desa [Tirta].
func (s *scanner) villaged(first, i int) bool {
	if i <= first+1 || !s.flags(i-1).Has(word.PlaceHead) || !s.upper(i-1) || !s.upper(i) {
		return false
	}
	form, end := s.t.Phrase(i-1, word.Of(word.PlaceHead))
	return form != nil && end == i && administrative.Has(word.Kind(form.Kind)) && !form.Is(reading.Weak)
}

// region reports whether the number of a region stands at token i, behind the word for it inside the name that begins at token
// first: Lembaga Layanan Pendidikan Tinggi Wilayah [VI].
func (s *scanner) region(first, i int) bool {
	if i <= first+1 || !s.upper(i) || !s.t.Tokens[i].Is(token.AllUpper) || !roman(s.t.String(i)) || s.t.String(i) == "I" {
		return false
	}
	return s.upper(i-1) && (s.uses(i-1, word.UseBranch) || s.t.String(i-1) == "Wilayah")
}

// noHolder are the classes of words with which the name of a body's head, an ordinary word for its first, does not begin.
var noHolder = word.Of(word.OrgHead, word.PlaceHead, word.PlaceTail, word.OrgTail, word.Other)

// wholeBody reports whether an organization of the lexicon that needs no more words stands from token first to i: KPK, DPR.
func (s *scanner) wholeBody(first, i int) bool {
	e, ok := s.entry(first)
	return ok && e.sure && e.typ == Organization && e.end == i && s.t.Tokens[first].Is(token.AllUpper)
}

// spells reports whether token i holds the initials of the capital words from token first on, as an abbreviation that
// stands behind a full name without brackets: Komisi Pemilihan Umum Daerah KPUD.
func (s *scanner) spells(first, i int) bool {
	if !s.t.Tokens[i].Is(token.AllUpper) || s.t.Tokens[i].Len() < 3 {
		return false
	}
	short, n := s.t.String(i), 0
	for k := first; k < i; k++ {
		if !s.upper(k) {
			continue
		}
		if n == len(short) || s.t.String(k)[0] != short[n] {
			return false
		}
		n++
	}
	return n == len(short)
}

// titleAhead reports whether a title stands in the capital words from token i on, so that the words before it belong to
// the body and not to its holder: Pengasuh Pondok Pesantren [Darul Ihsan] KH Ma'ruf Zainuddin.
func (s *scanner) titleAhead(i int) bool {
	for k := i + 1; k < i+5 && !s.breaks(k); k++ {
		if s.flags(k).Any(titleClasses) && !s.flags(k).Any(nameClasses) && (s.upper(k+1) || s.class(k+1) == token.Dot && s.upper(k+2)) {
			form, _ := s.t.Phrase(k, titleClasses)
			return form != nil && word.Class(form.Class) != word.Marker
		}
		if !s.upper(k) {
			return false
		}
	}
	return false
}

// bearer reports whether the holder of the office before the body that begins at token first follows at token i, right
// behind a head that is a name of its own: Kepala Basarnas [Marsdya Sumirat], anggota KPU [I Dewa Wiarsa].
func (s *scanner) bearer(first, i int) bool {
	if s.office != first || !s.upper(i+1) || s.breaks(i+1) {
		return false
	}
	if s.t.String(i) == "I" && s.uses(i+1, word.UseBirth) && s.upper(i+2) { // Dosen Universitas Samudra I Made Wiarsa
		return true
	}
	if !s.bodyAt(first) {
		return false
	}
	return s.rankAt(i) || s.t.String(i) == "I" && s.flags(i+1).Any(firmClasses|word.Of(word.Honorific)) && !s.t.Tokens[i+1].Is(token.AllUpper)
}

// numbered reports whether a word that a number goes on with stands at token i: Mahkamah Konstitusi [Nomor 55].
func (s *scanner) numbered(i int) bool {
	if !s.flags(i).Has(word.Other) || s.class(i+1) != token.Number {
		return false
	}
	form, end := s.t.Phrase(i, word.Of(word.Other))
	return form != nil && end == i+1 && form.Is(reading.Open) && !form.Is(reading.Weak)
}

// rankAt reports whether a rank or degree of a person behind the organization starts at token i. A single word that is
// also an ordinary one (Polisi, Mayor) is none.
func (s *scanner) rankAt(i int) bool {
	if s.flags(i).Has(word.Honorific) && (s.t.Tokens[i].Is(token.AllUpper) || s.t.Tokens[i].Len() <= 3 && !s.flags(i).Any(plainClasses)) && s.upper(i+1) && !s.flags(i).Any(nameClasses) {
		return true // KH Ma'ruf, Pdt Hein
	}
	if !s.flags(i).Any(word.Of(word.Rank, word.DegreeBefore) | leads) {
		return false
	}
	form, end := s.t.Phrase(i, word.Of(word.Rank, word.DegreeBefore))
	return form != nil && (end > i+1 || !s.flags(i).Any(word.Of(word.Group, word.Common)) ||
		s.upper(end) && s.flags(end).Any(nameClasses) && !s.flags(end).Any(plainClasses)) // Kolonel Sumirat
}

// commaIn reports whether a comma stands between two tokens.
func (s *scanner) commaIn(i, end int) bool {
	for ; i < end; i++ {
		if s.class(i) == token.Comma {
			return true
		}
	}
	return false
}

// placeAt reports whether a place or state of the lexicon starts at token i; ambiguous forms count only if asked for.
func (s *scanner) placeAt(i int, ambiguous bool) bool {
	if !s.t.EntryMayBegin(i) {
		return false
	}
	for _, m := range s.t.Matches(i) {
		if m.Form.Class >= reading.EntryClass && (ambiguous || m.Form.Mark&reading.Ambiguous == 0) {
			if typ := Type(m.Form.Class - reading.EntryClass); typ == Place || typ == State {
				return true
			}
		}
	}
	return false
}

// placeBefore reports whether a place or state of the lexicon ends right before token i; an ambiguous form that is also an
// ordinary word (Badan Pengembangan [Sumber] Daya Manusia) counts only if asked for.
func (s *scanner) placeBefore(i int, ambiguous bool) bool {
	for j := i - 1; j >= 0 && j >= i-3 && s.upper(j); j-- {
		for _, m := range s.t.Matches(j) {
			if m.End == i && m.Form.Class >= reading.EntryClass && (ambiguous || m.Form.Mark&reading.Ambiguous == 0 || !s.flags(j).Any(plainClasses)) {
				if typ := Type(m.Form.Class - reading.EntryClass); typ == Place || typ == State {
					return true
				}
			}
		}
	}
	return false
}
