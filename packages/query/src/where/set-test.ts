import type { SetCondition } from "./conditions.ts";
import type { Test } from "./test.ts";
import { wrongCondition } from "./wrong-condition.ts";
import { wrongKind } from "./wrong-kind.ts";

/** Makes the test of a set that somebody has spoken of. Throws QueryError (`wrong-condition`). */
export function setTest(field: string, condition: SetCondition): Test {
  const { includes, any, all } = condition;
  if (includes !== undefined && typeof includes !== "string") {
    throw wrongCondition(field, includes, 'one member, such as "meta",');
  }
  for (const members of [any, all]) {
    if (members !== undefined && !Array.isArray(members)) {
      throw wrongCondition(field, members, 'a list of members, such as ["meta"],');
    }
  }
  return (value) => {
    if (!Array.isArray(value) || typeof value[0] !== "string") throw wrongKind(field, condition, value);
    if (includes !== undefined && !value.includes(includes)) return false;
    if (any?.some((member) => value.includes(member)) === false) return false;
    return all === undefined || all.every((member) => value.includes(member));
  };
}
