package quote

import (
	"strings"

	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// states reports whether what follows the cue at token cue, with no comma or bahwa between, is what was said.
func (s *scanner) states(cue int, class word.Class, start, end int) bool {
	form, _ := s.t.Phrase(cue, word.Of(class))
	if form == nil {
		form, _ = s.t.Phrase(cue, cueAny)
	}
	if form.Is(reading.Marked) && word.Class(form.Class) == word.CueStance && !s.verbal(start) && !s.flags(start).Has(word.SoThat) {
		return s.proposition(start, end) // sepakat biaya masih tinggi; but sepakat berbagi biaya
	}
	if s.flags(cue).Has(word.CueAsk) && (s.asks(start) || s.asksWhich(start)) {
		return true
	}
	if form.Is(reading.Marked) && !form.Is(reading.As) {
		return s.wills(start)
	}
	if s.class(start) == token.Quote {
		return true
	}
	about := start
	if s.flags(about).Has(word.Auxiliary) { // menegaskan kembali soal …
		about++
	}
	if s.uses(about, word.UseTopic) && !s.flags(about).Has(word.SoThat) || s.flags(start).Has(word.Demonstrative) && s.closes(start+1, end) {
		return false // menjelaskan tentang bagaimana air diolah
	}
	if form.Is(reading.Plain) {
		if s.uses(start, word.UseThing) && (s.flags(start+1).Has(word.Relative) && !s.proposition(start, end) ||
			s.flags(start+1).Has(word.Demonstrative) && s.closes(start+2, end) || s.uses(start+1, word.UseSame)) {
			return false // mengatakan hal itu di Demak; mengatakan hal yang sama
		}
		return end-start > 3 || s.proposition(start, end)
	}
	if s.uses(start, word.UseApart) && s.segmentEnd(start, end) == end || s.uses(cue, word.UseAim) && s.flags(start).Has(word.SoThat) {
		return false // khawatir dengan usaha yang menghidupinya; memastikan untuk memperbaikinya
	}
	if form.Is(reading.As) {
		for k := start + 1; k+1 < end && (s.class(k) != token.Comma || s.mention(k-1) >= 0 && (s.mention(k+1) >= 0 || s.uses(k+1, word.UseAnd))); k++ {
			if s.uses(k, word.UseAs) && s.inside[k] < 0 {
				return true
			}
		}
		if form.Is(reading.Marked) {
			return false
		}
	}
	if class == word.CueActive && s.flags(start).Has(word.Pronoun) && s.class(start+1) == token.Word && end > start+2 &&
		!s.flags(start+1).Any(stopsClause|word.Of(word.Demonstrative, word.PlacePrep, word.Adjunct, word.Connector, word.Conjunction)) {
		return true // berkisah mereka akhirnya main domino
	}
	return s.proposition(start, end)
}

// saysOf reports whether the words behind the opening mark at token k are a predicate of what stands from token i on, and not
// how something is called: banjir itu "[terlalu] cepat datang", janjinya "[hanya] angin", harga "[tidak] masuk akal"; but spanduk
// "Tidak dijual".
func (s *scanner) saysOf(i, k int) bool {
	f := s.flags(k - 1)
	switch {
	case s.upper(k + 1):
		return false
	case s.mention(k-1) >= 0, f.Any(word.Of(word.Demonstrative, word.Pronoun)), s.source(span{max(i, k-2), k}), strings.HasSuffix(s.t.String(k-1), "nya"):
		return true
	}
	return s.flags(k+1).Any(word.Of(word.Auxiliary, word.Negation)) && s.class(k-1) == token.Word &&
		!f.Any(word.Of(word.OtherCue, word.NameCue, word.CueNoun, word.PlacePrep, word.Adjunct, word.Conjunction))
}

// proposition reports whether the tokens hold a statement rather than a topic: a verb of the main clause, or words
// between quotation marks.
func (s *scanner) proposition(i, end int) bool {
	if s.class(i) == token.Quote {
		return true
	}
	relative := -maxRelative // the last yang
	for k := i; k < end; k++ {
		if n := s.inside[k]; n >= 0 {
			if s.pairs[n].open == k && s.saysOf(i, k) {
				return true
			}
			continue
		}
		if s.class(k) == token.Comma && k > i {
			if s.uses(k+1, word.UseNamely) && s.verbal(k+2) {
				return false // tiga hal, yakni mengenakan masker, …
			}
			if to := s.parenthesis(k, end); to > k {
				k = to
				continue
			}
			if k > i+6 {
				return false
			}
		}
		if k > i && s.flags(k).Any(word.Of(word.Conjunction, word.Relative, word.That)) && s.mention(k) < 0 && !s.flags(k).Any(word.Of(word.PlacePrep, word.Coordinator)) &&
			!(s.flags(k).Has(word.Auxiliary) && s.verbal(k+1)) { // air bahkan naik
			if s.flags(k + 1).Has(word.Demonstrative) { // saat ini
				k++
				continue
			}
			if s.uses(k, word.UseOrigin) && s.mention(k+1) >= 0 { // perusahaan asal Jepang itu diberi waktu
				continue
			}
			if s.flags(k).Has(word.Relative) { // yang and the verb behind it belong to the noun phrase
				relative = k
				if k++; !s.predicateBehind(k) {
					k++
				}
				continue
			}
			if c := s.conjunction(k); c != word.KindPreposition && !s.uses(k, word.UseOr, word.UseOrder) && !(c == word.KindOpening && s.verbal(k+1)) { // but hasil sementara menunjukkan
				return false
			}
			continue
		}
		if (k == i || k == i+1 && s.nominal(i)) && s.flags(k).Has(word.Auxiliary) && (s.flags(k).Has(word.Verb) || s.uses(k, word.UseEmphasis)) && !s.flags(k+1).Any(stopsClause) {
			continue // menegaskan kembali komitmennya
		}
		if (k > i) == s.flags(k).Has(word.Demonstrative) && s.predicated(k, end) { // mengumumkan dirinya hamil
			return true
		}
		if k > i && s.uses(k, word.UseNew) && !s.verbal(k+1) { // aturan baru tentang pajak
			continue
		}
		if k > i+1 && s.uses(k-1, word.UseAnd) && s.verbal(k) && !s.flags(k).Any(word.Of(word.Auxiliary, word.Negation)) {
			if k <= relative+maxAside { // orang yang sakit dan berobat
				continue
			}
			return false // melanjutkan proses hukum dan mendapat bantuan: what the subject does besides
		}
		if k > i && s.uses(k, word.UseState) && !s.flags(k-1).Any(word.Of(word.Adjunct, word.CueNoun)) && k > relative+maxAside && (s.closes(k+1, end) || s.counted(k+1)) {
			return true
		}
		if s.verbal(k) && !s.aimed(i, k) && !s.infinitive(i, k) &&
			!((k == i || s.flags(k-1).Any(word.Of(word.Adjunct, word.PlacePrep))) && s.nominal(k)) {
			return true
		}
	}
	return false
}

// counted reports whether a number stands at token i, or one behind a word for money: surplus [Rp 3] triliun.
func (s *scanner) counted(i int) bool {
	return s.class(i) == token.Number || s.upper(i) && (s.class(i+1) == token.Number || s.class(i+1) == token.Other && s.class(i+2) == token.Number)
}

// closes reports whether at token i, behind a word that may be a predicate, the clause ends or an adjunct begins.
func (s *scanner) closes(i, end int) bool {
	return i >= end || s.endsUnit(i, end) || s.class(i) == token.Comma ||
		s.mention(i) < 0 && s.flags(i).Any(word.Of(word.Adjunct, word.PlacePrep, word.Conjunction)) && !s.flags(i).Has(word.Relative)
}

// predicateBehind reports whether the predicate stands right behind the passive verb at token i of a relative clause: bola yang
// dipakai [terlalu] keras, warga yang dijemput [tidak] bersuara, surat yang dikirim [berisi] ancaman.
func (s *scanner) predicateBehind(i int) bool {
	if !s.verbal(i) || !s.verbal(i+1) {
		return false
	}
	ber := strings.HasPrefix(s.t.String(i+1), "ber")
	if s.objectless(i) && ber {
		return true // data yang beredar [berisi] nama
	}
	return s.passiveVerb(i) && (ber || s.flags(i+1).Any(word.Of(word.Auxiliary, word.Negation)) || s.passiveVerb(i+1) || s.uses(i+1, word.UseDegree))
}

// aimed reports whether the verb at token k, in the clause from token i on, says what for or which: untuk [mengungsi], agar
// tidak [mengungsi], yang [mengungsi].
func (s *scanner) aimed(i, k int) bool {
	return s.flags(k-1).Any(word.Of(word.SoThat, word.Relative)) || k > i+1 && s.flags(k-2).Has(word.SoThat) && s.flags(k-1).Has(word.Auxiliary)
}

// nominal reports whether the verb at token i that begins a clause is made a noun: [jebolnya] tanggul, [dibentuknya] tim;
// not one that has its object in it: mengumumkannya.
func (s *scanner) nominal(i int) bool {
	text := s.t.String(i)
	return strings.HasSuffix(text, "nya") && !(strings.HasPrefix(text, "me") && (strings.HasSuffix(text, "kannya") || strings.HasSuffix(text, "inya")))
}

// infinitive reports whether the verb at token k belongs to a word before it, in the clause from token i on, and is no
// predicate: cara menangani banjir, kesiapan petugas menangani banjir.
func (s *scanner) infinitive(i, k int) bool {
	if s.uses(k-1, word.UseManner) {
		return true
	}
	if s.flags(k).Any(word.Of(word.Auxiliary, word.Negation)) {
		return false
	}
	for j := k - 2; j >= i && j > k-maxOwner; j-- {
		if s.class(j) != token.Word || s.verbal(j) || s.flags(j+1).Any(word.Of(word.Demonstrative, word.Auxiliary, word.Negation, word.Adjunct)) {
			return false
		}
		if s.uses(j, word.UseManner) && !s.flags(j).Has(word.Adjunct) {
			return true
		}
	}
	return false
}

// maxOwner is how far before a verb the noun may stand that takes it along, in tokens: kesiapan armada angkutan laut menghadapi …
const maxOwner = 6

// parenthesis is the comma that ends what the comma at token k begins beside the clause: names or examples behind its
// subject, [, Wirya dan Budi,] or [, seperti Tirta,]; k if there is none.
func (s *scanner) parenthesis(k, end int) int {
	if s.mention(k+1) < 0 && !s.uses(k+1, word.UseNamely) {
		return k
	}
	if to := s.segmentEnd(k+1, min(end, k+maxParenthesis)); to < end && s.class(to) == token.Comma {
		return to
	}
	return k
}

// maxParenthesis is how many tokens a parenthesis in the subject of a reported clause may have.
const maxParenthesis = 16

// predicated reports whether the demonstrative at token k closes a subject whose predicate follows, although it looks like
// no verb: hasil itu adil bagi kedua tim.
func (s *scanner) predicated(k, end int) bool {
	if s.personAt(k) {
		k = s.spans[s.mention(k)].end - 1 // menyebut Wirya pemain terbaik
	} else if !s.flags(k).Has(word.Demonstrative) && !s.uses(k, word.UseSide) {
		return false
	}
	return k+2 < end && s.class(k+1) == token.Word && !s.upper(k+1) && s.mention(k+1) < 0 &&
		(!s.flags(k+1).Any(stopsClause) || s.uses(k+1, word.UseNamely) && strings.HasPrefix(s.t.String(k+1), "ter")) // Wirya termasuk pemain muda
}
