import { shown } from "../error/shown.ts";
import type { Quantity, Stated } from "../types.ts";
import { isUnit } from "./is-unit.ts";
import { magnitudes } from "./magnitudes.ts";
import { QuantityError } from "./quantity-error.ts";
import { readNumber } from "./read-number.ts";

/** What a field takes. */
export interface QuantityOptions {
  /** Units allowed; `money` stands for every ISO 4217 code, also a year, a month or a share. Left out: any unit. */
  readonly units?: readonly string[];
  /** True where numbers may lie below zero. */
  readonly signed?: boolean;
}

const qualifiers: Readonly<Record<string, Stated>> = {
  about: "about",
  over: "over",
  "at least": "at-least",
  under: "under",
  "up to": "up-to",
};
const pattern = /^(?:(about|over|at least|under|up to) )?(-?\d\S*)(?: to (-?\d\S*))?(?: (.*))?$/;
const forms =
  "a number and its unit, if need be after about, over, at least, under or up to, for example up to 6 GW; or 384 to 512 GB, tens of billions USD, undisclosed USD";

/**
 * Reads a quantity as authored: `800 W`, `about 50e9 USD`, `over 200e6 USD`, `at least 10 GW`, `under 5 nm`,
 * `up to 6 GW`, `384 to 512 GB`, `tens of billions USD`, `undisclosed USD`. The unit is the rest of the text; words
 * stand one space apart. Throws QuantityError.
 *
 * ```ts
 * parseQuantity("up to 6 GW"); // { min: null, max: 6, unit: "GW", stated: "up-to" }
 * parseQuantity("undisclosed USD"); // { min: null, max: null, unit: "USD", stated: "undisclosed" }
 * ```
 */
export function parseQuantity(text: string, options: QuantityOptions = {}): Quantity {
  if (typeof text !== "string") throw new QuantityError("form", shown(text), forms, shown(text));
  const wordsOnly = readWords(text);
  if (wordsOnly) return { ...wordsOnly, unit: readUnit(wordsOnly.unit, text, options) };

  const match = pattern.exec(text);
  if (!match) throw new QuantityError("form", text, forms, unreadable(text));
  const [, qualifier, first = "", second, rest = ""] = match;
  const value = readNumber(first, text, options.signed ?? false);
  const upper = second === undefined ? null : readNumber(second, text, options.signed ?? false);
  if (upper !== null) checkRange(text, qualifier, value, upper, `${first} to ${second}`);

  const unit = readUnit(rest, text, options);
  if (upper !== null) return { min: value, max: upper, unit, stated: "range" };
  const stated = qualifiers[qualifier ?? ""] ?? "exact";
  return {
    min: stated === "under" || stated === "up-to" ? null : value,
    max: stated === "over" || stated === "at-least" ? null : value,
    unit,
    stated,
  };
}

/** Reads what has no number: magnitudes and `undisclosed`. */
function readWords(text: string): Quantity | null {
  const match = /^(undisclosed|(?:(?:tens|hundreds) of )?(?:thousands|millions|billions|trillions))(?: (.*))?$/.exec(
    text,
  );
  if (!match) return null;
  const unit = match[2] ?? "";
  const magnitude = magnitudes.find(({ words }) => words === match[1]);
  if (!magnitude) return { min: null, max: null, unit, stated: "undisclosed" };
  return { min: magnitude.min, max: magnitude.max, unit, stated: "magnitude" };
}

function checkRange(text: string, qualifier: string | undefined, min: number, max: number, range: string): void {
  if (qualifier !== undefined) {
    throw new QuantityError(
      "form",
      text,
      `one number after ${qualifier}, or a range without it, for example 384 to 512 GB`,
      range,
    );
  }
  if (min < max) return;
  throw new QuantityError("order", text, "a range whose second number is greater, for example 384 to 512 GB", range);
}

function readUnit(unit: string, text: string, { units }: QuantityOptions): string {
  if (units) {
    if (isUnit(unit, units)) return unit;
    const known = units.map((name) =>
      name === "money" ? "an ISO 4217 currency, alone or with /year, /month or /share" : name,
    );
    const example = units[0] === undefined || units[0] === "money" ? "6e9 USD" : `6 ${units[0]}`;
    throw new QuantityError(
      "unit",
      text,
      `a unit at the end, after a space (${known.join(" or ")}), for example ${example}`,
      unit,
    );
  }
  // Only one word: anything more is a second number or a misplaced one.
  if (/^[^\s\d-]\S*$/.test(unit)) return unit;
  throw new QuantityError("unit", text, "a unit at the end, after a space, for example 6 GW", unit);
}

/** The first word that stands where a qualifier or a number should, for "did you mean". */
function unreadable(text: string): string {
  const [first = ""] = text.trim().split(/\s*-?\d/);
  return first === "" ? text : first;
}
