import { compareValues } from "./compare-values.ts";
import type { RecordChange } from "./data-diff.ts";
import { flatten } from "./flatten.ts";

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

/** What became of a source or a publisher, which are plain: what was empty is a new fact, all else a correction. */
export function comparePlain(before: Row, after: Row): RecordChange | null {
  const all = compareValues(flatten(before, null), flatten(after, null), "correction");
  const fields = all.map((change) => (change.before === null ? { ...change, cause: "fact" as const } : change));
  return fields.length === 0 ? null : { id: after.id, name: nameOf(after), fields, claims: [] };
}

export function nameOf(row: Row): string {
  return String(row.title ?? row.name ?? row.id);
}
