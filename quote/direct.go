package quote

import (
	"sort"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

var (
	cueAfter  = word.Of(word.CueRoot, word.CueNya)
	cueBefore = word.Of(word.CueActive, word.CueTopic, word.CueRequest, word.CueStance, word.CueAsk)
	cueAny    = cueAfter | cueBefore | word.Of(word.CuePrep, word.CuePassive)
	leads     = word.Of(word.Leads) // a cue of several words may start here
)

// direct finds the direct quotes of a unit: each pair of marks that no other is around, in turn.
func (s *scanner) direct(u unit) {
	n := sort.Search(len(s.pairs), func(k int) bool { return s.pairs[k].open >= u.first })
	for ; n < len(s.pairs) && s.pairs[n].open < u.end; n++ {
		if p := s.pairs[n]; !p.stands() || p.used || p.parent >= 0 || p.content().empty() {
			continue
		}
		if d, ok := s.directPair(u, n); ok {
			s.pairs[n].used = true
			s.drafts = append(s.drafts, d)
		}
	}
}

// directPair decides whether a pair of marks holds a direct quote.
func (s *scanner) directPair(u unit, n int) (draft, bool) {
	p := s.pairs[n]
	d := draft{kind: Direct, content: p.content(), pair: n}
	after, pause := s.behind(p)
	if after < u.end && s.fragment(u, p) {
		return d, false
	}
	if after < u.end {
		if s.attributedAfter(u, &d, after, pause) {
			return d, true
		}
		if pause && s.subjectAfter(u, &d, after) {
			return d, true
		}
	}
	if s.signed(&d, p.end()) {
		return d, true
	}
	whole := s.endsUnit(after, u.end)
	if p.unopened {
		return d, false
	}
	if s.attributedBefore(u, &d, p.open, whole) {
		return d, true
	}
	if last := len(s.drafts) - 1; last >= 0 && s.drafts[last].zone.first >= u.first && s.drafts[last].kind == Direct && whole &&
		(s.class(p.open-1) == token.Comma || s.class(p.open-1) == token.Colon || s.class(p.open-1) == token.Dot) {
		d.rule = directFloating
		d.speaker = speaker{sort: continuing}
		return d, true
	}
	if s.floats(u, p, whole) {
		d.rule = directFloating
		d.speaker = speaker{sort: continuing}
		return d, true
	}
	return d, false
}

// fragment reports whether the marks hold only the end of a clause whose attribution follows: Rencana itu "tidak masuk
// akal", kata Wirya.
func (s *scanner) fragment(u unit, p pair) bool {
	if p.open <= u.first || s.class(p.open-1) != token.Word || s.upper(p.open+1) || s.openingOnly(u.first, p.open) {
		return false
	}
	for i := u.first; i < p.open; i++ {
		if s.inside[i] >= 0 || s.flags(i).Any(cueAny|word.Of(word.That)) {
			return false
		}
	}
	return true
}

// behind is the token behind a pair where an attribution may begin, and whether a comma or final punctuation makes the
// pause that it needs.
func (s *scanner) behind(p pair) (after int, pause bool) {
	if p.unclosed {
		if s.class(p.close) == token.Comma {
			return p.close + 1, true
		}
		return p.close, true
	}
	after, pause = p.close+1, s.pauses(p.close-1)
	for s.class(after) == token.Quote && s.lean(after) == closes { // a mark left over
		after++
	}
	switch s.class(after) {
	case token.Comma, token.Dash:
		return after + 1, true
	case token.Dot: // "…". kata X: the full stop is a slip
		if s.flags(after+1).Any(cueAfter) && !s.upper(after+1) {
			return after + 1, true
		}
	}
	return after, pause
}

// endsUnit reports whether nothing but closing punctuation stands from token i to the end of the unit.
func (s *scanner) endsUnit(i, end int) bool {
	if end-i > 8 {
		return false
	}
	for ; i < end; i++ {
		switch s.class(i) {
		case token.Dot, token.Comma, token.Question, token.Exclaim, token.Ellipsis, token.Close, token.Quote:
		default:
			return false
		}
	}
	return true
}

// attributedAfter: "…," kata SPEAKER; "…," katanya.
func (s *scanner) attributedAfter(u unit, d *draft, i int, pause bool) bool {
	start := i
	for i < u.end && s.flags(i).Any(word.Of(word.Auxiliary, word.Coordinator)) && !s.flags(i).Any(cueAfter) {
		i++
	}
	form, end := s.t.Phrase(i, cueAfter|word.Of(word.CuePassive))
	if form == nil && pause && i > start && s.uses(i-1, word.UseThus) { // "…," demikian Wirya.
		d.cue = span{i - 1, i}
		if s.flags(i).Has(word.CueNoun) { // demikian pernyataan Wirya
			d.cue, i = span{i, i + 1}, i+1
		}
		d.speaker, d.rule = s.speakerAfter(i, u.end), directAfter
		behind := max(d.speaker.end, d.speaker.whole.end)
		end = s.adjunctEnd(behind, u.end)
		d.zone = span{start, end}
		return d.speaker.sort == named && s.endsUnit(end, u.end) && !s.flags(behind).Any(cueBefore) // but demikian Wirya mengingatkan
	}
	if form == nil || s.upper(i) || !pause && d.content.end-d.content.first < 4 && !(s.upper(d.content.first) && s.pairs[d.pair].open == u.first) {
		return false
	}
	d.cue = span{i, end}
	if d.rule = directAfter; s.pairs[d.pair].unclosed {
		d.rule = directUnclosed
	}
	if word.Class(form.Class) == word.CueNya {
		d.rule = directNya
		d.speaker = speaker{sort: unnamed}
		d.zone = span{start, s.adjunctEnd(end, u.end)}
		return true
	}
	d.speaker = s.speakerBehind(end, u.end)
	if d.speaker.sort == nobody && word.Class(form.Class) == word.CuePassive || s.predicates(d.speaker) {
		return false
	}
	d.zone = span{start, s.adjunctEnd(max(end, d.speaker.end), u.end)}
	return true
}

// subjectAfter: "…," SPEAKER mengatakan kepada wartawan.
func (s *scanner) subjectAfter(u unit, d *draft, i int) bool {
	for j := i + 1; j < u.end && j < i+40; j++ {
		if s.inside[j] >= 0 || s.flags(j).Has(word.That) {
			return false
		}
		if s.upper(j) || !s.t.Begins(j, cueBefore|word.Of(word.CueRoot)) {
			continue
		}
		form, end := s.t.Phrase(j, cueBefore|word.Of(word.CueRoot))
		if form == nil {
			continue
		}
		if s.class(end) == token.Comma && s.class(end+1) != token.Quote || s.flags(end).Has(word.That) { // but "…," Wirya menekankan, "…"
			return false
		}
		sp := s.speakerBefore(i, j)
		if sp.sort == nobody {
			return false
		}
		d.cue, d.speaker, d.rule = span{j, end}, sp, directSubject
		d.zone = span{i, s.adjunctEnd(end, u.end)}
		return true
	}
	return false
}

// signed: "…" – SPEAKER, at the end of a paragraph or on a line of its own.
func (s *scanner) signed(d *draft, i int) bool {
	if s.class(i) == token.Dot {
		i++
	}
	if s.class(i) != token.Dash || d.content.end-d.content.first < 3 {
		return false
	}
	end := i + 1
	for end < len(s.t.Tokens) && end < i+maxRole && !s.t.Tokens[end].Is(token.Line) {
		end++
	}
	sp := s.speakerAfter(i+1, end)
	if sp.sort != named || s.mentions[sp.named].Type != entity.Person || !s.signatureEnds(max(sp.whole.end, s.spans[sp.named].end), end) {
		return false
	}
	d.speaker, d.rule, d.zone = sp, directDash, span{i, end}
	return true
}

// signatureEnds reports whether from token i on to the end of a line nothing follows a name but who it is: , Camat Gemuh.
func (s *scanner) signatureEnds(i, end int) bool {
	if s.class(i) == token.Comma && i+1 < end && (s.roleAt(i+1) || s.mention(i+1) >= 0) {
		i = s.phraseEnd(i+1, end)
	}
	return i >= end || i+1 == end && s.class(i) == token.Dot
}

// attributedBefore: SPEAKER mengatakan, "…"; SPEAKER: "…"; kata SPEAKER, "…".
func (s *scanner) attributedBefore(u unit, d *draft, open int, whole bool) bool {
	i := open - 1
	colon := s.class(i) == token.Colon
	pause := colon || s.class(i) == token.Comma
	if pause {
		i--
	}
	if s.flags(i).Has(word.That) {
		i--
	}
	if i < u.first {
		return false
	}
	if !whole && !pause && !s.goesOn(d.content.end+1, u.end) {
		return false
	}
	if !whole && pause && !colon && !s.goesOn(d.content.end+1, u.end) && d.content.end-d.content.first < 4 {
		return false
	}
	// the nearest cue to the left, with nothing but adjuncts between
	for j := i; j >= u.first && j > i-40; j-- {
		if n := int(s.inside[j]); n >= 0 && n != s.pairs[d.pair].parent && s.pairs[n].used {
			return false
		}
		if s.t.Begins(j, cueAny) && (!s.upper(j) || s.flags(j).Has(word.Initial)) {
			if s.cueBeforeMark(u, d, j, i+1) {
				return true
			}
		}
		if s.class(j) == token.Comma && !pause {
			return false
		}
	}
	if colon && whole {
		sp := s.speakerBefore(u.first, i+1)
		if sp.sort == nobody && s.flags(u.first).Has(word.PlacePrep) && u.first < i { // Dari Wirya: "…"
			sp = s.speakerAfter(u.first+1, i+1)
		}
		if sp.sort == named && canSpeak(s.mentions[sp.named].Type) {
			d.speaker, d.rule = sp, directColon
			d.zone = span{u.first, i + 1}
			return true
		}
	}
	return false
}

// goesOn reports whether what follows a closing mark at token i begins something new, so that the complement ends.
func (s *scanner) goesOn(i, end int) bool {
	if s.class(i) == token.Comma {
		i++
	} else if s.subordinates(i) {
		return false
	}
	return i >= end || s.flags(i).Any(word.Of(word.Conjunction, word.Coordinator))
}

// predicateOnly reports whether the marks hold only the predicate of a clause whose subject stands, in commas, before the
// cue at token j: Penyidik, kata Wirya, "masih menelusuri" hal itu.
func (s *scanner) predicateOnly(u unit, d *draft, j int) bool {
	return s.class(j-1) == token.Comma && j-1 > u.first && !s.upper(d.content.first) && !s.openingOnly(u.first, j-1)
}

// cueBeforeMark tries the cue at token j for the quotation whose attribution ends at token end.
func (s *scanner) cueBeforeMark(u unit, d *draft, j, end int) bool {
	form, to := s.t.Phrase(j, cueAny)
	if form == nil || to > end || s.flags(j-1).Any(word.Of(word.Negation)) {
		return false
	}
	class := word.Class(form.Class)
	pause := s.class(end) != token.Quote // a comma, a colon or bahwa before the mark
	var sp speaker
	switch class {
	case word.CueNya:
		if to != end || s.predicateOnly(u, d, j) {
			return false
		}
		sp = speaker{sort: unnamed}
	case word.CueRoot, word.CuePrep, word.CuePassive:
		if class == word.CueRoot && s.flags(j-1).Has(word.Pronoun) && s.flags(j-2).Has(word.Relative) {
			return false // apa yang ia sebut sebagai "…"
		}
		if to == end && !pause && d.content.end-d.content.first < 4 && !s.upper(d.content.first) {
			return false // kata "wajib" dalam pasal itu
		}
		if class != word.CuePassive && s.predicateOnly(u, d, j) {
			return false
		}
		sp = s.speakerAfter(to, end)
		if sp.sort == phrase && class == word.CuePrep && s.flags(sp.first).Any(word.Of(word.SoThat, word.PlacePrep)) {
			return false // dalam catatan untuk klien, "…"
		}
		if sp.sort == nobody || sp.sort == phrase && s.flags(sp.first).Has(word.Stop) && sp.end == sp.first+1 { // singkat saja: "…"
			if class == word.CuePrep || class == word.CuePassive || j > u.first && s.t.Begins(j-1, cueBefore) { // menjawab singkat, "…"
				return false
			}
			sp = s.speakerBefore(u.first, j)
		}
	default:
		if !s.adjunctOnly(to, end, pause) || !pause && form.Is(reading.Marked) {
			return false
		}
		sp = s.speakerBefore(u.first, j)
		if sp.sort == nobody && j > u.first && s.flags(j-1).Has(word.Coordinator) {
			sp = speaker{sort: continuing}
		}
	}
	if sp.sort == nobody {
		return false
	}
	d.cue, d.speaker, d.rule = span{j, to}, sp, directBefore
	d.zone = span{u.first, end}
	return true
}

// floats reports whether a pair of marks is a speech that stands on its own: a whole sentence with its own full stop.
func (s *scanner) floats(u unit, p pair, whole bool) bool {
	if p.open != u.first && !(s.class(p.open-1) == token.Dash && p.open-1 == u.first) || !whole {
		return false
	}
	words := 0
	for i := p.open + 1; i < p.close; i++ {
		if s.class(i) == token.Word {
			words++
		}
	}
	stop := false
	last := p.close - 1
	for last > p.open && s.class(last) == token.Quote { // what is quoted inside ends it
		last--
	}
	switch s.class(last) {
	case token.Dot, token.Question, token.Exclaim, token.Ellipsis, token.Comma:
		stop = true
	}
	if s.class(p.close+1) == token.Dot {
		stop = true
	}
	return words >= 3 && stop || p.unclosed && words >= 3
}

// floating is called when all units are done; quotes without an attribution before any speaker was known are given to
// the speaker of the quotation that follows, or of the attribution that follows at once.
func (s *scanner) floating() {
	for i := 0; i+1 < len(s.drafts); i++ {
		d, next := &s.drafts[i], s.drafts[i+1]
		if d.speaker.sort != continuing || d.speaker.entity >= 0 || d.pair < 0 {
			continue
		}
		if next.pair == d.pair+1 || next.zone.first > d.content.end && next.zone.first <= d.content.end+2 {
			d.speaker.likePhrase(next.speaker, ByNext)
			if next.speaker.entity >= 0 {
				d.speaker.by, d.speaker.named, d.speaker.entity = ByNext, next.speaker.named, next.speaker.entity
			}
		}
	}
}
