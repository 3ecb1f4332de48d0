import { definitionOf } from "@ai-almanac/schema";
import type { Path } from "../../problem/problem.ts";
import { present, type RecordEntry } from "../loose.ts";
import type { RecordRule } from "../rule.ts";
import { periodText } from "../values/period-text.ts";
import { whenText } from "../values/when-text.ts";

/** Dates exist, and intervals end no earlier than they begin. */
export const whens: RecordRule = function* (entry) {
  const period = entry.record.about?.period;
  const problem = periodText(period);
  if (problem !== null && definitionOf(entry.dataset).about.period)
    yield entry.file.problem(["about", "period"], problem);
  for (const [value, path] of whensOf(entry)) {
    const text = whenText(value);
    if (text !== null) yield entry.file.problem(path, text);
  }
};

function* whensOf({ dataset, record, claims }: RecordEntry): Generator<[unknown, Path]> {
  const { about, fields } = definitionOf(dataset);
  for (const [key, { kind }] of Object.entries(about)) if (kind === "when") yield [record.about?.[key], ["about", key]];
  for (const { claim, values, events, path } of claims) {
    yield [claim.known, [...path, "known"]];
    for (const { field, value, path: at } of values) if (fields[field]?.kind === "when") yield [value, at];
    for (const { event, path: at } of events) {
      yield [event.when, [...at, "when"]];
      yield [event.target, [...at, "target"]];
      for (const [index, was] of present(event.was)) yield [was, [...at, "was", index]];
    }
  }
}
