package entity

import (
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// placeFromHead reads the name of a place from its head noun at token i.
func (s *scanner) placeFromHead(i int) (chunk, bool) {
	form, j := s.t.Phrase(i, word.Of(word.PlaceHead))
	if form == nil || !s.upper(i) {
		return chunk{}, false
	}
	if k := s.skipDot(j); k > j {
		if s.flags(k).Any(word.Of(word.Stop, word.Common)) { // the full stop ends the sentence
			return chunk{}, false
		}
		j = k
	}
	if s.flags(i).Has(word.Initial) && form.Is(reading.Weak) && s.flags(j).Has(word.PlaceHead) && s.upper(j) && s.upper(j+1) {
		return chunk{}, false // Air Sungai Musi
	}
	if e, ok := s.entry(j); ok && e.sure && e.typ == State && !s.upper(e.end) && s.headline(i) && word.Kind(form.Kind) == word.NoKind {
		return chunk{}, false // Gempa Guncang Pesisir [Ekuador]
	}
	if form.Is(reading.Weak) && s.upper(j) && s.addressed(j) && s.upper(j+1) {
		return chunk{}, false // Rumah Pak Sumirat
	}
	if form.Is(reading.Weak) && s.flags(i).Has(word.Initial) && s.upper(j) && !s.upper(j+1) && s.personAt(j) && !s.placeAt(j, true) {
		return chunk{}, false // Rumah Jokowi
	}
	end, village := j, administrative.Has(word.Kind(form.Kind))
	for end < len(s.t.Tokens) && end-i < 8 && !s.breaks(end) {
		if s.class(end) == token.Hyphen && s.t.Tokens[end].Is(token.Glued) &&
			(s.upper(end+1) || end > j && (s.class(end+1) == token.Number || s.class(end+1) == token.Word && s.t.Tokens[end+1].Hash == s.t.Tokens[end-1].Hash)) {
			end += 2 // Desa Mbuang-mbuang
			continue
		}
		if s.class(end) == token.Number && end > j && s.flags(end-1).Has(word.PlaceHead) && s.t.Tokens[end].Len() <= 4 {
			end++ // Rest Area Kilometer 19
			continue
		}
		if end == j && s.flags(end).Has(word.Rank) && !s.flags(end).Any(nameClasses) && !honouring.Has(word.Kind(form.Kind)) {
			break // Kapospol Bulu Aiptu Sumirat
		}
		if honouring.Has(word.Kind(form.Kind)) && end == j && s.t.Tokens[end].Is(token.AllUpper) && s.t.Tokens[end].Len() <= 3 && s.firmOrOffice(end+1) {
			end += 2 // Jalan AR Hakim
			continue
		}
		if s.class(end) == token.Single && s.t.Tokens[end].Is(token.Glued) && end > j && s.upper(end+1) && !s.t.Tokens[end+1].Is(token.Glued) {
			end += 2 // Masjid Jami' Tirtasari
			continue
		}
		if k := s.particles(end); k > end && end > j && s.upper(k) && !s.breaks(k) && !s.upper(end) {
			end = k + 1 // Hotel Castillo del Mar
			continue
		}
		if !s.upper(end) || end == j && s.uses(end, word.UseAs, word.UseTopic) || end > j && (s.endsPlace(end) || village && s.settled(end)) {
			break
		}
		if end == j && s.headline(i) && !s.flags(i-1).Has(word.PlacePrep) && (s.flags(end).Any(plainClasses) || derived(s.t.String(end)) || s.acts(end)) && !s.placeAt(end, true) {
			break // Banjir Rendam Rumah Warga
		}
		if end > j && s.headline(i) && s.acts(end) {
			break // Pasar Tirta Menjerit
		}
		if s.flags(end).Any(word.Of(word.Weekday, word.Demonstrative, word.Relative)) ||
			end == j && form.Is(reading.Weak) && s.flags(i).Has(word.Initial) && s.flags(end).Has(word.Taught) {
			break // Rumah Tarmuji berjarak …
		}
		if e, ok := s.entry(end); ok && e.sure && e.typ == Organization {
			if village && end > j && e.end == end+1 && !s.t.Tokens[end].Is(token.AllUpper) && s.class(e.end) == token.Comma {
				end++ // Desa Rantau Bais, which is no Bais
				continue
			}
			if (end == j || s.flags(end-1).Has(word.PlaceHead)) && !form.Is(reading.Weak) { // Gedung KPK, Gedung Auditorium KPK
				end = e.end
			}
			break
		}
		if e, ok := s.entry(end); ok && e.sure && end == j && (e.typ == Place || e.typ == State) {
			end = s.extend(e).end
			for n := 0; n < 2 && word.Kind(form.Kind) == word.KindStreet && s.class(end) == token.Hyphen && s.t.Tokens[end].Is(token.Glued) && s.upper(end+1); n++ {
				end += 2 // Jalan Wates-Purworejo
				if e, ok := s.entry(end - 1); ok && e.typ == Place {
					end = e.end
				}
			}
			if village && e.typ == Place && (s.office < i-1 || s.class(end+1) == token.Comma || !s.flags(end).Any(nameClasses)) && s.secondWord(end) {
				end++ // Kelurahan Depok Jaya, Kelurahan Tirta Satu Barat
				if s.upper(end) && !s.breaks(end) && s.flags(end).Has(word.PlaceTail) {
					end++
				}
			}
			break
		}
		if honours := honouring.Has(word.Kind(form.Kind)); (honours || s.addressed(end-1)) && end > j && s.flags(end-1).Any(titleClasses) {
			end++ // Jalan KH Wirya Atmaja: whom the street honours is no name that the text shows
			for s.upper(end) && !s.breaks(end) && s.flags(end).Any(nameClasses) {
				end++
			}
			continue
		} else if e, ok := s.entry(end); honours && end == j && ok && e.sure && e.typ == Person {
			end = e.end // Bandara Internasional Ahmad Yani
			continue
		}
		if end > j && (s.office >= i-1 && s.firm(end) || s.flags(end).Has(word.Taught)) {
			break
		}
		end++
		short := s.t.Tokens[end-1].Len() == 1 || s.t.Tokens[end-1].Len() <= 4 && s.flags(end-1).Any(titleClasses|word.Of(word.Abbrev))
		if short && s.class(end) == token.Dot && s.t.Tokens[end].Is(token.Glued) && s.upper(end+1) && !s.breaks(end+1) && !s.flags(end+1).Has(word.Initial) {
			end++ // Jalan Dr. Sutomo
		}
	}
	if end > j && s.class(end) == token.Number && s.t.Tokens[end].Len() <= 2 && s.upper(end-1) && word.Kind(form.Kind) != word.KindStreet && (s.class(end+1) == token.Comma || s.class(end+1) == token.Dot) {
		end++ // SPPG Tirtasari 2
	}
	if end > j && s.upper(end) && !s.breaks(end) && word.Kind(form.Kind) == word.KindStreet && roman(s.t.String(end)) && !s.upper(end+1) {
		end++ // Jalan Wirya II
	}
	if end == j && !(j-i >= 2 && s.class(j) == token.Open && s.class(j+2) == token.Close && s.t.Tokens[j+1].Len() > 2 && s.t.String(j + 1)[0] == s.t.String(i)[0]) {
		return chunk{}, false // but Taman Makam Pahlawan (TMP)
	}
	if s.class(end) == token.Hyphen && s.t.Tokens[end].Is(token.Glued) && s.class(end+1) == token.Word && !s.upper(end+1) {
		return chunk{}, false // Park Seung-woo
	}
	return chunk{first: i, end: end, typ: Place, rule: placeHead, sure: true}, true
}

// firmOrOffice reports whether the capital word at token i, behind initials, is a part of a name, although it may be an office as
// well: AR [Hakim].
func (s *scanner) firmOrOffice(i int) bool {
	return s.upper(i) && !s.breaks(i) && !s.t.Tokens[i].Is(token.AllUpper) && s.flags(i).Any(nameClasses)
}

// secondWord reports whether the capital word at token i goes on with the name of a village that begins like another place: an
// ordinary word, or a name part that ends the phrase.
func (s *scanner) secondWord(i int) bool {
	if !s.upper(i) || s.breaks(i) || s.endsPlace(i) || s.settled(i) || s.flags(i).Has(word.Taught) {
		return false
	}
	if s.flags(i).Any(plainClasses) {
		return true
	}
	next := s.class(i + 1)
	if s.flags(i).Has(word.NameWord) && s.flags(i+1).Has(word.Relative) {
		return true // warga Kelurahan Bekasi Jaya yang …
	}
	if s.stranger(i, i+1) && !s.flags(i).Any(nameClasses|neverName) && (next == token.Comma || next == token.Dot || s.flags(i+1).Has(word.PlaceTail)) {
		return true // Kecamatan Lintau Buo Utara
	}
	return s.flags(i).Any(nameClasses) && (next == token.Comma || next == token.Dot)
}

// administrative are the heads of places behind whose name the name of the larger place may follow at once:
// Desa Tirtasari Jawa Tengah.
var administrative = word.KindsOf(word.KindVillage, word.KindDistrict)

// settled reports whether a place or state that is nothing else starts at token i.
func (s *scanner) settled(i int) bool {
	e, ok := s.entry(i)
	return ok && e.sure && (e.typ == Place || e.typ == State) && !e.form.Is(reading.Ambiguous) && s.placeAt(i, false)
}

// territories are the heads, in small letters, before names that may also be parts of personal names: kota Camden.
var territories = administrative | word.KindsOf(word.KindCity, word.KindRegency)

// honouring are the heads of places that are often named after persons: jalan KS Tubun.
var honouring = word.KindsOf(word.KindStreet, word.KindAirport, word.KindStation)

// honours reports whether the head of a place that is often named after a person stands at token i.
func (s *scanner) honours(i int) bool {
	form, _ := s.t.Phrase(i, word.Of(word.PlaceHead))
	return form != nil && honouring.Has(word.Kind(form.Kind))
}

// noPlaceName are the classes of words with which no name of a place behind a head in lower case begins.
var noPlaceName = word.Of(word.Weekday, word.Month, word.Taught, word.OrgHead, word.PlaceHead, word.Office, word.Number) | titleClasses

// placeBehindHead reads the name of a place behind its head in lower case at token i, which is no part of it:
// sungai [Musi], desa [Tirtasari].
func (s *scanner) placeBehindHead(i int) (chunk, bool) {
	form, j := s.t.Phrase(i, word.Of(word.PlaceHead))
	if form == nil || s.upper(j-1) || !s.upper(j) || s.breaks(j) || s.t.Tokens[j].Is(token.AllUpper) || s.t.Tokens[j].Is(token.Digit) || s.flags(j).Any(noPlaceName) {
		return chunk{}, false
	}
	honours := honouring.Has(word.Kind(form.Kind))
	if e, ok := s.entry(j); ok && (e.typ != Person || !honours) && !(e.typ == Place && !e.sure) {
		return chunk{}, false
	}
	if !honours && !territories.Has(word.Kind(form.Kind)) &&
		(form.Is(reading.Weak) && !s.flags(i-1).Has(word.PlacePrep) || s.flags(j).Any(firmClasses|plainClasses)) {
		return chunk{}, false
	}
	end := j + 1
	for end < j+4 && s.upper(end) && !s.breaks(end) && !s.endsPlace(end) && !s.settled(end) && !s.t.Tokens[end].Is(token.AllUpper) {
		end++
	}
	if s.numeral(end) && !s.breaks(end) && !s.upper(end+1) {
		end++ // bendungan Tirtasari III
	}
	return chunk{first: j, end: end, typ: Place, rule: placeHead, sure: true}, true
}

// endsPlace reports whether the capital word at token i is no part of the place's name before it.
func (s *scanner) endsPlace(i int) bool {
	if s.uses(i, word.UseAs, word.UseTopic) && !s.flags(i).Any(nameClasses) {
		return true // a title in capitals: Kabupaten atau Kota Sebagai Wilayah …
	}
	if s.flags(i).Has(word.PlaceHead) && s.upper(i-1) && s.t.Tokens[i-1].Is(token.AllUpper) && s.t.Tokens[i-1].Len() <= 3 && (s.t.String(i - 1)[0] == 'I' || s.upper(i-2) && s.t.String(i - 2)[0] == 'I') {
		form, _ := s.t.Phrase(i, word.Of(word.PlaceHead))
		return form != nil && administrative.Has(word.Kind(form.Kind)) // Dusun II Desa Tirta, but Rutan Kelas IIA Tanjung Samudra
	}
	if s.numbered(i) {
		return true // Jalan Melati [Nomor 17]
	}
	if s.flags(i).Has(word.PlaceHead) && (s.class(i+1) == token.Comma || s.class(i+1) == token.Dot) {
		form, end := s.t.Phrase(i, word.Of(word.PlaceHead))
		return form == nil || end != i+1 || territories.Has(word.Kind(form.Kind)) // but Hotel Tirta Balai
	}
	return s.flags(i).Any(word.Of(word.Weekday, word.PlaceHead, word.OrgHead, word.Rank, word.Office)) && !s.flags(i).Has(word.PlaceTail) && !s.firm(i)
}

// placed reports whether the words at token i say that the name before them is a place: … adalah salah satu desa;
// …, sebuah desa di …; …, kota kecil di …
func (s *scanner) placed(i int) bool {
	i = s.pastBrackets(i)
	k := s.saidToBe(i)
	if k < 0 {
		return false
	}
	form, end := s.t.Phrase(k, word.Of(word.PlaceHead))
	if form == nil || s.flags(k).Has(word.OrgHead) || s.class(end) != token.Word {
		return false
	}
	if s.upper(k) && (!administrative.Has(word.Kind(form.Kind)) || s.upper(end)) {
		return false
	}
	if s.class(i) != token.Comma || s.uses(i+1, word.UseOne) {
		return true
	}
	if form.Is(reading.Weak) && !territories.Has(word.Kind(form.Kind)) {
		return false
	}
	return !(s.flags(end) | s.flags(end+1) | s.flags(end+2)).Has(word.Demonstrative) // Bersama Wirya, desa kecil itu bangkit
}

// placedPerson reports whether the name of tokens [i, end), which a person could have, is said to be a place.
func (s *scanner) placedPerson(i, end int) bool {
	if s.titled == i && s.roleKind(i-1) != word.KindResident || s.flags(i-1).Any(word.Of(word.CuePrep, word.CueRoot)) {
		return false
	}
	if s.class(end) == token.Comma && !s.uses(end+1, word.UseOne) && s.firm(i) {
		return false
	}
	return s.placed(end)
}

// maxPlaces is how many names of one list of places are followed.
const maxPlaces = 40

// markPlaces notes the names in lists that say what they list: tiga desa, yaitu [Tirtasari], [Jatirejo] dan [Karanglor].
func (s *scanner) markPlaces() {
	s.places, s.place = s.places[:0], 0
	for i, f := range s.t.Flags {
		if c := s.t.Tokens[i].Class; c == token.Hyphen || c == token.Dash {
			s.listStops(i)
		}
		if !f.Has(word.PlaceHead) || i == 0 {
			continue
		}
		form, end := s.t.Phrase(i, word.Of(word.PlaceHead))
		if form == nil || form.Is(reading.Weak) || s.upper(i) && !administrative.Has(word.Kind(form.Kind)) {
			continue
		}
		if s.class(end) == token.Hyphen && s.class(end+1) == token.Word && s.t.Tokens[end+1].Hash == s.t.Tokens[i].Hash {
			end += 2 // desa-desa
		} else if s.uses(end, word.UseOther) {
			end++ // pantai lainnya seperti
		} else if s.class(i-1) != token.Number && s.class(i-1) != token.Close && !s.flags(i-1).Has(word.Number) {
			continue
		}
		if end = s.namely(end); end > 0 {
			s.listPlaces(end)
		}
	}
}

// namely is the token behind the word at token i, or a few behind, that opens a list of what was named before: yaitu,
// lainnya seperti, antara lain, itu adalah, or a colon; where that was may stand between: di Tirtasari, yakni. -1 if there is none.
func (s *scanner) namely(i int) int {
	limit := i + 3
	for k := i; k < limit && !s.breaks(k); k++ {
		if k < i+3 && s.flags(k).Has(word.PlacePrep) && !s.upper(k) && s.class(k+1) == token.Word && !s.breaks(k+1) {
			for k++; s.upper(k+1) && k < i+5; k++ {
			}
			limit = k + 3
			continue
		}
		switch {
		case s.class(k) == token.Colon:
			return k + 1
		case s.uses(k, word.UseNamely, word.UseIs):
			if s.class(k+1) == token.Colon {
				return k + 2
			}
			return k + 1
		case s.upper(k) || s.class(k) != token.Word && s.class(k) != token.Comma || s.flags(k).Any(word.Of(word.PlacePrep, word.Relative, word.Conjunction)):
			return -1
		}
	}
	return -1
}

// listPlaces notes the names of the list at token i, two or more, that have no head of their own.
func (s *scanner) listPlaces(i int) {
	from, n := len(s.places), 0
	for ; n < maxPlaces; n++ {
		if s.flags(i).Has(word.PlaceHead) {
			if _, end := s.t.Phrase(i, word.Of(word.PlaceHead)); s.upper(end) {
				i = end // desa Tirtasari: the scan reads it
				for s.upper(i) && !s.breaks(i) {
					i++
				}
			}
		} else if end := s.listedPlace(i, i > 0 && s.flags(i-1).Has(word.Connector)); end > i {
			if e, ok := s.entry(i); !ok || !e.sure || e.end != end {
				s.places = append(s.places, run{i, end})
			}
			i = end
		} else {
			break
		}
		if k := s.pastBrackets(i); s.class(k) == token.Comma || s.flags(k).Has(word.Connector) {
			i = k
		}
		next := s.nextListed(i)
		if next == i {
			n++
			break
		}
		i = next
	}
	if n < 2 {
		s.places = s.places[:from]
	}
}

// nextListed is the token behind the comma, the joint in small letters, or both, with which a list goes on at token i; i if it
// ends there.
func (s *scanner) nextListed(i int) int {
	if s.class(i) == token.Comma {
		i++
	}
	if s.flags(i).Has(word.Connector) && !s.upper(i) {
		i++
	}
	return i
}

// noListed are the classes of words with which no name in a list of places begins.
var noListed = word.Of(word.Weekday, word.Month, word.OrgHead, word.Office, word.Role, word.Group) | titleClasses

// listedPlace is the end of the capital words at token i that can be a name in a list of places; i if none. The last of a list
// may have any small word behind it.
func (s *scanner) listedPlace(i int, last bool) int {
	if !s.upper(i) || s.breaks(i) || s.flags(i).Any(noListed) && !s.flags(i).Any(nameClasses) {
		return i
	}
	end := i + 1
	for end < i+4 && s.upper(end) && !s.breaks(end) {
		end++
	}
	if s.class(end) == token.Hyphen && s.t.Tokens[end].Is(token.Glued) && s.class(end+1) == token.Word {
		end += 2
	}
	switch c := s.class(end); {
	case c == token.Comma, c == token.Dot, c == token.Open, s.flags(end).Has(word.Connector), last && c == token.Word && !s.upper(end):
		return end
	}
	return i
}

// listedAt is the name at token i that [scanner.markPlaces] noted.
func (s *scanner) listedAt(i int) (chunk, bool) {
	for s.place < len(s.places) && s.places[s.place].first < i {
		s.place++
	}
	if s.place == len(s.places) || s.places[s.place].first != i {
		return chunk{}, false
	}
	return chunk{first: i, end: s.places[s.place].end, typ: Place, rule: placeList, sure: true}, true
}

// placeBehind reports whether a comma and a place of the lexicon follow token end-1: Malang, Jawa Timur.
func (s *scanner) placeBehind(end int) bool {
	return s.class(end) == token.Comma && !s.breaks(end+1) && s.upper(end+1) && s.placeAt(end+1, false)
}

// afterBodyComma reports whether a comma alone stands between a body and the tokens from first to end, with which the phrase
// ends: Universitas Samudra, Padang.
func (s *scanner) afterBodyComma(first, end int) bool {
	if s.class(first-1) != token.Comma || len(s.chunks) == 0 || s.flags(first).Any(plainClasses) { // Dinas Perindustrian, Perdagangan, …
		return false
	}
	last := s.chunks[len(s.chunks)-1]
	if last.end != first-1 || last.typ != Organization || !last.sure {
		return false
	}
	c := s.class(end)
	return c == token.Comma || c == token.Dot || c == token.Close
}

// behindPlace reports whether a comma or a joint stands before the single word at token i, and a place before that: Klang,
// [Selangor]; Arafah dan [Mina].
func (s *scanner) behindPlace(i int) bool {
	if s.upper(i+1) && !s.breaks(i+1) || s.class(i-1) != token.Comma && !s.flags(i-1).Has(word.Connector) || len(s.chunks) == 0 {
		return false
	}
	last := s.chunks[len(s.chunks)-1]
	return last.end == i-1 && last.typ == Place && last.sure
}
