import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";

export type Path = readonly (string | number)[];
export type Collection = YAMLMap | YAMLSeq;

/** Where a member of a collection stands in the text, with the comments that belong to it. */
export interface Slot {
  readonly start: number;
  readonly end: number;
}

/**
 * The places of the members of a collection, in order. Null where one of them cannot be moved safely. Comments above the
 * first member of the whole file are about the file.
 */
export function slotsOf(text: string, collection: Collection, isWholeFile: boolean): Slot[] | null {
  const starts = collection.items.map((item) => startOf(item));
  const ends = collection.items.map((item) => endOf(item));
  if ([...starts, ...ends].some((offset) => offset === null)) return null;
  const places = starts.map((start, index) => ({ start: start as number, end: ends[index] as number }));
  if (collection.flow === true) {
    // Comments inside brackets belong to nobody in particular.
    const span = text.slice(places[0]?.start, places.at(-1)?.end);
    return /(^|\s)#/.test(span) ? null : places;
  }
  const own = isSeq(collection) ? places.map(({ start, end }) => ({ start: dashBefore(text, start), end })) : places;
  return own.map(({ start, end }, index) => ({
    start: index === 0 && isWholeFile ? start : withComments(text, start, own[index - 1]?.end ?? 0),
    end: withTail(text, end, own[index + 1]?.start ?? text.length),
  }));
}

function startOf(item: unknown): number | null {
  return rangeOf(isPair(item) ? (item.key as Node | null) : (item as Node | null))?.[0] ?? null;
}

function endOf(item: unknown): number | null {
  if (!isPair(item)) return rangeOf(item as Node)?.[1] ?? null;
  const value = item.value as Node | null;
  // `key:` without a value ends with its colon, which has no node.
  return value === null || (isScalar(value) && value.source === "") ? null : (rangeOf(value)?.[1] ?? null);
}

function isPair(item: unknown): item is Pair {
  return typeof item === "object" && item !== null && "key" in item && "value" in item && !isMap(item) && !isSeq(item);
}

function rangeOf(node: Node | null): readonly [number, number, number] | null {
  return node?.range ?? null;
}

/** Where the dash of a member of a block list stands. */
function dashBefore(text: string, start: number): number {
  return text.lastIndexOf("-", start - 1);
}

/** With the whole lines of comment right above a member, and none that follow a blank line. */
function withComments(text: string, start: number, least: number): number {
  let from = start;
  for (;;) {
    const lineStart = text.lastIndexOf("\n", from - 1) + 1;
    if (text.slice(lineStart, from).trim() !== "" || lineStart === 0) return from;
    const above = text.lastIndexOf("\n", lineStart - 2) + 1;
    const line = text.slice(above, lineStart);
    if (above <= least || !line.trim().startsWith("#")) return from;
    from = above + (line.length - line.trimStart().length);
  }
}

/** With a comment on the last line. */
function withTail(text: string, end: number, next: number): number {
  const rest = text.slice(end, next);
  const [tail = ""] = /^[ \t]*#[^\n]*/.exec(rest) ?? [];
  const line = end + tail.length;
  return line - (/\s*$/.exec(text.slice(0, line))?.[0].length ?? 0);
}
