import { quote } from "../../problem/quote.ts";
import { isWritten } from "../is-written.ts";
import type { RecordRule } from "../rule.ts";
import { isFiscal } from "../values/period-text.ts";

/** A fiscal period means other days at every company, so `covers` must tell them. */
export const fiscalPeriods: RecordRule = function* ({ record, file }) {
  const period = record.about?.period;
  if (!isFiscal(period) || isWritten(file, ["about", "covers"])) return;
  yield file.problem(["about", "period"], {
    what: "a fiscal period without its days",
    expected: "`covers` beside it, such as 2025-07-28/2025-10-26",
    found: quote(period),
    todo: "add `covers` with the first and last day of the period",
  });
};
