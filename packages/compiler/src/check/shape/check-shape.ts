import type { DatasetName } from "@ai-almanac/schema";
import type { ParsedFile } from "../../parse/parse-file.ts";
import type { Path, Problem } from "../../problem/problem.ts";
import { explainIssue, type Issue } from "./explain-issue.ts";
import type { Place } from "./place.ts";
import { prune, valueAt } from "./prune.ts";
import { explainUnknownKey } from "./unknown-key.ts";

/** What is needed of a zod schema. */
export interface Shape {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly Issue[] } | undefined;
  };
}

export interface Shaped {
  /** The value without the parts that are wrong. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Holds a file against its schema. What is wrong is reported and taken out, so that later checks see only the rest. */
export function checkShape(file: ParsedFile, shape: Shape, placeOf: (path: Path) => Place): Shaped {
  const { error } = shape.safeParse(file.value);
  if (error === undefined) return { value: file.value, problems: [] };
  const problems = error.issues.flatMap((issue) => explain(file, issue, placeOf));
  const wrong = error.issues.flatMap((issue) => {
    const path = issue.path as Path;
    return issue.code === "unrecognized_keys" ? (issue.keys ?? []).map((key) => [...path, key]) : [path];
  });
  return { value: prune(file.value, wrong), problems };
}

function explain(file: ParsedFile, issue: Issue, placeOf: (path: Path) => Place): Problem[] {
  const path = issue.path as Path;
  const place = placeOf(path);
  if (issue.code === "unrecognized_keys") {
    const dataset: DatasetName = file.role === "record" ? file.dataset : "sources";
    return (issue.keys ?? []).map((key) =>
      file.problem([...path, key], explainUnknownKey(dataset, path, key, place), "key"),
    );
  }
  const side = issue.code === "invalid_key" ? "key" : "value";
  return [file.problem(path, explainIssue(issue, path, place, valueAt(file.value, path)), side)];
}
