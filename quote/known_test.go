package quote_test

import "github.com/sebut-id/sebut/internal/spantest"

// known are the cases that fail, with the reason; what holds again must leave the list.
var known = spantest.Known{}
