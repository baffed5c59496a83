package quote

import "sort"

// nested finds the quotes within the direct quotes of a unit: pairs of marks inside that have an attribution of their own,
// "Sumirat berkata, 'Air naik,' lalu lari," kata Wirya. Without a cue, words between marks inside a speech are a part of it.
// They are kept apart from the drafts, since who is quoted by a speaker is not who spoke last.
func (s *scanner) nested(u unit) {
	n := sort.Search(len(s.pairs), func(k int) bool { return s.pairs[k].open >= u.first })
	for ; n < len(s.pairs) && s.pairs[n].open < u.end; n++ {
		p := s.pairs[n]
		if p.parent < 0 || !s.pairs[p.parent].used || !p.stands() || p.content().empty() {
			continue
		}
		around := unit{span: s.pairs[p.parent].content()}
		d := draft{kind: Direct, content: p.content(), pair: n}
		after, pause := s.behind(p)
		if !(after < around.end && s.attributedAfter(around, &d, after, pause)) &&
			!s.attributedBefore(around, &d, p.open, s.endsUnit(after, around.end)) || d.cue.empty() {
			continue
		}
		s.pairs[n].used = true
		s.settleNested(&d.speaker, d.content.first)
		s.children = append(s.children, d)
	}
}

// settleNested finds out who the speaker of a quote within a quote is, as far as the words themselves say it: pronouns in
// a speech are those of its speaker.
func (s *scanner) settleNested(sp *speaker, before int) {
	switch sp.sort {
	case named:
		sp.by, sp.entity = ByName, s.entities[sp.named]
		return
	case phrase:
		if m := s.byRole(sp.span, before); m >= 0 {
			sp.means(s, m, ByRole)
			return
		}
		sp.by = ByPhrase
	}
	sp.named, sp.entity = -1, -1
}

// appendNested writes the quotes within the last quote of dst, whose own content ends at token end; k is the first of the
// children that are not yet written, and what is returned is the next one. Numbers count from the quote at index from.
func (s *scanner) appendNested(dst []Quote, from, k, end int) ([]Quote, int) {
	parent := len(dst) - 1
	for ; k < len(s.children) && s.children[k].content.first < end; k++ {
		q := s.quote(&s.children[k])
		around := len(dst) - 1
		for around > parent && !dst[around].Contains(q.Span) {
			around = from + dst[around].Parent
		}
		if !dst[around].Contains(q.Span) {
			continue
		}
		q.Parent = around - from
		dst = append(dst, q)
	}
	return dst, k
}
