package lexicon

import (
	"embed"
	"sync"
)

// The lists that come from packages are made by internal/gen, offline, from what "npm ci --ignore-scripts" has put into
// internal/gen/packages; their first line says so. All others are written by hand.
//
//go:generate env GOWORK=off go run -C ../internal/gen .

//go:embed data
var data embed.FS

// Default is the lexicon of the embedded lists. It is built on first use and then shared.
var Default = sync.OnceValue(func() *Lexicon {
	b := new(Builder)
	if err := b.LoadFS(data, "data/*.tsv", "data/words/*.tsv"); err != nil {
		panic(err) // the embedded lists are tested; a fault here is a fault of the build
	}
	return b.Build()
})
