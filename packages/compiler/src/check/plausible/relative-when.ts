import type { When } from "@ai-almanac/query";

const dayLength = 86_400_000;

/** True for `2026-02-24`. */
export function isWholeDay(when: When): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(when);
}

/**
 * The days that words such as "last week" mean when they are said on `day`; null for words that mean no certain days.
 * Weeks run from Monday to Sunday. Both spellings of a report about a report ("week before") count as the last week.
 */
export function relativeWhen(said: string, day: string): When | null {
  const words = said
    .toLowerCase()
    .replace(/^(the|in|on|by|end of) /, "")
    .trim();
  const [year = 0, month = 0] = day.split("-").map(Number);
  switch (words) {
    case "today":
      return day;
    case "yesterday":
      return shift(day, -1);
    case "tomorrow":
      return shift(day, 1);
    case "this week":
      return week(day, 0);
    case "last week":
    case "week before":
    case "previous week":
      return week(day, -1);
    case "next week":
      return week(day, 1);
    case "this month":
      return monthOf(year, month);
    case "last month":
      return monthOf(year, month - 1);
    case "next month":
      return monthOf(year, month + 1);
    case "this year":
      return String(year);
    case "last year":
      return String(year - 1);
    case "next year":
      return String(year + 1);
    default:
      return null;
  }
}

function week(day: string, offset: number): When {
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  const monday = shift(day, offset * 7 - weekday);
  return `${monday}/${shift(monday, 6)}`;
}

function monthOf(year: number, month: number): When {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 7);
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}
