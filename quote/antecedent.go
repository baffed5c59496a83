package quote

import (
	"sort"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/token"
	"github.com/sebut-id/sebut/internal/word"
)

// antecedent settles whom a pronoun or a -nya cue stands for: the person who is the subject of a sentence since the last
// quote, or the person who spoke last, or whatever spoke last, or the latest person before.
func (s *scanner) antecedent(i, unit int) {
	d := &s.drafts[i]
	begin := min(d.content.first, d.cue.first)
	form, _ := s.t.Phrase(d.speaker.first, word.Of(word.Pronoun))
	plural := d.speaker.sort == pronoun && form != nil && word.Kind(form.Kind) == word.KindPlural
	barred := s.fronting(d)
	if m := s.subjectSince(i, unit, barred); m >= 0 {
		d.speaker.means(s, m, BySubject)
		return
	}
	for _, single := range []bool{true, false} {
		for j := i - 1; j >= 0 && j >= i-recent && !plural; j-- {
			if s.citedOnly(j) || single && s.drafts[j].kind != Direct && s.generic(s.drafts[j].speaker) {
				continue
			}
			if sp := s.drafts[j].speaker; s.isPerson(sp.entity) && sp.entity != barred || sp.entity < 0 && s.human(sp.phraseOf(), single) {
				d.speaker.like(sp, ByTurn)
				d.speaker.joint = span{}
				return
			}
		}
	}
	if i > 0 && plural && s.subjectTold(i-1, &d.speaker) {
		return
	}
	if i > 0 {
		if d.speaker.like(s.drafts[i-1].speaker, ByTurn); !plural {
			d.speaker.joint = span{}
		}
	}
	if d.speaker.by != NoResolution {
		return
	}
	near := sort.Search(len(s.spans), func(m int) bool { return s.spans[m].first > begin })
	for m := near - 1; m >= 0 && m >= near-nearby; m-- {
		if s.mentions[m].Type == entity.Person && s.spans[m].end <= begin && !s.spans[m].empty() {
			d.speaker.means(s, m, ByNearest)
			return
		}
	}
	if i == 0 && !plural && d.speaker.sort != continuing {
		if m := s.namedBehind(near, max(begin, d.content.end, d.zone.end)); m >= 0 {
			d.speaker.means(s, m, ByNearest)
		}
	}
}

// fronting is the person of whom somebody else speaks whom the attribution of draft d parts from the clause that the name
// begins: [Sumirat], kata dia, hanya meninggalkan obeng; noEntity if there is none.
func (s *scanner) fronting(d *draft) int {
	m := s.mention(d.content.first)
	if m < 0 || s.mentions[m].Type != entity.Person || s.spans[m].end+1 != d.cue.first || s.class(s.spans[m].end) != token.Comma {
		return noEntity
	}
	return s.entities[m]
}

// noEntity is the number of no entity at all, also of none that could not be settled.
const noEntity = -2

// namedBehind is the first mention of a person, from number m on, within a few sentences behind token i: "…," katanya.
// Begitulah [Wirya] menjawab; -1 if there is none.
func (s *scanner) namedBehind(m, i int) int {
	for ; m < len(s.spans) && s.spans[m].first < i+maxBehind; m++ {
		if at := s.spans[m].first; at >= i && !s.spans[m].empty() && s.mentions[m].Type == entity.Person && s.inside[at] < 0 {
			return m
		}
	}
	return -1
}

// maxBehind is how many tokens behind the first quote of a text its speaker may be named: two sentences.
const maxBehind = 40

// generic reports whether a speaker is anybody of a sort, whom nothing points out, so that ia and -nya rather mean somebody
// else: kepala daerah, pelanggan; but not Gubernur, seorang warga, warga Demak.
func (s *scanner) generic(sp speaker) bool {
	p := sp.phraseOf()
	if sp.entity >= 0 || p.empty() || s.uses(p.first, word.UseOne) || s.uses(p.first-1, word.UseOne) || s.flags(p.end-1).Has(word.Demonstrative) {
		return false
	}
	if s.upper(p.first) && (!s.flags(p.first).Has(word.Initial) || s.flags(p.first).Has(word.Office)) {
		return false
	}
	for k := p.first; k < p.end; k++ {
		if s.mention(k) >= 0 {
			return false
		}
	}
	return true
}

// citedOnly reports whether draft j says what the one who spoke before it cites: Wirya menilai, air naik. Apalagi, Camat
// Sumirat sudah menyatakan hujan akan turun.
func (s *scanner) citedOnly(j int) bool {
	if j == 0 || !s.isPerson(s.drafts[j-1].speaker.entity) || s.drafts[j].pair >= 0 {
		return false
	}
	n := s.sentenceAt(s.drafts[j].zone.first)
	if before := s.drafts[j-1]; s.sentenceAt(max(before.content.end, before.zone.end)-1) < n-1 {
		return false // the writer goes on, not who spoke before
	}
	return n > 0 && n < len(s.t.Sentences) && s.uses(s.t.Sentences[n-1].End, word.UseArgument)
}

