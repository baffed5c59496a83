package quote

import (
	"cmp"

	"github.com/sebut-id/sebut/internal/automaton"
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// mainClause is the comma in front of the main clause when the cue at token j lies in a subordinate one before it and
// the main clause has a cue too: Meski data menunjukkan kenaikan, [BPS mengingatkan …]; 0 if there is none.
func (s *scanner) mainClause(first, j, end int) int {
	if j == first || !s.subordinates(first) {
		return 0
	}
	comma := s.segmentEnd(first, end)
	if comma <= j || s.class(comma) != token.Comma || s.subjectCue(comma+1, end) == 0 {
		return 0
	}
	return comma
}

// subordinates reports whether the conjunction at token i begins a clause beside a main one.
func (s *scanner) subordinates(i int) bool {
	k := s.conjunction(i)
	return k == word.KindSubordinate || k == word.KindConcession
}

// andCue finds, within a clause, a further cue: … dan menambahkan bahwa …; …, meskipun Shoigu mengatakan … It returns
// where the clause before it ends, the token of the cue, and whether the cue has a subject of its own; zeros if none.
func (s *scanner) andCue(u unit, d draft) (cut, cue int, own bool) {
	claimed := 0 // the comma before an apposition that says what the clause is
	for k := d.content.first + 2; k+1 < d.content.end; k++ {
		if s.inside[k] >= 0 {
			continue
		}
		if s.flags(k).Has(word.Coordinator) && !s.ago(k) {
			j := s.pastAdverbs(k + 1)
			if form, to := s.t.Phrase(j, coordinate); form != nil && !s.upper(j) {
				if word.Class(form.Class) == word.CueStance && s.cues(d.content.first, k) {
					continue // Wirya mengatakan, warga mengaku takut serta khawatir jika …
				}
				certain := s.flags(to).Has(word.That) || s.class(to) == token.Comma || form.Is(reading.Join) || s.wills(to)
				if certain || s.parts(k, form) && s.joinsClause(j, to, d.content.end) {
					return cmp.Or(claimed, k), j, false
				}
			}
		}
		if claimed == 0 && s.class(k) == token.Comma && s.flags(k+1).Has(word.CueNoun) && s.flags(k+2).Has(word.Relative) {
			claimed = k // …, klaim yang dibantah KPK, dan …
		}
		if s.class(k) != token.Comma || !s.flags(k+1).Has(word.Conjunction) {
			continue
		}
		if s.refuses(k + 2) {
			return cmp.Or(claimed, k), 0, false
		}
		j := s.pastAdverbs(k + 2)
		if form, to := s.t.Phrase(j, coordinate); form != nil && !s.upper(j) && s.flags(to).Has(word.That) && !s.subordinates(k+1) {
			return cmp.Or(claimed, k), j, false // …, tetapi buru-buru menambahkan bahwa …
		}
		if j := s.subjectCue(k+2, d.content.end); j > 0 {
			return cmp.Or(claimed, k), j, true
		}
	}
	return claimed, 0, false
}

// parts reports whether what stands before the coordinator k, or it and the form of the cue behind it, part two clauses.
func (s *scanner) parts(k int, form *automaton.Form) bool {
	switch s.class(k - 1) {
	case token.Quote:
		return true
	case token.Comma:
		return form.Is(reading.Plain) || word.Class(form.Class) == word.CueRequest || s.flags(k).Any(word.Of(word.Adjunct, word.Modifier))
	}
	return false
}

// maxAdverbs is how many adverbs may stand between a conjunction and a second cue.
const maxAdverbs = 4

// pastAdverbs is the token behind the adverbs at token i that stand before a verb: buru-buru, juga.
func (s *scanner) pastAdverbs(i int) int {
	for n := 0; n < maxAdverbs && !s.flags(i).Any(coordinate); n++ {
		switch {
		case s.class(i+1) == token.Hyphen && s.class(i+2) == token.Word && s.t.Tokens[i+2].Hash == s.t.Tokens[i].Hash:
			i += 3
		case s.flags(i).Any(word.Of(word.Auxiliary, word.Negation)):
			i++
		default:
			return i
		}
	}
	return i
}

// wills reports whether what somebody is going to do begins at token i: mengancam [akan mundur].
func (s *scanner) wills(i int) bool {
	return s.uses(i, word.UseModal) && s.flags(i).Has(word.Auxiliary) && s.verbal(i+1)
}

// refuses reports whether the words at token i say that somebody would not speak: menolak menjawab, enggan berkomentar.
func (s *scanner) refuses(i int) bool {
	return s.uses(i, word.UseHesitant) && (s.flags(i+1).Any(cueBefore|word.Of(word.Verb)) || s.verbal(i+1))
}

// ago reports whether the word at token i says how long ago a date was: 1 Mei [lalu], pekan [lalu].
func (s *scanner) ago(i int) bool {
	return s.flags(i).Has(word.TimeOfDay) && (s.class(i-1) == token.Number || s.flags(i-1).Any(word.Of(word.Month, word.Weekday)) || s.uses(i-1, word.UsePeriod))
}

// cues reports whether a cue with a clause or feeling of its own stands in the tokens.
func (s *scanner) cues(i, end int) bool {
	for ; i < end; i++ {
		if s.flags(i).Any(word.Of(word.CueActive, word.CueStance)) && s.mention(i) < 0 {
			return true
		}
	}
	return false
}

// joinsClause reports whether the cue at tokens j to end, behind words in quotation marks and dan, has a clause of its own:
// menyebut banjir itu "bencana" dan [mendesak pemerintah bertindak].
func (s *scanner) joinsClause(j, to, end int) bool {
	if form, _ := s.t.Phrase(j, word.Of(word.CueRequest)); form != nil {
		if _, ok := s.requested(span{j, to}, end); ok {
			return true
		}
	}
	return s.proposition(to, end)
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
