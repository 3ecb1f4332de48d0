import { quote } from "../../problem/quote.ts";
import type { CorpusRule } from "../rule.ts";

/** Publishers, organizations and people share one name space: `by` names one of them and does not say of which sort. */
export const speakers: CorpusRule = function* ({ records, publishers, publishersFile }) {
  const organizations = records.get("organizations");
  for (const id of publishers.keys()) {
    const other = organizations?.has(id) ? "organization" : records.get("people")?.has(id) ? "person" : null;
    if (other === null || publishersFile === null) continue;
    yield publishersFile.problem(
      [id],
      shared(
        id,
        `a publisher and an ${other}`.replace("an person", "a person"),
        `take this line out; sources may name the ${other} as their publisher`,
      ),
      "key",
    );
  }
  for (const { id, file } of records.get("people")?.values() ?? []) {
    if (organizations?.has(id))
      yield file.problem([], shared(id, "a person and an organization", "rename one of the two records"));
  }
};

function shared(id: string, found: string, todo: string) {
  return {
    what: "one id for two speakers",
    expected: "ids that differ, since `by` can name either",
    found: `${quote(id)}, ${found}`,
    todo,
  };
}
