package entity_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/internal/spantest"
)

// TestLimits holds the sentences by which doc.go shows what goes wrong, with what is found in them. Whoever mends one
// takes it out of both.
func TestLimits(t *testing.T) {
	for _, c := range []struct {
		marked   string
		entities int
	}{
		{`presiden joko widodo tiba di jakarta.`, 0},
		{`Bunga tiba di kantor.`, 0},
		{`Tirtakencana sepi pagi itu.`, 0},
		{`GRKN menolak usul itu.`, 0},
		{`{L|Jakarta} menolak usul {L|Beijing}.`, 2},
		{`Warga membeli {P|Wirya Cemerlang} di toko itu.`, 1},
		{`Warga menonton film Rumah di {L|Ujung Musim}.`, 1},
		{`Ekonom Bank {P|Artha Sentosa Michelle Tanudjaja} menulis laporan itu.`, 1},
		{`Camat {P|Budi Santoso} datang. Bupati {P|Budi Santoso} pulang.`, 1},
	} {
		text, _ := parse(t, c.marked)
		got := find(t, text)
		assert.Equal(t, c.marked, spantest.Render(text, spans(got)))
		assert.Len(t, entity.Group(got), c.entities, text)
	}
}
