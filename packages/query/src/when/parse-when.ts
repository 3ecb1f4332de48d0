import type { When } from "../types.ts";
import { readWhen } from "./read-when.ts";

/**
 * Reads a date as authored and gives its canonical form, the one that is published: a subset of EDTF (ISO 8601-2).
 *
 * | authored | canonical |
 * | --- | --- |
 * | `2026` `2026-02` `2026-02-24` | the same |
 * | `2026-Q1` … `2026-Q4` | `2026-33` … `2026-36` |
 * | `2026-H1` `2026-H2` | `2026-40` `2026-41` |
 * | `2025-spring` `summer` `autumn` (or `fall`) `winter` | `2025-21` … `2025-24` |
 * | `a/b` `a/..` `../b` | an interval, `..` = open |
 * | `2026-03~` | about; also at either end of an interval |
 *
 * Canonical forms are read too. Years run from 1900 to 2199. Throws WhenError.
 *
 * ```ts
 * parseWhen("2026-Q4"); // "2026-36"
 * parseWhen("2026-H1/.."); // "2026-40/.."
 * ```
 */
export function parseWhen(text: string): When {
  const { start, end, interval } = readWhen(text);
  const first = start?.text ?? "..";
  return interval ? `${first}/${end?.text ?? ".."}` : first;
}
