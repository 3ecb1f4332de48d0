import { monthLength } from "./month-length.ts";
import { monthSpan } from "./month-span.ts";
import { monthsOf } from "./months-of.ts";
import { authoredParts } from "./parts-of-a-year.ts";
import type { Point } from "./point.ts";
import { WhenError } from "./when-error.ts";
import { firstYear, lastYear } from "./years.ts";

const pattern = /^(\d{4})(?:-(\d\d|Q[1-4]|H[12]|spring|summer|autumn|fall|winter)(?:-(\d\d))?)?(~)?$/;

/** Reads a When that is no interval. `whole` is the text that errors echo. Throws WhenError. */
export function readPoint(text: string, whole: string): Point {
  const match = pattern.exec(text);
  if (!match) {
    throw new WhenError(
      "form",
      whole,
      "a date such as 2026-02-24, 2026-02, 2026, 2026-Q1, 2026-H2 or 2025-summer, with ~ after it for about, or two of them with / between (.. for an open end)",
    );
  }
  const year = Number(match[1]);
  const part = match[2] === undefined ? null : (authoredParts[match[2]] ?? match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (year < firstYear || year > lastYear) {
    throw new WhenError("year", whole, `a year from ${firstYear} to ${lastYear}, for example 2026`);
  }
  const inYear = monthsOf(part);
  if (!inYear) {
    throw new WhenError(
      "part",
      whole,
      "a month from 01 to 12, a quarter (Q1 to Q4), a half (H1, H2) or a season (spring, summer, autumn, winter) after the year, for example 2026-03",
    );
  }
  if (day !== null) checkDay(year, part, day, whole);

  const stated = [match[1], part, match[3]].filter((piece) => piece !== null && piece !== undefined).join("-");
  const { months } = inYear;
  const firstMonth = year * 12 + inYear.first;
  const span = day === null ? monthSpan(firstMonth, months) : { from: stated, to: stated };
  const approximate = match[4] !== undefined;
  return { text: approximate ? `${stated}~` : stated, year, part, day, firstMonth, months, approximate, ...span };
}

function checkDay(year: number, part: string | null, day: number, whole: string): void {
  const month = Number(part);
  if (!(month <= 12)) {
    throw new WhenError("day", whole, "a day only after a month from 01 to 12, for example 2026-03-15");
  }
  const days = monthLength(year, month - 1);
  if (day >= 1 && day <= days) return;
  throw new WhenError(
    "day",
    whole,
    `a day that exists: ${year}-${part} has the days 01 to ${days}, for example ${year}-${part}-${days}`,
  );
}
