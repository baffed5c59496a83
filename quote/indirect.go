package quote

import (
	"strings"

	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// indirect finds the reported clauses of a unit, outside of its direct quotes.
func (s *scanner) indirect(u unit, direct []draft) {
	u.first = s.behindHeading(u)
	i := u.first
	comma := s.opening(u)
	if comma > 0 && (len(direct) == 0 || direct[0].content.first > comma) {
		i = s.askedFirst(u, comma)
	}
	for _, d := range direct {
		if d.zone.empty() {
			i = max(i, d.content.end)
			continue
		}
		if d.zone.first < d.content.first { // attribution before the quote
			i = max(i, d.content.end)
			continue
		}
		i = max(i, d.cue.end, d.speaker.end, d.speaker.whole.end)
	}
	if len(direct) > 0 {
		for i < u.end && (s.class(i) == token.Comma || s.class(i) == token.Quote) {
			i++
		}
		if s.conjunction(i) == word.KindOpening { // …, sementara Wirya menambahkan bahwa …
			if cue := s.subjectCue(i+1, u.end); cue > 0 {
				s.reported(unit{span{i + 1, u.end}, false}, cue)
				return
			}
		}
		s.coordinated(u, i, direct[len(direct)-1].speaker)
		return
	}
	s.reported(u, i)
}

// behindHeading is where the sentence begins behind a heading that lost its line: a word of those that open sentences
// stands capital in its midst. Warga mendesak [Bagi] mereka yang tinggal di hilir, …
func (s *scanner) behindHeading(u unit) int {
	for i := u.first + 1; i+1 < u.end && i <= u.first+maxHeading; i++ {
		if s.class(i) != token.Word || s.inside[i] >= 0 {
			break
		}
		if s.upper(i) && s.mention(i) < 0 && s.flags(i).Any(opensSentence) && !s.upper(i-1) && !s.upper(i+1) {
			return i
		}
	}
	return u.first
}

// opensSentence are the classes of words that stand capital only where a sentence begins.
var opensSentence = word.Of(word.Adjunct, word.Conjunction, word.Pronoun, word.CuePrep, word.Auxiliary)

// reported finds the outermost cue from token i on and the clause that it reports.
func (s *scanner) reported(u unit, i int) {
	tried := 0
	for j := i; j < u.end && tried < maxCues; j++ {
		if s.inside[j] >= 0 || s.mention(j) >= 0 || !s.t.Begins(j, cueAny) {
			if s.uses(j, word.UseThus) && s.thus(u, j) {
				return
			}
			continue
		}
		if s.upper(j) && !s.flags(j).Has(word.Initial) {
			if !s.runsIn(u.first, j) {
				continue
			}
			u.first = j
		}
		form, to := s.t.Phrase(j, cueAny)
		if form == nil || s.class(to) == token.Hyphen && s.t.Tokens[to].Is(token.Glued) { // kata-katanya
			continue
		}
		if _, other := s.t.Phrase(j, word.Of(word.Conjunction)); other > to { // Menurut rencana, …
			continue
		}
		if main := s.mainClause(u.first, j, u.end); main > 0 {
			j = main
			continue
		}
		d := draft{cue: span{j, to}, pair: -1}
		if closing := (draft{cue: s.closingCue(u, j, to), pair: -1}); !closing.cue.empty() && s.rootInside(u, &closing, s.rootClass(closing.cue.first)) {
			s.finish(u, closing)
			return
		}
		if s.byClass(u, &d, word.Class(form.Class)) {
			if s.flags(j).Has(word.Negation) { // tidak [menampik]
				d.cue.first++
			}
			s.finish(u, d)
			return
		}
		j = to - 1
		tried++
	}
}

// thus finds the attribution that closes a unit with the word at token j and a noun: [Tidak ada korban], demikian keterangan
// BPBD Kendal. It reports whether it found one.
func (s *scanner) thus(u unit, j int) bool {
	if s.class(j-1) != token.Comma || !s.flags(j+1).Has(word.CueNoun) && !s.carries(j+1) {
		return false
	}
	d := draft{cue: span{j + 1, j + 2}, pair: -1, rule: indirectAfter}
	d.speaker = s.speakerAfter(j+2, u.end)
	end := s.attributionEnd(max(d.speaker.end, d.speaker.whole.end), u.end)
	if sp := d.speaker; sp.sort != named && !s.written(sp) && !(sp.sort == phrase && s.source(sp.span)) || !s.endsUnit(end, u.end) {
		return false
	}
	d.content, d.zone = span{u.first, j - 1}, span{j, u.end}
	s.finish(u, d)
	return true
}

// relayed is where a clause ends, at most at token end, behind which a comma and who passed it on close the unit: air naik[,]
// demikian dilaporkan Antara.
func (s *scanner) relayed(start, end int) int {
	for j := end - 1; j > start+1 && j > end-maxRole; j-- {
		if s.uses(j, word.UseThus) && s.class(j-1) == token.Comma && s.inside[j] < 0 && s.flags(j+1).Any(word.Of(word.CuePassive, word.CueNoun)) {
			return j - 1
		}
	}
	return end
}

// runsIn reports whether the capital word at token j begins a sentence behind a heading that lost its line, which began
// at token first: Langkah cepat [Menurut] Wirya, …
func (s *scanner) runsIn(first, j int) bool {
	if j-first > maxHeading || s.class(j-1) != token.Word && s.class(j-1) != token.Comma {
		return false
	}
	form, _ := s.t.Phrase(j, word.Of(word.CuePrep))
	return form != nil && !form.Is(reading.Personal)
}

// closingCue is the cue of an attribution that closes the unit and so covers all that stands before it, the cue at tokens
// i to end included, unless that one marks its clause: Pemerintah siap melanjutkan dialog, [kata] juru bicara itu. Empty if
// there is none.
func (s *scanner) closingCue(u unit, i, end int) span {
	if !s.t.Begins(i, cueBefore) {
		return span{}
	}
	start, marked := s.clauseStart(end, u.end)
	that := marked && s.class(start-1) != token.Comma
	for j := u.end - 1; j > end && j >= u.end-maxRole; j-- {
		if s.class(j-1) != token.Comma || s.inside[j] >= 0 || !s.t.Begins(j, cueAfter) || s.upper(j) || marked && s.segmentEnd(j, u.end) < u.end {
			continue
		}
		form, to := s.t.Phrase(j, cueAfter)
		if form == nil {
			continue
		}
		if !that && word.Class(form.Class) == word.CueNya && s.endsUnit(to, u.end) {
			return span{j, to}
		}
		if that {
			if s.flags(to).Has(word.Pronoun) && s.endsUnit(to+1, u.end) { // Mereka mengira bahwa air surut, kata dia
				return span{j, to}
			}
			continue
		}
		if to > j && to < u.end && !s.flags(to).Any(word.Of(word.Relative, word.Pronoun)) && (!marked || s.upper(to) || s.mention(to) >= 0 || s.roleAt(to)) {
			return span{j, to}
		}
	}
	return span{}
}

// rootClass is the class of the cue at token i that stands behind what was said.
func (s *scanner) rootClass(i int) word.Class {
	if form, _ := s.t.Phrase(i, cueAfter); form != nil {
		return word.Class(form.Class)
	}
	return word.CueRoot
}

// maxCues is how many words of a sentence are tried as its cue, each of which may lead through the whole sentence: one with
// more reports nothing. No sentence of a newspaper that we know needed more.
const maxCues = 6

// byClass applies the pattern of the cue's class.
func (s *scanner) byClass(u unit, d *draft, class word.Class) bool {
	switch class {
	case word.CuePrep:
		return s.according(u, d)
	case word.CueRoot, word.CueNya:
		if class == word.CueRoot && s.flags(d.cue.first-1).Has(word.Pronoun) && d.cue.first > u.first {
			return s.focused(u, d)
		}
		return s.rootInside(u, d, class)
	case word.CueActive, word.CueTopic:
		return s.active(u, d, class) || class == word.CueActive && s.flags(d.cue.first).Has(word.CueRequest) && s.request(u, d) // mengingatkan warga agar waspada
	case word.CueStance:
		if s.uses(d.cue.first-1, word.UseVoice) { // rasa takut
			return false
		}
		if s.active(u, d, class) {
			if d.rule == indirectSubject {
				d.rule = indirectStance
			}
			return true
		}
		form, _ := s.t.Phrase(d.cue.first, word.Of(class))
		return form.Is(reading.Join) && s.request(u, d) // berharap warga, terutama di hilir, untuk waspada
	case word.CueRequest, word.CueAsk:
		if s.passiveVerb(d.cue.first) {
			return s.asked(u, d)
		}
		if class == word.CueRequest {
			return s.request(u, d)
		}
		return s.active(u, d, word.CueTopic)
	case word.CuePassive:
		return s.passive(u, d)
	}
	return false
}

// active: SPEAKER mengatakan (kepada …) (,) (bahwa) …
func (s *scanner) active(u unit, d *draft, class word.Class) bool {
	j := d.cue.first
	if s.subordinate(j) {
		return false
	}
	start, marked := s.clauseStart(d.cue.end, u.end)
	if s.endsUnit(d.cue.end, u.end) {
		return s.trailing(u, d)
	}
	if start >= u.end {
		return false
	}
	end := u.end
	if comma := s.opening(u); comma > start && s.inside[comma] < 0 { // Meski Wirya mengklaim tanggul kuat, warga mengungsi
		end = comma
	}
	end = s.relayed(start, end)
	if marked && s.uses(start, word.UseAnd) && s.verbal(start+1) { // melanjutkan ke Demak, dan menetap
		return false
	}
	d.speaker = s.speakerBefore(u.first, j)
	if sp := d.speaker; sp.sort == phrase && s.carries(sp.first) && strings.HasSuffix(s.t.String(sp.first), "nya") && s.finds(sp, start, end) {
		d.speaker = speaker{sort: unnamed} // Penelitiannya menemukan …
		marked = true
	}
	if !marked && (s.joinsVerb(start) || !s.states(d.cue.first, class, start, end) && !s.finds(d.speaker, start, end)) {
		return false
	}
	if d.speaker.sort == nobody {
		if len(s.drafts) == 0 || !s.resumes(u.first, j) {
			return false
		}
		d.speaker = speaker{sort: continuing}
	}
	if s.flags(start).Has(word.Negation) && s.uses(start+1, word.UseEmphasis) {
		return false // tidak membantah, tidak pula membenarkan
	}
	if s.mute(d.speaker) || !marked && (s.interrupted(d, start, end) || d.speaker.sort == phrase && s.flags(d.speaker.first).Has(word.OtherCue)) { // Film itu menuturkan kisah warga yang …
		return false
	}
	d.rule = indirectSubject
	d.content = span{start, end}
	d.zone = span{u.first, start}
	if comma := max(d.speaker.first, d.speaker.whole.first) - 1; s.class(d.cue.end) == token.Comma && s.class(j-1) != token.Comma && s.fronted(u.first, comma, d.speaker) && s.verbal(start) {
		d.rule, d.zone = indirectInside, span{comma + 1, start}
		d.content.first = s.afterOpening(u.first, comma)
	}
	return true
}

// apart reports whether the words for somebody at tokens i to end are not those for the person of mention m: Jaksa Agung, Wirya
// mengingatkan, …
func (s *scanner) apart(i, end, m int) bool {
	e := s.entities[m]
	return e >= 0 && !s.roles[e].role.empty() && s.roles[e].phrase.first != i && !s.hasRole(m, i, end)
}

// finds reports whether what follows the verb of a survey or another document, from token i on, is what it found out:
// survei itu menemukan [warga tidak puas], … [hanya tiga dari sepuluh warga yang puas].
func (s *scanner) finds(sp speaker, i, end int) bool {
	if !s.written(sp) {
		return false
	}
	if s.flags(i).Has(word.Auxiliary) {
		i++ // hanya
	}
	return s.proposition(i, end) || (s.flags(i).Has(word.Number) || s.class(i) == token.Number) && end-i > 3
}

// written reports whether the speaker is a document or study, at most one word before it: survei itu, [sebuah] studi terbaru.
func (s *scanner) written(sp speaker) bool {
	return sp.sort == phrase && (s.carries(sp.first) || s.carries(sp.first+1))
}

// fronted reports whether the subject of what is said stands from token i to the comma at token comma, before the
// attribution and away from its verb: [Honornya], dia mengaku, belum cair.
func (s *scanner) fronted(i, comma int, sp speaker) bool {
	return comma > i && s.class(comma) == token.Comma && !s.openingOnly(i, comma) && !s.opensAdjunct(i) && s.nounPhrase(i, comma) &&
		!s.flags(comma-1).Has(word.Auxiliary) && (sp.sort == pronoun || !s.human(span{i, comma}, false) || sp.sort == named && s.apart(i, comma, sp.named))
}

// trailing: …, SPEAKER menambahkan.
func (s *scanner) trailing(u unit, d *draft) bool {
	form, _ := s.t.Phrase(d.cue.first, word.Of(word.CueActive))
	comma := d.cue.first - 1
	for comma > u.first && comma > d.cue.first-maxRole && s.class(comma) != token.Comma {
		comma--
	}
	if form == nil || !form.Is(reading.Plain) || s.class(comma) != token.Comma || s.inside[comma] >= 0 {
		return false
	}
	first := s.afterOpening(u.first, comma)
	if s.flags(first).Has(word.Conjunction) && s.class(first+1) == token.Comma { // Namun, …
		first += 2
	}
	if first+3 > comma || s.mention(first) < 0 && s.flags(first).Any(stopsClause) || s.verbal(first) || s.opensAdjunct(first) || !s.proposition(first, comma) {
		return false
	}
	d.speaker = s.speakerBefore(comma+1, d.cue.first)
	d.rule, d.content, d.zone = indirectAfter, span{first, comma}, span{comma + 1, u.end}
	return d.speaker.sort == pronoun || d.speaker.sort == named
}

// interrupted reports whether the clause of the cue is one beside the main clause, which a comma begins before anything is
// said: sebelum Wirya mengumumkan hasilnya[,] warga pergi.
func (s *scanner) interrupted(d *draft, start, end int) bool {
	if s.conjunction(d.speaker.whole.first-1) != word.KindSubordinate {
		return false
	}
	for k := start; k < end && k < start+maxAside; k++ {
		if s.class(k) == token.Comma && s.inside[k] < 0 {
			return k > start && !s.proposition(start, k)
		}
	}
	return false
}

// subordinate reports whether the cue at token j is denied or lies in a clause that reports nothing: tidak mengatakan,
// yang menyebut, untuk menjelaskan, upaya memastikan.
func (s *scanner) subordinate(j int) bool {
	if s.uses(j-1, word.UseHesitant) && s.flags(j-2).Has(word.Negation) || s.keptBack(j-1) {
		return false // tak lupa mengingatkan
	}
	if _, to := s.t.Phrase(j-2, word.Of(word.Occasion)); j > 1 && to == j {
		return false // dalam keterangan bersama mendesak
	}
	if s.flags(j-2).Has(word.Negation) && !(s.flags(j-3).Has(word.Relative) && s.uses(j-1, word.UseAlso)) &&
		s.mention(j-1) < 0 && !s.upper(j-1) && s.class(j-1) == token.Word && s.class(j-2) == token.Word {
		return true // tidak banyak berkomentar
	}
	return s.mention(j-1) < 0 && s.flags(j-1).Any(word.Of(word.Negation, word.Relative, word.SoThat, word.Adjunct)) && !s.flags(j-1).Any(word.Of(word.Coordinator)) ||
		s.mention(j-1) < 0 && (s.uses(j-1, word.UseModal, word.UseManner) || s.flags(j-1).Has(word.Auxiliary) && s.uses(j-2, word.UseModal)) || s.aims(j) ||
		s.flags(j-1).Has(word.Verb) && s.flags(j-1).Has(word.Auxiliary) && s.uses(j, word.UseAim) // ingin memastikan
}

// keptBack reports whether the verb at token i ends a relative clause that says whose name is not told: yang meminta namanya tidak
// [ditulis].
func (s *scanner) keptBack(i int) bool {
	if i < 2 || !s.passiveVerb(i) {
		return false
	}
	k := i - 1
	for k > 1 && s.flags(k).Has(word.Negation) {
		k--
	}
	return strings.HasSuffix(s.t.String(k), "nya") && s.class(k) == token.Word && (s.flags(k-1).Has(word.Relative) || s.flags(k-2).Has(word.Relative) && s.hides(k-1))
}

// aims reports whether the verb before the cue at token j takes it along, so that nothing is said: diharapkan [mendorong],
// berupaya [memastikan].
func (s *scanner) aims(j int) bool {
	i := j - 1
	for s.flags(i).Has(word.Auxiliary) && s.mention(i) < 0 {
		i--
	}
	if !s.verbal(i) || s.upper(i) || s.class(i-1) == token.Hyphen || s.class(i+1) == token.Hyphen {
		return false
	}
	if s.flags(i).Any(word.Of(word.Negation, word.Verb)) || s.flags(i-1).Any(word.Of(word.Relative, word.Conjunction)) {
		return false
	}
	return s.passiveVerb(i) || i == j-1 && s.t.String(i)[0] != 't' && !s.flags(i).Any(cueAny)
}

// mute reports whether the words that would name the speaker are of something that says nothing: hal itu, kedatangan warga,
// tiga menit; or what a relative clause explains: hujan itu [yang] membuat warga takut.
func (s *scanner) mute(sp speaker) bool {
	if sp.sort != phrase {
		return false
	}
	i := sp.first
	for i+1 < sp.end && (s.class(i) == token.Number || s.flags(i).Has(word.Number) || s.uses(i, word.UseOne) || s.plural(i)) {
		i++
	}
	if s.uses(i, word.UseThing, word.UsePeriod) || s.flags(i).Has(word.Demonstrative) {
		return true
	}
	if s.flags(sp.end-1).Has(word.Demonstrative) && (s.flags(sp.end).Has(word.Relative) || sp.end-sp.first == 2 && s.flags(sp.first).Has(word.Stop)) && !s.source(sp.span) { // semua ini
		return true
	}
	return s.abstract(i)
}

// suffers reports whether something can be done to what the clause from token i on names: meminta pembangunan [dihentikan].
func (s *scanner) suffers(i, end int) bool {
	for k := i + 1; k < end && k < i+maxObject && s.class(k) != token.Comma; k++ {
		if s.verbal(k) && (s.passiveVerb(k) || s.flags(k).Any(word.Of(word.Auxiliary, word.Negation))) {
			return true
		}
	}
	return false
}

// abstract reports whether the noun at token i is made of a verb or an adjective, and no word for somebody: kedatangan,
// pembangunan.
func (s *scanner) abstract(i int) bool {
	text := s.t.String(i)
	return len(text) > 7 && (text[0]|0x20 == 'k' || text[0]|0x20 == 'p') && text[1] == 'e' && text[len(text)-2:] == "an" &&
		s.mention(i) < 0 && !s.flags(i).Any(roleWords|word.Of(word.Group, word.OrgHead))
}

// joinsVerb reports whether the word at token i, right behind a cue, goes on with what the subject did, so that the cue
// reports nothing: berteriak [dan] mengejar pelaku, menjanjikan [sehingga] warga datang.
func (s *scanner) joinsVerb(i int) bool {
	if s.mention(i) >= 0 || s.flags(i).Has(word.That) {
		return false
	}
	return s.uses(i, word.UseAnd, word.UseOr) || s.flags(i).Has(word.Conjunction) && s.conjunction(i) == word.NoKind && !s.flags(i).Any(word.Of(word.Adjunct, word.SoThat))
}

// resumes reports whether a sentence that has no subject before the cue at token j goes on with the speaker before:
// Selanjutnya menambahkan, …
func (s *scanner) resumes(first, j int) bool {
	if first == j {
		return false // Melihat keadaan itu, …
	}
	for i := first; i < j; i++ {
		if !s.flags(i).Any(word.Of(word.Coordinator, word.Auxiliary)) && !s.uses(i, word.UseOrder) {
			return false
		}
	}
	return true
}

// object is the noun phrase behind a cue for somebody who is told or asked: memberi tahu [Sumirat] bahwa …; empty if none.
func (s *scanner) object(i, end int) span {
	p := span{i, s.phraseEnd(i, min(end, i+maxRole))}
	if s.flags(i).Any(word.Of(word.Adjunct, word.PlacePrep, word.That)) || !s.source(p) {
		p.end = p.first
	}
	return p
}
