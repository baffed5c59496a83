package entity

import (
	"strings"

	"github.com/sebut-id/sebut/internal/automaton"
	"github.com/sebut-id/sebut/internal/reading"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// maxTitle is how many tokens the title of a work may have; most have two to five.
const maxTitle = 10

// maxWorks is how many works a text may name whose titles are looked for everywhere: each costs a comparison a word.
const maxWorks = 16

// markWorks notes the titles of works, so that no word of them is taken for a name: film [Hujan Terakhir]. A title that
// the text shows once to be one counts everywhere. The names of tongues and peoples are noted with them.
func (s *scanner) markWorks() {
	s.titles = s.titles[:0]
	s.works.reset(len(s.t.Tokens))
	for i, f := range s.t.Flags {
		if s.t.Tokens[i].Class == token.Quote && !s.works.has(i) {
			if end := s.marked(i); end > 0 && !s.uses(i-1, word.UseAs, word.UseFigure) && (s.dated(end+1) || s.inEnglish(i+1, end)) { // "Senja di Kota" (1987), "To Love a Star"
				s.worksBehind(i+1, end)
			}
			continue
		}
		if !f.Has(word.OtherCue) || s.upper(i) && !f.Has(word.Initial) { // Festival Film Toronto
			continue
		}
		cue, behind := s.t.Phrase(i, word.Of(word.OtherCue))
		if cue != nil && word.Kind(cue.Kind) != word.KindWork {
			s.peoples(behind, cue)
			continue
		}
		if form, end := s.t.Phrase(i-1, word.Of(word.Role)); form != nil && end == i+1 && word.Kind(form.Kind) == word.KindExpert { // kritikus film Wirya
			continue
		}
		first, end := s.titleBehind(i)
		if end == first && (cue == nil || !cue.Is(reading.Weak)) {
			first, end = s.titleBefore(i)
		}
		if end == first {
			continue
		}
		s.worksBehind(first, end)
		if end-first > 1 && len(s.titles) < maxWorks {
			s.titles = append(s.titles, [2]int{first, end})
		}
	}
	if len(s.titles) == 0 {
		return
	}
	for _, at := range s.t.Capitals {
		i := int(at)
		if s.works.has(i) {
			continue
		}
		for _, t := range s.titles {
			if s.repeats(i, t[0], t[1]) {
				s.works.add(i, i+t[1]-t[0])
				break
			}
		}
	}
}

// maxWorksBehind is how many titles of one list are followed.
const maxWorksBehind = 24

// worksBehind notes the title at tokens first to end, and those in marks that a list goes on with: film "Senja", "Hujan"
// (1987), dan "Badai".
func (s *scanner) worksBehind(first, end int) {
	s.works.add(first, end)
	for n := 0; n < maxWorksBehind && s.class(end) == token.Quote && s.class(first-1) == token.Quote; n++ {
		i := end + 1
		if s.dated(i) {
			i += 3
		}
		for k := 0; k < 2 && (s.class(i) == token.Comma || s.class(i) == token.Slash || s.flags(i).Has(word.Connector) && !s.upper(i)); k++ {
			i++
		}
		if i == end+1 || s.class(i) != token.Quote || s.breaks(i) {
			return
		}
		first, end = i+1, s.marked(i)
		if end < 0 {
			return
		}
		s.works.add(first, end)
	}
}

// marked is the mark that closes the few words, capital at their start, behind the quotation mark at token i; -1 if there is none.
func (s *scanner) marked(i int) int {
	if !s.upper(i + 1) {
		return -1
	}
	for end := i + 2; end <= i+1+maxTitle && !s.breaks(end); end++ {
		switch s.class(end) {
		case token.Quote:
			if c := s.class(end - 1); c == token.Comma || c == token.Dot {
				return -1 // speech
			}
			return end
		}
	}
	return -1
}

// inEnglish reports whether the tokens from first to end, two or more, hold a function word of English, and are no known name
// as a whole nor that of a body by its look.
func (s *scanner) inEnglish(first, end int) bool {
	found := false
	for i := first; i < end; i++ {
		if s.flags(i).Any(word.Of(word.OrgTail, word.OrgHead)) {
			return false
		}
		found = found || s.flags(i).Has(word.English)
	}
	if e, ok := s.entry(first); ok && e.end == end {
		return false
	}
	return found && end > first+1
}

// dated reports whether a year in brackets stands at token i: (1987).
func (s *scanner) dated(i int) bool {
	return s.class(i) == token.Open && s.class(i+1) == token.Number && s.class(i+2) == token.Close && s.t.Tokens[i+1].Len() == 4
}

// titleBehind is the title behind the cue at token i, in quotation marks or as a run of capitals.
func (s *scanner) titleBehind(i int) (first, end int) {
	form, first := s.t.Phrase(i, word.Of(word.OtherCue))
	alone := form != nil && form.Is(reading.Alone)
	if first == i {
		first++
	}
	if k := s.quoteAhead(first); k > 0 {
		first = k
	}
	if c := s.class(first); c == token.Quote || c == token.Single {
		first++
		if !s.upper(first) {
			return first, first
		}
		for end = first; end < first+maxTitle && end < len(s.t.Tokens) && !s.breaks(end); end++ {
			if s.class(end) == c {
				return first, end
			}
		}
		return first, first
	}
	if form != nil && form.Is(reading.Weak) {
		return first, first // artinya "Tempat Lirasti", but artinya Lirasti pergi
	}
	apposed := s.class(first+1) == token.Comma && s.class(first) == token.Word && strings.HasSuffix(s.t.String(first), "nya")
	if apposed { // film terbarunya, Hujan Terakhir,
		first += 2
	}
	for end = first; end < first+maxTitle && !s.breaks(end); end++ {
		if end > first && s.t.Tokens[end].Is(token.AllUpper) && s.bodyAt(end) {
			break // acara Jejak Samudra TVRI
		}
		if !s.upper(end) && !(s.flags(end).Has(word.English) && s.upper(end+1)) {
			break
		}
	}
	if end > first && alone && !apposed && (end > first+1 || !s.firm(first) && !s.personAt(first)) {
		return first, end // berjudul Senja
	}
	if !s.isTitle(first, end) || apposed && s.class(end) != token.Comma {
		return first, first
	}
	return first, end
}

// maxGap is how many words may stand between a cue and the title in marks: film [pertamanya pada tahun 1999,] "Senja".
const maxGap = 4

// quoteAhead is the mark behind a few words in small letters or numbers at token i, which opens a title and no speech; 0 if none.
func (s *scanner) quoteAhead(i int) int {
	for k := i; k <= i+maxGap && !s.breaks(k); k++ {
		switch c := s.class(k); {
		case c == token.Quote && k > i:
			if s.marked(k) > 0 {
				return k
			}
			return 0
		case c == token.Comma && s.class(k+1) == token.Quote && k > i || c == token.Number:
		case c != token.Word || s.upper(k) || s.flags(k).Any(cueClasses|word.Of(word.CueRoot, word.CueNya, word.Demonstrative, word.Relative, word.Connector, word.PlacePrep, word.Role, word.NameCue)) ||
			s.uses(k, word.UseAs):
			return 0
		}
	}
	return 0
}

// titleBefore is the run of capitals before the cue at token i in an apposition: [Senja di Kota], film kedua …
func (s *scanner) titleBefore(i int) (first, end int) {
	end = i - 1
	if s.upper(i) || s.class(end) != token.Comma || s.flags(i+1).Has(word.Demonstrative) {
		return end, end
	}
	for first = end; first > 0 && first > end-maxTitle && s.upper(first-1) && !s.breaks(first); first-- {
	}
	if s.flags(first).Any(word.Of(word.CuePrep, word.CueRoot)) { // Menurut Wirya, lagu itu …
		return end, end
	}
	if s.class(first-1) == token.Comma && s.placeAt(first, false) {
		first++ // kabarsamudera.com, Jakarta …
	}
	if s.flags(first-1).Any(word.Of(word.PlacePrep, word.CuePrep, word.CueRoot)) || !s.isTitle(first, end) { // kata Wirya, lagu itu …
		return end, end
	}
	return first, end
}

// maxPeoples is how many names of one list of peoples or tongues are followed.
const maxPeoples = 16

// peoples notes the names of peoples or tongues at token i, behind the cue, one or a list: bahasa [Bugis], [Belanda] dan [Inggris].
func (s *scanner) peoples(i int, form *automaton.Form) {
	kind := word.Kind(form.Kind)
	for n := 0; n < maxPeoples; n++ {
		end := s.peopleEnd(i, kind)
		if other, to := s.t.Phrase(i, word.Of(word.Other)); end == i && other != nil {
			end = to
		}
		if end == i && form.Is(reading.Alone) && s.upper(i) && !s.breaks(i) && !s.upper(i+1) && s.stranger(i, i+1) {
			end = i + 1 // suku Slenasa: one that no list has
		}
		if end == i {
			return
		}
		s.works.add(i, end)
		if i = s.nextListed(end); i == end || i == end+2 && n == 0 { // in bahasa Turki, dan Jepang menyebut …
			return
		}
	}
}

// peopleEnd is the end of the place, or behind a word for a language the state, whose name at token i stands for a people
// or a tongue: etnis [Minahasa], berbahasa [Belanda]. A people is called by its state, too, but then it is that state's.
func (s *scanner) peopleEnd(i int, kind word.Kind) int {
	if !s.upper(i) || s.breaks(i) {
		return i
	}
	if e, ok := s.entry(i); ok && (e.typ == Place || e.typ == State && kind == word.KindTongue) {
		return e.end
	}
	return i
}

// isTitle reports whether a run of capitals beside a cue is a title: two words or more, none of them plainly a person's
// name, and no known name as a whole or at its start (film Korea Selatan, novel Balai Pustaka).
func (s *scanner) isTitle(first, end int) bool {
	if end-first < 2 || s.flags(first).Any(titleClasses|officeClasses) || s.personAt(first) {
		return false
	}
	for i := first; i < end; i++ {
		if s.firm(i) {
			return false
		}
	}
	for _, m := range s.t.Matches(first) {
		if m.Form.Class >= reading.EntryClass && (m.End >= end || m.End > first+1) {
			return false
		}
	}
	return true
}

// repeats reports whether the words from first to end stand at token i again.
func (s *scanner) repeats(i, first, end int) bool {
	if i+end-first > len(s.t.Tokens) {
		return false
	}
	for k := first; k < end; k++ {
		if s.t.Tokens[i+k-first].Hash != s.t.Tokens[k].Hash {
			return false
		}
	}
	return true
}

// bits is a set of token numbers.
type bits []uint64

func (b *bits) reset(n int) { *b = append((*b)[:0], make([]uint64, n/64+1)...) }

func (b bits) add(first, end int) {
	for ; first < end; first++ {
		b[first/64] |= 1 << (first % 64)
	}
}

func (b bits) has(i int) bool { return b[i/64]&(1<<(i%64)) != 0 }
