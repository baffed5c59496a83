package prosesource_test

import (
	"fmt"

	"github.com/jdkato/prose/v2"

	"github.com/sebut-id/sebut"
	"github.com/sebut-id/sebut/entity"
	"github.com/sebut-id/sebut/entity/prosesource"
)

// The rules find what an Indonesian sentence says; the English sentence is left to prose.
func Example() {
	source, err := prosesource.English()
	if err != nil {
		panic(err)
	}
	a, err := sebut.New(sebut.WithSource("prose", source, entity.RulesFirst))
	if err != nil {
		panic(err)
	}
	for _, m := range a.Analyze("Camat Wirya Atmaja membacanya:\nThey said that it had rained in Llanberis.").Mentions {
		fmt.Println(m.Type, m.Text, m.Rule)
	}
	// Output:
	// PERSON Wirya Atmaja person.title
	// PLACE Llanberis source.prose
}

// A model of one's own, here one that has seen two sentences five times, has labels of its own.
func ExampleNew() {
	var lessons []prose.EntityContext
	for range 5 {
		lessons = append(lessons,
			prose.EntityContext{Accept: true, Text: "Warga naik kapal Tirtasari.", Spans: []prose.LabeledEntity{{Start: 17, End: 26, Label: "SHIP"}}},
			prose.EntityContext{Accept: true, Text: "Warga pulang sejak subuh."})
	}
	source, err := prosesource.New(prose.ModelFromData("ships", prose.UsingEntities(lessons)),
		prosesource.WithTypes(map[string]entity.Type{"SHIP": entity.Organization}))
	if err != nil {
		panic(err)
	}
	text := "“Kami naik kapal Tirtasari,” kata mereka."
	for _, p := range source.Append(nil, text) {
		fmt.Println(p.Start, p.End, p.Type, p.In(text))
	}
	// Output: 19 28 ORGANIZATION Tirtasari
}

func ExampleLoad() {
	_, err := prosesource.Load("none")
	fmt.Println(err)
	// Output: prosesource: no model in "none": prose: open none/Maxent/mapping.gob: no such file or directory
}
