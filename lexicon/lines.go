package lexicon

import (
	"compress/flate"
	"io"
	"iter"
	"slices"
	"sort"
	"strings"
	"sync"
)

// lines are the numbered lines of a list, in chunks: what was read once is never copied, however long the list grows.
type lines []chunk

// chunk is a run of lines, without their line breaks.
type chunk struct {
	first, end int // the numbers of its first line and of the one behind its last
	*page
}

// page is the text of a chunk. It may be packed; then it is unpacked when a line of it is first asked for.
type page struct {
	text   string
	starts []uint32 // where each line starts in text
	packed string
	once   sync.Once
}

// chunkSize is how much text a chunk of a long list holds.
const chunkSize = 1 << 20

// manyChunks is from how many chunks on short ones are put together.
const manyChunks = 64

func (c *chunk) at(n int) string {
	if c.packed != "" {
		c.once.Do(c.unpack)
	}
	if n++; n < c.end {
		return c.text[c.starts[n-1-c.first]:c.starts[n-c.first]]
	}
	return c.text[c.starts[n-1-c.first]:]
}

// unpack reads a page that [packLine] and compression have made.
func (p *page) unpack() {
	packed, err := io.ReadAll(flate.NewReader(strings.NewReader(p.packed)))
	if err != nil {
		panic("lexicon: damaged: " + err.Error()) // the checksum has been compared
	}
	var text strings.Builder
	text.Grow(2 * len(packed))
	for line := range strings.SplitSeq(string(packed), "\n") {
		p.starts = append(p.starts, uint32(text.Len()))
		f := fields(line)
		before, behind, ok := strings.Cut(f[1], slugMark)
		if !ok {
			text.WriteString(line)
			continue
		}
		for _, part := range [...]string{f[0], "\t", before, slug(f[2]), behind, line[len(f[0])+1+len(f[1]):]} {
			text.WriteString(part)
		}
	}
	p.text = strings.Clone(text.String()) // without the room that is left
}

// slugMark stands in the id of a packed line for the slug of the name, of which most ids are made.
const slugMark = "\x01"

func slug(name string) string { return strings.ToLower(strings.ReplaceAll(name, " ", "-")) }

// packLine is the line as a packed page has it.
func packLine(line string) string {
	f := fields(line)
	before, behind, ok := strings.Cut(f[1], slug(f[2]))
	if !ok {
		return line
	}
	return f[0] + "\t" + before + slugMark + behind + line[len(f[0])+1+len(f[1]):]
}

func (l lines) len() int {
	if len(l) == 0 {
		return 0
	}
	return l[len(l)-1].end
}

// at is line n.
func (l lines) at(n uint32) string {
	k := sort.Search(len(l), func(i int) bool { return l[i].end > int(n) })
	return l[k].at(int(n))
}

// all yields the lines by number.
func (l lines) all() iter.Seq2[uint32, string] {
	return func(yield func(uint32, string) bool) {
		for i := range l {
			for n := l[i].first; n < l[i].end; n++ {
				if !yield(uint32(n), l[i].at(n)) {
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
	return c.finish(from)
}

// addBytes adds a line and returns it.
func (c *collector) addBytes(line []byte) string {
	from := c.start(len(line))
	c.open.Write(line)
	return c.finish(from)
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

func (c *collector) finish(from int) string {
	last := &c.lines[len(c.lines)-1]
	last.text = c.open.String()
	last.end++
	return last.text[from:]
}

// cut begins a new chunk.
func (c *collector) cut() {
	c.lines = append(c.lines, chunk{c.len(), c.len(), new(page)})
	c.open = strings.Builder{}
}

// addAll adds lines; their chunks become its own, unless they are many and short.
func (c *collector) addAll(list lines) {
	for i := range list {
		if list[i].packed != "" || len(list[i].text) < chunkSize/2 && len(c.lines) > manyChunks {
			for n := list[i].first; n < list[i].end; n++ {
				c.add(list[i].at(n))
			}
			continue
		}
		if k := len(c.lines) - 1; k >= 0 && c.lines[k].first == c.lines[k].end {
			c.lines = c.lines[:k]
		}
		first := c.len()
		c.lines = append(c.lines, chunk{first, first + list[i].end - list[i].first, list[i].page})
		c.cut()
	}
}

// snapshot are the lines so far; they do not change when more are added.
func (c *collector) snapshot() lines {
	l := slices.Clone(c.lines)
	if k := len(l) - 1; k >= 0 {
		l[k].page = &page{text: strings.Clone(l[k].text), starts: slices.Clone(l[k].starts)}
	}
	return l
}
