import { type DatasetName, definitionOf, sourceKeys } from "@ai-almanac/schema";
import type { Path } from "./slots.ts";

const record = ["name", "aliases", "sameAs", "about", "claims", "rulings"];
const claim = ["id", "source", "by", "kind", "known", "at", "says", "denies", "note"];
const event = ["type", "when", "target", "was", "as", "with", "said", "note"];
const ruling = ["field", "prefer", "reject", "because", "why"];
const redirect = ["from", "to", "split", "gone", "since", "why"];

/** What a file is, as far as the order of its keys goes. */
export interface FileKind {
  readonly dataset: DatasetName;
  readonly role: "record" | "publishers" | "redirects";
}

/** The order of the keys of a map at a path; null where it means nothing or is the author's. */
export function keyOrder({ dataset, role }: FileKind, path: Path): readonly string[] | null {
  if (role === "publishers") return path.length === 1 ? ["name", "kind"] : null;
  if (role === "redirects") return path.length === 1 ? redirect : null;
  if (dataset === "sources") return path.length === 0 ? Object.keys(sourceKeys) : null;
  const { about, fields } = definitionOf(dataset);
  const shape = path.map((step) => (typeof step === "number" ? "#" : step)).join(".");
  switch (shape) {
    case "":
      return record;
    case "about":
      return Object.keys(about);
    case "claims.#":
      return claim;
    case "claims.#.says":
      return [...Object.keys(fields), "events"];
    case "claims.#.says.events.#":
      return event;
    case "rulings.#":
      return ruling;
    default:
      return null;
  }
}
