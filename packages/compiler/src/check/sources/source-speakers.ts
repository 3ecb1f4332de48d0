import { hasId } from "../corpus.ts";
import { isWritten } from "../is-written.ts";
import type { SourceRule } from "../rule.ts";
import { unknownId } from "../unknown-id.ts";

/** A source's publisher is there, and where it has no kind of its own, the source names one. */
export const sourceSpeakers: SourceRule = function* ({ source: { publisher }, file }, corpus) {
  if (publisher === undefined || !corpus.knowsSpeakers) return;
  if (!hasId(corpus, "speakers", publisher)) {
    yield file.problem(["publisher"], unknownId(corpus, "speakers", publisher));
  } else if (!corpus.publishers.has(publisher) && !isWritten(file, ["kind"])) {
    const is = hasId(corpus, "people", publisher) ? "a person" : "an organization";
    yield file.problem(["publisher"], {
      what: "the source does not say on what ground it stands",
      expected: `\`kind\`, since ${publisher} is ${is}, so there is none to inherit`,
      found: `publisher: ${publisher} without \`kind\``,
      todo: "add kind: official to its own words, kind: filing to what was filed with an authority",
    });
  }
};
