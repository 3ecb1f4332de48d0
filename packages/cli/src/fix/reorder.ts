import { isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import { type FileKind, keyOrder } from "./key-order.ts";
import { type Collection, type Path, slotsOf } from "./slots.ts";

/** The day from which a claim counts as known; null where nobody can tell. */
export type DayOfClaim = (claim: { readonly source?: unknown; readonly known?: unknown }) => string | null;

/** Deep files are hostile, and a file with more to sort than this was written by a machine. */
const mostMoves = 500;

/**
 * The text with its keys in one order and its claims by the day on which they became known. Whole pieces of text change
 * places: comments go with what they stand above or behind, and everything else stays as it was written.
 */
export function reorder(text: string, kind: FileKind, dayOf: DayOfClaim): string {
  let current = text;
  for (let move = 0; move < mostMoves; move += 1) {
    const next = moveOne(current, kind, dayOf);
    if (next === null) return current;
    current = next;
  }
  return current;
}

/** The text with the first collection that is out of order put in order; null where none is. */
function moveOne(text: string, kind: FileKind, dayOf: DayOfClaim): string | null {
  const document = parseDocument(text, { version: "1.2", schema: "core", uniqueKeys: false });
  return visit(document.contents as Node | null, []);

  function visit(node: Node | null, path: Path): string | null {
    if (!isMap(node) && !isSeq(node)) return null;
    const wanted = isMap(node) ? orderOfKeys(node, path) : orderOfClaims(node, path);
    const moved = wanted === null ? null : permute(text, node, wanted, path.length === 0);
    if (moved !== null && moved !== text) return moved;
    for (const [index, item] of node.items.entries()) {
      const pair = item as { key?: Node; value?: Node };
      const key = isMap(node) && isScalar(pair.key) ? String(pair.key.value) : index;
      const below = visit((isMap(node) ? pair.value : item) as Node | null, [...path, key]);
      if (below !== null) return below;
    }
    return null;
  }

  function orderOfKeys(map: Collection, path: Path): number[] | null {
    const order = keyOrder(kind, path);
    if (order === null) return null;
    // Unknown keys stay behind the known ones, as they came.
    const ranks = map.items.map((item) => {
      const key = (item as { key: unknown }).key;
      const rank = order.indexOf(isScalar(key) ? String(key.value) : "");
      return rank === -1 ? order.length : rank;
    });
    return sortedBy(ranks, (a, b) => a - b);
  }

  function orderOfClaims(list: Collection, path: Path): number[] | null {
    if (kind.role !== "record" || kind.dataset === "sources" || path.join() !== "claims") return null;
    const days = list.items.map((item) => (isMap(item) ? dayOf(item.toJSON()) : null));
    if (days.some((day) => day === null)) return null;
    return sortedBy(days as string[], (a, b) => (a < b ? -1 : Number(a > b)));
  }
}

/** Positions in sorted order, equal ones as they came. */
function sortedBy<T>(ranks: readonly T[], compare: (a: T, b: T) => number): number[] {
  return ranks.map((_, index) => index).sort((a, b) => compare(ranks[a] as T, ranks[b] as T) || a - b);
}

/** Puts the members of a collection in another order; null where they cannot be told apart in the text. */
function permute(text: string, collection: Collection, order: readonly number[], isWholeFile: boolean): string | null {
  if (order.every((position, index) => position === index)) return null;
  const slots = slotsOf(text, collection, isWholeFile);
  if (slots === null) return null;
  const pieces = slots.map(({ start, end }) => text.slice(start, end));
  let result = "";
  let end = 0;
  for (const [index, slot] of slots.entries()) {
    result += text.slice(end, slot.start) + pieces[order[index] as number];
    end = slot.end;
  }
  return result + text.slice(end);
}
