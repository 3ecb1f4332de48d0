import type { Column } from "@ai-almanac/verbs";
import type { Table } from "./format.ts";

/** The columns that a reader needs: optional ones only where some row has a value. */
export function shownColumns({ columns, rows }: Table): readonly Column[] {
  return columns.filter(({ key, optional }) => !optional || rows.some((row) => isGiven(row[key])));
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}
