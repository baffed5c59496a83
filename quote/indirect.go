package quote

import (
	"cmp"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// indirect finds the reported clauses of a unit, outside of its direct quotes.
func (s *scanner) indirect(u unit, direct []draft) {
	i := u.first
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
		s.coordinated(u, i, direct[len(direct)-1].speaker)
		return
	}
	s.reported(u, i)
}

// reported finds the outermost cue from token i on and the clause that it reports.
func (s *scanner) reported(u unit, i int) {
	tried := 0
	for j := i; j < u.end && tried < maxCues; j++ {
		if s.inside[j] >= 0 || s.mention(j) >= 0 || !s.flags(j).Any(cueAny|word.Of(word.Leads)) {
			continue
		}
		if s.upper(j) && !s.flags(j).Has(word.Initial) {
			continue
		}
		form, to := s.t.Phrase(j, cueAny)
		if form == nil {
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
		if s.byClass(u, &d, word.Class(form.Class)) {
			s.finish(u, d)
			return
		}
		j = to - 1
		tried++
	}
}

// mainClause is the comma in front of the main clause when the cue at token j lies in a subordinate one before it and
// the main clause has a cue too: Meski data menunjukkan kenaikan, [BPS mengingatkan …]; 0 if there is none.
func (s *scanner) mainClause(first, j, end int) int {
	if j == first || s.conjunction(first) != word.KindSubordinate {
		return 0
	}
	comma := s.segmentEnd(first, end)
	if comma <= j || s.class(comma) != token.Comma || s.subjectCue(comma+1, end) == 0 {
		return 0
	}
	return comma
}

// conjunction is the kind of the conjunction at token i.
func (s *scanner) conjunction(i int) word.Kind {
	if s.mention(i) >= 0 || !s.flags(i).Has(word.Conjunction) {
		return word.NoKind
	}
	form, _ := s.t.Phrase(i, word.Of(word.Conjunction))
	return word.Kind(form.Kind)
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
		return s.active(u, d, class)
	case word.CueStance:
		if s.active(u, d, class) {
			d.rule = indirectStance
			return true
		}
	case word.CueRequest:
		return s.request(u, d)
	case word.CueAsk:
		return s.active(u, d, word.CueTopic)
	case word.CuePassive:
		return s.passive(u, d)
	}
	return false
}

// finish settles the kind and the end of a draft's clause and looks for coordinated cues within it.
func (s *scanner) finish(u unit, d draft) {
	d.content.end = s.trimEnd(d.content.first, d.content.end)
	if d.content.end-d.content.first < 2 {
		return
	}
	cut, next, own := s.andCue(u, d)
	if cut > d.content.first {
		d.content.end = s.trimEnd(d.content.first, cut)
	}
	if d.kind = s.kindOf(&d); d.content.empty() {
		return
	}
	s.drafts = append(s.drafts, d)
	switch {
	case own:
		s.reported(unit{span{cut + 2, u.end}, false}, next)
	case next > 0:
		s.coordinated(u, next, d.speaker)
	}
}

// kindOf is direct when the clause is all inside one pair of marks, mixed when it has marks inside, else indirect.
func (s *scanner) kindOf(d *draft) Kind {
	if s.class(d.content.first) == token.Quote {
		if n := s.inside[d.content.first]; n >= 0 && s.pairs[n].open == d.content.first && s.pairs[n].close == d.content.end-1 {
			d.content.first++
			d.content.end--
			return Direct
		}
	}
	for i := d.content.first; i < d.content.end; i++ {
		if n := s.inside[i]; n >= 0 && s.pairs[n].open == i {
			return Mixed
		}
	}
	return Indirect
}

// trimEnd takes the closing punctuation off a clause.
func (s *scanner) trimEnd(first, end int) int {
	for end > first {
		switch s.class(end - 1) {
		case token.Dot, token.Comma, token.Question, token.Exclaim, token.Colon, token.Semicolon, token.Dash, token.Ellipsis:
			end--
		default:
			return end
		}
	}
	return end
}

