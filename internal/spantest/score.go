package spantest

// Score counts how far found spans agree with wanted ones. The zero Score has counted nothing.
type Score struct{ Hit, Extra, Missed int }

// Count compares two lists of spans. Two spans agree when their labels are equal and their overlap is at least the
// given share of what both cover together (1: equal spans); each span agrees with one other at most.
func (s *Score) Count(want, got []Span, share float64) {
	used := make([]bool, len(want))
	for _, g := range got {
		best, at := share, -1
		for i, w := range want {
			if o := overlap(w, g); !used[i] && w.Label == g.Label && o >= best {
				best, at = o, i
			}
		}
		if at < 0 {
			s.Extra++
			continue
		}
		used[at] = true
		s.Hit++
	}
	for _, u := range used {
		if !u {
			s.Missed++
		}
	}
}

// F1 is the harmonic mean of precision and recall, 0 when nothing was hit.
func (s Score) F1() float64 {
	if s.Hit == 0 {
		return 0
	}
	return 2 * float64(s.Hit) / float64(2*s.Hit+s.Extra+s.Missed)
}

// overlap is the share of the bytes of both spans together that lie in both.
func overlap(a, b Span) float64 {
	both := min(a.End, b.End) - max(a.Start, b.Start)
	if both <= 0 {
		return 0
	}
	return float64(both) / float64(max(a.End, b.End)-min(a.Start, b.Start))
}
