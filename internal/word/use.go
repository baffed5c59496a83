package word

// Use is what a function word does where a rule asks for that very word: the number of a value of kind= of the class
// [Function]. A word can have several.
type Use uint8

// The uses, named after their values.
const (
	NoUse        Use = iota
	UseTopic         // tentang, soal: opens what is talked about
	UseQuestion      // apakah, mengapa: opens what is asked
	UseWhether       // apakah: introduces what is asked, as bahwa what is said
	UseManner        // dengan, cara: the verb behind it is no predicate
	UseModal         // bisa, harus: what is said behind it is not said yet
	UseOrder         // selanjutnya: says only when in a row
	UseFrom          // dari: the body or place of somebody
	UseOrigin        // asal: where somebody is from
	UseSite          // di, pada: where somebody works or something is
	UseWhere         // di, ke, asal: an unknown name behind it is a place
	UseIs            // adalah: names what the subject is
	UseHolds         // merupakan, menjabat: says which office the subject has
	UseAs            // sebagai
	UseCapacity      // selaku
	UseOne           // salah satu, seorang: one of several
	UseArticle       // sang, si
	UseAlso          // juga
	UseEmphasis      // lagi, pula
	UseAgent         // oleh: before who does it
	UseAnd           // dan
	UseOr            // atau
	UsePeriod        // pekan, tahun: begins an adjunct of time
	UseRecipient     // kepada
	UseSide          // pihaknya: the body of who speaks
	UseAlias         // alias: between two names of one person
	UseBranch        // Cabang, Regional: behind a body, and before the place or number of its branch
	UseVersion       // versi: before whose count or account it is
	UseProxy         // mewakili: before the body that somebody speaks for
	UseNamely        // yakni, seperti: before examples
	UseApart         // dengan, atas: joins bodies, but nothing within a role
	UseBefore        // bagi, antara: a preposition
	UsePart          // vokal, gitar: in brackets behind a name, what somebody does in a band or film
	UseArgument      // apalagi, padahal: goes on with what somebody argued before
	UseOther         // lain, lainnya: says no more of who somebody is
	UseForename      // Muhammad: before the name that somebody is called by
	UseBirth         // Made, Ketut: in Balinese names, behind I or before Agung
	UsePair          // pasangan, duet: two persons follow
	UseLife          // lahir, menikah: what only persons do
	UseThing         // hal, kondisi: what says nothing
	UseState         // aman, keliru: says of something how it is
	UseFigure        // tokoh, karakter: before the name of a figure in a work
	UseMember        // personel: before the body of which somebody is one
	UseTeam          // memperkuat, menjamu: before a club
	UseWay           // melewati, menuju: before a place
	UseNew           // baru: an auxiliary that also says which one is meant: kasus baru
	UseVoice         // nada, suara: behind dengan, how somebody spoke
	UseAim           // memastikan, menunjukkan: what somebody wishes to do and does not say
	UseThus          // demikian: between a quote and its speaker
	UseSame          // serupa, senada: the same as before
	UseAll           // seluruh, segenap: all of several people
	UseDegree        // terlalu, sangat: before an adjective that is a predicate
	UseLegal         // Persero: the legal form of a company, in brackets
	UseHesitant      // lupa, ragu: who does not, does what follows
	UseByline        // Pewarta, Editor: before the name of who wrote
	UseRoute         // ruas, rute: a road or line between the places behind it
	UseAct           // tarik, gelar: the root of a verb, as headlines have it
	UseStudy         // survei, data: before the body that made them
	UseAffect        // membuat, mengejutkan: what a thing does to a person
	UseThrough       // melalui: before who passes something on

	uses
)

var useNames = [uses]string{
	UseTopic: "topic", UseQuestion: "question", UseWhether: "whether", UseManner: "manner", UseModal: "modal",
	UseOrder: "order", UseFrom: "from", UseOrigin: "origin", UseSite: "site", UseWhere: "where", UseIs: "is",
	UseHolds: "holds", UseAs: "as", UseCapacity: "capacity", UseOne: "one", UseArticle: "article", UseAlso: "also",
	UseEmphasis: "emphasis", UseAgent: "agent", UseAnd: "and", UseOr: "or", UsePeriod: "period",
	UseRecipient: "recipient", UseSide: "side", UseAlias: "alias", UseBranch: "branch", UseVersion: "version",
	UseProxy: "proxy", UseNamely: "namely", UseApart: "apart", UseBefore: "before", UsePart: "part",
	UseArgument: "argument", UseOther: "other", UseForename: "forename", UseBirth: "birth", UsePair: "pair",
	UseLife: "life", UseThing: "thing", UseState: "state", UseFigure: "figure", UseMember: "member", UseTeam: "team",
	UseWay: "way", UseNew: "new", UseVoice: "voice", UseAim: "aim", UseThus: "thus", UseSame: "same", UseAll: "all",
	UseDegree: "degree", UseLegal: "legal", UseHesitant: "hesitant",
	UseByline: "byline", UseRoute: "route", UseAct: "act", UseStudy: "study", UseAffect: "affect", UseThrough: "through",
}

// ParseUse returns the use of that name, [NoUse] if there is none.
func ParseUse(name string) Use {
	for u, n := range useNames {
		if n == name {
			return Use(u)
		}
	}
	return NoUse
}

// Uses is a set of uses.
type Uses uint64

const _ = 64 - uint(uses) // there is no room for more

// UsesOf is the set of the given uses; that of one is a constant to the compiler.
func UsesOf(use Use, more ...Use) Uses {
	s := Uses(1) << use
	for _, u := range more {
		s |= 1 << u
	}
	return s
}
