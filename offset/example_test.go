package offset_test

import (
	"fmt"
	"strings"

	"github.com/sebut-id/sebut/offset"
)

func ExampleMap() {
	text := "“Hore 🎉!” kata Sumirat."
	i := strings.Index(text, "Sumirat")
	m := offset.New(text)
	fmt.Println("bytes", i, "runes", m.Rune(i), "UTF-16", m.UTF16(i))
	// Output: bytes 22 runes 15 UTF-16 16
}
