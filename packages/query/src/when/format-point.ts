import { formatPart } from "./format-part.ts";
import type { Point } from "./point.ts";

/** A point in words: `24 Feb 2026`, `about Mar 2026`, `winter 2025–26`. */
export function formatPoint(point: Point): string {
  // A winter has two years: one alone would leave open which January is meant.
  const year =
    point.part === "24" ? `${point.year}–${String((point.year + 1) % 100).padStart(2, "0")}` : `${point.year}`;
  const words = [formatPart(point), year].filter((word) => word !== "").join(" ");
  return point.approximate ? `about ${words}` : words;
}
