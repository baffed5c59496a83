package word

// Kind is the number of a value of kind= in a word list. Only the values that a rule asks for have one.
type Kind uint8

// The kinds, named after their values.
const (
	NoKind        Kind = iota
	KindDirection      // Selatan: extends a known place
	KindEnglish        // River: makes a place of what stands before it
	KindWork           // film, berjudul: before the title of a work
	KindTongue         // bahasa, logat: before the name of a language
	KindEthnic         // suku, etnis: before the name of a people
	KindDegree         // utama, muda: behind an office or role
	KindActing         // sementara: before an office
	KindResident       // warga: before a place
	KindVillage        // Desa, Kelurahan: this and all up to KindStreet are heads of places
	KindDistrict
	KindCity
	KindRegency
	KindAirport
	KindStation
	KindStreet
	KindUnit        // Satuan, Seksi: a part of another body
	KindDay         // kemarin: this and the next four say which part of an occasion follows
	KindEvent       // jumpa pers
	KindMedium      // siaran pers
	KindAudience    // kepada
	KindNoPlace     // sela-sela: no place behind di
	KindReached     // yang ditemui: when and where follows
	KindPlural      // mereka
	KindPeople      // para ahli: a source that is several persons
	KindDocument    // surat, putusan: a source that is written
	KindCue         // yakni, selaku: points at a role or a name and is none
	KindNoble       // Raja, Pangeran: the name of a place may follow
	KindSex         // pria, perempuan: says nothing else of a person
	KindKin         // ayah, istri: of somebody
	KindSubordinate // saat, jika: begins a clause beside a main one
	KindConcession  // meski, karena: the same, and its subject follows at once
	KindOpening     // adapun, sedangkan: begins a main clause
	KindPreposition // tentang, selain: a conjunction before a noun phrase
	KindBusiness    // pendiri, pemilik: of a company
	KindExpert      // kritikus film: knows a field
	KindSport       // kapten, pelatih: of a club
	KindArt         // vokalis, aktor: of a band or a house
	KindMinistry    // Kementerian; this and all that follow are heads of organizations
	KindAgency
	KindCommission
	KindCouncil
	KindInstitute
	KindDepartment
	KindBody
	KindDirectorate
	KindOffice
	KindFaculty
	KindAssociation
	KindCommittee
	KindCenter
	KindBureau
	KindGovernment
	KindParliament
	KindDivision
	KindMedia
	KindParty
	KindHospital
	KindSchool
	KindUniversity
	KindCourse // Program Studi: a body only under an office or within another
	KindBand
	KindClub
	KindCompany

	kinds
)

var kindNames = [kinds]string{
	KindDay: "day", KindEvent: "event", KindMedium: "medium", KindAudience: "audience", KindNoPlace: "no-place", KindReached: "reached", KindPlural: "plural",
	KindNoble: "noble", KindSex: "sex", KindSubordinate: "subordinate", KindConcession: "concession", KindOpening: "opening", KindPreposition: "preposition",
	KindCue: "cue", KindPeople: "people", KindBusiness: "business", KindExpert: "expert", KindSport: "sport", KindArt: "art", KindDocument: "document",
	KindKin:       "kin",
	KindDirection: "direction", KindEnglish: "english", KindWork: "work", KindTongue: "tongue", KindEthnic: "ethnic",
	KindDegree: "degree", KindActing: "acting", KindResident: "resident",
	KindVillage: "village", KindDistrict: "district", KindCity: "city", KindRegency: "regency", KindAirport: "airport", KindStation: "station", KindStreet: "street",
	KindUnit: "unit", KindMinistry: "ministry", KindAgency: "agency",
	KindCommission: "commission", KindCouncil: "council", KindInstitute: "institute", KindDepartment: "department",
	KindBody: "body", KindDirectorate: "directorate", KindOffice: "office", KindFaculty: "faculty",
	KindAssociation: "association", KindCommittee: "committee", KindCenter: "center", KindBureau: "bureau",
	KindGovernment: "government", KindParliament: "parliament", KindDivision: "division",
	KindMedia: "media", KindParty: "party", KindHospital: "hospital", KindSchool: "school", KindUniversity: "university", KindCourse: "course", KindBand: "band", KindClub: "club",
	KindCompany: "company",
}

// ParseKind returns the kind of that name, [NoKind] if it has no number.
func ParseKind(name string) Kind {
	for k, n := range kindNames {
		if n == name {
			return Kind(k) // the empty name is NoKind
		}
	}
	return NoKind
}

// Kinds is a set of kinds.
type Kinds uint64

const _ = 64 - uint(kinds) // there is no room for more

// KindsOf is the set of the given kinds.
func KindsOf(kinds ...Kind) (s Kinds) {
	for _, k := range kinds {
		s |= 1 << k
	}
	return s
}

// Has reports whether the set has the kind.
func (s Kinds) Has(k Kind) bool { return s&(1<<k) != 0 }
