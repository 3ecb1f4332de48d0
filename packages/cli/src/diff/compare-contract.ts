import type { ContractChange } from "./data-diff.ts";
import type { Place } from "./read-contract.ts";

/** What became of the fields of a dataset, and what that asks of its package. */
export function compareContract(
  before: ReadonlyMap<string, Place>,
  after: ReadonlyMap<string, Place>,
): ContractChange[] {
  const places = new Set([...before.keys(), ...after.keys()]);
  return [...places].flatMap((place) => comparePlace(place, before.get(place), after.get(place)));
}

function comparePlace(place: string, before: Place | undefined, after: Place | undefined): ContractChange[] {
  if (before === undefined) return [{ place, text: `${place} is new`, bump: "minor" }];
  if (after === undefined) return [{ place, text: `${place} is removed`, bump: "major" }];
  if (before.shape !== after.shape) {
    return [{ place, text: `${place} was a ${before.shape} and is a ${after.shape}`, bump: "major" }];
  }
  return [...compareWords(place, before.words, after.words), ...compareNeed(place, before.required, after.required)];
}

function compareWords(
  place: string,
  before: readonly string[] | null,
  after: readonly string[] | null,
): ContractChange[] {
  if (before === null && after === null) return [];
  if (before === null) return [{ place, text: `${place} takes only ${list(after ?? [])}`, bump: "major" }];
  if (after === null) return [{ place, text: `${place} takes any word`, bump: "minor" }];
  const gone = before.filter((word) => !after.includes(word));
  const added = after.filter((word) => !before.includes(word));
  return [
    ...(gone.length > 0 ? [{ place, text: `${place} no longer takes ${list(gone)}`, bump: "major" as const }] : []),
    ...(added.length > 0 ? [{ place, text: `${place} now takes ${list(added)} too`, bump: "minor" as const }] : []),
  ];
}

function compareNeed(place: string, before: boolean, after: boolean): ContractChange[] {
  if (before === after) return [];
  return after
    ? [{ place, text: `${place} is never null from now on`, bump: "minor" }]
    : [{ place, text: `${place} may be null`, bump: "major" }];
}

function list(words: readonly string[]): string {
  return words.map((word) => JSON.stringify(word)).join(", ");
}
