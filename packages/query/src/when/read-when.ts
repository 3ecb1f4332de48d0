import { shown } from "../error/shown.ts";
import type { Point } from "./point.ts";
import { readPoint } from "./read-point.ts";
import { WhenError } from "./when-error.ts";

/** A When taken apart. Both ends are the same point where it is no interval; null = open. Never both open. */
export interface WhenParts {
  readonly start: Point | null;
  readonly end: Point | null;
  readonly interval: boolean;
}

/** Takes a When apart, authored or canonical. Throws WhenError. */
export function readWhen(when: string): WhenParts {
  // Callers without types hand over numbers, which YAML makes of bare years.
  const text: unknown = when;
  if (typeof text !== "string") throw new WhenError("form", shown(text), 'a date as text, for example "2026"');
  const pieces = text.split("/");
  if (pieces.length === 1) {
    const point = readPoint(text, text);
    return { start: point, end: point, interval: false };
  }
  const [first = "", second = ""] = pieces;
  if (pieces.length > 2 || (first === ".." && second === "..")) {
    throw new WhenError(
      "form",
      text,
      "an interval with at least one date, for example 2026/2028, 2025-09/.. or ../2026-03-11",
    );
  }
  const start = first === ".." ? null : readPoint(first, text);
  const end = second === ".." ? null : readPoint(second, text);
  if (start && end && start.from > end.to) {
    throw new WhenError("order", text, "an interval that ends no earlier than it begins, for example 2026-02/2026-03");
  }
  return { start, end, interval: true };
}
