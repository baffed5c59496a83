package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestIDs wants every id back as it came, byte for byte.
func TestIDs(t *testing.T) {
	for _, id := range []string{
		`"a1"`, `""`, `7`, `-0.50`, `12345678901234567890123`, `1e400`, `true`, `null`, `["a",1]`, `{"n":{"m":1}}`, `"<&>"`, `"\u00e9é\n"`,
	} {
		out, ok := answer([]byte(`{"id": `+id+`, "text": ""}`), 1)
		assert.True(t, ok, id)
		assert.Equal(t, `{"id":`+id+`,"mentions":[],"quotes":[]}`+"\n", string(out))
	}
}

func TestDocument(t *testing.T) {
	out, ok := answer([]byte(`{"text": "“Air naik cepat,” kata Sumirat Wibowo.", "id": "a1", "url": {"more": [1]}}`+"\r\n"), 3)
	require.True(t, ok)
	var got struct {
		ID       string
		Mentions []struct {
			Start, End             int
			Text, Type, Name, Rule string
		}
		Quotes []struct {
			Kind, Text, Rule string
			Start, End       int
			Cue              struct {
				Start, End int
				Text       string
			}
			Speaker struct {
				Start, End       int
				Text, Name, Type string
			}
		}
	}
	require.NoError(t, json.Unmarshal(out, &got))
	text := "“Air naik cepat,” kata Sumirat Wibowo."
	at := func(s string) int { return strings.Index(text, s) }
	require.Len(t, got.Mentions, 1)
	m := got.Mentions[0]
	assert.Equal(t, []any{at("Sumirat"), len(text) - 1, "Sumirat Wibowo", "PERSON", "Sumirat Wibowo"}, []any{m.Start, m.End, m.Text, m.Type, m.Name})
	require.Len(t, got.Quotes, 1)
	q := got.Quotes[0]
	assert.Equal(t, []any{"direct", at("Air"), at("”"), "Air naik cepat,", "direct.after"}, []any{q.Kind, q.Start, q.End, q.Text, q.Rule})
	assert.Equal(t, []any{at("kata"), at(" Sumirat"), "kata"}, []any{q.Cue.Start, q.Cue.End, q.Cue.Text})
	assert.Equal(t, []any{m.Start, m.End, "Sumirat Wibowo", "Sumirat Wibowo", "PERSON"},
		[]any{q.Speaker.Start, q.Speaker.End, q.Speaker.Text, q.Speaker.Name, q.Speaker.Type})
}

func TestBrokenLines(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{"\n", `{"id":null,"error":"line 7: empty"}`},
		{"air naik", `{"id":null,"error":"line 7: not JSON: invalid character 'a' looking for beginning of value at byte 1"}`},
		{`{"id": "a1", "text": "air`, `{"id":"a1","error":"line 7: not JSON: unexpected end of JSON input at byte 25"}`},
		{`{"id": "a1", "text": "air"} {`, `{"id":"a1","error":"line 7: not JSON: invalid character '{' after top-level value at byte 29"}`},
		{`{"lang": "id", "id": [1, 2], text: 1}`, `{"id":[1,2],"error":"line 7: not JSON: invalid character 't' looking for beginning of object key string at byte 30"}`},
		{`{"id": 12`, `{"id":null,"error":"line 7: not JSON: unexpected end of JSON input at byte 9"}`},
		{`{"id": "a`, `{"id":null,"error":"line 7: not JSON: unexpected end of JSON input at byte 9"}`},
		{`{"text": "air", "id`, `{"id":null,"error":"line 7: not JSON: unexpected end of JSON input at byte 19"}`},
		{`{"id": "a1"}`, `{"id":"a1","error":"line 7: no \"text\""}`},
		{`{"id": "a1", "text": null}`, `{"id":"a1","error":"line 7: no \"text\""}`},
		{`{"text": 5, "id": "a1"}`, `{"id":"a1","error":"line 7: \"text\" is number, want a string"}`},
		{`{"text": ["air"], "id": 1}`, `{"id":1,"error":"line 7: \"text\" is array, want a string"}`},
		{`["air"]`, `{"id":null,"error":"line 7: array, want an object {\"id\": …, \"text\": …}"}`},
		{`"air"`, `{"id":null,"error":"line 7: string, want an object {\"id\": …, \"text\": …}"}`},
		{`null`, `{"id":null,"error":"line 7: no \"text\""}`},
	} {
		out, ok := answer([]byte(c.line), 7)
		assert.False(t, ok, c.line)
		assert.Equal(t, c.want+"\n", string(out), c.line)
	}
}

// TestBadBytes wants a JSON string with bytes that are not UTF-8 to be read as if each were U+FFFD.
func TestBadBytes(t *testing.T) {
	out, ok := answer([]byte("{\"id\": 1, \"text\": \"\xff Sumirat Wibowo (43) datang.\"}"), 1)
	assert.True(t, ok)
	assert.Contains(t, string(out), `{"start":4,"end":18,"text":"Sumirat Wibowo"`)
}
