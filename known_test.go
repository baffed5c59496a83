package sebut_test

import "github.com/sebut-id/sebut/internal/spantest"

// The faults behind the known failures.
const (
	border   = "the border between a body or place that the lexicon does not know and the name behind it is misjudged"
	office   = "an office takes in the head of the body behind it, or a body's name holds a title"
	document = "a document or data set as the source is cut short or passed over"
	phrase   = "the role phrase keeps words that only lead to it: seorang, asal, bernama"
	counted  = "a count that a body records (mencatat) is taken for what it says"
	two      = "an abbreviation that means two things is taken for the one that is no name"
	pointing = "a phrase that points back by rank or office finds nobody, or the wrong one"
	stative  = "a clause whose predicate is an adjective is taken for a topic"
	title    = "the title of a work, a slogan or a programme is taken for a name or for speech"
)

// knownArticles are the articles whose mentions or quotes do not yet come out as marked, with the reason; one that does
// must leave the list.
var knownArticles = spantest.Known{
	"05_sepak_bola/mentions":     border,
	"05_sepak_bola/quotes":       border,
	"09_gempa/quotes":            document,
	"10_rupiah/mentions":         border,
	"10_rupiah/quotes":           border,
	"12_demam_berdarah/quotes":   counted,
	"13_film_musim/mentions":     title,
	"13_film_musim/quotes":       title,
	"16_tambang_nikel/quotes":    title,
	"28_pasar_modal/quotes":      phrase,
	"33_banjir_bandang/mentions": two,
	"35_begal_motor/quotes":      pointing,
	"36_pilkada/quotes":          stative,
	"45_film_band/mentions":      title,
	"47_sidang_sawit/quotes":     pointing,
}
