import { didYouMean } from "../../problem/closest.ts";
import type { Path, Problem } from "../../problem/problem.ts";
import { quote } from "../../problem/quote.ts";
import type { Corpus, RedirectEntry } from "../corpus.ts";
import { isWritten } from "../is-written.ts";
import { present } from "../loose.ts";
import type { CorpusRule } from "../rule.ts";
import { textProblem } from "../values/text-problem.ts";

const longestReason = 300;
const ends = ["to", "split", "gone"] as const;

/** A redirect leads from an id that is no longer there straight to ids that are. */
export const redirects: CorpusRule = function* (corpus) {
  const used = new Map<string, number>();
  for (const entry of corpus.redirects) {
    const { dataset, index, redirect, file } = entry;
    yield* oneEnd(entry);
    const why = redirect.why === undefined ? null : textProblem(redirect.why, longestReason);
    if (why !== null) yield file.problem([index, "why"], why);
    if (redirect.from !== undefined) {
      yield* ownId(corpus, entry, redirect.from, used.get(`${dataset} ${redirect.from}`));
      used.set(`${dataset} ${redirect.from}`, index);
    }
    for (const [id, path] of targets(entry)) yield* target(corpus, entry, id, path);
  }
};

function* oneEnd({ index, file }: RedirectEntry): Generator<Problem> {
  const given = ends.filter((key) => isWritten(file, [index, key]));
  if (given.length === 1) return;
  yield file.problem([index], {
    what: given.length === 0 ? "a redirect that leads nowhere" : "a redirect with two ends",
    expected: "exactly one of to, split and gone",
    found: given.length === 0 ? "none" : given.join(" and "),
    todo: given.length === 0 ? "add the new id, or gone: true" : "keep the one that is right",
  });
}

function* ownId(corpus: Corpus, entry: RedirectEntry, from: string, earlier: number | undefined): Generator<Problem> {
  const { dataset, index, file } = entry;
  if (earlier !== undefined) {
    yield file.problem([index, "from"], {
      what: "two redirects of one id",
      expected: "one redirect an id",
      found: `${quote(from)}, which is [${earlier}] too`,
      todo: "take one out",
    });
  }
  if (!corpus.ids.get(dataset)?.has(from)) return;
  yield file.problem([index, "from"], {
    what: "an id that was given up is used again",
    expected: "no record with this id",
    found: `${quote(from)}, and the record ${from}.yaml`,
    todo: "give the record another id, or take the redirect out",
  });
}

function* target(corpus: Corpus, entry: RedirectEntry, id: string, path: Path): Generator<Problem> {
  const { dataset, redirect, file } = entry;
  if (corpus.ids.get(dataset)?.has(id)) return;
  const next = corpus.redirects.find((other) => other.dataset === dataset && other.redirect.from === id)?.redirect;
  if (next !== undefined) {
    const itself = id === redirect.from;
    yield file.problem(path, {
      what: itself ? "a redirect to itself" : "a chain of redirects",
      expected: "the id that is used today",
      found: itself ? quote(id) : `${quote(id)}, which is redirected too`,
      todo: next.to === undefined || itself ? "name today's id, or say gone: true" : `write ${quote(next.to)}`,
    });
    return;
  }
  yield file.problem(path, {
    what: "a redirect to an id that is not there",
    expected: `an id of ${dataset}`,
    found: quote(id),
    todo: didYouMean(id, corpus.ids.get(dataset) ?? [], "correct the id, or say gone: true"),
  });
}

function* targets({ index, redirect }: RedirectEntry): Generator<[string, Path]> {
  if (redirect.to !== undefined) yield [redirect.to, [index, "to"]];
  for (const [position, id] of present(redirect.split)) yield [id, [index, "split", position]];
}
