package quote

import (
	"github.com/sebut-id/sebut/entity"
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
		i = max(i, d.zone.end)
	}
	if len(direct) > 0 {
		s.coordinated(u, i, direct[len(direct)-1].speaker)
		return
	}
	s.reported(u, i)
}

// reported finds the outermost cue from token i on and the clause that it reports.
func (s *scanner) reported(u unit, i int) {
	for j := i; j < u.end; j++ {
		if s.inside[j] >= 0 || s.mention(j) >= 0 || !s.flags(j).Any(cueAny|word.Of(word.CueNoun)) {
			continue
		}
		if s.upper(j) && !s.flags(j).Has(word.Initial) {
			continue
		}
		form, to := s.t.Phrase(j, cueAny|word.Of(word.CueNoun))
		if form == nil {
			continue
		}
		d := draft{cue: span{j, to}, pair: -1}
		if s.byClass(u, &d, word.Class(form.Class)) {
			s.finish(u, d)
			return
		}
		j = to - 1
	}
}

// byClass applies the pattern of the cue's class.
func (s *scanner) byClass(u unit, d *draft, class word.Class) bool {
	switch class {
	case word.CuePrep:
		return s.according(u, d)
	case word.CueRoot, word.CueNya:
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
	cut, next := s.andCue(u, d)
	if cut > d.content.first {
		d.content.end = s.trimEnd(d.content.first, cut)
	}
	d.kind = s.kindOf(&d)
	s.drafts = append(s.drafts, d)
	if cut > 0 {
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
	if s.flags(j-1).Any(word.Of(word.Negation, word.Relative)) || s.is(j-1, "untuk", "dengan", "saat", "ketika", "dalam", "agar", "bisa", "dapat", "harus", "akan", "perlu", "cara", "usai", "setelah", "tanpa", "yang") {
		return false
	}
	start, marked := s.clauseStart(d.cue.end, u.end)
	if start >= u.end {
		return false
	}
	if !marked {
		if class == word.CueTopic && s.class(start) != token.Quote {
			return false
		}
		if !s.clauseLike(start, u.end) {
			return false
		}
	}
	d.speaker = s.speakerBefore(u.first, j)
	if d.speaker.sort == nobody {
		if len(s.drafts) == 0 || j > u.first+2 || !s.flags(j).Has(word.Initial) && !s.flags(u.first).Any(word.Of(word.Conjunction)) {
			return false
		}
		d.speaker = speaker{sort: continuing}
	}
	d.rule = indirectSubject
	d.content = span{start, u.end}
	d.zone = span{u.first, start}
	return true
}

// clauseStart is where the clause behind a cue begins, and whether a comma, colon or "bahwa" marks it.
func (s *scanner) clauseStart(i, end int) (start int, marked bool) {
	if s.opensAdjunctBehind(i) {
		if k := s.adjunctEnd(i, end); k < end && (s.class(k) == token.Comma || s.class(k) == token.Colon || s.is(k, "bahwa", "agar", "supaya")) {
			i = k
		}
	}
	if s.class(i) == token.Comma || s.class(i) == token.Colon {
		i, marked = i+1, true
	}
	if s.is(i, "bahwa", "bahwasanya", "agar", "supaya", "jika", "kalau", "apakah") && s.is(i, "bahwa", "bahwasanya", "agar", "supaya", "jika", "kalau") {
		i, marked = i+1, true
	}
	return i, marked
}

// opensAdjunctBehind reports whether the word behind a cue begins an addressee, place, time or medium.
func (s *scanner) opensAdjunctBehind(i int) bool {
	return s.is(i, "kepada", "pada", "di", "dalam", "saat", "ketika", "melalui", "lewat", "usai", "seusai", "dari", "hal", "secara", "sambil", "seraya") || s.flags(i).Has(word.Weekday)
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
			if s.is(i, "bahwa", "agar", "supaya") {
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

// adjunctOnly reports whether only adjuncts stand between a cue and the quotation at token end.
func (s *scanner) adjunctOnly(i, end int) bool {
	if i >= end {
		return true
	}
	return s.opensAdjunctBehind(i) || end-i <= 2
}

// clauseLike reports whether the tokens hold a proposition rather than a topic: a verb, or a clause word at the start.
func (s *scanner) clauseLike(i, end int) bool {
	for k := i; k < end; k++ {
		if s.verbal(k) || s.is(k, "adalah", "ada", "bukan", "itu", "ini") {
			return true
		}
		if s.class(k) == token.Quote {
			return true
		}
	}
	return end-i >= 4
}

// according: Menurut SPEAKER, …; …, menurut SPEAKER; …, menurut SPEAKER, …
func (s *scanner) according(u unit, d *draft) bool {
	form, _ := s.t.Phrase(d.cue.first, word.Of(word.CuePrep))
	at := d.cue.end
	if listAttribute(s.t.Lines.Line(form.Target), "nya") == "yes" {
		d.speaker = speaker{sort: unnamed}
	} else {
		d.speaker = s.speakerAfter(at, u.end)
		if d.speaker.sort == nobody {
			return false
		}
		at = max(d.speaker.whole.end, d.speaker.span.end)
	}
	opening := s.openingOnly(u.first, d.cue.first)
	rest := s.attributionEnd(at, u.end)
	switch {
	case opening:
		start := rest
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
		if !s.endsUnit(rest, u.end) {
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

// rootInside: …, kata SPEAKER; …, kata SPEAKER, …; …, katanya
func (s *scanner) rootInside(u unit, d *draft, class word.Class) bool {
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
	if end-i > 6 {
		return false
	}
	if s.is(i, "dan", "akan", "tak", "di", "masih", "hal") && s.is(i, "dan") {
		return true
	}
	if !s.flags(i).Any(word.Of(word.Conjunction)) && !s.is(i, "masih", "terpisah") {
		return false
	}
	for k := i; k < end; k++ {
		if s.mention(k) >= 0 || s.verbal(k) {
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

// request: SPEAKER meminta warga agar …
func (s *scanner) request(u unit, d *draft) bool {
	j := d.cue.first
	if s.flags(j-1).Any(word.Of(word.Negation, word.Relative)) || s.is(j-1, "untuk", "dengan", "saat", "ketika", "agar", "akan", "yang") {
		return false
	}
	d.speaker = s.speakerBefore(u.first, j)
	if d.speaker.sort == nobody {
		return false
	}
	d.rule = indirectRequest
	for k := d.cue.end; k < u.end && k < d.cue.end+14; k++ {
		if s.is(k, "agar", "supaya", "untuk", "bahwa") {
			d.content, d.zone = span{k + 1, u.end}, span{u.first, k}
			return k+2 < u.end
		}
		if s.class(k) == token.Comma && k < d.cue.end+8 {
			d.content, d.zone = span{k + 1, u.end}, span{u.first, k}
			return s.clauseLike(k+1, u.end)
		}
	}
	for k := d.cue.end; k < u.end && k < d.cue.end+8; k++ {
		if s.verbal(k) && k > d.cue.end {
			d.content, d.zone = span{d.cue.end, u.end}, span{u.first, d.cue.end}
			return true
		}
	}
	return false
}

// passive: Dikatakan SPEAKER, …; Dikatakannya, …
func (s *scanner) passive(u unit, d *draft) bool {
	text := s.t.String(d.cue.end - 1)
	at := d.cue.end
	if len(text) > 3 && text[len(text)-3:] == "nya" {
		d.speaker = speaker{sort: unnamed}
	} else {
		if s.class(at) == token.Comma || s.is(at, "bahwa") {
			return false
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

// andCue finds, within a clause, a coordinated cue of the same speaker: … dan menambahkan bahwa … It returns where the
// clause before it ends and the token of the cue; zeros if there is none.
func (s *scanner) andCue(u unit, d draft) (cut, cue int) {
	for k := d.content.first + 2; k+1 < d.content.end; k++ {
		if s.inside[k] >= 0 || !s.is(k, "dan", "serta", "seraya", "sambil", "sembari", "namun", "tetapi") {
			continue
		}
		form, to := s.t.Phrase(k+1, word.Of(word.CueActive, word.CueRequest, word.CueStance))
		if form == nil || s.upper(k+1) {
			continue
		}
		if s.is(to, "bahwa") || s.class(to) == token.Comma || s.is(k+1, "menambahkan", "mengatakan", "menegaskan", "menyatakan", "meminta", "berharap", "mengimbau", "berjanji") {
			return k, k + 1
		}
	}
	return 0, 0
}

// coordinated finds a further cue of the same speaker at or behind token i.
func (s *scanner) coordinated(u unit, i int, sp speaker) {
	for j := i; j < u.end && j < i+12; j++ {
		if s.inside[j] >= 0 || s.upper(j) {
			continue
		}
		form, to := s.t.Phrase(j, word.Of(word.CueActive, word.CueRequest, word.CueStance, word.CueTopic))
		if form == nil {
			continue
		}
		if j > i && !s.is(j-1, "dan", "serta", "seraya", "sambil", "sembari", "namun", "tetapi", "juga", "lalu", "kemudian") {
			continue
		}
		d := draft{cue: span{j, to}, pair: -1, rule: indirectAnd, speaker: speaker{sort: continuing, named: -1, entity: -1}}
		if sp.sort == named || sp.sort == phrase {
			d.speaker = sp
			d.speaker.span = span{}
		}
		class := word.Class(form.Class)
		if class == word.CueRequest {
			for k := to; k < u.end && k < to+10; k++ {
				if s.is(k, "agar", "supaya", "untuk") {
					d.content = span{k + 1, u.end}
					break
				}
			}
		}
		if d.content.empty() {
			start, marked := s.clauseStart(to, u.end)
			if start >= u.end || !marked && !s.clauseLike(start, u.end) || !marked && class == word.CueTopic && s.class(start) != token.Quote {
				return
			}
			d.content = span{start, u.end}
		}
		d.zone = span{j, d.content.first}
		s.finish(u, d)
		return
	}
}
