import { isWritten } from "../is-written.ts";
import type { RecordRule } from "../rule.ts";

/** An event happened (`when`) or is planned (`target`), and only plans have earlier targets. */
export const eventTimes: RecordRule = function* ({ claims, file }) {
  for (const { path } of claims.flatMap(({ events }) => events)) {
    const when = isWritten(file, [...path, "when"]);
    const target = isWritten(file, [...path, "target"]);
    if (when === target) {
      yield file.problem(path, {
        what: when ? "an event with both `when` and `target`" : "an event without a time",
        expected: "`when` if it happened, `target` if it is planned",
        found: when ? "both" : "neither",
        todo: when
          ? "take one out; earlier targets of a plan stand in `was`"
          : "add one: when: ../<day of the source> says that it had happened by then, target: <day>/.. that it is open",
      });
    }
    if (!target && isWritten(file, [...path, "was"])) {
      yield file.problem(
        [...path, "was"],
        {
          what: "earlier targets without a target",
          expected: "`was` only beside `target`",
          found: "`was` alone",
          todo: "add the target that the passage names, or take `was` out",
        },
        "key",
      );
    }
  }
};
