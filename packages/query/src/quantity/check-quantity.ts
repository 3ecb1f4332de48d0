import { shown } from "../error/shown.ts";
import type { Quantity, Stated } from "../types.ts";
import { isBound } from "./is-bound.ts";
import { QuantityError, type QuantityErrorCode } from "./quantity-error.ts";

const example = 'for example { min: null, max: 6, unit: "GW", stated: "up-to" }';

/** What the bounds of a quantity are, by how it was stated, and whether they are. */
const rules: Readonly<Record<Stated, readonly [string, (min: number | null, max: number | null) => boolean]>> = {
  exact: ["min and max alike", areAlike],
  about: ["min and max alike", areAlike],
  over: ["a min and no max (null)", hasMinOnly],
  "at-least": ["a min and no max (null)", hasMinOnly],
  under: ["a max and no min (null)", hasMaxOnly],
  "up-to": ["a max and no min (null)", hasMaxOnly],
  range: ["a min below its max", isRange],
  magnitude: ["a min below its max", isRange],
  undisclosed: ["no min and no max (null)", (min, max) => min === null && max === null],
};

/**
 * Throws QuantityError unless a value is a quantity: `form` where it is none or its bounds are not those of how it was
 * stated, `number` where a bound is none, `unit` where it has none.
 */
export function checkQuantity(value: Quantity): void {
  if (typeof value !== "object" || value === null) throw wrong(value, "form", `a quantity, ${example}`);
  const { min, max, unit, stated } = value;
  if (typeof unit !== "string" || unit === "") throw wrong(value, "unit", `a quantity with a unit, ${example}`);
  if (!isBound(min) || !isBound(max)) {
    throw wrong(value, "number", `a quantity whose bounds are finite numbers, null where there is none, ${example}`);
  }
  if (!Object.hasOwn(rules, stated)) {
    throw wrong(value, "form", `a quantity stated as ${Object.keys(rules).join(", ")}, ${example}`);
  }
  const [bounds, fit] = rules[stated];
  if (!fit(min, max)) throw wrong(value, "form", `${bounds} in a quantity stated as ${stated}`);
}

function wrong(value: unknown, code: QuantityErrorCode, expected: string): QuantityError {
  const told = tell(value);
  return new QuantityError(code, told, expected, told);
}

function tell(value: unknown): string {
  if (typeof value !== "object" || value === null) return shown(value);
  const { min, max, unit, stated } = value as Record<string, unknown>;
  return `min ${shown(min)}, max ${shown(max)}, unit ${word(unit)}, stated ${word(stated)}`;
}

function word(value: unknown): string {
  return typeof value === "string" ? value : shown(value);
}

function areAlike(min: number | null, max: number | null): boolean {
  return min !== null && min === max;
}

function hasMinOnly(min: number | null, max: number | null): boolean {
  return min !== null && max === null;
}

function hasMaxOnly(min: number | null, max: number | null): boolean {
  return min === null && max !== null;
}

function isRange(min: number | null, max: number | null): boolean {
  return min !== null && max !== null && min < max;
}