// active: SPEAKER mengatakan (kepada …) (,) (bahwa) …
func (s *scanner) active(u unit, d *draft, class word.Class) bool {
	j := d.cue.first
	if s.subordinate(j) {
		return false
	}
	start, marked := s.clauseStart(d.cue.end, u.end)
	if start >= u.end {
		return false
	}
	if !marked && !s.states(d.cue.first, class, start, u.end) {
		return false
	}
	d.speaker = s.speakerBefore(u.first, j)
	if d.speaker.sort == nobody {
		if len(s.drafts) == 0 || !s.resumes(u.first, j) {
			return false
		}
		d.speaker = speaker{sort: continuing}
	}
	d.rule = indirectSubject
	d.content = span{start, u.end}
	d.zone = span{u.first, start}
	return true
}

// subordinate reports whether the cue at token j is denied or lies in a clause that reports nothing: tidak mengatakan,
// yang menyebut, untuk menjelaskan.
func (s *scanner) subordinate(j int) bool {
	if s.flags(j-2).Has(word.Negation) && s.mention(j-1) < 0 && !s.upper(j-1) && s.class(j-1) == token.Word && s.class(j-2) == token.Word {
		return true // tidak banyak berkomentar
	}
	return s.mention(j-1) < 0 && s.flags(j-1).Any(word.Of(word.Negation, word.Relative, word.SoThat, word.Adjunct)) && !s.flags(j-1).Any(word.Of(word.Coordinator)) ||
		s.is(j-1, "bisa", "dapat", "harus", "akan", "perlu", "cara", "termasuk")
}

// resumes reports whether a sentence that has no subject before the cue at token j goes on with the speaker before:
// Selanjutnya menambahkan, …
func (s *scanner) resumes(first, j int) bool {
	if first == j {
		return false // Melihat keadaan itu, …
	}
	for i := first; i < j; i++ {
		if !s.flags(i).Any(word.Of(word.Coordinator, word.Auxiliary)) && !s.is(i, "selanjutnya", "sebelumnya") {
			return false
		}
	}
	return true
}

// clauseStart is where the clause behind a cue begins, and whether a comma, colon or "bahwa" marks it.
func (s *scanner) clauseStart(i, end int) (start int, marked bool) {
	if s.flags(i).Has(word.Weekday) && s.upper(i) {
		i = s.dateEnd(i, end)
	} else if s.opensAdjunctBehind(i) {
		if k := s.adjunctEnd(i, end); k < end && s.class(k) != token.Quote && (s.class(k) == token.Word || s.tells(i, k)) {
			i = k
		}
	} else if object := s.object(i, end); s.is(object.end, "bahwa") {
		i = object.end
	}
	if s.flags(i).Has(word.CueNoun) && s.flags(i+1).Has(word.That) { // meragukan pendapat bahwa …
		i++
	}
	if s.class(i) == token.Comma || s.class(i) == token.Colon {
		i, marked = i+1, true
	}
	if s.flags(i).Has(word.That) && !s.condition(i, end) || s.is(i, "agar", "supaya") {
		i, marked = i+1, true
	}
	return i, marked
}

// tells reports whether the adjunct at tokens i to end can belong to the cue: one with a verb of its own opens the
// clause, unless it says at what occasion: saat ditemui di Jakarta.
func (s *scanner) tells(i, end int) bool {
	if s.flags(i).Any(word.Of(word.Conjunction, word.Coordinator)) && !s.flags(i).Has(word.PlacePrep) && s.verbal(i+1) {
		return true
	}
	for k := i + 1; k < end; k++ {
		if s.verbal(k) && !s.flags(k-1).Has(word.Relative) {
			return false
		}
	}
	return true
}

// condition reports whether the word at token i, which can mean that or if, opens a condition: a comma parts it from
// the main clause.
func (s *scanner) condition(i, end int) bool {
	if !s.flags(i).Has(word.Conjunction) {
		return false
	}
	for k := i + 2; k+1 < end; k++ {
		if s.class(k) == token.Comma && s.inside[k] < 0 {
			return true
		}
	}
	return false
}

