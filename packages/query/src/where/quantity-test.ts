import { atLeast } from "../quantity/at-least.ts";
import { atMost } from "../quantity/at-most.ts";
import { isQuantity } from "../quantity/is-quantity.ts";
import type { QuantityCondition } from "./conditions.ts";
import { type Answer, allOf } from "./kleene.ts";
import type { Test } from "./test.ts";
import { wrongCondition } from "./wrong-condition.ts";
import { wrongKind } from "./wrong-kind.ts";

/** Makes the test of bounds on a quantity. Throws QueryError (`wrong-condition`). */
export function quantityTest(field: string, condition: QuantityCondition): Test {
  const { atLeast: least, atMost: most, unit } = condition;
  for (const bound of [least, most]) {
    if (bound === undefined) continue;
    if (!Number.isFinite(bound)) throw wrongCondition(field, bound, "a finite number");
    if (unit === undefined) {
      throw wrongCondition(field, condition, `a unit beside the bound, for example { atLeast: ${bound}, unit: "USD" }`);
    }
  }
  return (value) => {
    if (!isQuantity(value)) throw wrongKind(field, condition, value);
    const answers: Answer[] = [];
    if (unit !== undefined) answers.push(least === undefined && most === undefined ? value.unit === unit : true);
    const comparable = value.unit === unit;
    if (least !== undefined) answers.push(comparable ? atLeast(value, least) : undefined);
    if (most !== undefined) answers.push(comparable ? atMost(value, most) : undefined);
    return allOf(answers);
  };
}
