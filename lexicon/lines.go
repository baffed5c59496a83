package lexicon

import (
	"iter"
	"sort"
	"strings"
)

// lines are the numbered lines of a list, in chunks: what was read once is never copied, however long the list grows.
type lines []chunk

// chunk is a run of lines, without their line breaks.
type chunk struct {
	first  int // number of its first line
	text   string
	starts []uint32 // where each line starts in text
}

// chunkSize is how much text a chunk of a long list holds.
const chunkSize = 1 << 20

// manyChunks is from how many chunks on short ones are put together.
const manyChunks = 64

func (c *chunk) at(i int) string {
	if i+1 < len(c.starts) {
		return c.text[c.starts[i]:c.starts[i+1]]
	}
	return c.text[c.starts[i]:]
}

func (l lines) len() int {
	if len(l) == 0 {
		return 0
	}
	last := &l[len(l)-1]
	return last.first + len(last.starts)
}

// at is line n.
func (l lines) at(n uint32) string {
	k := sort.Search(len(l), func(i int) bool { return l[i].first > int(n) }) - 1
	return l[k].at(int(n) - l[k].first)
}

// all yields the lines by number.
func (l lines) all() iter.Seq2[uint32, string] {
	return func(yield func(uint32, string) bool) {
		for i := range l {
			for k := range l[i].starts {
				if !yield(uint32(l[i].first+k), l[i].at(k)) {
					return
				}
			}
		}
	}
}

// collector puts lines together.
type collector struct {
	lines
	open strings.Builder // the text of the last chunk
}

// add adds a line and returns it.
func (c *collector) add(line string) string {
	from := c.start(len(line))
	c.open.WriteString(line)
	return c.end(from)
}

// addBytes adds a line and returns it.
func (c *collector) addBytes(line []byte) string {
	from := c.start(len(line))
	c.open.Write(line)
	return c.end(from)
}

// start begins a line of n bytes, in a new chunk if the last is full.
func (c *collector) start(n int) (from int) {
	if size := c.open.Len(); len(c.lines) == 0 || size > 0 && size+n > chunkSize {
		c.cut()
		if len(c.lines) > 1 {
			c.open.Grow(chunkSize)
		}
	}
	c.open.Grow(n) // to twice the size, if it is too small
	last := &c.lines[len(c.lines)-1]
	last.starts = append(last.starts, uint32(c.open.Len()))
	return c.open.Len()
}

func (c *collector) end(from int) string {
	last := &c.lines[len(c.lines)-1]
	last.text = c.open.String()
	return last.text[from:]
}

// cut begins a new chunk.
func (c *collector) cut() {
	c.lines = append(c.lines, chunk{first: c.len()})
	c.open = strings.Builder{}
}

// addAll adds lines; their chunks become its own, unless they are many and short.
func (c *collector) addAll(list lines) {
	for i := range list {
		if len(list[i].text) < chunkSize/2 && len(c.lines) > manyChunks {
			for n := range list[i].starts {
				c.add(list[i].at(n))
			}
			continue
		}
		if k := len(c.lines) - 1; k >= 0 && len(c.lines[k].starts) == 0 {
			c.lines = c.lines[:k]
		}
		c.lines = append(c.lines, chunk{c.len(), list[i].text, list[i].starts})
		c.cut()
	}
}

// done are the lines when no more will be added: without room for more.
func (c *collector) done() lines {
	if k := len(c.lines) - 1; k >= 0 {
		c.lines[k].text = strings.Clone(c.lines[k].text)
	}
	return c.lines
}
