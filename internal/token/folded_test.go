package token_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sebut-id/sebut/internal/token"
)

func TestHashFolded(t *testing.T) {
	texts := []string{
		"Kata KATA Ma'ruf Jum’at Jum`at S.H. M.Si. Kompas.com 100.000 3,5 19/2/2022 4G S&P Rp500 a_b",
		"Čech ẞ İzmir Ⱥ&b ȺA&B Kelvin é́ ʼa ʼb so\u00adft jo\u200din",
		"“kutip” \"kutip\" ''kutip'' ‚a‘ … ... .. . - -- – — / \\ ( ] ! ? ; : ‹ › ´ $ % € 🙂 漢字 ٣",
	}
	for _, text := range texts {
		for _, k := range token.Append(nil, text) {
			word := text[k.Start:k.End]
			assert.Equal(t, k.Hash, token.HashFolded(string(token.Fold(nil, word))), word)
		}
	}
}
