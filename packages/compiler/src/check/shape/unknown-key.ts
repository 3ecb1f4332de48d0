import { AuthoredClaim, type ClaimDatasetName, type DatasetName, definitionOf } from "@ai-almanac/schema";
import { closest } from "../../problem/closest.ts";
import { listWords } from "../../problem/list-words.ts";
import type { Path, ProblemText } from "../../problem/problem.ts";
import { quote } from "../../problem/quote.ts";
import type { Place } from "./place.ts";

/** A key that the map at `path` does not have: a slip of the pen, or a fact in the wrong place. */
export function explainUnknownKey(dataset: DatasetName, path: Path, key: string, place: Place): ProblemText {
  const name = place.kind === "map" ? place.name : "this map";
  const keys = place.kind === "map" ? place.keys : [];
  const misplaced = dataset === "sources" ? null : misplacedKey(dataset, path, key);
  if (misplaced !== null) return { ...misplaced, found: quote(key) };
  const near = closest(key, keys);
  const otherwise = /^\d/.test(key)
    ? "write numbers without separators, since a comma ends a value; put text that holds one in quotes"
    : "take it out, or look for its right name";
  return {
    what: `unknown ${path.at(-1) === "says" ? "field" : "key"} ${quote(key)}`,
    expected: keys.length === 0 ? `no keys in ${name}` : `a key of ${name}: ${listWords(keys)}`,
    found: quote(key),
    todo: near === null ? otherwise : `did you mean ${quote(near)}?`,
  };
}

/** Facts outside claims, event types among fields and the like, each with where it belongs. */
function misplacedKey(dataset: ClaimDatasetName, path: Path, key: string): Omit<ProblemText, "found"> | null {
  const { fields, events, about, nameIsComputed } = definitionOf(dataset);
  const isField = Object.hasOwn(fields, key) || key === "events";
  const isEvent = events.some(({ type }) => type === key);
  const [top, , inside] = path;
  const isClaim = top === "claims" && path.length === 2;
  if (inside === "says" && path.length === 3) {
    if (isEvent) {
      const todo = `write it under events: [{ type: ${key}, when: … }]`;
      return { what: `the event ${quote(key)} among the fields`, expected: "events in the list `events`", todo };
    }
    if (Object.hasOwn(about, key)) {
      return {
        what: `${quote(key)} is no claim`,
        expected: "what the record is about, under `about`",
        todo: "move it to `about`",
      };
    }
    return null;
  }
  if (isClaim && (isField || isEvent)) {
    return {
      what: `the field ${quote(key)} beside \`says\``,
      expected: "fields under `says`",
      todo: "move it under `says`",
    };
  }
  if (path.length === 0 && key === "name" && nameIsComputed) {
    return { what: `a name for one of the ${dataset}`, expected: "none, since it is computed", todo: "take it out" };
  }
  const outside = path.length === 0 || top === "about";
  if (outside && (isField || isEvent || (path.length === 0 && Object.hasOwn(AuthoredClaim.shape, key)))) {
    return {
      what: `the fact ${quote(key)} outside \`claims\``,
      expected: "facts under `says` of a claim that names its source",
      todo: "move it into a claim",
    };
  }
  if (path.length === 0 && Object.hasOwn(about, key)) {
    return { what: `${quote(key)} beside \`about\``, expected: "it under `about`", todo: "move it to `about`" };
  }
  return null;
}
