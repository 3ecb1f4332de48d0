import { asOf } from "@ai-almanac/query";
import type { AnyRecord, Library } from "../library/library.ts";

/** What the example on the home page prints: the status of one chip on the days that it asks for. */
export interface AsOfExample {
  readonly id: string;
  readonly answers: readonly { readonly day: string; readonly state: string | undefined }[];
}

/** The last day on which nothing was known, the first on which something was, and the day of the last change. */
export function asOfExample(library: Library, id: string): AsOfExample {
  const { claims } = library.datasets.chips;
  const days = claims.records.find((record) => record.id === id)?.claims.map((claim) => claim.knownOn) ?? [];
  const sorted = [...new Set(days)].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`The example names chips/${id}, which has no claim.`);
  const asked = [...new Set([dayBefore(first), first, last])];
  return { id, answers: asked.map((day) => ({ day, state: stateOn(library, id, day) })) };
}

function stateOn(library: Library, id: string, day: string): string | undefined {
  const known = asOf(library.datasets.chips.claims, day) as readonly AnyRecord[];
  const status = known.find((chip) => chip.id === id)?.status as { state: string } | null | undefined;
  return status?.state;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
