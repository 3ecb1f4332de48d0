import { splitMoney } from "./split-money.ts";

/**
 * Whether a field that takes `units` takes this one. `money` stands for every ISO 4217 code, also a year, a month or a
 * share.
 *
 * ```ts
 * isUnit("USD/year", ["money"]); // true
 * isUnit("GW", ["money"]); // false
 * ```
 */
export function isUnit(unit: string, units: readonly string[]): boolean {
  return units.includes(unit) || (units.includes("money") && splitMoney(unit) !== null);
}
