package quote

import (
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// conjunction is the kind of the conjunction at token i.
func (s *scanner) conjunction(i int) word.Kind {
	if s.mention(i) >= 0 || !s.flags(i).Has(word.Conjunction) {
		return word.NoKind
	}
	form, _ := s.t.Phrase(i, word.Of(word.Conjunction))
	return word.Kind(form.Kind)
}

// finish settles the kind and the end of a draft's clause and looks for coordinated cues within it.
func (s *scanner) finish(u unit, d draft) {
	d.content.end = s.trimEnd(d.content.first, s.reporterEnd(d.content.first, d.content.end))
	if n := d.content.end - d.content.first; n < 2 && !(n == 1 && s.confesses(d)) {
		return
	}
	cut, next, own := s.andCue(u, d)
	if cut > d.content.first {
		d.content.end = s.trimEnd(d.content.first, cut)
	}
	if d.kind = s.kindOf(&d); d.content.empty() {
		return
	}
	if cut <= d.content.first || !s.leftTopic(u, d) {
		s.drafts = append(s.drafts, d)
	}
	switch {
	case own:
		s.reported(unit{span{cut + 2, u.end}, false}, next)
	case next > 0:
		s.coordinated(u, next, d.speaker)
	}
}

// confesses reports whether the one word of a clause is all that a cue needs: mengaku [menyesal].
func (s *scanner) confesses(d draft) bool {
	i := d.content.first
	form, _ := s.t.Phrase(d.cue.first, word.Of(word.CueActive))
	return d.rule == indirectSubject && form != nil && form.Is(reading.Plain) && s.verbal(i) && !s.flags(i).Any(word.Of(word.Auxiliary, word.Negation))
}

// leftTopic reports whether the clause of d, from which a second cue was cut, is no more than a topic:
// Wirya menyayangkan [kejadian itu] dan meminta …
func (s *scanner) leftTopic(u unit, d draft) bool {
	if d.rule != indirectSubject || d.speaker.sort != named && d.speaker.sort != phrase {
		return false
	}
	form, _ := s.t.Phrase(d.cue.first, cueAny)
	if form == nil {
		return false
	}
	start, marked := s.clauseStart(d.cue.end, u.end)
	return !marked && !s.states(d.cue.first, word.Class(form.Class), start, d.content.end)
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

// reporterEnd is where a clause ends at whose last comma the reporter tells the occasion: …, saat ditemui di posko; and
// "…", ketika ia membuka rapat.
func (s *scanner) reporterEnd(first, end int) int {
	for k := end - 1; k > first && k > end-maxAttribution; k-- {
		if s.class(k-1) == token.Quote && s.inside[k] < 0 && s.flags(k).Has(word.Negation) && s.flags(k).Has(word.Adjunct) && s.verbal(k+1) {
			return k // … "tidak sampai segitu" tanpa bersedia merinci
		}
		if s.class(k) != token.Comma || s.inside[k] >= 0 || s.conjunction(k+1) != word.KindSubordinate || !s.flags(k+1).Has(word.Adjunct) {
			continue
		}
		if s.class(k-1) == token.Quote || s.occasionKind(k+2) == word.KindReached {
			return k
		}
	}
	return end
}

// trimEnd takes the closing punctuation off a clause.
func (s *scanner) trimEnd(first, end int) int {
	if k := end - 4; k > first && s.class(end-1) == token.Close && s.class(end-3) == token.Open && s.class(k) == token.Dot && s.t.Tokens[end-3].Is(token.Glued) {
		end = k // … ditutup.(riz): who wrote it
	}
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

// clauseStart is where the clause behind a cue begins, and whether a comma, colon or "bahwa" marks it.
func (s *scanner) clauseStart(i, end int) (start int, marked bool) {
	if s.class(i+1) == token.Comma && (s.uses(i, word.UseEmphasis, word.UseAlso) || s.flags(i).Any(word.Of(word.CueNoun, word.CueRoot))) { // menerangkan lagi, …; melanjutkan penjelasannya, …
		i++
	}
	if day := i + 1; s.uses(i, word.UseSite) && s.flags(day).Has(word.Weekday) && s.upper(day) && s.startsClause(s.dateEnd(day, end), end) { // mengatakan pada Senin warga mengungsi
		i = s.dateEnd(day, end)
	} else if s.flags(i).Has(word.Weekday) && s.upper(i) {
		i = s.dateEnd(i, end)
	} else if s.uses(i, word.UseManner) && s.uses(i, word.UseApart) { // dengan nada tinggi, …; dengan tegas, …; but dengan tanggul itu, …
		m := s.mention(i + 1)
		if k := s.adjunctEnd(i, min(end, i+maxAside)); s.flags(k).Has(word.That) || s.class(k) == token.Comma && (s.uses(i+1, word.UseVoice) || k == i+2 || m >= 0 && s.spans[m].end == k) {
			i = k
		}
	} else if k := s.addresseeEnd(i, end); k > i {
		i = k
	} else if s.opensAdjunctBehind(i) {
		if k := s.adjunctEnd(i, end); k < end && s.class(k) != token.Quote && (s.class(k) == token.Word && !s.doesMore(i, k) || s.tells(i, k)) {
			i = k
		} else {
			i = s.toldEnd(i, end)
		}
	} else if object := s.object(i, end); s.bahwa(object.end) {
		i = object.end
	} else if k := s.askedWhether(i, end); k > i {
		i = k
	}
	if s.flags(i).Has(word.CueNoun) && s.flags(i+1).Has(word.That) ||
		s.class(i) == token.Word && s.bahwa(i+1) && (!s.verbal(i) || s.flags(i).Has(word.Auxiliary)) {
		i++ // meragukan pendapat bahwa …; menepis isu bahwa …; menegaskan kembali bahwa …
	}
	if s.class(i) == token.Comma || s.class(i) == token.Colon {
		i, marked = i+1, true
	}
	if s.flags(i).Has(word.That) && (s.bahwa(i) || !marked && !s.condition(i, end)) || s.soThat(i) { // but yakin, jika terpilih dia …
		if i, marked = i+1, true; s.class(i) == token.Comma { // bahwa, jika hujan, …
			i++
		}
	}
	if s.uses(i, word.UseWhether) {
		i, marked = i+1, true
	}
	if !marked && s.uses(i, word.UseEmphasis) && s.flags(i).Has(word.Auxiliary) {
		i++ // menegaskan pula [jalan itu ditutup]
	}
	return i, marked
}

// addresseeEnd is where the clause begins behind a name to whom it was said, with neither comma nor bahwa between:
// kepada Samudra [kesepakatan itu batal]; i if there is none.
func (s *scanner) addresseeEnd(i, end int) int {
	m := s.mention(i + 1)
	if m < 0 || s.spans[m].first != i+1 || !s.uses(i, word.UseRecipient) || !s.startsClause(s.spans[m].end, end) {
		return i
	}
	return s.spans[m].end
}

// doesMore reports whether the tokens go on with another verb of the subject: meminta maaf kepada warga [serta menulis] agar …
func (s *scanner) doesMore(i, end int) bool {
	for k := i + 1; k+1 < end; k++ {
		if s.flags(k).Has(word.Coordinator) && s.mention(k) < 0 && s.verbal(k+1) {
			return true
		}
	}
	return false
}

// askedWhether is the word for whether behind the people at token i who are asked: menanyakan warga [apakah] air surut; i
// if there is none.
func (s *scanner) askedWhether(i, end int) int {
	for k := i + 1; k < end && k < i+maxOwner && s.class(k) == token.Word; k++ {
		if s.uses(k, word.UseWhether) && s.source(span{i, k}) {
			return k
		}
	}
	return i
}

// toldEnd is where the clause begins behind people to whom it was said, with neither comma nor bahwa between: kepada para
// wartawan [air sudah surut]; i if there are none.
func (s *scanner) toldEnd(i, end int) int {
	k := i + 1
	if s.plural(k) {
		k++
	}
	if !s.uses(i, word.UseRecipient) || s.mention(k) >= 0 || !s.roleIn(k, k+1) || !s.startsClause(k+1, end) {
		return i
	}
	return k + 1
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

// bahwa reports whether the word at token i introduces what is said and nothing else: bahwa, but not jika.
func (s *scanner) bahwa(i int) bool {
	return s.flags(i).Has(word.That) && !s.flags(i).Has(word.Conjunction)
}

// asks reports whether the words at token i open a question: mengapa, ke mana.
func (s *scanner) asks(i int) bool {
	return s.uses(i, word.UseQuestion) || s.flags(i).Has(word.PlacePrep) && s.uses(i+1, word.UseQuestion)
}

// asksWhich reports whether a noun and the word that asks which one stand at token i: lembaga [mana].
func (s *scanner) asksWhich(i int) bool {
	return s.uses(i+1, word.UseQuestion) && !s.uses(i+1, word.UseWhether) && s.class(i) == token.Word && !s.verbal(i) && s.mention(i) < 0
}

// soThat reports whether the word at token i introduces what is asked for and nothing else: agar, but not untuk.
func (s *scanner) soThat(i int) bool {
	return s.flags(i).Has(word.SoThat) && !s.flags(i).Has(word.Adjunct)
}

// opensAdjunctBehind reports whether the word behind a cue begins an addressee, place, time or medium.
func (s *scanner) opensAdjunctBehind(i int) bool {
	return s.flags(i).Any(word.Of(word.Adjunct, word.Weekday)) && !s.flags(i).Has(word.Negation) && !s.uses(i, word.UseTopic) &&
		!(s.uses(i, word.UseManner) && s.uses(i+1, word.UseThing)) // but tanpa tanggul, …; dengan adanya tanggul, …
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
			if depth == 0 && (s.flags(i).Has(word.That) || s.soThat(i) || s.asks(i)) {
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
	if !pause && s.addresseeEnd(i, min(end+2, len(s.t.Tokens))) > i {
		return false
	}
	for k := i; k+1 < end; k++ {
		if s.flags(k).Has(word.That) || !pause && k > i && s.mention(k) < 0 && s.flags(k).Any(word.Of(word.Pronoun, word.Coordinator)) {
			return false
		}
	}
	return i >= end || s.opensAdjunctBehind(i) || pause && end-i <= 2
}

// personAt reports whether the name of a person begins at token i.
func (s *scanner) personAt(i int) bool {
	m := s.mention(i)
	return m >= 0 && s.spans[m].first == i && s.mentions[m].Type == entity.Person
}

// stopsClause are the classes of words that open something else than a predicate.
var stopsClause = word.Of(word.Adjunct, word.PlacePrep, word.That, word.SoThat, word.Coordinator, word.Connector, word.Conjunction, word.Number,
	word.Relative, word.Weekday, word.TimeOfDay, word.Pronoun, word.Demonstrative)

// startsClause reports whether a clause begins at token i, right behind a name: a word that opens nothing else.
func (s *scanner) startsClause(i, end int) bool {
	if i+2 >= end || s.class(i) != token.Word || s.class(i+1) == token.Comma || s.uses(i, word.UsePeriod, word.UseCapacity) {
		return false
	}
	if s.mention(i) < 0 && (s.upper(i) || s.opensAdjunctBehind(i) || s.flags(i).Any(noClause)) {
		return false
	}
	return s.proposition(i, end)
}

// noClause are the classes of words with which no clause begins right behind a name.
var noClause = word.Of(word.PlacePrep, word.That, word.Coordinator, word.Connector, word.Conjunction, word.Relative)

// attributionEnd is where the adjuncts behind a speaker end.
func (s *scanner) attributionEnd(i, end int) int {
	if s.uses(i, word.UseEmphasis, word.UseAlso) && s.class(i+1) == token.Comma {
		i++
	}
	if i < end && (s.class(i) == token.Comma || s.class(i) == token.Colon) {
		if s.flags(i+1).Has(word.Relative) && !s.flags(i-1).Has(word.CueNya) { // Menurut Wirya, yang juga Ketua Komisi Air, air naik
			return s.aside(i, end)
		}
		if !s.adjunctGoesOn(i + 1) {
			return i
		}
		i++
	}
	return s.adjunctEnd(i, end)
}

// aside is the comma that closes what a relative word opens behind the comma at token i; i if there is none.
func (s *scanner) aside(i, end int) int {
	if to := s.segmentEnd(i+1, min(end, i+maxRelative)); to < end && s.class(to) == token.Comma {
		return to
	}
	return i
}

// openingOnly reports whether only a connective stands from token i to token end: Namun, Meski demikian,
func (s *scanner) openingOnly(i, end int) bool {
	if end > i && s.class(end-1) == token.Comma {
		end--
	}
	if i >= end {
		return true
	}
	if end == i+1 && s.mention(i) < 0 && s.flags(i).Any(word.Of(word.Auxiliary, word.Stop)) && !s.flags(i).Any(word.Of(word.Pronoun, word.Demonstrative)) && !s.uses(i, word.UseSide) {
		return true // Memang, Akibatnya,
	}
	if form, to := s.t.Phrase(i, word.Of(word.Conjunction)); form != nil && to == end {
		return true // Lebih lanjut,
	}
	if s.uses(i, word.UsePeriod) && end-i <= 4 && !s.verbal(end-1) {
		return true // Tahun lalu,
	}
	if s.uses(i, word.UseAll) && s.flags(i).Has(word.Initial) && s.uses(i+1, word.UsePeriod) && s.segmentEnd(i, end) == end {
		return true // Setiap musim hujan,
	}
	if f := s.flags(i); (f.Has(word.Number) || s.class(i) == token.Number) && f.Has(word.Initial) && s.uses(i+1, word.UsePeriod) && end == i+3 {
		return true // Tiga tahun lalu,
	}
	if s.uses(i, word.UseBefore) && s.flags(i).Has(word.Initial) && s.segmentEnd(i, end) == end {
		return true // Bagi warga yang merasa kehilangan,
	}
	if end-i > 16 || s.flags(i).Has(word.Relative) || !s.flags(i).Any(word.Of(word.Conjunction, word.Adjunct, word.Coordinator, word.PlacePrep)) {
		return false
	}
	if s.class(i+1) == token.Number && s.class(i+2) == token.Word && i+2 < end && !s.flags(i+2).Has(word.Month) && !s.flags(i).Any(word.Of(word.Function, word.Conjunction)) {
		return false // Sekitar 30 persen warga, kata Wirya, …: the subject
	}
	if k := i + 1; s.conjunction(i) == word.KindOpening && k < end && !s.flags(k).Any(word.Of(word.Conjunction, word.Adjunct, word.PlacePrep, word.Demonstrative)) {
		return false // Adapun anggarannya, kata Wirya, …: the subject
	}
	for k := i + 1; k < end; k++ {
		if s.class(k) == token.Comma {
			return false
		}
		if s.mention(k) < 0 && s.verbal(k) && k > i+1 && !s.flags(k-1).Has(word.Relative) && end-i > 3 { // but Untuk mencapai target itu,
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
