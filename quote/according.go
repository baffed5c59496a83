package quote

import (
	"strings"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

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
	if !opening && s.class(d.cue.first-1) == token.Comma && !s.openingOnly(u.first, d.cue.first-1) {
		at = s.closingApposition(d.speaker, at, u.end)
	}
	rest := s.attributionEnd(at, u.end)
	first := d.cue.first
	if s.flags(first-1).Has(word.Auxiliary) && s.class(first-2) == token.Comma { // …, masih menurut Wirya, …
		first--
	}
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
	case s.class(first-1) != token.Comma:
		if s.class(rest) == token.Comma && s.conjunction(rest+1) == word.KindOpening { // air naik menurut Wirya, sementara warga …
			d.rule, d.content, d.zone = indirectPrepEnd, span{s.afterOpening(u.first, first), first}, span{first, rest}
			return true
		}
		if s.flags(d.cue.first).Any(word.Of(word.PlacePrep, word.Adjunct)) { // diperoleh dari data BPS
			return false
		}
		if !s.endsUnit(rest, u.end) || d.speaker.sort == phrase && !s.source(d.speaker.span) { // disusun menurut abjad
			return false
		}
		fallthrough
	case s.endsUnit(rest, u.end):
		d.rule, d.content, d.zone = indirectPrepEnd, span{s.afterOpening(u.first, first), first}, span{first, u.end}
		return true
	case s.class(rest) == token.Comma:
		d.rule, d.content, d.zone = indirectPrepInside, span{s.behindLink(u.first, first, rest), u.end}, span{first, rest}
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

// saysThat reports whether a cue stands in the tokens that bahwa parts from what it reports.
func (s *scanner) saysThat(p span) bool {
	for j := p.first; j < p.end && j < p.first+maxAside; j++ {
		if s.mention(j) >= 0 || s.upper(j) || !s.t.Begins(j, cueBefore) {
			continue
		}
		if form, to := s.t.Phrase(j, cueBefore); form != nil && s.bahwa(to) {
			return true
		}
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

// closingApposition is where the role of the speaker ends, or the words for the body, that a comma behind the name, at token at,
// adds at the end of the unit: Air naik, kata Wirya, [camat Gemuh]. It is at if there is none.
func (s *scanner) closingApposition(sp speaker, at, end int) int {
	if sp.sort != named {
		return at
	}
	if p := s.roleBehind(sp.named); !p.empty() && s.endsUnit(p.end, end) {
		return p.end
	}
	if k := at + 1; s.mentions[sp.named].Type == entity.Organization && s.class(at) == token.Comma && s.flags(k).Any(word.Of(word.OrgHead, word.Group)) && !s.upper(k) {
		if which := s.phraseEnd(k, end); s.flags(which).Has(word.Relative) && s.segmentEnd(k, end) == end {
			return end // menurut LBH Tirta, lembaga yang mendampingi warga
		}
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
	if class == word.CueRoot && s.leadsIn(u, d) {
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
		switch sp := d.speaker; {
		case sp.sort == nobody, s.predicates(sp), s.flags(at).Has(word.Coordinator), s.denies(max(sp.whole.end, sp.end)):
			return false
		case sp.sort == phrase && s.abstract(sp.first):
			return false
		case sp.sort == phrase && !s.source(sp.whole) && (s.verbal(sp.whole.end) || !s.anaphoric(sp.span)): // jelas air tidak tertampung
			return false
		}
		at = max(at, s.behindApposition(d.speaker, u.end))
		if !s.openingOnly(u.first, d.cue.first-1) {
			at = s.closingApposition(d.speaker, at, u.end)
		}
		d.rule = indirectAfter
	}
	rest := s.attributionEnd(at, u.end)
	d.zone = span{d.cue.first, rest}
	if s.endsUnit(rest, u.end) || s.class(rest) != token.Comma {
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

// leadsIn reports whether the word before the cue of an attribution only leads to it, at the start or behind an opening:
// [Masih] kata Wirya, …; Sebab, [seperti] kata Wirya, …
func (s *scanner) leadsIn(u unit, d *draft) bool {
	i := d.cue.first - 1
	if !s.uses(i, word.UseNamely) && !(i == u.first && s.flags(i).Has(word.Auxiliary) && !s.flags(d.cue.end).Has(word.CuePassive)) {
		return false
	}
	return i == u.first || s.class(i-1) == token.Comma && s.openingOnly(u.first, i-1)
}

// behindLink is where the clause begins into which the attribution from token cue to the comma at token rest is put: at
// token first, or behind it when a conjunction leads to it: Wirya pergi karena, menurut dia, [air naik].
func (s *scanner) behindLink(first, cue, rest int) int {
	if i := cue - 2; i > first && s.class(cue-1) == token.Comma && s.mention(i) < 0 && !s.upper(i) && s.flags(i).Any(word.Of(word.Conjunction, word.That)) && !s.ago(i) &&
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

// passive: Dikatakan SPEAKER, …; Dikatakannya, …
func (s *scanner) passive(u unit, d *draft) bool {
	at := d.cue.end
	if strings.HasSuffix(s.t.String(at-1), "nya") {
		d.speaker = speaker{sort: unnamed}
	} else {
		if s.class(at) == token.Comma || s.flags(at).Has(word.That) || s.soThat(at) || s.flags(u.first).Has(word.Adjunct) && s.carries(u.first+1) {
			return s.document(u, d)
		}
		d.speaker = s.speakerAfter(at, u.end)
		if d.speaker.sort != named {
			return false
		}
		at = max(d.speaker.whole.end, d.speaker.span.end, s.behindApposition(d.speaker, u.end))
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
	if s.class(rest) != token.Comma || s.mention(u.first) >= 0 && s.saysThat(span{rest + 1, u.end}) { // Wirya, seperti dikutip Tempo, menilai …
		return false
	}
	d.content, d.zone = span{s.afterOpening(u.first, before), u.end}, span{before + 1, rest}
	if s.openingOnly(u.first, before) {
		d.content.first = rest + 1
	}
	return true
}

// document: Dalam laporan itu disebutkan (bahwa) …; Dalam laporan yang dilihat Tempo, Senin, disebutkan …: a passive whose source
// is what carries the words.
func (s *scanner) document(u unit, d *draft) bool {
	start, marked := s.clauseStart(d.cue.end, u.end)
	if !marked && !s.proposition(start, u.end) {
		return false
	}
	end := d.cue.first
	for end > u.first && (s.flags(end-1).Has(word.Auxiliary) || s.class(end-1) == token.Comma) {
		end--
	}
	for i := max(u.first, end-maxRole) + 1; i < end; i++ {
		if !s.carries(i) || !s.flags(i-1).Has(word.Adjunct) {
			continue
		}
		to := s.phraseEnd(i, end)
		if to != end && !(i == u.first+1 && to > i && (s.flags(to).Has(word.Relative) || s.class(to) == token.Comma)) {
			continue
		}
		d.speaker = speaker{sort: phrase, span: span{i, to}, named: -1, entity: -1, whole: span{i, to}}
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
