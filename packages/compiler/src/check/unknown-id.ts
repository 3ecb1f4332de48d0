import { closest } from "../problem/closest.ts";
import type { ProblemText } from "../problem/problem.ts";
import { quote } from "../problem/quote.ts";
import { type Corpus, hasId, type IdSpace, idsOf } from "./corpus.ts";

const spaces: readonly IdSpace[] = [
  "organizations",
  "people",
  "chips",
  "deals",
  "moves",
  "models",
  "financials",
  "sources",
];
const guesses = new WeakMap<Corpus, Map<string, string | null>>();

/** An id that is not there: renamed, of another dataset, misspelt, or to be added. */
export function unknownId(corpus: Corpus, space: IdSpace, id: string): ProblemText {
  const expected = space === "speakers" ? "an id of publishers, organizations or people" : `an id of ${space}`;
  const renamed = corpus.redirects.find(
    ({ dataset, redirect }) => redirect.from === id && isIn(dataset, space),
  )?.redirect;
  if (renamed !== undefined) {
    const found = `${quote(id)}, which is no longer used`;
    if (renamed.to !== undefined)
      return { what: "an id that was renamed", expected, found, todo: `write ${quote(renamed.to)}` };
    const todo = renamed.split === undefined ? "take it out" : `choose among ${renamed.split.join(", ")}`;
    return { what: renamed.split === undefined ? "an id that is gone" : "an id that was split", expected, found, todo };
  }
  const what = `no such id among ${space}`;
  const near = guess(corpus, space, id);
  if (near !== null) return { what, expected, found: quote(id), todo: `did you mean ${quote(near)}?` };
  const elsewhere =
    spaces.find((other) => other !== space && hasId(corpus, other, id)) ??
    (corpus.publishers.has(id) ? "publishers" : null);
  if (elsewhere !== null) {
    return { what, expected, found: `${quote(id)}, an id of ${elsewhere}`, todo: "use another field, or another id" };
  }
  return {
    what,
    expected,
    found: quote(id),
    todo: space === "sources" ? "add the source first" : "add the record first, or look for its right id",
  };
}

function isIn(dataset: string, space: IdSpace): boolean {
  return space === "speakers" ? dataset === "organizations" || dataset === "people" : dataset === space;
}

/** Kept, since one wrong id often stands in many records. */
function guess(corpus: Corpus, space: IdSpace, id: string): string | null {
  const kept = guesses.get(corpus) ?? new Map<string, string | null>();
  guesses.set(corpus, kept);
  const key = `${space} ${id}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const near = closest(id, idsOf(corpus, space));
  kept.set(key, near);
  return near;
}
