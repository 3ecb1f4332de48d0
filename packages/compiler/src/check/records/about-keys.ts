import { definitionOf } from "@ai-almanac/schema";
import { isWritten } from "../is-written.ts";
import type { RecordRule } from "../rule.ts";

/** Exactly one key of a group such as `person` and `group` of moves. */
export const aboutKeys: RecordRule = function* ({ dataset, file }) {
  const { oneOfAbout } = definitionOf(dataset);
  if (oneOfAbout.length === 0 || !isWritten(file, ["about"])) return;
  const given = oneOfAbout.filter((key) => isWritten(file, ["about", key]));
  if (given.length === 1) return;
  yield file.problem(
    ["about"],
    {
      what: given.length === 0 ? "`about` does not say who" : "`about` says it twice",
      expected: `exactly one of ${oneOfAbout.join(" and ")}`,
      found: given.length === 0 ? "none" : given.join(" and "),
      todo: given.length === 0 ? "add the one that fits" : "take one out",
    },
    "key",
  );
};
