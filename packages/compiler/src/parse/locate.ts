import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from "yaml";
import type { Path } from "../problem/problem.ts";

/** Whether the key of a place or its value is meant. */
export type Side = "key" | "value";

/** Offset of the value (or key) at a path; where the path ends early, of the last thing on it that there is. */
export function locate(contents: ParsedNode | null, path: Path, side: Side): number {
  let node = contents;
  let offset = contents?.range[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isSeq(node)) {
      node = (node.items[step as number] as ParsedNode | undefined) ?? null;
      if (node === null) return offset;
      offset = node.range[0];
    } else if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      const key = pair?.key as ParsedNode | undefined;
      if (key === undefined) return offset;
      node = (pair?.value as ParsedNode | null | undefined) ?? null;
      // What is missing below a key is placed at the key itself.
      offset = last && side === "value" && node !== null ? node.range[0] : key.range[0];
    } else {
      return offset;
    }
  }
  return offset;
}

/** Kept, since a file with a hundred thousand wrong keys must not be searched as often. */
const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

function pairsOf(map: YAMLMap): Map<string, Pair> {
  const kept = pairs.get(map);
  if (kept) return kept;
  const found = new Map<string, Pair>();
  for (const pair of map.items)
    if (isScalar(pair.key) && !found.has(keyText(pair.key))) found.set(keyText(pair.key), pair);
  pairs.set(map, found);
  return found;
}

/** The key as it is read: numbers and words such as `true` count as written. */
export function keyText(key: { readonly value?: unknown; readonly source?: string }): string {
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}
