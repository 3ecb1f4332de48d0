import { type ClaimDatasetName, definitionOf } from "@ai-almanac/schema";
import type { Path } from "../../problem/problem.ts";
import type { Corpus } from "../corpus.ts";
import type { RecordEntry } from "../loose.ts";
import { referencesOf } from "../references-in.ts";
import type { CorpusRule } from "../rule.ts";
import { isRejected } from "../rulings-of.ts";

/** Fields along which records stand in an order, so that no path may lead back. */
const orders: readonly (readonly [ClaimDatasetName, string])[] = [
  ["deals", "includes"],
  ["deals", "extends"],
  ["organizations", "parent"],
  ["chips", "predecessor"],
  ["models", "predecessor"],
];

/** No record comes before itself, holds itself or belongs to itself, by way of others either. */
export const circles: CorpusRule = function* (corpus) {
  for (const [dataset, field] of orders) {
    const edges = edgesOf(corpus, dataset, field);
    for (const circle of findCircles(edges)) {
      const [first = "", second = ""] = circle;
      const entry = corpus.records.get(dataset)?.get(first);
      const path = edges.get(first)?.get(second);
      if (entry === undefined || path === undefined) continue;
      yield entry.file.problem(path, {
        what: `\`${field}\` leads in a circle`,
        expected: "records in an order that has a beginning",
        found: circle.join(" → "),
        todo: "correct one of these claims, or reject it by a ruling if a source is wrong",
      });
    }
  }
};

type Edges = ReadonlyMap<string, ReadonlyMap<string, Path>>;

/** From each record to those that live claims name, with where they do. */
function edgesOf(corpus: Corpus, dataset: ClaimDatasetName, field: string): Edges {
  const definition = definitionOf(dataset).fields[field];
  const targets = (entry: RecordEntry) =>
    entry.claims
      .filter(({ id, values }) => values.some((value) => value.field === field) && !isRejected(entry, id, field))
      .flatMap(({ values }) => values.filter((value) => value.field === field))
      .flatMap((value) => [...referencesOf(value, definition)].map(({ id, path }) => [id, path] as const));
  const entries = [...(corpus.records.get(dataset)?.values() ?? [])];
  return new Map(entries.map((entry) => [entry.id, new Map(targets(entry))]));
}

/** Each circle once, begun with its smallest id. Without recursion: chains may be long. */
export function findCircles(edges: Edges): string[][] {
  const circles = new Map<string, string[]>();
  const done = new Set<string>();
  for (const start of [...edges.keys()].sort()) {
    const path: string[] = [];
    const onPath = new Map<string, number>();
    const open: { id: string; rest: Iterator<string> }[] = [];
    const enter = (id: string) => {
      onPath.set(id, path.length);
      path.push(id);
      open.push({ id, rest: [...(edges.get(id)?.keys() ?? [])].values() });
    };
    if (!done.has(start)) enter(start);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const { value: next, done: exhausted } = top.rest.next();
      if (exhausted) {
        done.add(top.id);
        onPath.delete(top.id);
        path.pop();
        open.pop();
      } else if (onPath.has(next)) {
        const circle = fromSmallest(path.slice(onPath.get(next)));
        circles.set(circle.join(" "), [...circle, circle[0] ?? next]);
      } else if (!done.has(next)) enter(next);
    }
  }
  return [...circles.values()];
}

function fromSmallest(circle: readonly string[]): string[] {
  const smallest = circle.reduce((least, id, index) => (id < (circle[least] ?? id) ? index : least), 0);
  return [...circle.slice(smallest), ...circle.slice(0, smallest)];
}
