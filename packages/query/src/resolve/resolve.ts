import type { Day, FieldKind, RecordClaims, ResolvedRecord } from "../types.ts";
import { checkDay } from "../when/check-day.ts";
import { publishRecord } from "./publish-record.ts";

/**
 * Computes the published record from its claims; with `day`, from those that were known by that day.
 *
 * ```ts
 * const record = dealClaims.records.find(({ id }) => id === "meta-amd-2026-02");
 * resolve(record, dealClaims.fields).capacity; // { min: null, max: 6, unit: "GW", stated: "up-to" }
 * resolve(record, dealClaims.fields, "2026-02-23"); // undefined
 * ```
 *
 * @param record - claims and rulings of one record
 * @param fields - the dataset's fields and event types, as its claim set gives them
 * @param day - a calendar day; throws WhenError for anything else; left out = everything that is known
 * @returns every key of the dataset's interface in one order, null or `[]` where nobody has said anything;
 *   undefined where nothing was known by that day
 */
export function resolve<R extends ResolvedRecord = ResolvedRecord>(
  record: RecordClaims,
  fields: Readonly<Record<string, FieldKind>>,
  day?: Day,
): R | undefined {
  if (day !== undefined) checkDay(day);
  return publishRecord(record, fields, day ?? null);
}
