import type { RecordRule } from "../rule.ts";
import { addressProblem } from "../values/address-problem.ts";

/** Addresses in records are links on pages, so they lead to the web and nowhere else. */
export const webAddresses: RecordRule = function* ({ record, claims, file }) {
  for (const { field, value, path } of claims.flatMap(({ values }) => values)) {
    const problem = field === "website" ? addressProblem(String(value)) : null;
    if (problem !== null) yield file.problem(path, problem);
  }
  for (const [key, id] of Object.entries(record.sameAs ?? {})) {
    const problem = id !== undefined && /^[a-z][a-z\d+.-]*:/i.test(id) ? addressProblem(id) : null;
    if (problem !== null) yield file.problem(["sameAs", key], problem);
  }
};
