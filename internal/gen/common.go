package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

const (
	// commonWords is how many words common.tsv ranks.
	commonWords = 9500
	// reviewedRank is the last rank that word_drops.tsv and word_keeps.tsv were
	// checked against.
	reviewedRank = 12500
)

// A ranking holds the frequent words of Indonesian.
type ranking struct {
	common map[string]int  // word to rank in the corpus, from 1
	stop   map[string]bool // stop words
	news   map[string]bool // frequent in news, rare or missing in the corpus
}

// has reports whether a lower-case word is in one of the classes.
func (r *ranking) has(w string) bool { return r.common[w] > 0 || r.stop[w] || r.news[w] }

// readRanking ranks the words of the subtitle corpus, minus what is no word of
// Indonesian: names that nobody marked as words, and word_drops.tsv.
func readRanking(s *sources) (*ranking, error) {
	var corpus []string
	if err := s.readJSON("@zxcvbn-ts/language-id", "src/commonWords.json", &corpus); err != nil {
		return nil, err
	}
	var stop map[string]json.RawMessage
	if err := s.readJSON("stopwords-iso", "stopwords-iso.json", &stop); err != nil {
		return nil, err
	}
	var stopID []string
	if err := json.Unmarshal(stop["id"], &stopID); err != nil {
		return nil, fmt.Errorf("stopwords-iso: %w", err)
	}
	drop, err := s.wordSet("overlay/word_drops.tsv")
	if err != nil {
		return nil, err
	}
	keep, err := s.wordSet("overlay/word_keeps.tsv")
	if err != nil {
		return nil, err
	}
	name, err := nameTest(s)
	if err != nil {
		return nil, err
	}
	news, err := s.wordSet("overlay/word_adds.tsv")
	if err != nil {
		return nil, err
	}
	r := &ranking{common: make(map[string]int), stop: make(map[string]bool), news: news}
	for i, w := range corpus {
		w = strings.ToLower(clean(w))
		if len(r.common) == commonWords {
			break
		}
		if i >= reviewedRank {
			return nil, fmt.Errorf("only %d of %d common words below rank %d", len(r.common), commonWords, reviewedRank)
		}
		if _, ok := r.common[w]; ok || !isWord(w) || drop[w] || name(w) && !keep[w] {
			continue
		}
		r.common[w] = i + 1
	}
	for _, w := range stopID {
		if w = strings.ToLower(clean(w)); isWord(w) {
			r.stop[w] = true
		}
	}
	for w := range r.common {
		delete(r.news, w) // the rank says more
	}
	return r, nil
}

// wordSet reads a one-column table.
func (s *sources) wordSet(file string) (map[string]bool, error) {
	rows, err := s.table(file, 1)
	if err != nil {
		return nil, err
	}
	set := make(map[string]bool, len(rows))
	for _, r := range rows {
		set[r.cols[0]] = true
	}
	return set, nil
}

// nameTest returns a function that reports whether a lower-case word is the
// name of a person, a state or a city of 100,000.
func nameTest(s *sources) (func(string) bool, error) {
	pool, err := s.names()
	if err != nil {
		return nil, err
	}
	names := make(map[string]bool)
	for key := range pool.parts {
		names[strings.ToLower(key)] = true
	}
	states, err := stateForms(s)
	if err != nil {
		return nil, err
	}
	for f := range states {
		names[strings.ToLower(unaccent(f))] = true
	}
	cities, err := readCities(s)
	if err != nil {
		return nil, err
	}
	for _, c := range cities {
		if c.population >= 100_000 || c.capital() {
			names[strings.ToLower(unaccent(c.name))] = true
		}
	}
	return func(w string) bool { return names[unaccent(w)] }, nil
}

// isWord reports whether w consists of small ASCII letters, with single
// hyphens inside: "anak-anak".
func isWord(w string) bool {
	for part := range strings.SplitSeq(w, "-") {
		if part == "" || strings.ContainsFunc(part, func(r rune) bool { return r < 'a' || r > 'z' }) {
			return false
		}
	}
	return true
}

// makeCommon lists the frequent words and the stop words.
func makeCommon(s *sources) (*list, error) {
	r, err := s.ranks()
	if err != nil {
		return nil, err
	}
	var lines []string
	for w, rank := range r.common {
		lines = append(lines, wordLine(w, "common", fmt.Sprintf("rank=%d", rank)))
	}
	for w := range r.stop {
		lines = append(lines, wordLine(w, "stop", ""))
	}
	for w := range r.news {
		lines = append(lines, wordLine(w, "news", ""))
	}
	slices.Sort(lines)
	return &list{
		file:  "words/common.tsv",
		title: "frequent words of Indonesian",
		origins: []string{
			s.origin("@zxcvbn-ts/language-id", "commonWords.json, from OpenSubtitles 2024 via OPUS", "ODC-By-1.0"),
			s.origin("stopwords-iso", "stopwords-iso.json, id", "MIT"),
			"internal/gen/overlay/word_drops.tsv, word_keeps.tsv and word_adds.tsv, own review (MIT)",
		},
		licence: "ODC-By-1.0 AND MIT",
		notes: []string{
			"class common: rank=N is the place in the order of frequency, from 1; names of persons, states and cities are left out",
			"unless they are words as well, so ranks have gaps",
			"class stop: function words and other words of little content",
			"class news: words of the news that are rare or missing in the corpus, not ranked",
		},
		lines: lines,
		min:   9000,
		max:   12500,
	}, nil
}
