import { quote } from "../../problem/quote.ts";
import type { RecordRule } from "../rule.ts";

/** Figures of a chip and of a system of chips never stand in one record. */
export const chipSystems: RecordRule = function* ({ dataset, record, claims, file }) {
  if (dataset !== "chips" || record.about?.scope !== "chip") return;
  for (const { path, value } of claims.flatMap(({ values }) => values.filter(({ field }) => field === "chipCount"))) {
    yield file.problem(
      path,
      {
        what: "a figure of a system in the record of a chip",
        expected: "`chipCount` only where about.scope is board, server, rack, pod or family",
        found: `${quote(value)} with scope: chip`,
        todo: "move it to the record of the board, server or rack, or correct about.scope",
      },
      "key",
    );
  }
};
