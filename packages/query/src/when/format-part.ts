import type { Point } from "./point.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const parts: Readonly<Record<string, string>> = {
  21: "spring",
  22: "summer",
  23: "autumn",
  24: "winter",
  33: "1st quarter",
  34: "2nd quarter",
  35: "3rd quarter",
  36: "4th quarter",
  40: "1st half",
  41: "2nd half",
};

/** A point in words without its year: `24 Feb`, `4th quarter`; empty for a bare year. */
export function formatPart(point: Point): string {
  const part = months[Number(point.part) - 1] ?? parts[point.part ?? ""] ?? "";
  return point.day === null ? part : `${point.day} ${part}`;
}
