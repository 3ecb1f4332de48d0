import fc from "fast-check";
import type { Quantity } from "../types.ts";
import { magnitudes } from "./magnitudes.ts";

/** Numbers as sources state them: few digits, any size, sometimes close to each other, sometimes 0 or negative. */
const number = fc.oneof(
  fc
    .record({ digits: fc.integer({ min: -9999, max: 9999 }), exponent: fc.integer({ min: -6, max: 13 }) })
    .map(({ digits, exponent }) => Number(`${digits}e${exponent}`) + 0),
  fc.constantFrom(0, 1, 5, 5.5, 10, 10.02, 72.2e9, 72.215e9, 1000, 1200, 6.1, 6.12, 200, 200.6003, 200.6004, 201),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const unit = fc.constantFrom("USD", "GW");

export const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc
    .record({ value: number, unit, stated: fc.constantFrom("exact", "about") })
    .map(({ value, ...rest }) => ({ min: value, max: value, ...rest }) as const),
  fc
    .record({ min: number, unit, stated: fc.constantFrom("over", "at-least") })
    .map((given) => ({ min: given.min, max: null, unit: given.unit, stated: given.stated }) as const),
  fc
    .record({ max: number, unit, stated: fc.constantFrom("under", "up-to") })
    .map((given) => ({ min: null, max: given.max, unit: given.unit, stated: given.stated }) as const),
  fc
    .record({ one: number, two: number, unit })
    .filter(({ one, two }) => one !== two)
    .map((given) => {
      const [min, max] = [Math.min(given.one, given.two), Math.max(given.one, given.two)];
      return { min, max, unit: given.unit, stated: "range" } as const;
    }),
  fc
    .record({ magnitude: fc.constantFrom(...magnitudes), unit })
    .map(({ magnitude: { min, max }, unit }) => ({ min, max, unit, stated: "magnitude" }) as const),
  unit.map((unit) => ({ min: null, max: null, unit, stated: "undisclosed" }) as const),
);
