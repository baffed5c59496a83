package prosesource

import (
	"errors"
	"fmt"
	"maps"
	"sync"

	"github.com/jdkato/prose/v2"

	"github.com/sebut-id/sebut/entity"
)

// Source is an [entity.Source] that asks a model of prose. It never changes and is safe for concurrent use.
type Source struct {
	model   *prose.Model
	types   map[string]entity.Type // by label
	english bool                   // asked about English sentences only
}

// Option sets up a [Source].
type Option func(*Source)

// defaultTypes are the labels of prose's English model and those that data for training commonly have.
var defaultTypes = map[string]entity.Type{
	"PERSON": entity.Person, "PER": entity.Person,
	"STATE":        entity.State,
	"ORGANIZATION": entity.Organization, "ORG": entity.Organization,
	"PLACE": entity.Place, "LOCATION": entity.Place, "LOC": entity.Place, "GPE": entity.Place, "FACILITY": entity.Place,
}

// WithTypes gives the types that the labels of the model stand for, without "B-" and "I-"; a label that is not in the
// table is left out. By default PERSON and PER are persons, STATE states, ORGANIZATION and ORG organizations, and PLACE,
// LOCATION, LOC, GPE and FACILITY places. The table replaces this one and is copied.
func WithTypes(byLabel map[string]entity.Type) Option {
	return func(s *Source) { s.types = maps.Clone(byLabel) }
}

// WithEnglishOnly makes the source look at English sentences only: those of which one word in eight, and at least two, are
// function words of English that do not stand in names and titles. By default it looks at every sentence.
func WithEnglishOnly() Option {
	return func(s *Source) { s.english = true }
}

// New returns a source that asks model, which prose.ModelFromData trains and prose.ModelFromDisk loads. It fails when the
// model is nil or prose panics on it. The model must not be trained further while the source is in use.
func New(model *prose.Model, options ...Option) (*Source, error) {
	if model == nil {
		return nil, errors.New("prosesource: the model is nil")
	}
	s := &Source{model: model, types: defaultTypes}
	for _, option := range options {
		option(s)
	}
	if _, err := label(model, "Air naik."); err != nil {
		return nil, fmt.Errorf("prosesource: the model cannot be used: %w", err)
	}
	return s, nil
}

// Load returns a source that asks the model in a directory to which prose.Model.Write wrote it. It fails when it is not
// there or is none; prose panics in these cases. Cost: some 0.4 s for prose's own tagger, and the model.
func Load(dir string, options ...Option) (*Source, error) {
	model, err := guard(func() (*prose.Model, error) { return prose.ModelFromDisk(dir), nil })
	if err != nil {
		return nil, fmt.Errorf("prosesource: no model in %q: %w", dir, err)
	}
	return New(model, options...)
}

// English returns a source that asks prose's own English model about English sentences, as [WithEnglishOnly] says. The
// model is loaded by the first call, which takes some 0.4 s.
func English(options ...Option) (*Source, error) {
	return New(english(), append([]Option{WithEnglishOnly()}, options...)...)
}

// english is prose's own model; training on no data returns it, and nothing else does.
var english = sync.OnceValue(func() *prose.Model { return prose.ModelFromData("en") })

// guard turns a panic of prose into an error: prose panics on files that are no model and on some odd words.
func guard[T any](call func() (T, error)) (result T, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("prose: %v", cause)
		}
	}()
	return call()
}

// label returns prose's tokens of a text, with their labels.
func label(model *prose.Model, text string) ([]prose.Token, error) {
	return guard(func() ([]prose.Token, error) {
		// Without segmentation, for which prose would load a model of its own each time.
		doc, err := prose.NewDocument(text, prose.UsingModel(model), prose.WithSegmentation(false))
		if err != nil {
			return nil, err
		}
		return doc.Tokens(), nil
	})
}

// Append appends what the model takes for entities to dst, in the order of the text. Where prose panics on a sentence
// the sentence has none. Cost: linear in the text; see the package comment for figures.
func (s *Source) Append(dst []entity.Proposal, text string) []entity.Proposal {
	var c cutter
	for c.next(text) {
		if s.english && !c.english() {
			continue
		}
		tokens, err := label(s.model, c.sentence)
		if err != nil {
			continue
		}
		dst = s.chunk(dst, c.align(tokens), tokens, text)
	}
	return dst
}
