// Prints the person names of every locale of @faker-js/faker as JSON:
// {"id_ID": {"first": ["Ade", ...], "last": [...]}, ...}. The package holds them
// in ES modules, which only a JavaScript engine reads reliably.
import { allLocales } from "@faker-js/faker";

const parts = (definition) =>
  definition == null
    ? []
    : [...new Set(["generic", "female", "male"].flatMap((k) => definition[k] ?? []))].filter(
        (s) => typeof s === "string",
      );

const out = {};
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (person == null) continue;
  out[locale] = { first: parts(person.first_name), last: parts(person.last_name) };
}
process.stdout.write(JSON.stringify(out));
