package entity

import (
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// title steps over titles, ranks, honorifics, degrees and offices at token i and notes what they speak for.
func (s *scanner) title(i int) int {
	f := s.flags(i)
	if !f.Any(titleClasses|officeClasses|leads) || s.class(i) != token.Word && s.class(i) != token.Open || s.byline(i) > i {
		return i
	}
	form, end := s.t.Phrase(i, titleClasses|officeClasses)
	if form == nil {
		return i
	}
	if s.upper(i) && word.Class(form.Class) == word.Office {
		for k := i + 1; k < end; k++ {
			if _, to := s.t.Phrase(k, word.Of(word.Office)); to > end { // Wakil [Menteri Luar Negeri], where the lexicon knows Wakil Menteri
				end = to
			}
		}
	}
	if e, ok := s.entry(i); ok && e.sure && e.end > end && (e.typ != Person || word.Class(form.Class) == word.Honorific && !s.upper(e.end)) {
		// Tentara Nasional Indonesia, Gus Dur
		return i
	}
	if _, to := s.t.Phrase(i, word.Of(word.PlaceHead)); to > end && s.upper(to) && word.Class(form.Class) == word.Role {
		return i // Bandar Udara Tirta
	}
	if class := word.Class(form.Class); s.t.Tokens[i].Is(token.AllUpper) && (class == word.Role && (s.fresh == i || s.amongBodies(i, end)) || class == word.Honorific && (s.fresh == i || !s.flags(end).Any(nameClasses))) {
		if e, ok := s.entry(i); ok && e.sure && e.typ == Organization && e.end >= end { // Ketua PMI; BPBD, PMI, dan Tagana: there no worker abroad; Ketua BPK: no Bpk
			return i
		}
	}
	if end == i+1 && s.upper(i) && !titleClasses.Has(word.Class(form.Class)) &&
		(f.Has(word.Taught) || (s.titled == i || word.Class(form.Class) == word.Modifier && !s.flags(i-1).Any(officeClasses) && !f.Has(word.Role)) &&
			f.Any(nameClasses) && s.upper(end) && (s.firm(end) || s.titled == i && !f.Has(word.Office) && s.flags(end).Any(nameClasses) && s.upper(end+1)) && !s.breaks(end)) {
		return i // Gembong, a name here; Menteri Agung Wirawan
	}
	if end == i+1 && s.upper(i) && word.Class(form.Class) == word.Modifier && f.Has(word.Given) && s.class(i-1) == token.Comma && s.upper(end) && s.stranger(end, end+1) && !s.breaks(end) {
		return i // Ketua Komisi Air, Agung Pambudhi, …
	}
	if end == i+1 && s.upper(i) && f.Has(word.Given) && !f.Any(plainClasses) && word.Class(form.Class) == word.Role && s.upper(end) && !s.breaks(end) &&
		s.flags(end).Any(word.Of(word.Given, word.Family)) && !s.flags(end).Any(plainClasses|word.Of(word.Foreign)) {
		return i // Imam Wirawan, a name here
	}
	if end == i+1 && s.upper(i) && s.uses(i, word.UseBirth) && s.upper(end) && s.flags(end).Any(nameClasses) && s.flags(end).Any(plainClasses) && s.upper(end+1) && !s.breaks(end+1) {
		return i // Anak Agung Wiarsa
	}
	if class := word.Class(form.Class); titleClasses.Has(class) {
		if !s.titleStands(i, end, class) {
			return i
		}
		end = s.skipDot(end)
		if s.office == i {
			s.office = end
		}
		s.titled = end
		if class == word.Rank {
			s.ranked = end
		}
		return end
	}
	if s.upper(i) && f.Any(word.Of(word.OrgHead)|leads) {
		if _, to := s.t.Phrase(i, word.Of(word.OrgHead)); to > end { // Ketua Umum [Pengurus Pusat] Ikatan Dokter
			return i
		}
	}
	if s.upper(i) || word.Class(form.Class) == word.Role || s.upper(end) {
		whole := end
		end = s.officeEnd(i, end)
		if s.upper(i) && !(word.Kind(form.Kind) == word.KindDistrict && s.seatAt(end)) {
			if whole == end && !form.Is(reading.Unit) {
				end = s.field(end)
			}
			end = s.bodyBehind(s.complement(end))
		}
		if end == whole && word.Class(form.Class) != word.Modifier {
			end = s.specialty(end)
		}
		if s.class(end) == token.Open && s.class(end+2) == token.Close && s.upper(end+1) && s.flags(end+1).Has(word.Office) {
			end += 3 // Kepala Kepolisian Daerah (Kapolda) Jawa Barat
		}
		if s.upper(i) || s.titled == i || !aside.Has(word.Kind(form.Kind)) || s.flags(i).Has(word.NameCue) {
			s.titled, s.office, s.fresh = end, end, end
		}
		if word.Kind(form.Kind) == word.KindDistrict {
			s.district = end
		}
		return end
	}
	return i
}

// amongBodies reports whether the words from token first to end stand in a list behind a body or before one that the lexicon
// knows.
func (s *scanner) amongBodies(first, end int) bool {
	if n := len(s.chunks); n > 0 && s.chunks[n-1].sure && s.chunks[n-1].typ == Organization && s.chunks[n-1].end < first && s.chunks[n-1].end >= first-2 &&
		(s.class(first-1) == token.Comma || s.flags(first-1).Has(word.Connector)) {
		return true
	}
	return (s.class(end) == token.Comma || s.flags(end).Has(word.Connector)) && s.bodyAt(end+1)
}

// seatAt reports whether a place of the lexicon that is also an ordinary word stands at token i, before a name that is none:
// Wali Kota [Palu] Sumirat.
func (s *scanner) seatAt(i int) bool {
	if !s.upper(i) || !s.upper(i+1) || s.breaks(i+1) || s.flags(i+1).Any(plainClasses) {
		return false
	}
	for _, m := range s.t.Matches(i) {
		if m.End == i+1 && m.Form.Class == reading.EntryClass+uint8(Place) {
			return true
		}
	}
	return false
}

// specialty steps over the words in lower case behind a role that say for what somebody is one, where a body follows: ahli
// [hukum pidana] Universitas Samudra.
func (s *scanner) specialty(i int) int {
	k := i
	for ; k < i+maxSpecialty && s.class(k) == token.Word && !s.upper(k) && !s.breaks(k); k++ {
		if w := s.t.String(k); !s.flags(k).Any(plainClasses) || active(w) || s.flags(k).Any(noSpecialty) {
			return i
		}
	}
	if k > i && s.upper(k) && !s.breaks(k) && s.leadsBody(k) {
		return k
	}
	return i
}

// maxSpecialty is how many words may say for what somebody is an expert: kebijakan tata ruang.
const maxSpecialty = 3

// noSpecialty are the classes of words that open something else behind a role.
var noSpecialty = word.Of(word.Verb, word.Auxiliary, word.Negation, word.Relative, word.Conjunction, word.PlacePrep, word.Adjunct, word.Coordinator,
	word.Connector, word.Demonstrative, word.Pronoun, word.CuePrep, word.CueRoot, word.CueActive, word.CuePassive, word.CueTopic, word.CueRequest,
	word.CueStance, word.That, word.SoThat, word.NameCue, word.OrgHead) | officeClasses

// field steps over the head noun of a field behind an office: Deputi [Bidang] Pangan, Menteri Koordinator [Bidang] Pangan.
func (s *scanner) field(i int) int {
	if form, end := s.t.Phrase(i, word.Of(word.OrgHead)); form != nil && form.Is(reading.Unit) && s.complementWord(end) {
		return end
	}
	return i
}

// maxTask is how many capital words an office may have between its own and the body's: Vice President Digital Business Garuda.
const maxTask = 4

// bodyBehind steps over the capital words of an office that a body of the lexicon follows; none of them is a name part.
func (s *scanner) bodyBehind(i int) int {
	for k := i; k <= i+maxTask && s.upper(k) && !s.breaks(k); k++ {
		if e, ok := s.entry(k); ok && e.sure {
			if e.typ == Organization {
				return k
			}
			return i
		}
		if f := s.flags(k); f.Any(nameClasses) && !f.Any(plainClasses) || f.Any(titleClasses|officeClasses|word.Of(word.OrgHead, word.PlaceHead, word.OrgTail)) {
			return i
		}
	}
	return i
}

// aside are the kinds of lower-case words around an office or role that do not speak for a person when they stand alone:
// sementara, yakni, warga.
var aside = word.KindsOf(word.KindDegree, word.KindActing, word.KindPlural, word.KindCue, word.KindResident)

// complement steps over the ordinary capital words that say what an office is for:
// Direktur [Reserse Kriminal Umum], Menteri [Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi].
func (s *scanner) complement(i int) int {
	end := i
	for {
		j := end
		if end > i {
			if s.class(j) == token.Comma {
				j++
			}
			if s.flags(j).Has(word.Connector) && s.class(j) == token.Word && !s.upper(j) {
				j++
			}
		}
		if !s.complementWord(j) && !s.lastTask(j, j > end) && !s.officeTask(j, end > i) {
			return end
		}
		if j > end && !s.flags(j-1).Has(word.Connector) && !s.listed(j) {
			return end
		}
		end = j + 1
	}
}

// lastTask reports whether the ordinary word at token i ends what an office is for, although it is also a head noun, for
// a body follows: Deputi Bidang Pers dan [Media] Sekretariat Presiden, Manajer Hubungan [Masyarakat] PT Samudra. Without a
// joint before it, the head of a body must be one that is often none; that of a place may be any, for no body names one.
func (s *scanner) lastTask(i int, joint bool) bool {
	if !s.upper(i) || s.breaks(i) || !s.flags(i).Any(plainClasses) || !s.upper(i+1) {
		return false
	}
	if e, ok := s.entry(i + 1); joint && ok && e.sure && e.typ == State {
		return true // Menteri Keberlanjutan dan [Lingkungan] Singapura
	}
	if !s.leadsBody(i + 1) {
		return false
	}
	form, end := s.t.Phrase(i, word.Of(word.OrgHead))
	if form == nil { // Bina Pemerintahan [Desa] Kementerian Dalam Negeri
		return joint || s.flags(i).Has(word.PlaceHead)
	}
	return joint || end == i+1 && form.Is(reading.Weak) && !form.Is(reading.Unit) && !s.bodyAt(i+1)
}

// officeTask reports whether the office at token i says what another office before it is for: it begins a list of tasks, or
// ends one before a body: Direktur Jenderal [Guru], Tenaga Kependidikan, dan Pendidikan [Guru] Kementerian Pendidikan.
func (s *scanner) officeTask(i int, within bool) bool {
	if !s.upper(i) || s.breaks(i) || !s.flags(i).Has(word.Office) || !s.flags(i).Any(plainClasses) {
		return false
	}
	if within {
		return s.upper(i+1) && s.leadsBody(i+1)
	}
	return s.class(i+1) == token.Comma && s.listed(i+2)
}

// complementWord reports whether token i is an ordinary capital word: no name, no head noun, no entry of the lexicon.
func (s *scanner) complementWord(i int) bool {
	if !s.upper(i) || s.breaks(i) || s.notedAt(i) > i {
		return false
	}
	f := s.flags(i)
	if f.Any(leads) {
		if _, to := s.t.Phrase(i, word.Of(word.OrgHead, word.PlaceHead)); to > i+1 && s.upper(to) { // Pengasuh [Pondok Pesantren]
			return false
		}
	}
	if f.Any(word.Of(word.Taught, word.Office, word.Rank, word.Honorific)) || f.Any(nameClasses) && !f.Any(word.Of(word.Common, word.Stop)) {
		return false
	}
	if !f.Any(plainClasses) && !s.lowered(i) && !derived(s.t.String(i)) {
		return false
	}
	if f.Any(word.Of(word.OrgHead, word.PlaceHead)) && s.upper(i+1) {
		return false
	}
	if g := s.flags(i + 1); f.Any(nameClasses) && s.upper(i+1) && g.Any(firmClasses) && !g.Any(plainClasses) && !s.breaks(i+1) {
		return false // Menkes Agung Wirawan
	}
	e, ok := s.entry(i)
	return !ok || !e.sure
}

// officeEnd is where the office at tokens i to end ends when the words of a body behind it are left to the body:
// Kepala [Dinas Kesehatan], Kepala [Satuan Polisi Pamong Praja].
func (s *scanner) officeEnd(i, end int) int {
	for k := i + 1; k < end; k++ {
		if !s.upper(k) {
			continue
		}
		if e, ok := s.entry(k); ok && (e.sure && (e.typ == Organization && e.end >= end && !(e.end == end && e.form.Is(reading.Ambiguous)) || e.typ == State && e.end == end) ||
			e.typ == Place && e.end == end && s.flags(k-1).Any(officeClasses) && !s.flags(k).Any(nameClasses) && !s.placeAt(end, true) ||
			e.typ == Place && e.end > end && s.honours(k)) { // Kapolres [Metro] AKBP Wirya, but Kapolres Metro Bekasi; Kepala [Bandara Ahmad Yani]
			return k
		}
		if _, to := s.t.Phrase(k, word.Of(word.OrgHead)); to > end || to == end && to-k > 1 && s.upper(to) && (!s.firm(to) && !s.personAt(to) || s.titleAhead(to)) {
			return k // Kepala [Stasiun Geofisika], Pengasuh [Pondok Pesantren]
		}
	}
	if k := end - 1; k > i && s.upper(k) && s.flags(k).Has(word.OrgHead) && !s.flags(k).Has(word.PlaceHead) && s.flags(k-1).Any(officeClasses) &&
		s.upper(end) && !s.firm(end) && !s.personAt(end) && (!s.leadsBody(end) || s.service(k)) {
		if form, _ := s.t.Phrase(k, word.Of(word.OrgHead)); form == nil || word.Kind(form.Kind) != word.KindMedia && !(form.Is(reading.Weak) && word.Kind(form.Kind) == word.KindCompany) {
			return k // but Ketua Harian Partai Golkar, Sekretaris Perusahaan Tirta Kencana
		}
	}
	return end
}

// service reports whether the head of an agency or unit stands at token i, behind who leads it, so that it may go on with the
// head of another body: Kepala [Dinas] Koperasi, Kepala [Dinas] Kominfo.
func (s *scanner) service(i int) bool {
	if form, _ := s.t.Phrase(i-1, officeClasses); form == nil || word.Class(form.Class) != word.Role {
		return false // Dirjen Imigrasi Kemenkumham: an office as a whole
	}
	form, end := s.t.Phrase(i, word.Of(word.OrgHead))
	return form != nil && end == i+1 && word.KindsOf(word.KindAgency, word.KindUnit).Has(word.Kind(form.Kind))
}

// royal reports whether a noble title that is also a given name stands at tokens i to end before a name of the country.
func (s *scanner) royal(i, end int) bool {
	if e, ok := s.entry(end); ok && e.sure && e.typ == Place && s.upper(e.end) && !s.breaks(e.end) {
		return false // Sultan Tidore Husain
	}
	form, _ := s.t.Phrase(i, word.Of(word.Honorific))
	return end == i+1 && form != nil && word.Kind(form.Kind) == word.KindNoble && s.flags(i).Has(word.Given) && s.upper(end) &&
		s.flags(end).Any(word.Of(word.Given, word.Family)) && !s.flags(end).Has(word.Foreign)
}

// titleStands reports whether the title at tokens i to end is used as one: capital, before a capital, or behind a
// title in brackets.
func (s *scanner) titleStands(i, end int, class word.Class) bool {
	switch class {
	case word.Marker: // Mayjen TNI Agung, Mayjen (Purn) Agung; not Prajurit TNI
		return s.ranked == i && (s.class(i) == token.Open || s.class(end) == token.Open || s.upper(end) && !s.breaks(end))
	case word.Honorific:
		if s.titled == i && (s.firm(i) || s.ranked == i && s.flags(i).Any(nameClasses)) {
			return false // Ajun Komisaris Syarif Muhammad
		}
	}
	if class == word.Honorific && s.royal(i, end) {
		return false // Putri Marlina, Raja Hidayat: here names as any
	}
	next := s.skipDot(end)
	if class == word.Rank && end > i+1 && s.upper(i) && !s.upper(next) && !s.breaks(next) {
		// Mayor Jenderal (TNI) Agung, Kolonel Laut dokter gigi Agung
		marker, _ := s.t.Phrase(next, word.Of(word.Marker))
		return marker != nil || s.class(next) == token.Word && s.flags(next).Any(word.Of(word.DegreeBefore, word.Role)|leads)
	}
	return s.upper(next) && (s.upper(i) || s.class(i) == token.Word)
}
