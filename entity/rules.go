package entity

// Rule says why something is a mention. Example is a sentence of our own in which the rule decides the mention that
// stands between brackets; every example is a test.
type Rule struct {
	Name    string
	Grade   Grade // of the mentions that it decides where nothing around them speaks for them or against them
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
	personPart
	personByline
	personShape
	personList
	personDocument
	orgHead
	orgTail
	orgBracket
	orgList
	orgContext
	orgApposition
	orgDomain
	orgShape
	orgDocument
	placeHead
	placeDirection
	placeTail
	placePreposition
	placeList
	placeApposition
	placeDocument
)

// rules is the table of rules; the order is of no account.
var rules = [...]Rule{
	lexiconName:      {"lexicon.name", ByLexicon, "Tim dari [Badan Pusat Statistik] tiba."},
	lexiconAlias:     {"lexicon.alias", ByLexicon, "Penyidik [KPK] menyita dokumen."},
	lexiconContext:   {"lexicon.context", ByLexicon, "Mereka tinggal di [Malang] sejak lama."},
	personTitle:      {"person.title", ByContext, "Rapat dipimpin Camat [Wirya Atmaja] kemarin."},
	personAge:        {"person.age", ByContext, "Korban, [Tarmuji] (43), dirawat."},
	personCue:        {"person.cue", ByContext, "\"Air naik cepat,\" kata [Sumirat] di posko."},
	personSubject:    {"person.subject", ByContext, "Kemarin [Sumirat] mengatakan, air naik cepat."},
	personApposition: {"person.apposition", ByContext, "Lalu [Sumirat Wibowo], ketua panitia, datang."},
	personParts:      {"person.parts", ByShape, "Acara itu dihadiri [Bambang Simanjuntak] dan keluarga."},
	personRole:       {"person.role", ByContext, "Penonton menyambut penyanyi [Lirasti] di panggung."},
	personNamed:      {"person.named", ByContext, "Seorang pria bernama [Darmokusno] ditangkap."},
	personPart:       {"person.part", ByContext, "Band itu digawangi [Lirastia] (vokal) dan temannya."},
	personByline:     {"person.byline", ByContext, "Air surut. (Kabar Samudera/[Lirasti Idul Markojo])"},
	personShape:      {"person.shape", ByShape, "Mereka lalu menemui [Wikrama Danurejo] di rumahnya."},
	personList:       {"person.list", ByContext, "Hadir pula Bambang Simanjuntak, [Krisnawa], dan Siti Aminah."},
	personDocument:   {"person.document", ByContext, "Camat Wikrama Danurejo datang. Warga menyambut [Danurejo] dengan hangat."},
	orgHead:          {"organization.head", ByShape, "Ia bekerja di [Yayasan Cahaya Samudera] sejak lama."},
	orgTail:          {"organization.tail", ByShape, "Riset itu dibuat [Northfield University] tahun lalu."},
	orgBracket:       {"organization.bracket", ByContext, "Dana itu milik Yayasan Cahaya Samudera ([YCS])."},
	orgList:          {"organization.list", ByContext, "Rapat itu dihadiri KPK, [GRKN], dan Kementerian Sosial."},
	orgContext:       {"organization.context", ByContext, "Ia menjabat Ketua [GRKN] sejak 2019."},
	orgApposition:    {"organization.apposition", ByContext, "Dana itu disimpan di [Lirastia], bank kecil di Ambon."},
	orgDomain:        {"organization.domain", ByShape, "Laporan itu dimuat [kabarsamudera.com] kemarin."},
	orgShape:         {"organization.shape", ByShape, "Survei itu dibuat [SamudraSensus] tahun lalu."},
	orgDocument:      {"organization.document", ByContext, "Dana itu milik Yayasan Cahaya Samudera (YCS). Warga mendatangi [YCS]."},
	placeHead:        {"place.head", ByShape, "Banjir melanda [Kelurahan Tirtasari] semalam."},
	placeDirection:   {"place.direction", ByShape, "Banjir melanda [Surabaya Timur] semalam."},
	placeTail:        {"place.tail", ByShape, "Kapal itu berlabuh dekat [Coral Bay] kemarin."},
	placePreposition: {"place.preposition", ByContext, "Mereka tiba di [Tirtakencana] kemarin."},
	placeList:        {"place.list", ByContext, "Hujan turun di Bandung, [Tirtakencana], dan Sumedang."},
	placeApposition:  {"place.apposition", ByContext, "Dulu [Tirtakencana] adalah sebuah desa di kaki gunung."},
	placeDocument:    {"place.document", ByContext, "Mereka tiba di Tirtakencana kemarin. Warga [Tirtakencana] gembira."},
}

// Rules are all rules of the recognizer.
func Rules() []Rule {
	return append([]Rule(nil), rules[1:]...)
}
