import type { DatasetDefinition } from "../fields/dataset.ts";
import { set, setOf } from "../fields/field.ts";

export const people = {
  name: "people",
  type: "Person",
  singular: "person",
  description: "People named by moves, deals and organizations; their careers are read from moves.",
  nameIsComputed: false,
  about: {},
  oneOfAbout: [],
  fields: {
    names: set("Names under which sources speak of the person.", ["Yann LeCun"]),
    advisors: setOf("people", "Who advised the person's doctorate.", ["geoffrey-hinton"]),
    awards: set("Awards of the field.", ["Turing Award"]),
    knownFor: set("Work the person is known for.", ["FlashAttention"]),
  },
  events: [],
} as const satisfies DatasetDefinition;
