import type { ResolvedRecord } from "../types.ts";

/** One thing on which sources contradict each other. */
export interface Contested {
  readonly id: string;
  /** A field, a table row such as `peak.fp8`, an event type, or `status`. */
  readonly field: string;
}

/**
 * Everything in some records on which sources contradict each other, in the order of the records.
 *
 * ```ts
 * contested(deals).some(({ id, field }) => id === "meta-amd-2026-02" && field === "value"); // true
 * ```
 */
export function contested(records: readonly Pick<ResolvedRecord, "id" | "contested">[]): Contested[] {
  return records.flatMap((record) => record.contested.map((field) => ({ id: record.id, field })));
}
