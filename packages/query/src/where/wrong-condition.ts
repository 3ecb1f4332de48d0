import { QueryError } from "../error/query-error.ts";

/** The error for a condition that does not fit its field. */
export function wrongCondition(field: string, value: unknown, expected: string): QueryError {
  return new QueryError("wrong-condition", value, `${expected} as the condition on ${field}`);
}
