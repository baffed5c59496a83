package slots_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sebut-id/sebut/internal/slots"
)

func TestSlots(t *testing.T) {
	const n = 1000
	hash := func(i uint32) uint32 { return i / 3 * 0x9E3779B9 } // three numbers share each hash
	s := slots.For(n)
	require.True(t, s.Room(n))
	for i := uint32(1); i <= n; i++ {
		s.Put(i, hash(i))
	}
	for i := uint32(1); i <= n; i++ {
		slot, found := s.Find(hash(i), func(k uint32) bool { return k == i })
		require.True(t, found, i)
		require.Equal(t, i, s.At(slot))
	}
	_, found := s.Find(hash(9*n), func(uint32) bool { return true })
	assert.False(t, found, "another hash")
	slot, _ := s.Find(hash(7), func(k uint32) bool { return k == 7 })
	s.Set(slot, 5)
	_, found = s.Find(hash(7), func(k uint32) bool { return k == 7 })
	assert.False(t, found)
	_, found = slots.Slots(nil).Find(1, func(uint32) bool { return true })
	assert.False(t, found, "no slots at all")
	assert.False(t, slots.Slots(nil).Room(1))
}
