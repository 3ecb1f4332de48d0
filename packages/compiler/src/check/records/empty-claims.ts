import { isWritten } from "../is-written.ts";
import type { RecordRule } from "../rule.ts";
import { valueAt } from "../shape/prune.ts";

/** A claim says something, denies something, or at least has a note. */
export const emptyClaims: RecordRule = function* ({ claims, file }) {
  for (const { path } of claims) {
    // As written: a field that is wrong is a field all the same.
    const says = valueAt(file.value, [...path, "says"]);
    const isEmpty = typeof says === "object" && says !== null && Object.keys(says).length === 0;
    const speaks = says !== undefined && !isEmpty;
    if (speaks || isWritten(file, [...path, "denies"]) || isWritten(file, [...path, "note"])) continue;
    yield file.problem(path, {
      what: "a claim that says nothing",
      expected: "at least one of says, denies and note",
      found: isEmpty ? "an empty `says`" : "none of them",
      todo: "write what the source says, or take the claim out",
    });
  }
};
