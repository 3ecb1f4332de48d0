import { claimKinds as kinds } from "@ai-almanac/schema";
import { claimKind } from "../../fill/claim-kind.ts";
import { hasId } from "../corpus.ts";
import { isWritten } from "../is-written.ts";
import type { RecordRule } from "../rule.ts";

/** Where the ground of a claim does not follow from its speaker, the claim names it. */
export const claimKinds: RecordRule = function* (entry, corpus) {
  if (!corpus.knowsSpeakers) return;
  for (const { claim, path } of entry.claims) {
    const { file } = entry;
    const source = corpus.sources.get(claim.source ?? "")?.source;
    // Without a `by` it is the source that lacks a kind, and that is reported there.
    if (source === undefined || claim.by === undefined || isWritten(file, [...path, "kind"])) continue;
    if (!hasId(corpus, "speakers", claim.by) || claim.by === source.publisher) continue;
    if (corpus.publishers.has(claim.by) || claimKind(claim, source, entry, corpus) !== null) continue;
    const isPerson = hasId(corpus, "people", claim.by);
    yield file.problem([...path, "by"], {
      what: "the claim does not say on what ground it stands",
      expected: `\`kind\` (${kinds.join(", ")}), since ${isPerson ? "a person has none of its own" : "the speaker is no party here"}`,
      found: `by: ${claim.by} without \`kind\``,
      todo: isPerson
        ? "add kind: official where the person speaks of own work or employer, else what it is"
        : "add `kind`",
    });
  }
};
