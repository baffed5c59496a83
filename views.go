package sebut

import (
	"iter"
	"slices"
	"sort"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/quote"
)

// BySpeaker yields the speakers in order of their first quote, each with all quotes of which it is the Speaker, in the
// order of the text. Quotes of one entity belong together; of those without an entity, quotes whose speakers are called
// the same do, so that all quotes of nobody known make one group with an empty name. The speaker that is yielded is that
// of the first quote, with the name, role and affiliation that all of them have in common. Others of joint quotes are
// left to [Document.QuotesBy]. Cost: linear in the number of quotes. The iterator can be used again.
func (d *Document) BySpeaker() iter.Seq2[quote.Speaker, []quote.Quote] {
	type key struct {
		entity int
		name   string
	}
	return func(yield func(quote.Speaker, []quote.Quote) bool) {
		number := map[key]int{}
		var groups [][]quote.Quote
		for _, q := range d.Quotes {
			k := key{q.Speaker.Entity, ""}
			if k.entity < 0 {
				k = key{-1, q.Speaker.Name}
			}
			n, ok := number[k]
			if !ok {
				n = len(groups)
				number[k] = n
				groups = append(groups, nil)
			}
			groups[n] = append(groups[n], q)
		}
		for _, quotes := range groups {
			if !yield(quotes[0].Speaker, quotes) {
				return
			}
		}
	}
}

// QuotesBy yields the quotes that an entity says, alone or together with others, in the order of the text, each with its
// number in Quotes; none for a number that is not in Entities. Cost: linear in the number of quotes. The iterator can be
// used again.
func (d *Document) QuotesBy(entity int) iter.Seq2[int, quote.Quote] {
	return d.quotes(func(q quote.Quote) bool {
		return entity >= 0 && (q.Speaker.Entity == entity ||
			slices.ContainsFunc(q.Others, func(s quote.Speaker) bool { return s.Entity == entity }))
	})
}

// QuotesAbout yields the quotes within which an entity is mentioned, in the order of the text, each with its number in
// Quotes; none for a number that is not in Entities. What stands around the words, as the attribution, does not count; a
// quote by the entity does where its words mention it. Cost: linear in the number of quotes and the mentions in them. The
// iterator can be used again.
func (d *Document) QuotesAbout(entity int) iter.Seq2[int, quote.Quote] {
	return d.quotes(func(q quote.Quote) bool {
		for _, m := range d.MentionsIn(q.Span) {
			if m.Entity == entity && !q.Speaker.Overlaps(m.Span) { // Banjir itu, kata Wirya, akan surut: the speaker stands inside
				return true
			}
		}
		return false
	})
}

// quotes yields the quotes that keep holds for.
func (d *Document) quotes(keep func(quote.Quote) bool) iter.Seq2[int, quote.Quote] {
	return func(yield func(int, quote.Quote) bool) {
		for i, q := range d.Quotes {
			if keep(q) && !yield(i, q) {
				return
			}
		}
	}
}

// MentionsIn are the mentions that lie wholly within a span, of a quote for one: a part of Mentions, empty when there are
// none. Cost: logarithmic in the number of mentions.
func (d *Document) MentionsIn(span quote.Span) []entity.Mention {
	from := sort.Search(len(d.Mentions), func(i int) bool { return d.Mentions[i].Start >= span.Start })
	to := from + sort.Search(len(d.Mentions)-from, func(i int) bool { return d.Mentions[from+i].End > span.End })
	return d.Mentions[from:to:to]
}
