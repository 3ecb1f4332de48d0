import type { DatasetDefinition } from "../fields/dataset.ts";

/** A file of the dataset with every key that there is, made of the tables' examples. */
export function fullExample(definition: DatasetDefinition) {
  const about = Object.entries(definition.about).map(([name, key]) => [name, key.example]);
  const fields = Object.entries(definition.fields).map(([name, field]) => [name, field.example]);
  const events = definition.events.flatMap(({ type }) => [
    { type, when: "../2026-03-11", as: "Meta AI", with: "meta", said: "last week", note: "by the filing" },
    { type, target: "2026-Q4", was: [2025, "2026-02"] },
  ]);
  const names = Object.keys(definition.fields);
  return {
    ...(definition.nameIsComputed ? {} : { name: "An example" }),
    aliases: ["Example"],
    sameAs: { wikidata: "Q1" },
    ...(about.length > 0 ? { about: Object.fromEntries(about) } : {}),
    claims: [
      {
        id: "full",
        source: "reuters-2026-02-24",
        by: "meta",
        kind: "official",
        known: 2026,
        at: "paragraph 3",
        says: { ...Object.fromEntries(fields), ...(events.length > 0 ? { events } : {}) },
        denies: [names[0]],
        note: "chip sales alone",
      },
      { source: "ap-2026-02-24", note: "neither confirms nor denies" },
    ],
    rulings: [
      { field: names[0], prefer: "full", because: ["ap-2026-02-24"], why: "it tells more" },
      { field: names[0], reject: ["full", "ap-2026-02-24:announced"], because: "full", why: "it tells less" },
    ],
  };
}
