import type { Field } from "@ai-almanac/schema";
import { listWords } from "../../problem/list-words.ts";

/** What belongs at a path, for error texts. */
export type Place =
  /** A map with keys of its own; `name` as in `a claim`. */
  | { readonly kind: "map"; readonly name: string; readonly keys: readonly string[] }
  | { readonly kind: "list"; readonly of: string }
  | { readonly kind: "quantity"; readonly field: QuantityLike; readonly example: string }
  | { readonly kind: "when" | "period" | "day" | "text" | "id" | "claim-id" | "url" | "language" | "catalogue" }
  | { readonly kind: "claim-ids" | "boolean" | "true" }
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "row-key"; readonly example: string };

export interface QuantityLike {
  readonly units: readonly string[];
  readonly signed: boolean;
}

export function quantityLike(field: Field & { kind: "quantity" | "table" }): QuantityLike {
  return { units: field.units, signed: field.kind === "quantity" && field.signed };
}

const expectations = {
  when: "a date such as 2026-02-24, 2026-02, 2026-Q1 or 2026",
  period: "a date such as 2026 or 2026-Q1, or a fiscal period such as FY2026-Q3",
  day: "a day that exists, such as 2026-02-24",
  text: "text",
  id: "an id of a-z, 0-9 and single hyphens, such as meta-mtia-300",
  "claim-id": "the id of a claim, such as reuters-2026-02-24",
  "claim-ids": "the id of a claim, or a list of such ids",
  url: "an address that begins with https:// or http://",
  language: "a language tag such as en or zh-Hans",
  catalogue: "the name of a catalogue, such as wikidata",
  boolean: "true or false",
  true: "true",
} as const;

/** What should stand there, in words. */
export function expectedAt(place: Place): string {
  switch (place.kind) {
    case "map":
      return `${place.name} with keys and values`;
    case "list":
      return `a list of ${place.of}`;
    case "quantity":
      return `a quantity with its unit, such as ${place.example}`;
    case "words":
      return `one of ${listWords(place.words)}`;
    case "row-key":
      return `a row such as ${place.example}`;
    default:
      return expectations[place.kind];
  }
}