// object is the noun phrase behind a cue for somebody who is told or asked: memberi tahu [Sumirat] bahwa …; empty if none.
func (s *scanner) object(i, end int) span {
	p := span{i, s.phraseEnd(i, min(end, i+maxRole))}
	if s.flags(i).Any(word.Of(word.Adjunct, word.PlacePrep, word.That)) || !s.source(p) {
		p.end = p.first
	}
	return p
}

// opensAdjunctBehind reports whether the word behind a cue begins an addressee, place, time or medium.
func (s *scanner) opensAdjunctBehind(i int) bool {
	return s.flags(i).Any(word.Of(word.Adjunct, word.Weekday)) && !s.is(i, "untuk", "tentang", "mengenai", "soal")
}

// adjunctEnd is where a string of adjuncts that begins at token i ends: at the comma, colon or "bahwa" that opens the
// clause, or at the end of the unit.
func (s *scanner) adjunctEnd(i, end int) int {
	depth := 0
	for ; i < end; i++ {
		switch s.class(i) {
		case token.Open:
			depth++
		case token.Close:
			depth--
		case token.Quote:
			return i
		case token.Colon:
			return i
		case token.Comma:
			if depth == 0 && !s.adjunctGoesOn(i+1) {
				return i
			}
		case token.Word:
			if depth == 0 && (s.flags(i).Has(word.That) || s.is(i, "agar", "supaya", "apakah", "mengapa", "bagaimana")) {
				return i
			}
		}
	}
	return end
}

// adjunctGoesOn reports whether a comma at token i-1 only parts two adjuncts: di Jakarta, Senin (21/2/2022).
func (s *scanner) adjunctGoesOn(i int) bool {
	if s.flags(i).Has(word.Weekday) {
		return true
	}
	if m := s.mention(i); m >= 0 && s.mentions[m].Type == entity.Place {
		next := s.spans[m].end
		return s.class(next) == token.Comma || s.class(next) == token.Dot || s.class(next) == token.Open
	}
	return false
}

// adjunctOnly reports whether only adjuncts stand between a cue and token end, where the quotation begins or the pause
// before it. Without a pause nothing else may: menulis buku "…" names a book.
func (s *scanner) adjunctOnly(i, end int, pause bool) bool {
	for k := i; k+1 < end; k++ {
		if s.flags(k).Has(word.That) || !pause && k > i && s.mention(k) < 0 && s.flags(k).Any(word.Of(word.Pronoun, word.Coordinator)) {
			return false
		}
	}
	return i >= end || s.opensAdjunctBehind(i) || pause && end-i <= 2
}

// states reports whether what follows the cue at token cue, with no comma or bahwa between, is what was said.
func (s *scanner) states(cue int, class word.Class, start, end int) bool {
	form, _ := s.t.Phrase(cue, word.Of(class))
	if form == nil {
		form, _ = s.t.Phrase(cue, cueAny)
	}
	if form.Is(reading.Marked) {
		return false
	}
	if s.class(start) == token.Quote {
		return true
	}
	if form.Is(reading.Plain) {
		return end-start > 3
	}
	if form.Is(reading.As) {
		for k := start + 1; k+1 < end && s.class(k) != token.Comma; k++ {
			if s.is(k, "sebagai") && s.inside[k] < 0 {
				return true
			}
		}
	}
	return s.proposition(start, end)
}

// proposition reports whether the tokens hold a statement rather than a topic: a verb of the main clause, or words
// between quotation marks.
func (s *scanner) proposition(i, end int) bool {
	if s.class(i) == token.Quote {
		return true
	}
	for k := i; k < end; k++ {
		if n := s.inside[k]; n >= 0 {
			if s.pairs[n].open == k && !s.upper(k+1) && (s.mention(k-1) >= 0 || s.flags(k-1).Any(word.Of(word.Demonstrative, word.Pronoun))) {
				return true // banjir itu "terlalu cepat datang"
			}
			continue
		}
		if s.class(k) == token.Comma && k > i+6 {
			return false
		}
		if k > i && s.flags(k).Any(word.Of(word.Conjunction, word.Relative, word.That)) && s.mention(k) < 0 && !s.flags(k).Any(word.Of(word.PlacePrep, word.Coordinator)) {
			if s.flags(k).Has(word.Relative) { // yang and the verb behind it belong to the noun phrase
				k += 2
				continue
			}
			if s.conjunction(k) != word.KindPreposition && !s.is(k, "atau") {
				return false
			}
			continue
		}
		if s.verbal(k) && !s.flags(k-1).Any(word.Of(word.SoThat, word.Relative)) && !s.is(k-1, "dalam", "dengan", "cara", "bagaimana") {
			return true
		}
	}
	return false
}

