import type { Conditions } from "./conditions.ts";
import { recordTest } from "./record-test.ts";

/**
 * The records that meet all conditions, in the order given.
 *
 * A condition is true, false, or not known: of a date that is less exact than the question, of a quantity whose bounds
 * do not tell or that has another unit, of a field of which nobody has said anything. `certain` keeps the records that
 * surely meet the conditions, `possible` those that may.
 *
 * ```ts
 * where(deals, { customers: "meta", value: { atLeast: 1e9, unit: "USD" }, status: "signed" });
 * where(deals, { events: { some: { type: "signed", when: { during: "2026-Q1" } } } }, "possible");
 * where(chips, { designer: { in: ["meta", "google"] }, tdp: { known: true } });
 * ```
 *
 * @throws QueryError `unknown-field`; `wrong-condition` where a condition does not fit its field; WhenError where
 *   `before`, `after` or `during` is no When; QuantityError where a record holds what is no quantity
 */
export function where<R extends object>(
  records: readonly R[],
  conditions: Conditions<R>,
  certainty: "certain" | "possible" = "certain",
): R[] {
  const test = recordTest(conditions);
  const least = certainty === "possible";
  return records.filter((record) => test(record) ?? least);
}
