import type { When } from "../types.ts";
import { formatPart } from "./format-part.ts";
import { formatPoint } from "./format-point.ts";
import type { Point } from "./point.ts";
import { readWhen } from "./read-when.ts";

/**
 * A When in English, for pages: `24 Feb 2026`, `16–22 Feb 2026`, `28 Feb – 3 Mar 2026`, `Feb 2026`,
 * `4th quarter 2026`, `2nd half 2026`, `autumn 2025`, `2026 to 2028`, `about Mar 2026`, `May 2026 or later`,
 * `until Dec 2031`. Throws WhenError.
 *
 * ```ts
 * formatWhen("2026-36"); // "4th quarter 2026"
 * formatWhen("2026-05/.."); // "May 2026 or later"
 * ```
 */
export function formatWhen(when: When): string {
  const { start, end } = readWhen(when);
  if (start && end) return start.text === end.text ? formatPoint(start) : formatSpan(start, end);
  if (start) return `${formatPoint(start)} or later`;
  return end ? `until ${formatPoint(end)}` : "";
}

function formatSpan(start: Point, end: Point): string {
  const sameKind = precision(start) === precision(end) && !start.approximate && !end.approximate;
  const sharesYear = sameKind && start.year === end.year && end.part !== "24";
  if (sameKind && start.day !== null) {
    if (sharesYear && start.part === end.part) return `${start.day}–${formatPoint(end)}`;
    return `${sharesYear ? formatPart(start) : formatPoint(start)} – ${formatPoint(end)}`;
  }
  if (!sharesYear) return `${formatPoint(start)} to ${formatPoint(end)}`;
  // Quarters and halves say their kind once: 1st to 3rd quarter 2026.
  const [ordinal = ""] = formatPart(start).split(" ");
  return `${ordinal} to ${formatPoint(end)}`;
}

/** What two points must have alike to be written as one: day, month, season, quarter, half or year. */
function precision({ part, day }: Point): string {
  if (part === null) return "year";
  if (day !== null) return "day";
  if (part >= "40") return "half";
  if (part >= "33") return "quarter";
  return part >= "21" ? "season" : "month";
}
