import { addDays, asOf } from "@ai-almanac/query";
import type { AnyRecord, Library } from "../library/library.ts";

/** What the example on the home page prints: the status of one chip on the days that it asks for. */
export interface AsOfExample {
  readonly id: string;
  readonly answers: readonly { readonly day: string; readonly state: string | undefined }[];
}

/** The day before anything was known, and of the last change of its status the day before and the day itself. */
export function asOfExample(library: Library, id: string): AsOfExample {
  const { claims } = library.datasets.chips;
  const days = claims.records.find((record) => record.id === id)?.claims.map((claim) => claim.knownOn) ?? [];
  const sorted = [...new Set(days)].sort();
  const [first] = sorted;
  if (first === undefined) throw new Error(`The example names chips/${id}, which has no claim.`);
  const moved = sorted.findLast((day) => stateOn(library, id, day) !== stateOn(library, id, addDays(day, -1))) ?? first;
  const asked = [...new Set([addDays(first, -1), addDays(moved, -1), moved])];
  return { id, answers: asked.map((day) => ({ day, state: stateOn(library, id, day) })) };
}

function stateOn(library: Library, id: string, day: string): string | undefined {
  const known = asOf(library.datasets.chips.claims, day) as readonly AnyRecord[];
  const status = known.find((chip) => chip.id === id)?.status as { state: string } | null | undefined;
  return status?.state;
}