// according: Menurut SPEAKER, …; …, menurut SPEAKER; …, menurut SPEAKER, …
func (s *scanner) according(u unit, d *draft) bool {
	form, _ := s.t.Phrase(d.cue.first, word.Of(word.CuePrep))
	at := d.cue.end
	if form.Is(reading.Nya) {
		d.speaker = speaker{sort: unnamed}
	} else {
		if s.flags(at).Has(word.PlacePrep) && at+1 < u.end { // berdasarkan data dari BMKG
			at++
		}
		d.speaker = s.speakerAfter(at, u.end)
		if d.speaker.sort == nobody {
			return false
		}
		if form.Is(reading.Personal) && (d.speaker.sort == phrase || !s.flags(d.cue.first).Has(word.Initial) ||
			d.speaker.sort == named && s.mentions[d.speaker.named].Type != entity.Person) {
			return false
		}
		at = max(d.speaker.whole.end, d.speaker.span.end)
	}
	opening := s.openingOnly(u.first, d.cue.first)
	rest := s.attributionEnd(at, u.end)
	switch {
	case opening:
		start := rest
		if d.speaker.sort == named && s.startsClause(d.speaker.end, u.end) { // Menurut Wirya air naik
			start = d.speaker.end
		}
		if s.class(start) == token.Comma {
			start++
		}
		if s.is(start, "bahwa") {
			start++
		}
		if start >= u.end {
			return false
		}
		d.rule, d.content, d.zone = indirectPrep, span{start, u.end}, span{u.first, start}
		return true
	case s.class(d.cue.first-1) != token.Comma:
		if !s.endsUnit(rest, u.end) || d.speaker.sort == phrase && !s.source(d.speaker.span) { // disusun menurut abjad
			return false
		}
		fallthrough
	case s.endsUnit(rest, u.end):
		d.rule, d.content, d.zone = indirectPrepEnd, span{s.afterOpening(u.first, d.cue.first), d.cue.first}, span{d.cue.first, u.end}
		return true
	case s.class(rest) == token.Comma:
		d.rule, d.content, d.zone = indirectPrepInside, span{u.first, u.end}, span{d.cue.first, rest}
		return true
	}
	return false
}

