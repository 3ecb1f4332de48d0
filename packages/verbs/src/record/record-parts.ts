import type { ResolvedEvent, TableRow, Target } from "@ai-almanac/query";
import type { Statement } from "../answer/answer.ts";
import type { AnyRecord } from "../data/any-record.ts";
import { grounds } from "../statements/grounds.ts";

/** One value of a published record, with what it rests on. */
export interface RecordPart {
  /** A field, a row of a table such as `peak.fp8`, `status`, or the type of an event. */
  readonly field: string;
  /** Of an event its `when`, of a plan its `target`, each with what stands beside it. */
  readonly value: unknown;
  readonly behind: readonly Statement[];
}

/** What a reader does not ask a record for: its labels, and what is told beside each value. */
const told: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "id",
  "aliases",
  "sameAs",
  "contested",
  "unconfirmed",
  "sources",
  "targets",
  "events",
]);

/** All that a record says, in the order in which it is published, then its events and its plans. */
export function recordParts(record: AnyRecord, said: ReadonlyMap<string, readonly Statement[]>): RecordPart[] {
  const part = (field: string, value: unknown, of = (_: Statement) => true): RecordPart => {
    return { field, value, behind: grounds((said.get(field) ?? []).filter(of)) };
  };
  const fields = Object.entries(record).flatMap(([field, value]) => {
    if (told.has(field) || value === null || (Array.isArray(value) && value.length === 0)) return [];
    if (!isTable(value)) return [part(field, value)];
    return value.map((row) => part(`${field}.${row.key}`, row.value));
  });
  const events = ((record.events ?? []) as readonly ResolvedEvent[]).map(({ type, when, as, with: other }) => {
    const value = { when, ...(as === null ? {} : { as }), ...(other === null ? {} : { with: other }) };
    return part(type, value, (statement) => isOfEvent(statement, as, other));
  });
  const targets = ((record.targets ?? []) as readonly Target[]).map(({ event, when, slipCount }) => {
    return part(event, { target: when, slipCount }, ({ value }) => has(value, "target"));
  });
  return [...fields, ...events, ...targets];
}

function isTable(value: unknown): value is readonly TableRow[] {
  return Array.isArray(value) && typeof value[0] === "object";
}

function isOfEvent({ value, denies }: Statement, as: string | null, other: string | null): boolean {
  if (denies) return true;
  const stated = value as { readonly as?: string; readonly with?: string };
  return has(value, "when") && (stated.as ?? null) === as && (stated.with ?? null) === other;
}

function has(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && key in value;
}
