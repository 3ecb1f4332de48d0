import { quote } from "../../problem/quote.ts";
import { present } from "../loose.ts";
import type { RecordRule } from "../rule.ts";

/** Only one claim can be preferred on a field. */
export const preferences: RecordRule = function* ({ record, file }) {
  const preferred = new Map<string, number>();
  for (const [index, { field, prefer }] of present(record.rulings)) {
    if (field === undefined || prefer === undefined) continue;
    const earlier = preferred.get(field);
    if (earlier === undefined) preferred.set(field, index);
    else {
      yield file.problem(["rulings", index, "prefer"], {
        what: `two rulings prefer a claim on ${quote(field)}`,
        expected: "one `prefer` a field",
        found: `a second one, after rulings[${earlier}]`,
        todo: "take one out",
      });
    }
  }
};
