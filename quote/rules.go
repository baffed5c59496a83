package quote

// Rule is one attribution pattern. Example is a sentence of our own in which it decides the quote between brackets;
// every example is a test.
type Rule struct {
	Name    string
	Shape   string // the pattern for a reader
	Example string
}

type ruleID uint8

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
	indirectStance
	indirectAfter
	indirectInside
	indirectNya
	indirectPrep
	indirectPrepEnd
	indirectPrepInside
	indirectPassive
	indirectAnd
)

var rules = [...]Rule{
	directAfter:        {"direct.after", `"…," CUE SPEAKER`, `"[Air naik sejak subuh]," kata Sumirat di posko.`},
	directNya:          {"direct.nya", `"…," CUE-nya`, `Camat Wirya Atmaja datang. "[Air naik sejak subuh]," ujarnya.`},
	directSubject:      {"direct.subject", `"…," SPEAKER CUE`, `"[Kami siap membantu]," Camat Wirya Atmaja mengatakan kepada wartawan.`},
	directBefore:       {"direct.before", `SPEAKER CUE, "…"`, `Camat Wirya Atmaja mengatakan, "[Kami siap membantu warga.]"`},
	directColon:        {"direct.colon", `SPEAKER: "…"`, `Camat Wirya Atmaja: "[Kami siap membantu warga.]"`},
	directDash:         {"direct.dash", `"…" – SPEAKER`, `"[Kami siap membantu warga.]" – Camat Wirya Atmaja`},
	directFloating:     {"direct.floating", `"…." "…."`, `"Air naik," kata Sumirat. "[Kami mengungsi ke balai desa.]"`},
	directUnclosed:     {"direct.unclosed", `"…, CUE SPEAKER`, `"[Air naik sejak subuh], kata Sumirat di posko.`},
	indirectSubject:    {"indirect.subject", `SPEAKER CUE (bahwa) …`, `Camat Wirya Atmaja mengatakan, [air naik sejak subuh].`},
	indirectRequest:    {"indirect.request", `SPEAKER CUE … agar …`, `Camat Wirya Atmaja meminta warga agar [tetap tenang].`},
	indirectStance:     {"indirect.stance", `SPEAKER yakin …`, `Camat Wirya Atmaja yakin [air akan surut besok].`},
	indirectAfter:      {"indirect.after", `…, CUE SPEAKER`, `[Air naik sejak subuh], kata Camat Wirya Atmaja di posko.`},
	indirectInside:     {"indirect.inside", `…, CUE SPEAKER, …`, `[Banjir itu, kata Camat Wirya Atmaja, akan surut besok].`},
	indirectNya:        {"indirect.nya", `…, CUE-nya`, `Camat Wirya Atmaja datang. [Air naik sejak subuh], katanya.`},
	indirectPrep:       {"indirect.according", `Menurut SPEAKER, …`, `Menurut Camat Wirya Atmaja, [air naik sejak subuh].`},
	indirectPrepEnd:    {"indirect.according-end", `…, menurut SPEAKER`, `[Air naik sejak subuh], menurut Camat Wirya Atmaja.`},
	indirectPrepInside: {"indirect.according-inside", `…, menurut SPEAKER, …`, `[Banjir itu, menurut Camat Wirya Atmaja, akan surut besok].`},
	indirectPassive:    {"indirect.passive", `CUE-kan SPEAKER, …`, `Dikatakan Camat Wirya Atmaja, [air akan surut besok].`},
	indirectAnd:        {"indirect.and", `… dan CUE …`, `Camat Wirya Atmaja mengatakan, air naik dan menambahkan bahwa [warga sudah mengungsi].`},
}

// Rules are all attribution patterns.
func Rules() []Rule { return append([]Rule(nil), rules[1:]...) }
