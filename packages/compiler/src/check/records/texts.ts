import { definitionOf } from "@ai-almanac/schema";
import type { Path } from "../../problem/problem.ts";
import { type LooseList, present, type RecordEntry } from "../loose.ts";
import type { RecordRule } from "../rule.ts";
import { textProblem } from "../values/text-problem.ts";

const longestName = 120;
const longestText = 200;
/** Why a ruling was made. */
const longestReason = 300;
/** The source's own two or three words. */
const longestSaid = 60;

/** Texts are short, stand on one line and are our own. */
export const texts: RecordRule = function* (entry) {
  for (const [text, path, longest] of textsOf(entry)) {
    const problem = text === undefined ? null : textProblem(text, longest);
    if (problem !== null) yield entry.file.problem(path, problem);
  }
};

function* textsOf({ dataset, record, claims }: RecordEntry): Generator<[string | undefined, Path, number]> {
  const { fields, about } = definitionOf(dataset);
  yield [record.name, ["name"], longestName];
  for (const [index, alias] of present(record.aliases)) yield [alias, ["aliases", index], longestName];
  for (const [key, id] of Object.entries(record.sameAs ?? {})) yield [id, ["sameAs", key], longestName];
  for (const [key, { kind }] of Object.entries(about)) {
    const text = record.about?.[key];
    if (kind === "text" && typeof text === "string") yield [text, ["about", key], longestName];
  }
  for (const { claim, values, events, path } of claims) {
    yield [claim.at, [...path, "at"], longestName];
    yield [claim.note, [...path, "note"], longestText];
    for (const { field, value, path: at } of values) {
      const definition = fields[field];
      if (definition?.kind === "text") yield [value as string, at, longestText];
      if (definition?.kind === "set") {
        for (const [index, member] of present(value as LooseList<string>)) yield [member, [...at, index], longestText];
      }
      if (definition?.kind === "table")
        for (const key of Object.keys(value as object)) yield [key, [...at, key], longestName];
    }
    for (const { event, path: at } of events) {
      yield [event.as, [...at, "as"], longestName];
      yield [event.said, [...at, "said"], longestSaid];
      yield [event.note, [...at, "note"], longestText];
    }
  }
  for (const [index, ruling] of present(record.rulings)) yield [ruling.why, ["rulings", index, "why"], longestReason];
}
