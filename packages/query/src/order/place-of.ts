import type { Postings } from "./order.ts";

interface Kept {
  asked: number;
  places: ReadonlyMap<string, number> | null;
}

const kept = /* @__PURE__ */ new WeakMap<Postings, Kept>();

/** Who asks so often gets a Map, which takes longer to build than the first searches take. */
const often = 16;

/** The place of a key among the sorted keys of some postings; -1 where it is not one of them. */
export function placeOf(postings: Postings, key: string): number {
  let known = kept.get(postings);
  if (known === undefined) {
    known = { asked: 0, places: null };
    kept.set(postings, known);
  }
  if (known.places !== null) return known.places.get(key) ?? -1;
  known.asked += 1;
  if (known.asked > often) known.places = new Map(postings.keys.map((name, place) => [name, place]));
  return search(postings.keys, key);
}

function search(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = keys[middle] as string;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
