package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestIsNamePart(t *testing.T) {
	for _, s := range []string{"Budi", "O'Hara", "McKenzie", "Éric", "Nguyễn"} {
		assert.True(t, isNamePart(s), s)
	}
	for _, s := range []string{"", "Al", "van", "BUDI", "Anne-Marie", "Jr.", "Агата", "Abd'", "R2D"} {
		assert.False(t, isNamePart(s), s)
	}
}

func TestNamePool(t *testing.T) {
	p := &namePool{parts: make(map[string]*namePart)}
	first := func(n *namePart) map[string]bool { return n.first }
	last := func(n *namePart) map[string]bool { return n.last }
	p.add("id_ID", []string{"Budi", "Maria"}, first)
	p.add("tr", []string{"Abak", "Recep Tayyip"}, first)
	p.add("tr", []string{"Erdoğan"}, last)
	p.add("de", []string{"Maria", "Erdogan"}, last)
	p.add("de_AT", []string{"Hedwig"}, first)

	require.Contains(t, p.parts, "Erdogan")
	erdogan := p.parts["Erdogan"]
	assert.Equal(t, map[string]bool{"Erdoğan": true}, erdogan.accented)
	assert.Equal(t, "family", erdogan.class())
	assert.Equal(t, "world", erdogan.origin())
	assert.Equal(t, 2, erdogan.languages(""))
	assert.Equal(t, "both", p.parts["Maria"].class())
	assert.Equal(t, "id", p.parts["Maria"].origin())
	assert.Contains(t, p.parts, "Tayyip", "names of several words are taken apart")

	assert.True(t, p.parts["Budi"].wanted(), "Indonesian names are")
	assert.True(t, erdogan.wanted(), "names of two languages are")
	assert.False(t, p.parts["Abak"].wanted(), "a lone first name of a noisy locale is not")
	assert.False(t, p.parts["Hedwig"].wanted(), "de_AT is not among the lone locales")
}

func TestIsWord(t *testing.T) {
	for _, s := range []string{"ada", "anak-anak"} {
		assert.True(t, isWord(s), s)
	}
	for _, s := range []string{"", "-", "anak-", "benar2", "don't", "Ada", "c.bg", "éra"} {
		assert.False(t, isWord(s), s)
	}
}

func TestDropSpellings(t *testing.T) {
	lines := map[string]string{"McCall": "1", "Mccall": "2", "Irem": "3", "İrem": "4", "Ayu": "5"}
	dropSpellings(lines)
	assert.Equal(t, map[string]string{"Mccall": "2", "Irem": "3", "Ayu": "5"}, lines)
}
