import { type PartOfAYear, partsOfAYear } from "./parts-of-a-year.ts";

/** The months that the part of a When after its year stands for, null for the whole year; undefined for an unknown code. */
export function monthsOf(part: string | null): PartOfAYear | undefined {
  if (part === null) return { first: 0, months: 12 };
  const month = Number(part);
  return month >= 1 && month <= 12 ? { first: month - 1, months: 1 } : partsOfAYear[part];
}
