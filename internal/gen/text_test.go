package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSlug(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"Jawa Barat", "jawa-barat"},
		{"  DKI  Jakarta ", "dki-jakarta"},
		{"Pangkajene dan Kepulauan", "pangkajene-dan-kepulauan"},
		{"Curaçao", "curacao"},
		{"Łódź", "lodz"},
		{"Sana'a", "sanaa"},
		{"Xi’an", "xian"},
		{"Tojo Una-Una", "tojo-una-una"},
		{"Washington, D.C.", "washington-d-c"},
		{"17 Agustus 1945", "17-agustus-1945"},
		{"Казань", ""},
		{"…!", ""},
	} {
		got := slug(c.in)
		assert.Equal(t, c.want, got, "slug(%q)", c.in)
		assert.Equal(t, got, slug(got), "a slug is its own slug")
	}
}

func TestUnaccent(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"São Tomé", "Sao Tome"},
		{"Đà Nẵng", "Da Nang"},
		{"Erdoğan", "Erdogan"},
		{"Düzce", "Duzce"},
		{"Straße", "Strasse"},
		{"Jakarta", "Jakarta"},
	} {
		assert.Equal(t, c.want, unaccent(c.in))
	}
}

func TestClean(t *testing.T) {
	assert.Equal(t, "Côte d'Ivoire", clean(" Co\u0302te  d’Ivoire\n"), "NFC, one kind of apostrophe, single spaces")
	assert.Equal(t, "", clean(" \t"))
}

func TestCapital(t *testing.T) {
	assert.Equal(t, "Bima", capital("bima"))
	assert.Equal(t, "Éric", capital("éric"))
	assert.Equal(t, "", capital(""))
}

func TestIsLatin(t *testing.T) {
	assert.True(t, isLatin("O'Hara 2"))
	assert.True(t, isLatin("Nguyễn"))
	assert.False(t, isLatin("Агата"))
}