// startsClause reports whether a clause begins at token i, right behind a name: a word that opens nothing else.
func (s *scanner) startsClause(i, end int) bool {
	return i+2 < end && s.class(i) == token.Word && (s.mention(i) >= 0 || !s.upper(i) && !s.opensAdjunctBehind(i) && !s.flags(i).Any(word.Of(word.PlacePrep, word.That, word.Coordinator, word.Connector, word.Conjunction, word.Relative))) &&
		s.proposition(i, end)
}

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
	if s.flags(d.cue.first).Has(word.Initial) && d.cue.first == u.first && class == word.CueRoot { // Kata dia, …
		d.speaker = s.speakerAfter(d.cue.end, u.end)
		rest := max(d.speaker.whole.end, d.speaker.span.end)
		if d.speaker.sort == nobody || s.class(rest) != token.Comma {
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
		d.speaker = s.speakerAfter(at, u.end)
		if d.speaker.sort == nobody {
			return false
		}
		at = max(d.speaker.whole.end, d.speaker.span.end)
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
	d.content = span{u.first, u.end}
	if s.openingOnly(u.first, d.cue.first-1) {
		d.content.first = rest + 1
	}
	return true
}

// attributionEnd is where the adjuncts behind a speaker end.
func (s *scanner) attributionEnd(i, end int) int {
	if i < end && (s.class(i) == token.Comma || s.class(i) == token.Colon) {
		if !s.adjunctGoesOn(i + 1) {
			return i
		}
		i++
	}
	return s.adjunctEnd(i, end)
}

// openingOnly reports whether only a connective stands from token i to token end: Namun, Meski demikian,
func (s *scanner) openingOnly(i, end int) bool {
	if end > i && s.class(end-1) == token.Comma {
		end--
	}
	if i >= end {
		return true
	}
	if end-i > 16 || !s.flags(i).Any(word.Of(word.Conjunction, word.Adjunct, word.Coordinator, word.PlacePrep)) {
		return false
	}
	for k := i + 1; k < end; k++ {
		if s.class(k) == token.Comma {
			return false
		}
		if s.mention(k) < 0 && s.verbal(k) && !s.flags(k-1).Has(word.Relative) && end-i > 3 {
			return false
		}
	}
	return true
}

// afterOpening is where the clause begins behind a connective and its comma.
func (s *scanner) afterOpening(i, end int) int {
	for k := i; k < end && k < i+5; k++ {
		if s.class(k) == token.Comma {
			if s.openingOnly(i, k) {
				return k + 1
			}
			break
		}
	}
	return i
}

// focused: (Kemudian) ia paparkan …; the object in front of the pronoun belongs to what is said: Banjir itu ia nilai
// sebagai bencana.
func (s *scanner) focused(u unit, d *draft) bool {
	if s.openingOnly(u.first, d.cue.first-1) || s.resumes(u.first, d.cue.first-1) {
		return s.active(u, d, word.CueTopic)
	}
	if !s.is(d.cue.end, "sebagai") || s.flags(d.cue.first-2).Has(word.Relative) {
		return false
	}
	d.speaker = s.speakerAfter(d.cue.first-1, d.cue.first)
	d.rule, d.content, d.zone = indirectInside, span{u.first, u.end}, span{d.cue.first - 1, d.cue.end}
	return d.speaker.sort == pronoun
}

// request: SPEAKER meminta warga agar …
func (s *scanner) request(u unit, d *draft) bool {
	j := d.cue.first
	if s.subordinate(j) {
		return false
	}
	d.speaker = s.speakerBefore(u.first, j)
	if d.speaker.sort == nobody {
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
	to := s.is(start, "kepada")
	for k := start; k < end && k < start+14; k++ {
		if s.inside[k] >= 0 {
			break
		}
		f := s.flags(k)
		if f.Has(word.That) || f.Has(word.SoThat) && (!s.is(k, "untuk") || to || k == start) {
			return span{k + 1, end}, k+2 < end
		}
		if f.Has(word.SoThat) {
			return span{start, end}, k > start && k+2 < end // the object and what it is to do
		}
		if s.class(k) == token.Comma && !to {
			return span{k + 1, end}, k < start+8 && (k == start || s.proposition(k+1, end))
		}
		if s.verbal(k) && k > start && !to {
			break
		}
	}
	form, _ := s.t.Phrase(cue.first, word.Of(word.CueRequest))
	if form == nil || !form.Is(reading.Clause) {
		return span{}, false
	}
	return span{start, end}, s.proposition(start, end) || end-start > 4 && s.addressed(start)
}

// addressed reports whether several persons are named at token i who can be asked to do something: para pengendara.
func (s *scanner) addressed(i int) bool {
	if s.plural(i) {
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
		if s.class(at) == token.Comma || s.flags(at).Has(word.That) {
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
		if s.class(rest) == token.Comma || s.is(rest, "bahwa") {
			rest++
		}
		if s.is(rest, "bahwa") {
			rest++
		}
		d.content, d.zone = span{rest, u.end}, span{u.first, rest}
		return rest+2 < u.end
	}
	if s.class(d.cue.first-1) == token.Comma && s.endsUnit(rest, u.end) {
		d.content, d.zone = span{u.first, d.cue.first - 1}, span{d.cue.first, u.end}
		return true
	}
	return false
}

// document: Dalam laporan itu disebutkan (bahwa) …: a passive whose source is what carries the words.
func (s *scanner) document(u unit, d *draft) bool {
	end := d.cue.first
	for end > u.first && s.flags(end-1).Has(word.Auxiliary) {
		end--
	}
	for i := max(u.first, end-maxRole) + 1; i < end; i++ {
		if s.occasionKind(i) != word.KindMedium || !s.flags(i-1).Has(word.Adjunct) || s.phraseEnd(i, end) != end {
			continue
		}
		start, _ := s.clauseStart(d.cue.end, u.end)
		d.speaker = speaker{sort: phrase, span: span{i, end}, named: -1, entity: -1, whole: span{i, end}}
		d.rule, d.content, d.zone = indirectDocument, span{start, u.end}, span{u.first, start}
		return start+2 < u.end
	}
	return false
}

// andCue finds, within a clause, a further cue: … dan menambahkan bahwa …; …, meskipun Shoigu mengatakan … It returns
// where the clause before it ends, the token of the cue, and whether the cue has a subject of its own; zeros if none.
func (s *scanner) andCue(u unit, d draft) (cut, cue int, own bool) {
	claimed := 0 // the comma before an apposition that says what the clause is
	for k := d.content.first + 2; k+1 < d.content.end; k++ {
		if s.inside[k] >= 0 {
			continue
		}
		if s.flags(k).Has(word.Coordinator) {
			j := k + 1
			for s.flags(j).Any(word.Of(word.Auxiliary, word.Negation)) && !s.flags(j).Any(coordinate) {
				j++
			}
			if form, to := s.t.Phrase(j, coordinate); form != nil && !s.upper(j) {
				if s.flags(to).Has(word.That) || s.class(to) == token.Comma || form.Is(reading.Join) {
					return cmp.Or(claimed, k), j, false
				}
			}
		}
		if claimed == 0 && s.class(k) == token.Comma && s.flags(k+1).Has(word.CueNoun) && s.flags(k+2).Has(word.Relative) {
			claimed = k // …, klaim yang dibantah KPK, dan …
		}
		if s.class(k) == token.Comma && s.flags(k+1).Has(word.Conjunction) {
			if j := s.subjectCue(k+2, d.content.end); j > 0 {
				return cmp.Or(claimed, k), j, true
			}
		}
	}
	return claimed, 0, false
}

var coordinate = word.Of(word.CueActive, word.CueRequest, word.CueStance, word.CueTopic)

// subjectCue is the token of a cue that follows a short subject at token i; 0 if there is none.
func (s *scanner) subjectCue(i, end int) int {
	j := i
	switch m := s.mention(i); {
	case m >= 0 && canSpeak(s.mentions[m].Type):
		j = s.spans[m].end
	case s.flags(i).Has(word.Pronoun):
		j = i + 1
	case s.roleIn(i, i+2):
		for j < end && j < i+maxSubject && !s.flags(j).Any(coordinate) && (s.mention(j) >= 0 || s.class(j) == token.Word && !s.verbal(j)) {
			j++
		}
	default:
		return 0
	}
	for j < end && s.flags(j).Any(word.Of(word.Auxiliary)) && !s.flags(j).Any(coordinate) {
		j++
	}
	if form, _ := s.t.Phrase(j, coordinate); form == nil || j >= end {
		return 0
	}
	return j
}

// maxSubject is how many tokens a subject may have whose cue is looked for within a clause.
const maxSubject = 10

// coordinated finds a further cue of the same speaker at or behind token i.
func (s *scanner) coordinated(u unit, i int, sp speaker) {
	for j := i; j < u.end && j < i+12; j++ {
		if s.inside[j] >= 0 || s.upper(j) {
			continue
		}
		form, to := s.t.Phrase(j, coordinate)
		if form == nil {
			continue
		}
		if j > i && !s.flags(j-1).Has(word.Coordinator) {
			continue
		}
		d := draft{cue: span{j, to}, pair: -1, rule: indirectAnd, speaker: sp}
		if sp.sort != named && sp.sort != phrase {
			d.speaker.sort = continuing // with the same words
		}
		ok := false
		if word.Class(form.Class) == word.CueRequest {
			d.content, ok = s.requested(d.cue, u.end)
		}
		if !ok {
			start, marked := s.clauseStart(to, u.end)
			if start >= u.end || !marked && !s.proposition(start, u.end) {
				return
			}
			d.content = span{start, u.end}
		}
		d.zone = span{j, d.content.first}
		s.finish(u, d)
		return
	}
}
