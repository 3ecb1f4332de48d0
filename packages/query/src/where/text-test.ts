import type { When } from "../types.ts";
import { bounds } from "../when/bounds.ts";
import { isAfter } from "../when/is-after.ts";
import { isBefore } from "../when/is-before.ts";
import { isDuring } from "../when/is-during.ts";
import type { TextCondition } from "./conditions.ts";
import { type Answer, allOf } from "./kleene.ts";
import type { Test } from "./test.ts";
import { wrongCondition } from "./wrong-condition.ts";
import { wrongKind } from "./wrong-kind.ts";

/** Makes the test of a text or a date. Throws QueryError (`wrong-condition`), WhenError. */
export function textTest(field: string, condition: TextCondition): Test {
  const { equal, in: among, before, after, during } = condition;
  // What is asked for is a period with all its days: before 2026 is before its first one.
  const start = before === undefined ? undefined : bounds(before).from;
  const end = after === undefined ? undefined : bounds(after).to;
  if (during !== undefined) bounds(during);
  if (equal !== undefined && typeof equal !== "string") throw wrongCondition(field, equal, 'a text, such as "meta",');
  if (among !== undefined && !Array.isArray(among)) throw wrongCondition(field, among, 'a list, such as ["meta"],');

  const dated = (value: When): Answer =>
    allOf([
      start === undefined || (start !== null && isBefore(value, start)),
      end === undefined || (end !== null && isAfter(value, end)),
      during === undefined || isDuring(value, during),
    ]);
  // Records share few dates, and reading one costs more than all else.
  const answers = new Map<string, Answer>();
  return (value) => {
    if (typeof value !== "string") throw wrongKind(field, condition, value);
    if (equal !== undefined && value !== equal) return false;
    if (among !== undefined && !among.includes(value)) return false;
    if (start === undefined && end === undefined && during === undefined) return true;
    if (!answers.has(value)) answers.set(value, dated(value));
    return answers.get(value);
  };
}
