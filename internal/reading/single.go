package reading

import "github.com/sebut-id/sebut/internal/token"

// maxSingle is how many tokens a pair of single marks may hold. Beyond that an opening mark is sooner an apostrophe that
// has lost its letter ('ndeso), and a closing one far behind it belongs to something else.
const maxSingle = 400

// pairSingles makes quotation marks of the single marks that stand in pairs: one that only can open and the next one that
// only can close, in one paragraph. All others stay what they are: apostrophes, feet, slips. Letters hold an apostrophe
// that stands between them within their own token (Jum'at), so that those are not met here.
func (t *Text) pairSingles() {
	open := -1
	for i, k := range t.Tokens {
		if k.Is(token.Line) {
			open = -1
		}
		if k.Class != token.Single {
			continue
		}
		switch left, right := t.Clings(i); {
		case right && !left:
			open = i
		case left && !right && open >= 0 && i-open > 1 && i-open <= maxSingle:
			t.Tokens[open].Class, t.Tokens[i].Class = token.Quote, token.Quote
			open = -1
		}
	}
}

// Clings reports whether the quotation mark at token i clings to words before it and behind it. Brackets, dashes and other
// marks at its side count as a gap where they would open or close with it.
func (t *Text) Clings(i int) (left, right bool) {
	if left = t.Tokens[i].Is(token.Glued) && !t.Tokens[i].Is(token.Line) && i > 0; left {
		switch t.Tokens[i-1].Class {
		case token.Open, token.Dash, token.Slash, token.Colon:
			left = false
		case token.Quote:
			left = i > 1 && t.Tokens[i-1].Is(token.Glued) // ”A ‘B’” but “‘A’ B”
		}
	}
	if right = i+1 < len(t.Tokens) && t.Tokens[i+1].Is(token.Glued) && !t.Tokens[i+1].Is(token.Line); right {
		switch t.Tokens[i+1].Class {
		case token.Comma, token.Dot, token.Colon, token.Semicolon, token.Close, token.Question, token.Exclaim, token.Dash, token.Slash:
			right = false
		case token.Quote:
			right = !left // ‘“A” B’ but “A ‘B’”
		}
	}
	return left, right
}
