package main

func makeDivisions(s *sources) (*list, error)             { return nil, nil }
func makeUniversities(s *sources) (*list, error)          { return nil, nil }
func wellKnownPlaces(s *sources) (map[string]bool, error) { return map[string]bool{}, nil }
