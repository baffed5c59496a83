package quote

// Rule is one attribution pattern. Example is a sentence of our own in which it decides the quote between brackets; every
// example is a test. The shapes of built-in rules are for a reader only; where an attribution cuts a clause in two, QUOTE stands twice.
type Rule struct {
	Name    string
	Shape   string // the pattern, in the notation of [NewWith]
	Example string
}

type ruleID uint16

const (
	noRule ruleID = iota
	directAfter
	directNya
	directSubject
	directBefore
	directColon
	directDash
	directFloating
	directUnclosed
	indirectSubject
	indirectRequest
	indirectAsked
	indirectStance
	indirectPronoun
	indirectAfter
	indirectInside
	indirectNya
	indirectPrep
	indirectPrepEnd
	indirectPrepInside
	indirectPassive
	indirectDocument
	indirectAnd
)

var rules = [...]Rule{
	directAfter:        {"direct.after", `"QUOTE," CUE SPEAKER`, `"[Air naik sejak subuh]," kata Sumirat di posko.`},
	directNya:          {"direct.nya", `"QUOTE," CUE-nya`, `Camat Wirya Atmaja datang. "[Air naik sejak subuh]," ujarnya.`},
	directSubject:      {"direct.subject", `"QUOTE," SPEAKER CUE`, `"[Kami siap membantu]," Camat Wirya Atmaja mengatakan kepada wartawan.`},
	directBefore:       {"direct.before", `SPEAKER CUE (,) (bahwa) "QUOTE"`, `Camat Wirya Atmaja mengatakan, "[Kami siap membantu warga.]"`},
	directColon:        {"direct.colon", `SPEAKER: "QUOTE"`, `Camat Wirya Atmaja: "[Kami siap membantu warga.]"`},
	directDash:         {"direct.dash", `"QUOTE" – SPEAKER`, `"[Kami siap membantu warga.]" – Camat Wirya Atmaja`},
	directFloating:     {"direct.floating", `"QUOTE"`, `"Air naik," kata Sumirat. "[Kami mengungsi ke balai desa.]"`},
	directUnclosed:     {"direct.unclosed", `"QUOTE, CUE SPEAKER`, `"[Air naik sejak subuh], kata Sumirat di posko.`},
	indirectSubject:    {"indirect.subject", `SPEAKER CUE (,) (bahwa) QUOTE`, `Camat Wirya Atmaja mengatakan, [air naik sejak subuh].`},
	indirectRequest:    {"indirect.request", `SPEAKER CUE … agar QUOTE`, `Camat Wirya Atmaja meminta warga agar [tetap tenang].`},
	indirectAsked:      {"indirect.asked", `… CUE(diminta) SPEAKER untuk QUOTE; … CUE(ditanya) SPEAKER apakah …`, `Warga diminta Camat Wirya Atmaja untuk [tetap tenang].`},
	indirectStance:     {"indirect.stance", `SPEAKER CUE(yakin) QUOTE`, `Camat Wirya Atmaja yakin [air akan surut besok].`},
	indirectPronoun:    {"indirect.pronoun", `ia CUE …; … ia CUE sebagai …`, `Camat Wirya Atmaja datang. Kemudian ia paparkan [kerugian warga mencapai dua miliar rupiah].`},
	indirectAfter:      {"indirect.after", `QUOTE, CUE SPEAKER`, `[Air naik sejak subuh], kata Camat Wirya Atmaja di posko.`},
	indirectInside:     {"indirect.inside", `QUOTE, CUE SPEAKER, QUOTE`, `[Banjir itu, kata Camat Wirya Atmaja, akan surut besok].`},
	indirectNya:        {"indirect.nya", `QUOTE, CUE-nya`, `Camat Wirya Atmaja datang. [Air naik sejak subuh], katanya.`},
	indirectPrep:       {"indirect.according", `Menurut SPEAKER, QUOTE`, `Menurut Camat Wirya Atmaja, [air naik sejak subuh].`},
	indirectPrepEnd:    {"indirect.according-end", `QUOTE, menurut SPEAKER`, `[Air naik sejak subuh], menurut Camat Wirya Atmaja.`},
	indirectPrepInside: {"indirect.according-inside", `QUOTE, menurut SPEAKER, QUOTE`, `[Banjir itu, menurut Camat Wirya Atmaja, akan surut besok].`},
	indirectPassive:    {"indirect.passive", `CUE(dikatakan) SPEAKER, QUOTE`, `Dikatakan Camat Wirya Atmaja, [air akan surut besok].`},
	indirectDocument:   {"indirect.document", `Dalam SPEAKER CUE(disebutkan) (,) (bahwa) QUOTE`, `Dalam laporan itu disebutkan bahwa [air naik sejak subuh].`},
	indirectAnd:        {"indirect.and", `… dan CUE (bahwa) QUOTE`, `Camat Wirya Atmaja mengatakan, air naik dan menambahkan bahwa [warga sudah mengungsi].`},
}

// Rules are all attribution patterns.
func Rules() []Rule { return append([]Rule(nil), rules[1:]...) }
