import { isQuantity } from "../quantity/is-quantity.ts";
import type { BooleanCondition, QuantityCondition, SetCondition, TextCondition } from "./conditions.ts";
import { isKnown } from "./is-known.ts";
import { type Answer, anyOf } from "./kleene.ts";
import { quantityTest } from "./quantity-test.ts";
import { recordTest } from "./record-test.ts";
import { setTest } from "./set-test.ts";
import type { Test } from "./test.ts";
import { textTest } from "./text-test.ts";
import { wrongCondition } from "./wrong-condition.ts";
import { wrongKind } from "./wrong-kind.ts";

const kinds = {
  quantity: ["atLeast", "atMost", "unit"],
  text: ["equal", "in", "before", "after", "during"],
  set: ["includes", "any", "all"],
  rows: ["some"],
} as const;

/** Makes the test of one field. Throws QueryError (`wrong-condition`), WhenError. */
export function fieldTest(field: string, condition: unknown): Test {
  if (typeof condition === "string" || typeof condition === "boolean") return bareTest(field, condition);
  if (typeof condition !== "object" || condition === null || Array.isArray(condition)) {
    throw wrongCondition(field, condition, "a text, a boolean or an object, such as { known: true },");
  }
  const operators = Object.keys(condition).filter((key) => (condition as Record<string, unknown>)[key] !== undefined);
  if (operators.length === 0) throw wrongCondition(field, condition, "at least one operator, such as { known: true },");
  const { known } = condition as { readonly known?: unknown };
  const own = operators.filter((key) => key !== "known");
  if (operators.includes("known") && typeof known !== "boolean") throw wrongCondition(field, known, "true or false");

  const test = own.length === 0 ? () => true : operatorTest(field, condition, own);
  return (value) => {
    if (known !== undefined && known !== isKnown(value)) return false;
    return own.length === 0 ? true : given(value, test);
  };
}

function given(value: unknown, test: Test): Answer {
  return value === null || (Array.isArray(value) && value.length === 0) ? undefined : test(value);
}

/** A bare value is the text or the boolean that a field holds, a member of a set, or the state of a status. */
function bareTest(field: string, condition: string | boolean): Test {
  return (value) =>
    given(value, (some) => {
      if (typeof some === typeof condition) return some === condition;
      if (Array.isArray(some) && typeof condition === "string") return setTest(field, { includes: condition })(some);
      if (typeof condition === "string" && typeof (some as { state?: unknown }).state === "string") {
        return (some as { state: string }).state === condition;
      }
      throw wrongKind(field, condition, some);
    });
}

function operatorTest(field: string, condition: object, operators: readonly string[]): Test {
  const fits = (kind: keyof typeof kinds): boolean =>
    operators.every((operator) => (kinds[kind] as readonly string[]).includes(operator));
  if (fits("quantity")) return quantityTest(field, condition as QuantityCondition);
  if (fits("set")) return setTest(field, condition as SetCondition);
  if (fits("rows")) return rowsTest(field, (condition as { some: unknown }).some);
  if (fits("text")) {
    const { equal } = condition as BooleanCondition;
    return typeof equal === "boolean" && operators.length === 1
      ? bareTest(field, equal)
      : textTest(field, condition as TextCondition);
  }
  const test = recordTest(condition, `${field}.`);
  return (value) => {
    if (typeof value !== "object" || Array.isArray(value) || isQuantity(value))
      throw wrongKind(field, condition, value);
    return test(value);
  };
}

function rowsTest(field: string, conditions: unknown): Test {
  if (typeof conditions !== "object" || conditions === null) {
    throw wrongCondition(field, conditions, 'conditions on a row, such as { type: "signed" },');
  }
  const test = recordTest(conditions, `${field}.`);
  return (rows) => {
    if (!Array.isArray(rows) || typeof rows[0] === "string") throw wrongKind(field, { some: conditions }, rows);
    return anyOf(rows.map(test));
  };
}
