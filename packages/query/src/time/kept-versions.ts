import type { ClaimSet, ResolvedRecord } from "../types.ts";
import { type VersionTable, versionTable } from "./version-table.ts";

const tables = /* @__PURE__ */ new WeakMap<object, VersionTable<ResolvedRecord>>();

/** The versions of a claim set, built once and kept as long as the set is: every question in time shares them. */
export function keptVersions<R extends ResolvedRecord>(set: ClaimSet<R>): VersionTable<R> {
  const kept = tables.get(set) as VersionTable<R> | undefined;
  if (kept !== undefined) return kept;
  const table = versionTable(set);
  tables.set(set, table as unknown as VersionTable<ResolvedRecord>);
  return table;
}
