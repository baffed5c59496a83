package quote

import (
	"strings"

	"github.com/sebut-id/sebut/entity"
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
	if marked && s.class(start-1) != token.Comma {
		return span{}
	}
	for j := u.end - 1; j > end && j >= u.end-maxRole; j-- {
		if s.class(j-1) != token.Comma || s.inside[j] >= 0 || !s.t.Begins(j, cueAfter) || s.upper(j) || marked && s.segmentEnd(j, u.end) < u.end {
			continue
		}
		form, to := s.t.Phrase(j, cueAfter)
		if form != nil && word.Class(form.Class) == word.CueNya && s.endsUnit(to, u.end) {
			return span{j, to}
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
			d.rule = indirectStance
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
	if marked && s.uses(start, word.UseAnd) && s.verbal(start+1) { // melanjutkan ke Demak, dan menetap
		return false
	}
	if !marked && (s.joinsVerb(start) || !s.states(d.cue.first, class, start, end)) {
		return false
	}
	d.speaker = s.speakerBefore(u.first, j)
	if d.speaker.sort == nobody {
		if len(s.drafts) == 0 || !s.resumes(u.first, j) {
			return false
		}
		d.speaker = speaker{sort: continuing}
	}
	if s.mute(d.speaker) || !marked && s.interrupted(d, start, end) {
		return false
	}
	d.rule = indirectSubject
	d.content = span{start, end}
	d.zone = span{u.first, start}
	return true
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
	if s.uses(j-1, word.UseHesitant) && s.flags(j-2).Has(word.Negation) {
		return false // tak lupa mengingatkan
	}
	if s.flags(j-2).Has(word.Negation) && !(s.flags(j-3).Has(word.Relative) && s.uses(j-1, word.UseAlso)) && s.mention(j-1) < 0 && !s.upper(j-1) && s.class(j-1) == token.Word && s.class(j-2) == token.Word {
		return true // tidak banyak berkomentar
	}
	return s.mention(j-1) < 0 && s.flags(j-1).Any(word.Of(word.Negation, word.Relative, word.SoThat, word.Adjunct)) && !s.flags(j-1).Any(word.Of(word.Coordinator)) ||
		s.mention(j-1) < 0 && (s.uses(j-1, word.UseModal, word.UseManner) || s.flags(j-1).Has(word.Auxiliary) && s.uses(j-2, word.UseModal)) || s.aims(j) ||
		s.flags(j-1).Has(word.Verb) && s.flags(j-1).Has(word.Auxiliary) && s.uses(j, word.UseAim) // ingin memastikan
}

// aims reports whether the verb before the cue at token j takes it along, so that nothing is said: diharapkan [mendorong],
// berupaya [memastikan].
func (s *scanner) aims(j int) bool {
	i := j - 1
	for s.flags(i).Has(word.Auxiliary) && s.mention(i) < 0 {
		i--
	}
	if !s.verbal(i) || s.upper(i) || s.flags(i).Any(word.Of(word.Negation, word.Verb)) || s.flags(i-1).Has(word.Relative) || s.class(i-1) == token.Hyphen || s.class(i+1) == token.Hyphen {
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

// according: Menurut SPEAKER, …; …, menurut SPEAKER; …, menurut SPEAKER, …
func (s *scanner) according(u unit, d *draft) bool {
	form, _ := s.t.Phrase(d.cue.first, word.Of(word.CuePrep))
	if s.flags(d.cue.first - 1).Has(word.Relative) {
		return false // VAR yang menurutnya terlambat
	}
	at := d.cue.end
	if form.Is(reading.Nya) {
		d.speaker = speaker{sort: unnamed}
	} else if own, to := s.t.Phrase(at, word.Of(word.CueNoun)); own != nil && own.Is(reading.Nya) { // Menurut hitungannya
		d.speaker, at = speaker{sort: unnamed}, to
	} else {
		if s.flags(at).Has(word.PlacePrep) && at+1 < u.end { // berdasarkan data dari BMKG
			at++
		} else if s.flags(at).Has(word.Adjunct) && s.mention(at) < 0 { // Dari catatan tentang banjir, Wirya …
			return false
		}
		d.speaker = s.speakerAfter(at, u.end)
		if w := d.speaker.span; d.speaker.sort == phrase && w.end-w.first == 2 && s.flags(w.first+1).Has(word.Pronoun) && (s.carries(w.first) || !s.source(w)) { // menurut analisis dia
			d.speaker = s.speakerAfter(w.first+1, u.end)
		}
		if d.speaker.sort == nobody {
			return false
		}
		if m := s.dataOf(d.speaker); m >= 0 && d.cue.end-d.cue.first > 1 {
			d.speaker = s.byMention(m, d.speaker.whole)
		}
		if form.Is(reading.Personal) && (d.speaker.sort == phrase || !s.flags(d.cue.first).Has(word.Initial) ||
			d.speaker.sort == named && s.mentions[d.speaker.named].Type != entity.Person) {
			return false
		}
		at = s.behindApposition(d.speaker, u.end)
	}
	opening := s.openingOnly(u.first, d.cue.first)
	rest := s.attributionEnd(at, u.end)
	switch {
	case opening:
		start := rest
		if d.speaker.sort == named && s.startsClause(d.speaker.end, u.end) { // Menurut Wirya air naik
			start = d.speaker.end
		} else if to := s.dataEnd(d.speaker); to > 0 && s.startsClause(to, u.end) {
			d.speaker.span.end, d.speaker.whole.end = min(d.speaker.span.end, to), to
			start = to
		}
		if s.class(start) == token.Comma {
			start++
		}
		if s.bahwa(start) {
			start++
		}
		if start >= u.end || s.soThat(start) || s.class(start-1) == token.Comma && s.attributes(start, u.end) { // Menurut pelaku, [kata Wirya], …
			return false
		}
		if d.cue.end-d.cue.first > 1 && d.speaker.sort != pronoun && (d.speaker.sort != phrase || s.carries(d.speaker.first) || !s.source(d.speaker.span)) && s.says(span{start, u.end}) {
			return false
		}
		d.rule, d.content, d.zone = indirectPrep, span{start, u.end}, span{u.first, start}
		return true
	case s.class(d.cue.first-1) != token.Comma:
		if s.flags(d.cue.first).Has(word.PlacePrep) { // diperoleh dari data BPS
			return false
		}
		if !s.endsUnit(rest, u.end) || d.speaker.sort == phrase && !s.source(d.speaker.span) { // disusun menurut abjad
			return false
		}
		fallthrough
	case s.endsUnit(rest, u.end):
		d.rule, d.content, d.zone = indirectPrepEnd, span{s.afterOpening(u.first, d.cue.first), d.cue.first}, span{d.cue.first, u.end}
		return true
	case s.class(rest) == token.Comma:
		d.rule, d.content, d.zone = indirectPrepInside, span{s.behindLink(u.first, d.cue.first, rest), u.end}, span{d.cue.first, rest}
		return true
	}
	return false
}

// says reports whether the clause behind what is cited is what somebody says on the strength of it: dari hasil pemeriksaan,
// [AR mengaku sudah menipu 23 orang].
func (s *scanner) says(p span) bool {
	for j := p.first + 1; j < p.end && j < p.first+maxAside; j++ {
		if s.class(j) == token.Comma || s.inside[j] >= 0 {
			return false
		}
		if s.mention(j) >= 0 || s.upper(j) || !s.t.Begins(j, cueBefore) {
			continue
		}
		form, to := s.t.Phrase(j, cueBefore)
		if form == nil {
			continue
		}
		d := draft{cue: span{j, to}, pair: -1}
		return s.byClass(unit{span: p}, &d, word.Class(form.Class))
	}
	return false
}

// attributes reports whether an attribution that commas enclose begins at token i: kata Wirya, …
func (s *scanner) attributes(i, end int) bool {
	if s.mention(i) >= 0 || s.upper(i) || !s.flags(i).Has(word.CueRoot) {
		return false
	}
	sp := s.speakerAfter(i+1, end)
	return (sp.sort == named || sp.sort == pronoun) && s.class(max(sp.whole.end, sp.end)) == token.Comma
}

// behindApposition is where the words end that name the speaker, with what a comma adds about a person when another comma
// closes it: Menurut Wirya (40), [warga Desa Tirtasari], air naik.
func (s *scanner) behindApposition(sp speaker, end int) int {
	at := max(sp.whole.end, sp.end)
	if sp.sort != named || s.mentions[sp.named].Type != entity.Person || s.class(s.behindAge(at)) != token.Comma {
		return at
	}
	if k, _ := s.t.Phrase(at+1, word.Of(word.NameCue)); k != nil && s.class(at) == token.Comma { // Menurut Hensat, sapaan akrabnya, …
		if to := s.segmentEnd(at+1, min(end, at+maxQualifier+3)); s.class(to) == token.Comma {
			return to
		}
	}
	if p := s.roleBehind(sp.named); !p.empty() && p.end+2 < end && s.class(p.end) == token.Comma {
		return p.end
	}
	return at
}

// behindAge steps over the age in brackets at token i.
func (s *scanner) behindAge(i int) int {
	if s.class(i) == token.Open && s.class(i+1) == token.Number && s.class(i+2) == token.Close {
		return i + 3
	}
	return i
}

// dataOf is the mention of the body whose data a cue of several words cites, past words that only say which: berdasarkan
// data [sementara] BNPB; -1 if there is none.
func (s *scanner) dataOf(sp speaker) int {
	m := s.mention(sp.whole.end - 1)
	if sp.sort != phrase || m < 0 || s.mentions[m].Type != entity.Organization || s.roleIn(sp.whole.first, sp.whole.end) {
		return -1
	}
	if n := s.spans[m].first - sp.whole.first; n > maxQualifier {
		return -1
	}
	return m
}

// dataEnd is where the words end that name the data of a body when a verb follows and no comma: menurut data dari BPBD
// [ada 40 rumah terendam]; 0 if none does.
func (s *scanner) dataEnd(sp speaker) int {
	if sp.sort != phrase || !s.carries(sp.whole.first) {
		return 0
	}
	for k := sp.whole.first + 1; k < sp.whole.end; k++ {
		if m := s.mention(k - 1); m >= 0 && s.spans[m].end == k && s.verbal(k) {
			return k
		}
	}
	return 0
}

// maxQualifier is how many words may say which data of a body is meant: terbaru, sementara hingga kini.
const maxQualifier = 2

// source reports whether a noun phrase can be the source of a statement by what it says: a role, or a name within it.
func (s *scanner) source(p span) bool {
	for i := p.first; i < p.end; i++ {
		if s.mention(i) >= 0 {
			return true
		}
	}
	return s.roleIn(p.first, p.end)
}

// rootInside: …, kata SPEAKER; …, kata SPEAKER, …; …, katanya
func (s *scanner) rootInside(u unit, d *draft, class word.Class) bool {
	if s.flags(d.cue.first).Has(word.Initial) && d.cue.first == u.first { // Kata dia, …; Katanya, …
		rest := d.cue.end
		if d.speaker = (speaker{sort: unnamed}); class == word.CueRoot {
			d.speaker = s.speakerAfter(rest, u.end)
			rest = max(d.speaker.whole.end, d.speaker.span.end)
		}
		if d.speaker.sort == nobody || s.class(rest) != token.Comma || s.uses(d.cue.end, word.UseTopic) || d.speaker.sort == phrase && !s.source(d.speaker.span) { // Curah hujan tinggi, …
			return false
		}
		d.rule, d.content, d.zone = indirectPrep, span{rest + 1, u.end}, span{u.first, rest + 1}
		return true
	}
	if namely := d.cue.first - 1; class == word.CueRoot && (s.uses(namely, word.UseNamely) || namely == u.first && s.flags(namely).Has(word.Auxiliary) && !s.flags(d.cue.end).Has(word.CuePassive)) && (namely == u.first || s.class(namely-1) == token.Comma && s.openingOnly(u.first, namely-1)) {
		d.speaker = s.speakerAfter(d.cue.end, u.end) // Sebab, seperti kata Wirya, …; Masih kata Wirya, …
		rest := max(d.speaker.whole.end, d.speaker.span.end)
		if d.speaker.sort != named || s.class(rest) != token.Comma {
			return false
		}
		d.rule, d.content, d.zone = indirectPrep, span{rest + 1, u.end}, span{u.first, rest + 1}
		return true
	}
	before := s.class(d.cue.first - 1)
	if before != token.Comma && before != token.Question && before != token.Close && before != token.Dash || d.cue.first-1 <= u.first || s.upper(d.cue.first) {
		return false
	}
	at := d.cue.end
	if class == word.CueNya {
		d.speaker = speaker{sort: unnamed}
		d.rule = indirectNya
	} else {
		d.speaker = s.speakerBehind(at, u.end)
		if d.speaker.sort == nobody || s.predicates(d.speaker) || d.speaker.sort == phrase && s.abstract(d.speaker.first) || s.flags(at).Has(word.Coordinator) || s.denies(max(d.speaker.whole.end, d.speaker.end)) || d.speaker.sort == phrase && !s.source(d.speaker.whole) && (s.verbal(d.speaker.whole.end) || !s.anaphoric(d.speaker.span)) { // jelas air tidak tertampung
			return false
		}
		at = max(at, s.behindApposition(d.speaker, u.end))
		d.rule = indirectAfter
	}
	rest := s.attributionEnd(at, u.end)
	d.zone = span{d.cue.first, rest}
	if s.endsUnit(rest, u.end) {
		d.content = span{s.afterOpening(u.first, d.cue.first), d.cue.first - 1}
		return true
	}
	if s.class(rest) != token.Comma {
		d.content = span{s.afterOpening(u.first, d.cue.first), d.cue.first - 1}
		return true
	}
	if class != word.CueNya {
		d.rule = indirectInside
	}
	d.content = span{s.behindLink(u.first, d.cue.first, rest), u.end}
	if s.openingOnly(u.first, d.cue.first-1) {
		d.content.first = rest + 1
	}
	return true
}

// behindLink is where the clause begins into which the attribution from token cue to the comma at token rest is put: at
// token first, or behind it when a conjunction leads to it: Wirya pergi karena, menurut dia, [air naik].
func (s *scanner) behindLink(first, cue, rest int) int {
	if i := cue - 2; i > first && s.class(cue-1) == token.Comma && s.mention(i) < 0 && !s.upper(i) && s.flags(i).Any(word.Of(word.Conjunction, word.That)) &&
		(s.class(i-1) != token.Comma || s.openingOnly(first, i-1)) { // but Air, misalnya, menurut dia, naik
		return rest + 1
	}
	start := s.afterOpening(first, cue)
	if start > first && s.openingOnly(start, cue-1) { // Sebab, di hilir, kata Wirya, [air naik]
		return rest + 1
	}
	return start
}

// predicates reports whether the words behind a cue say something of it and name no speaker: kritik [bersifat membangun].
func (s *scanner) predicates(sp speaker) bool {
	return sp.sort == phrase && s.verbal(sp.first)
}

// denies reports whether a negation at token i follows what looks like a speaker, so that it is a subject: jelas Wirya
// [tidak] setuju; but kata Wirya [tanpa] menjelaskan lebih jauh.
func (s *scanner) denies(i int) bool {
	return s.flags(i).Has(word.Negation) && !s.flags(i).Has(word.Adjunct)
}

// focused: (Kemudian) ia paparkan …; the object in front of the pronoun belongs to what is said: Banjir itu ia nilai
// sebagai bencana.
func (s *scanner) focused(u unit, d *draft) bool {
	if s.openingOnly(u.first, d.cue.first-1) || s.resumes(u.first, d.cue.first-1) {
		ok := s.active(u, d, word.CueTopic)
		d.rule = indirectPronoun
		return ok
	}
	if !s.uses(d.cue.end, word.UseAs) || s.flags(d.cue.first-2).Has(word.Relative) {
		return false
	}
	d.speaker = s.speakerAfter(d.cue.first-1, d.cue.first)
	d.rule, d.content, d.zone = indirectPronoun, span{u.first, u.end}, span{d.cue.first - 1, d.cue.end}
	return d.speaker.sort == pronoun
}

// request: SPEAKER meminta warga agar …
func (s *scanner) request(u unit, d *draft) bool {
	j := d.cue.first
	if s.subordinate(j) {
		return false
	}
	d.speaker = s.speakerBefore(u.first, j)
	if d.speaker.sort == nobody || s.mute(d.speaker) {
		return false
	}
	d.rule = indirectRequest
	content, ok := s.requested(d.cue, u.end)
	if !ok {
		return false
	}
	d.content, d.zone = content, span{u.first, content.first}
	return true
}

// requested is the clause that the request cue introduces: behind agar, supaya or untuk, behind a comma, or right
// behind the cue where its object and a verb follow.
func (s *scanner) requested(cue span, end int) (span, bool) {
	start := cue.end
	relative, related := -maxAside, false // the last yang, and whether a verb behind it was passed
	to := s.uses(start, word.UseRecipient)
	for k := start; k < end && k < start+maxObject; k++ {
		if s.inside[k] >= 0 {
			break
		}
		f := s.flags(k)
		if f.Has(word.That) || f.Has(word.SoThat) && (s.soThat(k) || to || k == start) {
			return span{k + 1, end}, k+2 < end
		}
		if related && (f.Has(word.SoThat) || s.class(k) == token.Comma) {
			break
		}
		if f.Has(word.SoThat) {
			return span{start, end}, k > start && k+2 < end && s.person(span{start, k}) && !s.uses(start, word.UseManner, word.UseThing) // the object and what it is to do; but meminta izin untuk …
		}
		if s.class(k) == token.Comma && k > start && s.listed(k+1, end) {
			continue
		}
		if s.class(k) == token.Comma {
			if behind := s.insertion(k, end); behind > k {
				k = behind
				continue
			}
		}
		if s.class(k) == token.Comma && !to {
			return span{k + 1, end}, k < start+8 && (k == start || s.person(span{start, k}) && s.proposition(k+1, end))
		}
		if f.Has(word.Relative) && k > start {
			relative = k
		}
		if s.verbal(k) && k > start && !to {
			if k > relative+maxAside {
				break
			}
			related = true // warga yang hendak mengungsi agar …
		}
	}
	form, _ := s.t.Phrase(cue.first, word.Of(word.CueRequest))
	if form == nil || !form.Is(reading.Clause) && !s.addressed(start) && !s.plural(start) || s.joinsVerb(start) { // terlalu menuntut dan melukai
		return span{}, false
	}
	if to { // meminta kepada warga menahan diri
		return span{start + 1, end}, s.proposition(start+1, end)
	}
	return span{start, end}, s.proposition(start, end) && !(s.abstract(start) && !s.suffers(start, end)) || end-start > 4 && s.addressed(start)
}

// listed reports whether token i goes on with a list of those who are asked, up to dan and agar: warga, camat, [dan lurah agar …].
func (s *scanner) listed(i, end int) bool {
	and := false
	for k := i; k < end && k < i+maxAside; k++ {
		switch {
		case s.uses(k, word.UseAnd):
			and = true
		case s.soThat(k):
			return and
		case s.verbal(k) || s.class(k) != token.Comma && s.class(k) != token.Word && s.class(k) != token.Slash:
			return false
		}
	}
	return false
}

// person reports whether a noun phrase can be of somebody who is asked: a source, or a name, pronoun or number of people.
func (s *scanner) person(p span) bool {
	return s.source(p) || s.upper(p.first) || s.plural(p.first) || s.uses(p.first, word.UseOne) || s.class(p.first) == token.Number ||
		s.flags(p.first).Any(word.Of(word.Pronoun, word.Number)) || s.nominal(p.first) || s.doer(p.first) // warganya
}

// doer reports whether the noun at token i is made of a verb and says who does it: pendaftar, pembeli.
func (s *scanner) doer(i int) bool {
	text := s.t.String(i)
	return len(text) > 6 && (strings.HasPrefix(text, "pen") || strings.HasPrefix(text, "pem")) && !strings.HasSuffix(text, "an") && s.mention(i) < 0
}

// maxObject is how many tokens may say who is asked: two people with their offices in full.
const maxObject = 24

// insertion is the comma that closes what the comma at token i opens, when the clause begins right behind it: warga, terutama
// di hilir, agar …; i if there is none.
func (s *scanner) insertion(i, end int) int {
	for k := i + 1; k+1 < end && k < i+maxAside; k++ {
		if s.class(k) == token.Comma {
			if s.flags(k + 1).Any(word.Of(word.That, word.SoThat)) {
				return k
			}
			return i
		}
	}
	return i
}

// maxAside bounds words that are put in between, in tokens.
const maxAside = 20

// addressed reports whether several persons are named at token i who can be asked to do something: para pengendara.
func (s *scanner) addressed(i int) bool {
	if s.plural(i) || s.uses(i, word.UseAll) {
		i++
	}
	form, _ := s.t.Phrase(i, word.Of(word.Group))
	return form != nil && word.Kind(form.Kind) == word.KindPeople || s.plural(i-1) && s.roleAt(i)
}

// passive: Dikatakan SPEAKER, …; Dikatakannya, …
func (s *scanner) passive(u unit, d *draft) bool {
	text := s.t.String(d.cue.end - 1)
	at := d.cue.end
	if len(text) > 3 && text[len(text)-3:] == "nya" {
		d.speaker = speaker{sort: unnamed}
	} else {
		if s.class(at) == token.Comma || s.flags(at).Has(word.That) || s.soThat(at) {
			return s.document(u, d)
		}
		d.speaker = s.speakerAfter(at, u.end)
		if d.speaker.sort != named {
			return false
		}
		at = max(d.speaker.whole.end, d.speaker.span.end)
	}
	d.rule = indirectPassive
	rest := s.attributionEnd(at, u.end)
	if s.openingOnly(u.first, d.cue.first) {
		if s.class(rest) == token.Comma || s.bahwa(rest) {
			rest++
		}
		if s.bahwa(rest) {
			rest++
		}
		d.content, d.zone = span{rest, u.end}, span{u.first, rest}
		return rest+2 < u.end
	}
	before := d.cue.first - 1
	if s.uses(before, word.UseNamely, word.UseThus) { // …, seperti dikatakan Wirya, …; …, demikian disampaikan Wirya
		before--
	}
	if s.class(before) != token.Comma {
		return false
	}
	if s.endsUnit(rest, u.end) {
		d.content, d.zone = span{u.first, before}, span{before + 1, u.end}
		return true
	}
	d.content, d.zone = span{s.afterOpening(u.first, before), u.end}, span{before + 1, rest}
	if s.openingOnly(u.first, before) {
		d.content.first = rest + 1
	}
	return s.class(rest) == token.Comma
}

// document: Dalam laporan itu disebutkan (bahwa) …: a passive whose source is what carries the words.
func (s *scanner) document(u unit, d *draft) bool {
	end := d.cue.first
	for end > u.first && s.flags(end-1).Has(word.Auxiliary) {
		end--
	}
	for i := max(u.first, end-maxRole) + 1; i < end; i++ {
		if !s.carries(i) || !s.flags(i-1).Has(word.Adjunct) || s.phraseEnd(i, end) != end {
			continue
		}
		start, _ := s.clauseStart(d.cue.end, u.end)
		d.speaker = speaker{sort: phrase, span: span{i, end}, named: -1, entity: -1, whole: span{i, end}}
		d.rule, d.content, d.zone = indirectDocument, span{start, u.end}, span{u.first, start}
		return start+2 < u.end
	}
	return false
}

// carries reports whether the words at token i name what carries words: a medium or a document.
func (s *scanner) carries(i int) bool {
	if s.occasionKind(i) == word.KindMedium {
		return true
	}
	form, _ := s.t.Phrase(i, word.Of(word.Group))
	return form != nil && word.Kind(form.Kind) == word.KindDocument && s.mention(i) < 0
}
