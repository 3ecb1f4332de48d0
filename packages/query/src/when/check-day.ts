import type { Day } from "../types.ts";
import { parseWhen } from "./parse-when.ts";
import { WhenError } from "./when-error.ts";

/** Throws WhenError unless `day` is one calendar day such as 2026-02-24. */
export function checkDay(day: Day): void {
  if (parseWhen(day).length !== 10 || day.includes("/")) {
    throw new WhenError("day", day, "a calendar day such as 2026-02-24");
  }
}
