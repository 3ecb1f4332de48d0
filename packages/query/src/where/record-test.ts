import { QueryError } from "../error/query-error.ts";
import { fieldTest } from "./field-test.ts";
import type { Answer } from "./kleene.ts";
import type { Test } from "./test.ts";
import { wrongCondition } from "./wrong-condition.ts";

/** Records are four levels deep at most; conditions that hold themselves have no end. */
const mostLevels = 16;

/** Makes the test of several fields of a record; `path` stands before their names in errors. Throws QueryError, WhenError. */
export function recordTest(conditions: object, path = ""): Test {
  if (path.split(".").length > mostLevels) {
    throw wrongCondition(path.slice(0, path.indexOf(".")), conditions, `conditions at most ${mostLevels} levels deep`);
  }
  const tests = Object.entries(conditions)
    .filter(([, condition]) => condition !== undefined)
    .map(([field, condition]) => ({ field, test: fieldTest(`${path}${field}`, condition) }));
  return (record) => {
    let all: Answer = true;
    for (const { field, test } of tests) {
      if (!Object.hasOwn(record as object, field)) throw unknownField(record as object, `${path}${field}`);
      const answer = all === false ? false : test((record as Record<string, unknown>)[field]);
      if (answer === false) all = false;
      else if (answer === undefined) all = undefined;
    }
    return all;
  };
}

function unknownField(record: object, field: string): QueryError {
  return new QueryError("unknown-field", field, `a field that is there (${Object.keys(record).join(", ")})`);
}
