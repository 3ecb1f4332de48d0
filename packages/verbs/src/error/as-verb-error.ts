import { QuantityError, QueryError, SumError, WhenError } from "@ai-almanac/query";
import { VerbError } from "./verb-error.ts";

/** What the query helpers refuse, as an error of the question; anything else is thrown on. */
export function asVerbError(error: unknown, argument: string | null = null): VerbError {
  if (error instanceof VerbError) return error;
  if (error instanceof SumError) return new VerbError("cannot-add", argument, error.ids, error.message);
  if (error instanceof WhenError || error instanceof QuantityError)
    return new VerbError("wrong-value", argument, error.value, error.expected);
  if (error instanceof QueryError) {
    const code =
      error.code === "unknown-field" ? "unknown-field" : error.code === "unknown-id" ? "unknown-record" : "wrong-value";
    return new VerbError(code, argument, error.value, error.expected);
  }
  throw error;
}
