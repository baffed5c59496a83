package entity

// Rule says why something is a mention. Example is a sentence of our own in which the rule decides the mention that
// stands between brackets; every example is a test.
type Rule struct {
	Name    string
	Example string
}

// ruleID numbers the rules.
type ruleID uint8

const (
	noRule ruleID = iota
	lexiconName
	lexiconAlias
	lexiconContext
	personTitle
	personAge
	personCue
	personSubject
	personApposition
	personParts
	personRole
	personNamed
	personShape
	personList
	personDocument
	orgHead
	orgTail
	orgBracket
	orgContext
	orgDomain
	orgDocument
	placeHead
	placeDirection
	placeTail
	placePreposition
	placeList
	placeDocument
)

// rules is the table of rules; the order is of no account.
var rules = [...]Rule{
	lexiconName:      {"lexicon.name", "Tim dari [Badan Pusat Statistik] tiba."},
	lexiconAlias:     {"lexicon.alias", "Penyidik [KPK] menyita dokumen."},
	lexiconContext:   {"lexicon.context", "Mereka tinggal di [Malang] sejak lama."},
	personTitle:      {"person.title", "Rapat dipimpin Camat [Wirya Atmaja] kemarin."},
	personAge:        {"person.age", "Korban, [Tarmuji] (43), dirawat."},
	personCue:        {"person.cue", "\"Air naik cepat,\" kata [Sumirat] di posko."},
	personSubject:    {"person.subject", "Kemarin [Sumirat] mengatakan, air naik cepat."},
	personApposition: {"person.apposition", "Lalu [Sumirat Wibowo], ketua panitia, datang."},
	personParts:      {"person.parts", "Acara itu dihadiri [Bambang Simanjuntak] dan keluarga."},
	personRole:       {"person.role", "Penonton menyambut penyanyi [Lirasti] di panggung."},
	personNamed:      {"person.named", "Seorang pria bernama [Darmokusno] ditangkap."},
	personShape:      {"person.shape", "Mereka lalu menemui [Wikrama Danurejo] di rumahnya."},
	personList:       {"person.list", "Hadir pula [Bambang Simanjuntak], Krisnawa, dan Siti Aminah."},
	personDocument:   {"person.document", "Camat Wirya Atmaja datang. Warga menyambut [Wirya] dengan hangat."},
	orgHead:          {"organization.head", "Ia bekerja di [Yayasan Cahaya Samudera] sejak lama."},
	orgTail:          {"organization.tail", "Riset itu dibuat [Northfield University] tahun lalu."},
	orgBracket:       {"organization.bracket", "Dana itu milik Yayasan Cahaya Samudera ([YCS])."},
	orgContext:       {"organization.context", "Ia menjabat Ketua [GRKN] sejak 2019."},
	orgDomain:        {"organization.domain", "Laporan itu dimuat [kabarsamudera.com] kemarin."},
	orgDocument:      {"organization.document", "Dana itu milik Yayasan Cahaya Samudera (YCS). Warga mendatangi [YCS]."},
	placeHead:        {"place.head", "Banjir melanda [Kelurahan Tirtasari] semalam."},
	placeDirection:   {"place.direction", "Banjir melanda [Surabaya Timur] semalam."},
	placeTail:        {"place.tail", "Kapal itu berlabuh dekat [Coral Bay] kemarin."},
	placePreposition: {"place.preposition", "Mereka tiba di [Tirtakencana] kemarin."},
	placeList:        {"place.list", "Mereka tiba di Tirtakencana, [Jawa Tengah], kemarin."},
	placeDocument:    {"place.document", "Mereka tiba di Tirtakencana kemarin. Warga [Tirtakencana] gembira."},
}

// Rules are all rules of the recognizer.
func Rules() []Rule {
	return append([]Rule(nil), rules[1:]...)
}
