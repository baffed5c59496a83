package entity

import (
	"strings"

	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// entry is the longest entry of the lexicon at token i that the context allows.
func (s *scanner) entry(i int) (chunk, bool) {
	if !s.t.EntryMayBegin(i) {
		return chunk{}, false
	}
	matches := s.t.Matches(i)
	best := chunk{}
	for k := len(matches) - 1; k >= 0; k-- {
		m := matches[k]
		if m.Form.Class < reading.EntryClass {
			continue
		}
		if best.form != nil && m.End < best.end {
			break
		}
		c := chunk{first: i, end: m.End, typ: Type(m.Form.Class - reading.EntryClass), form: m.Form, sure: true, rule: lexiconAlias}
		if m.Form.Mark&reading.Canonical != 0 {
			c.rule = lexiconName
		}
		if !s.allowed(&c) {
			continue
		}
		if best.form == nil || s.prefer(c, best) {
			best = c
		}
	}
	if best.form != nil && best.typ == Person {
		best.first = s.behindTitle(best)
	}
	return best, best.form != nil
}

// behindTitle is where the name proper begins in a person's entry that has a title: KH [Harun Nafis], where the full
// name has the words behind the title too; not in Gus Dur, a name as it stands.
func (s *scanner) behindTitle(c chunk) int {
	form, end := s.t.Phrase(c.first, titleClasses)
	if form == nil || end >= c.end || word.Class(form.Class) == word.DegreeBefore {
		return c.first
	}
	_, name := s.t.Names.Name(c.form.Target)
	if strings.HasPrefix(name, s.t.Slice(c.first, end)) {
		return c.first
	}
	if strings.HasPrefix(name, s.t.Slice(end, c.end)) {
		return end
	}
	for _, m := range s.t.Matches(end) {
		if m.Form.Target == c.form.Target && m.End == c.end {
			return end // Pak Jokowi
		}
	}
	return c.first
}

// prefer reports whether a is the better reading of the same tokens than b.
func (s *scanner) prefer(a, b chunk) bool {
	if pa, pb := reading.Priority(a.form), reading.Priority(b.form); pa != pb {
		return pa > pb
	}
	if s.district == a.first && a.typ == Place && b.typ == Organization {
		return true // Wali Kota Milan
	}
	if (a.typ == Place && b.typ == Organization || a.typ == Organization && b.typ == Place) && s.plays(a.end) {
		return a.typ == Organization
	}
	if ca, cb := s.contextType(a.first), a.typ; ca != 0 && ca == cb && b.typ != ca {
		return true
	}
	if a.sure != b.sure {
		return a.sure
	}
	if am, bm := a.form.Is(reading.Ambiguous), b.form.Is(reading.Ambiguous); am != bm && (a.typ == Person || b.typ == Person) {
		return bm // menurut data Bloomberg
	}
	if a.typ != b.typ && (a.typ == Organization || b.typ == Organization) && s.employs(a.first-1) {
		return a.typ == Organization // pendiri Amazon
	}
	// Kremlin, Mabes Polri: where nothing speaks of the building, who sits in it is meant
	return a.typ == Organization && b.typ == Place && s.contextType(a.first) != Place && (a.form.Mark|b.form.Mark)&reading.Ambiguous == 0
}

// employs reports whether the word at token i is a role of business in lower case, whose body follows: pendiri, karyawan.
func (s *scanner) employs(i int) bool {
	return s.roleKind(i) == word.KindBusiness && !s.upper(i)
}

// roleKind is the kind of the role at token i, [word.NoKind] if none stands there.
func (s *scanner) roleKind(i int) word.Kind {
	if !s.flags(i).Has(word.Role) {
		return word.NoKind
	}
	form, _ := s.t.Phrase(i, word.Of(word.Role))
	if form == nil {
		return word.NoKind
	}
	return word.Kind(form.Kind)
}

// contextType is the type that the words before token i call for, if any.
func (s *scanner) contextType(i int) Type {
	switch {
	case s.roleKind(i-1) == word.KindResident: // warga Barcelona
		return Place
	case s.titled == i:
		return Person
	case s.rival(i):
		return Organization
	case s.flags(i - 1).Has(word.PlacePrep), s.territoryAt(i - 1), s.behindPlace(i): // di Klang, Selangor
		return Place
	}
	return 0
}

// rival reports whether the word before token i, or before a joint and a score there, calls for a club: mengalahkan [Empoli],
// kalah dari [Empoli], menang 2-0 atas [Empoli].
func (s *scanner) rival(i int) bool {
	k := i - 1
	if s.uses(k, word.UseFrom, word.UseApart) {
		if k--; s.class(k) == token.Number && s.class(k-1) == token.Hyphen {
			k -= 3
		}
	}
	return k >= 0 && s.uses(k, word.UseTeam)
}

// plays reports whether the words from token i on tell of a match: [Empoli] mengalahkan Siena, [Empoli] menang 2-0.
func (s *scanner) plays(i int) bool {
	if s.upper(i) || !s.uses(i, word.UseTeam) {
		return false
	}
	return s.upper(i+1) || s.class(i+1) == token.Number && s.class(i+2) == token.Hyphen || s.uses(i+1, word.UseFrom, word.UseApart)
}

// territoryAt reports whether the head of a territory, in small letters, stands at token i: kota Birmingham.
func (s *scanner) territoryAt(i int) bool {
	if !s.flags(i).Has(word.PlaceHead) || s.upper(i) {
		return false
	}
	form, end := s.t.Phrase(i, word.Of(word.PlaceHead))
	if form == nil || end != i+1 || !territories.Has(word.Kind(form.Kind)) {
		return false
	}
	_, whole := s.t.Phrase(i-1, word.Of(word.PlaceHead))
	return whole != end // but ibu kota Georgia
}

// allowed reports whether the context allows the form, and marks those that only the rest of the text can bear out.
func (s *scanner) allowed(c *chunk) bool {
	mark := c.form.Mark
	if c.typ == Person && s.class(c.end) == token.Hyphen && s.t.Tokens[c.end].Is(token.Glued) && s.class(c.end+1) == token.Word && !s.upper(c.end+1) && !s.flags(c.end+1).Any(plainClasses) {
		return false // Park Jin-ho
	}
	if mark&reading.AfterTitle != 0 && s.titled != c.first {
		return false
	}
	if c.typ == Place && c.end == c.first+1 && s.titled == c.first && s.office != c.first && s.addressed(c.first-1) {
		return false // Gus Makki, but Raja Blambangan
	}
	if c.typ != Person && c.end == c.first+1 && s.age(c.end) &&
		((c.typ == Organization || mark&reading.Ambiguous != 0) && s.flags(c.first).Any(nameClasses) || s.flags(c.first).Has(word.Taught) && s.t.Tokens[c.first].Is(token.AllUpper)) {
		return false // Chelsea (8), Slamet (52); AS (33), a suspect
	}
	if mark&reading.Inside != 0 && s.flags(c.first).Has(word.Initial) {
		return false
	}
	if mark&reading.Ambiguous != 0 {
		return s.ambiguous(c)
	}
	if c.typ == Place && s.t.Tokens[c.first].Is(token.AllUpper) && s.t.Tokens[c.first].Len() < 4 && (s.class(c.first-1) == token.Number || s.flags(c.first-1).Has(word.Number)) {
		return false // 40 juta KL: a unit
	}
	// a name that is also an ordinary word, at the start of a sentence, needs more than its capital
	if c.end-c.first == 1 && s.flags(c.first).Has(word.Initial) && s.flags(c.first).Any(plainClasses) &&
		c.typ != State && !s.t.Tokens[c.first].Is(token.AllUpper) {
		return s.ambiguous(c)
	}
	return true
}

// addressed reports whether the word at token i is an honorific that only persons' names follow.
func (s *scanner) addressed(i int) bool {
	if !s.flags(i).Has(word.Honorific) {
		return false
	}
	form, _ := s.t.Phrase(i, word.Of(word.Honorific))
	return form != nil && word.Kind(form.Kind) != word.KindNoble
}

// ambiguous settles a form that is also an ordinary word or somebody else's name.
func (s *scanner) ambiguous(c *chunk) bool {
	i := c.first
	if c.typ != Person && s.flags(i).Has(word.Honorific) && c.end == i+1 {
		return false // Bapak, Ayah
	}
	switch c.typ {
	case Person:
		if s.titled == i || s.evidence(i, c.end) >= sureScore {
			c.rule = lexiconContext
			return true
		}
	case Place:
		if s.titled == i && (s.office != i || s.ranked == i || s.stateBefore(i) && s.upper(c.end)) || s.flags(i).Has(word.Number) || s.flags(i).Has(word.Taught) && !s.flags(i-1).Has(word.PlacePrep) {
			return false
		}
		if s.flags(i-1).Has(word.PlacePrep) || s.office == i || s.branchAt(i) || s.placeBehind(c.end) || s.behindPlace(i) || s.afterBodyComma(i, c.end) ||
			s.class(c.end) == token.Hyphen && s.t.Tokens[c.end].Is(token.Glued) && s.upper(c.end+1) && s.placeAt(c.end+1, false) || // Jawa-Bali
			s.dateline(i, c.end) || s.placed(c.end) {
			c.rule = lexiconContext
			return true
		}
	case Organization:
		if s.rival(i) || s.plays(c.end) {
			c.rule = lexiconContext // memperkuat Empoli
			return true
		}
		if c.end == i+1 && s.t.Tokens[i].Len() == 1 && !s.flags(i-1).Any(word.Of(word.PlacePrep, word.OrgHead, word.Role, word.Office, word.Group, word.Occasion)) {
			return false // kelas X; but media sosial X
		}
		board := s.boardOfParty(c)
		if s.flags(i).Has(word.Taught) && s.t.Tokens[i].Is(token.AllUpper) { // AD (27), a suspect
			return false
		}
		if s.firm(i) && s.flags(i).Any(word.Of(word.Given, word.Family)) && !s.flags(i).Has(word.Foreign) && s.titled != i && s.evidence(i, c.end) >= sureScore { // kata Didi
			return false
		}
		if s.office == i || s.flags(i-1).Any(word.Of(word.OrgHead)) || s.t.Tokens[i].Is(token.AllUpper) && !board {
			c.rule = lexiconContext
			return true
		}
		f := s.flags(c.end)
		if f.Any(cueClasses) || s.flags(i-1).Any(word.Of(word.CueRoot, word.CuePrep)) {
			c.rule = lexiconContext
			return true
		}
		if board {
			c.sure = false
			return true
		}
		if s.uses(i-1, word.UseRecipient) && (s.class(c.end) == token.Comma || s.class(c.end) == token.Dot) && !s.flags(i).Any(nameClasses) { // Kepada Tempo,
			c.rule = lexiconContext
			return true
		}
		if form, _ := s.lowerHead(s.saidToBe(c.end)); form != nil && membered.Has(word.Kind(form.Kind)) && s.class(c.end) == token.Word {
			c.rule = lexiconContext // Geisha merupakan sebuah grup musik
			return true
		}
	case State:
		if !s.upper(i-1) && !s.upper(c.end) {
			c.rule = lexiconContext
			return true
		}
	}
	if s.flags(i).Has(word.Initial) && s.flags(i).Any(plainClasses) {
		return false
	}
	// inside a sentence an ordinary word is not capital: what is left is somebody else's name
	f := s.flags(i)
	alone := !s.upper(i-1) && (!s.upper(c.end) || c.typ == Place && s.numeral(c.end))
	c.sure = c.typ != State && alone && !s.headline(i) && !f.Has(word.Initial) && !f.Any(nameClasses) && !(s.uses(i-1, word.UseTopic) && f.Any(plainClasses))
	if c.sure {
		c.rule = lexiconContext
	}
	return true
}

// stateBefore reports whether a state stands right before token i: Presiden Tunisia [Kais] Ben Mansour.
func (s *scanner) stateBefore(i int) bool {
	return s.chunkBefore(i, State) != nil
}

// branchAt reports whether an abbreviation in brackets and the name of a body stand before token i, so that the place there says
// which branch is meant: Lembaga Bantuan Hukum (LBH) [Padang].
func (s *scanner) branchAt(i int) bool {
	if s.class(i-1) != token.Close || i < 4 || s.class(i-3) != token.Open || len(s.chunks) == 0 {
		return false
	}
	last := &s.chunks[len(s.chunks)-1]
	return last.typ == Organization && (last.end == i-1 || last.end == i-3)
}

// boardOfParty reports whether the ambiguous form is also the head of a party's board: DPD, the senate or some board.
func (s *scanner) boardOfParty(c *chunk) bool {
	form, end := s.t.Phrase(c.first, word.Of(word.OrgHead))
	return form != nil && end == c.end && word.Kind(form.Kind) == word.KindParty
}

// legalForm reports whether brackets with the legal form of a company stand at token i: (Persero).
func (s *scanner) legalForm(i int) bool {
	return s.class(i) == token.Open && s.class(i+2) == token.Close && s.uses(i+1, word.UseLegal)
}

// branchEnd is the end of the words at token i that say which branch of a body is meant, by number or place: KAI [Daop 4
// Semarang], Bank Samudra [Cabang Solo]; i if there are none.
func (s *scanner) branchEnd(i int) int {
	if !s.upper(i) || s.breaks(i) || !s.uses(i, word.UseBranch) {
		return i
	}
	end := i + 1
	if s.class(end) == token.Number && s.t.Tokens[end].Len() <= 2 || s.upper(end) && roman(s.t.String(end)) {
		end++
	}
	if s.upper(end) && !s.breaks(end) {
		if e, ok := s.entry(end); ok && e.sure && e.typ == Place {
			end = s.extend(e).end
		} else if c, ok := s.placeFromHead(end); ok && c.sure { // Cabang Bandara Tirta
			end = c.end
		}
	}
	if end == i+1 {
		return i
	}
	return end
}

// extend lengthens an entry by what follows it: a point of the compass, or the state behind a company.
func (s *scanner) extend(c chunk) chunk {
	if c.typ == Place && c.end == c.first+1 && s.numeral(c.end) && !s.breaks(c.end) && !s.flags(c.first-1).Has(word.PlacePrep) && !s.upper(c.first-1) {
		c.end, c.form = c.end+1, nil // Cikini VII
		return c
	}
	if c.typ == Place && s.district == c.first && s.upper(c.end) && !s.breaks(c.end) && s.flags(c.end).Any(plainClasses) &&
		!s.flags(c.end).Any(titleClasses|officeClasses|word.Of(word.Given, word.Taught)) &&
		s.upper(c.end+1) && !s.breaks(c.end+1) && (s.firm(c.end+1) || s.t.Tokens[c.end+1].Len() == 1 && s.uses(c.end+2, word.UseBirth)) {
		c.end, c.form = c.end+1, nil // Kepala Desa Sukadana Baru I Ketut Wirawan
		return c
	}
	if c.typ == Place && c.end > c.first+1 && s.upper(c.end) && !s.upper(c.end+1) && !s.breaks(c.end) && roman(s.t.String(c.end)) && s.honours(c.first) {
		c.end, c.form = c.end+1, nil // Jalan Cikini IV
		return c
	}
	if c.typ == Place && s.upper(c.end) && !s.breaks(c.end) && s.placeBehind(c.end+1) && !s.settled(c.end) && !s.endsPlace(c.end) && s.flags(c.end).Any(plainClasses|nameClasses) && s.titled != c.end {
		c.end, c.rule, c.form, c.sure = c.end+1, placeDirection, nil, true // Bekasi Jaya, Bekasi Timur
		return c
	}
	if c.typ == Place && s.district == c.first && s.upper(c.end) && s.flags(c.end).Has(word.PlaceHead) && !s.breaks(c.end) && (!s.upper(c.end+1) || s.rankAt(c.end+1)) {
		if s.town(c.end) {
			c.end, c.form = c.end+1, nil // Kapolres Tegal Kota
			return c
		}
	}
	for n := 0; n < 2 && c.typ == Place && s.upper(c.end) && !s.breaks(c.end) && s.flags(c.end).Has(word.PlaceTail); n++ { // Tirta Hilir Utara
		form, end := s.t.Phrase(c.end, word.Of(word.PlaceTail))
		if form == nil || word.Kind(form.Kind) != word.KindDirection {
			break
		}
		c.end, c.rule, c.form, c.sure = end, placeDirection, nil, true
	}
	if c.typ == Organization && s.upper(c.end) && !s.breaks(c.end) && s.flags(c.end).Has(word.PlaceHead) {
		form, j := s.t.Phrase(c.end, word.Of(word.PlaceHead))
		if form != nil && !form.Is(reading.Weak) && (territories.Has(word.Kind(form.Kind)) || s.placeAt(j, false)) && !honouring.Has(word.Kind(form.Kind)) {
			if p, ok := s.placeFromHead(c.end); ok {
				if s.office == c.first { // the name of its head may follow
					for k := j + 1; k < p.end; k++ {
						if s.firm(k) {
							p.end = k
						}
					}
				}
				c.end, c.rule, c.form = p.end, orgTail, nil // BKKBN Provinsi Bali, Karang Taruna Desa Tirta
				return c
			}
		}
	}
	if c.typ == Organization && s.legalForm(c.end) {
		c.end += 3 // PLN (Persero)
		return c
	}
	if c.typ == Organization && s.upper(c.end) && !s.breaks(c.end) && s.flags(c.end).Has(word.OrgTail) {
		if form, end := s.t.Phrase(c.end, word.Of(word.OrgTail)); form != nil && !form.Is(reading.Weak) {
			c.end, c.rule, c.form = end, orgTail, nil // BPJS Watch
			return c
		}
	}
	if end := s.branchEnd(c.end); c.typ == Organization && end > c.end {
		c.end, c.rule, c.form = end, orgTail, nil
		return c
	}
	if c.typ == Organization && s.upper(c.end) && !s.breaks(c.end) && s.uses(c.end, word.UseBranch) && s.flags(c.end).Has(word.OrgHead) {
		if unit, ok := s.orgFromHead(c.end); ok && unit.typ == Organization && (s.office != c.first || s.class(unit.end) == token.Comma) {
			c.end, c.rule, c.form = unit.end, orgTail, nil // BRI Unit Tirtasari
			return c
		}
	}
	if c.typ == Organization && s.upper(c.end) && !s.breaks(c.end) {
		if e, ok := s.entry(c.end); ok && e.sure && e.typ == Place {
			c.end, c.rule, c.form = s.extend(e).end, orgTail, nil // KPU Depok: the branch of a body
			return c
		}
	}
	if c.typ == Organization && s.upper(c.end) && !s.breaks(c.end) &&
		(s.t.String(c.end) == "Indonesia" || s.t.String(c.end) == "Nusantara") && (c.form == nil || !s.t.Tokens[c.end-1].Is(token.AllUpper)) {
		c.end, c.rule, c.form = c.end+1, orgTail, nil
	}
	return c
}

// fullName reports whether the full name of a person of the lexicon, two words or more, stands at token i.
func (s *scanner) fullName(i int) bool {
	if !s.upper(i) || s.breaks(i) || !s.t.EntryMayBegin(i) {
		return false
	}
	for _, m := range s.t.Matches(i) {
		if m.Form.Class == reading.EntryClass+uint8(Person) && m.End > i+1 && !m.Form.Is(reading.Ambiguous) {
			return true
		}
	}
	return false
}