// sentenceAt is the number of the sentence that holds token i; how many there are if none does.
func (s *scanner) sentenceAt(i int) int {
	return sort.Search(len(s.t.Sentences), func(n int) bool { return s.t.Sentences[n].End > i })
}

// subjectSince is the mention of the person who is the subject of a sentence since the last quote before draft i; -1 if
// there is none, nor is it the entity barred.
func (s *scanner) subjectSince(i, unit, barred int) int {
	d, since := &s.drafts[i], s.sincePerson(i)
	begin := min(d.content.first, d.cue.first)
	for u := unit; u >= 0 && s.units[u].end > since; u-- {
		if unit-u > introductionReach && i > 0 {
			break
		}
		if i > 0 && s.uses(s.units[u].first, word.UseArgument) {
			continue
		}
		m := s.subjectPerson(max(s.units[u].first, since), min(s.units[u].end, begin))
		if m >= 0 && s.entities[m] == barred {
			continue
		}
		if m >= 0 && (i == 0 || (unit-u <= subjectReach || s.isIntroduced(m)) && !s.toldOf(i-1, m)) {
			return m
		}
	}
	return -1
}

// A subject counts within three sentences, somebody whom the text introduces there with a role within twice as many.
const (
	subjectReach      = 3
	introductionReach = 6
)

// isIntroduced reports whether the text tells at mention m who that is: Camat Wirya; Wirya, camat Gemuh.
func (s *scanner) isIntroduced(m int) bool {
	return !s.roleBefore(m).empty() || !s.roleBehind(m).empty()
}

// toldOf reports whether mention m is somebody of whom another one speaks in draft i, and who goes on being spoken of
// behind it: Wirya mengatakan, Sari belum pulang. Sari masih di Demak.
func (s *scanner) toldOf(i, m int) bool {
	d := &s.drafts[i]
	if d.kind == Direct || d.speaker.entity < 0 || d.speaker.entity == s.entities[m] {
		return false
	}
	if behind := s.spans[m].end; s.flags(behind).Any(cueBefore) && !s.upper(behind) {
		return false // Lestari mengaku lalai: now she speaks
	}
	return s.belongs(d.content, s.entities[m])
}

// sincePerson is the token behind the latest quote before draft i that a person says: what a document or a body says in
// between does not take a new subject its turn.
func (s *scanner) sincePerson(i int) int {
	for j := i - 1; j >= 0 && j >= i-recent; j-- {
		d := &s.drafts[j]
		if j == i-recent || s.isPerson(d.speaker.entity) || d.speaker.entity < 0 && s.human(d.speaker.phraseOf(), false) {
			return s.besideSpeaker(max(d.content.end, d.zone.end))
		}
	}
	return 0
}

// besideSpeaker is the end of the sentence at token i, behind an attribution, when what goes on there only says more about
// the speaker: …, kata Wirya[, yang datang bersama Camat Sumirat, Lurah Lestari, dan warga]; i else.
func (s *scanner) besideSpeaker(i int) int {
	at := i
	if s.class(at) == token.Comma {
		at++
	}
	if !s.flags(at).Has(word.Relative) {
		return i
	}
	n := s.sentenceAt(at)
	if n == len(s.t.Sentences) {
		return i
	}
	return s.t.Sentences[n].End
}

// subjectTold makes the speaker of a plural pronoun the two who are the subject of what a document says in draft i.
func (s *scanner) subjectTold(i int, sp *speaker) bool {
	d := &s.drafts[i]
	m := s.mention(d.content.first)
	if d.speaker.entity >= 0 || s.human(d.speaker.phraseOf(), false) || m < 0 || !canSpeak(s.mentions[m].Type) {
		return false
	}
	and := s.spans[m].end
	other := s.mention(and + 1)
	if !s.joins(and) || other < 0 || !canSpeak(s.mentions[other].Type) {
		return false
	}
	sp.means(s, m, BySubject)
	sp.joint = span{len(s.joint), len(s.joint) + 1}
	s.joint = append(s.joint, int32(other))
	return true
}

// recent is how many quotes back a pronoun looks for a person, past bodies and documents that were cited between.
const recent = 4

// isPerson reports whether entity e is a person.
func (s *scanner) isPerson(e int) bool {
	return e >= 0 && e < len(s.fullest) && s.fullest[e] >= 0 && s.mentions[s.fullest[e]].Type == entity.Person
}

// human reports whether a phrase stands for somebody who can be ia or -nya: pria itu, seorang sumber; and, unless a
// single one is wanted, for several: polisi.
func (s *scanner) human(p span, single bool) bool {
	if p.empty() {
		return false
	}
	if single && (s.flags(p.first).Has(word.Number) || s.plural(p.first)) {
		return false
	}
	for i := p.first; i < p.end; i++ {
		if s.mention(i) >= 0 || !s.flags(i).Any(roleWords|word.Of(word.Group)|leads) {
			continue
		}
		if form, _ := s.t.Phrase(i, word.Of(word.Office, word.Role)); form != nil {
			return true
		}
		if form, _ := s.t.Phrase(i, word.Of(word.Group)); form != nil && !single {
			return word.Kind(form.Kind) == word.KindPeople
		}
	}
	return false
}

