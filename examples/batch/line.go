package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/sebut-id/sebut"
)

// result is one line of the output: a document, or an error in its place.
type result struct {
	ID json.RawMessage `json:"id"`
	*sebut.Document
	Error string `json:"error,omitempty"`
}

// answer is the output for line n of the input, with its line break, and whether the line was a document.
func answer(line []byte, n int) (out []byte, ok bool) {
	id, text, err := parse(line)
	res := result{ID: id}
	if err == nil {
		res.Document = sebut.Analyze(text)
	} else {
		res.Error = fmt.Sprintf("line %d: %v", n, err)
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(res); err != nil {
		panic(err) // strings, numbers and an id that was read as JSON can be written
	}
	return b.Bytes(), res.Error == ""
}

// parse reads a document. The id is what could be read of it, null if nothing, also when there is an error.
func parse(line []byte) (id json.RawMessage, text string, err error) {
	var doc struct {
		ID   json.RawMessage `json:"id"`
		Text *string         `json:"text"`
	}
	err = json.Unmarshal(line, &doc)
	id = doc.ID
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case len(bytes.TrimSpace(line)) == 0:
		err = errors.New("empty")
	case errors.As(err, &syntax):
		err = fmt.Errorf("not JSON: %w at byte %d", syntax, syntax.Offset)
		id = salvage(line)
	case errors.As(err, &kind) && kind.Field == "text":
		err = fmt.Errorf(`"text" is %s, want a string`, kind.Value)
	case errors.As(err, &kind):
		err = fmt.Errorf(`%s, want an object {"id": …, "text": …}`, kind.Value)
	case err == nil && doc.Text == nil:
		err = errors.New(`no "text"`)
	}
	if id == nil {
		id = json.RawMessage("null")
	}
	if err != nil {
		return id, "", err
	}
	return id, *doc.Text, nil
}

// salvage is the id of an object that breaks off or goes wrong behind its id, nil if it cannot be read.
func salvage(line []byte) json.RawMessage {
	line = bytes.TrimRight(line, " \t\r\n")
	d := json.NewDecoder(bytes.NewReader(line))
	if open, err := d.Token(); err != nil || open != json.Delim('{') {
		return nil
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return nil
		}
		var value json.RawMessage
		if d.Decode(&value) != nil {
			return nil
		}
		if key == "id" {
			if last := value[len(value)-1]; int(d.InputOffset()) == len(line) && last >= '0' && last <= '9' {
				return nil // it may have had more digits
			}
			return value
		}
	}
	return nil
}
