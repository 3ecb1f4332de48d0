import { quote } from "../../problem/quote.ts";
import { isWritten } from "../is-written.ts";
import type { RecordRule } from "../rule.ts";

/** Claims are told apart by their ids; without one, by their sources. */
export const claimIds: RecordRule = function* ({ claims, file }) {
  const seen = new Map<string, number>();
  for (const [position, { id, claim, path }] of claims.entries()) {
    // An id that is wrong is there all the same, and not the source's.
    if (id === undefined || (claim.id === undefined && isWritten(file, [...path, "id"]))) continue;
    const earlier = seen.get(id);
    if (earlier === undefined) {
      seen.set(id, position);
      continue;
    }
    const key = claim.id === undefined ? "source" : "id";
    yield file.problem([...path, key], {
      what: "two claims have one id",
      expected: "an id of its own for each claim of a record",
      found: `${quote(id)}, which is claims[${earlier}] too`,
      todo: `give this claim an id, such as ${JSON.stringify(`${claim.source ?? id}-2`)}`,
    });
  }
};