// plural reports whether the word at token i says that several are meant: para, sejumlah.
func (s *scanner) plural(i int) bool {
	form, _ := s.t.Phrase(i, word.Of(word.Modifier))
	return form != nil && word.Kind(form.Kind) == word.KindPlural
}

// subjectPerson is the mention of the person who is the subject of the tokens: the first person of a segment that is no
// adjunct, unless a preposition or a verb comes before the name; -1 if none.
func (s *scanner) subjectPerson(first, end int) int {
	for i := first; i < end; {
		i = s.segmentStart(i, end)
		to := s.segmentEnd(i, end)
		if s.uses(i, word.UseNamely) && s.flags(i+1).Has(word.Relative) && s.passiveVerb(i+2) { // Salah satunya, seperti yang dilakukan Wirya (43)
			if i += 3; s.uses(i, word.UseAgent) {
				i++
			}
		}
		if i < end && !s.opensAdjunct(i) {
			if m := s.officeActs(i, to); m >= 0 {
				return m
			}
			for j := i; j < to; j++ {
				m := s.mention(j)
				if m < 0 || s.spans[m].first != j || s.inside[j] >= 0 {
					continue
				}
				if s.mentions[m].Type == entity.Person {
					if n := s.mention(to + 1); n >= 0 && s.spans[m].end == to && s.class(to) == token.Comma && to+1 < end &&
						s.mentions[n].Type == entity.Person && s.roleIn(i, j) { // pengacara Wirya, Budi, …
						return n
					}
					if behind := s.spans[m].end; s.class(behind) == token.Word && s.passiveVerb(behind) &&
						(s.owns(i, j) || j == i+1 && s.flags(i).Has(word.Initial) && !s.flags(i).Any(besideName) && !s.roleAt(i)) { // Pernyataan Wirya dibantah Lurah Sari
						j = s.spans[m].end - 1
						continue
					}
					if s.affected(i, m) {
						return m
					}
					if s.governed(i, j) || s.owns(i, j) || s.flags(s.spans[m].end).Has(word.Demonstrative) && s.roleIn(i, j) { // kakak Wirya ini
						return -1
					}
					return m
				}
				j = s.spans[m].end - 1
			}
		}
		i = to + 1
	}
	return -1
}

// affected reports whether the clause at token i tells what a thing does to the person of mention m: Janji itu tidak membuat
// [Wirya] tenang.
func (s *scanner) affected(i, m int) bool {
	k := s.beforeTitles(s.spans[m].first) - 1
	return k > i && s.uses(k, word.UseAffect) && s.mention(i) < 0 && !s.human(span{i, k}, false) && !s.flags(i).Has(word.Pronoun)
}

// officeActs is the mention of the person whose office stands alone before a verb at token i: [Gubernur] menyanggupinya,
// [camat itu] pun tersenyum; -1 if there is none.
func (s *scanner) officeActs(i, end int) int {
	if s.mention(i) >= 0 || s.inside[i] >= 0 {
		return -1
	}
	sang := s.uses(i, word.UseArticle)
	if sang { // sang duta besar
		i++
	}
	form, to := s.t.Phrase(i, word.Of(word.Office, word.Role))
	if form == nil || to >= end {
		return -1
	}
	itu := s.flags(to).Has(word.Demonstrative)
	if itu {
		to++
	}
	itu = itu || sang
	if !itu && word.Class(form.Class) != word.Office || to >= end ||
		!s.verbal(to) && !(sang && s.class(to) == token.Word && !s.upper(to)) {
		return -1
	}
	m := s.byRole(span{i, to}, i)
	if m < 0 || word.Class(form.Class) == word.Office {
		return m
	}
	n := sort.Search(len(s.spans), func(n int) bool { return s.spans[n].first > i }) - 1
	for far := n - nearby; n >= 0 && n > far && s.mentions[n].Type != entity.Person; {
		n--
	}
	if n < 0 || s.entities[n] != s.entities[m] {
		return -1 // petani ini: of many, not the one whose role says so
	}
	return m
}

// owns reports whether the name at token i belongs to the noun before it: usulan Wirya, akun Wirya; but not to a role:
// pedagang sayur Wirya.
func (s *scanner) owns(first, i int) bool {
	if i == first || s.class(i-1) != token.Word || s.upper(i-1) || s.verbal(i-1) {
		return false
	}
	return s.occasionKind(i-1) == word.KindMedium || !s.flags(i-1).Any(besideName) && !s.roleIn(first, i)
}

// besideName are the classes of words that may stand right before the name of a subject.
var besideName = word.Of(word.Stop, word.Honorific, word.Rank, word.Conjunction, word.Coordinator, word.Auxiliary,
	word.Adjunct, word.NameCue, word.Demonstrative, word.TimeOfDay)
