import type { Cause, ClaimChange, DatasetChange, RecordChange } from "../diff/data-diff.ts";
import { wordStatement } from "../diff/word-claim.ts";
import { wordField } from "../diff/word-field.ts";
import { wordRemoved } from "../diff/word-removed.ts";
import { titles, writeSections } from "./sections.ts";

/** Fields that only repeat what others say: they follow from claims, and no reader looks for them here. */
const following: ReadonlySet<string> = new Set(["sources"]);
const mostFields = 8;
const mostSpeakers = 3;

/**
 * What became of a dataset in words for the reader of its changelog: a sentence, then lists of ids by what happened to
 * them. A record that got new facts and corrections stands in both lists, each with its own.
 */
export function wordChangeset(change: DatasetChange): string {
  const { added, removed, moved, changed, redirects, contract } = change;
  const records = [...changed, ...moved.flatMap((move) => move.change ?? [])];
  const [facts, corrections, edits] = (["fact", "correction", "editorial"] as const).map((cause) =>
    records.flatMap((record) => recordLine(record, cause)),
  );
  return writeSections([
    [titles.fields, contract.map(({ text }) => text)],
    [titles.added, added.map(({ id, name }) => `\`${id}\`: ${name}`)],
    [titles.changed, facts ?? []],
    [titles.corrected, corrections ?? []],
    [titles.edited, edits ?? []],
    [
      titles.renamed,
      moved.map(({ from, to, joined }) => `\`${from}\` is now \`${to}\`${joined ? ", which it was joined with" : ""}`),
    ],
    [titles.removed, removed.map(wordRemoved)],
    [titles.redirected, redirects.map(({ from, before, after }) => `\`${from}\` led to ${before}, now to ${after}`)],
  ]);
}

const claimsOf: Readonly<Record<Cause, readonly string[]>> = {
  fact: ["added"],
  correction: ["edited", "removed"],
  editorial: [],
};

function recordLine({ id, name, fields, claims }: RecordChange, cause: Cause): string[] {
  const own = fields.filter((field) => field.cause === cause && !following.has(field.field)).map(wordField);
  const ownClaims = claims.filter(({ change }) => claimsOf[cause].includes(change));
  if (own.length === 0 && ownClaims.length === 0) {
    // A ruling that decides as before is all that changed.
    return cause === "editorial" && fields.length + claims.length === 0 ? [`\`${id}\`: a ruling`] : [];
  }
  if (own.length === 0) {
    return [`\`${id}\` (${name}): ${ownClaims.map(wordStatement).join("; ")}; the values published stay`];
  }
  const rest = own.length - mostFields;
  const text = own.slice(0, mostFields).join("; ");
  // That something is contested now says little without what the other one says.
  const isDisputed = fields.some((field) => field.cause === cause && field.field === "contested");
  return [`\`${id}\` (${name}): ${text}${rest > 0 ? `; and ${rest} more` : ""}${wordSpeakers(ownClaims, isDisputed)}`];
}

/** Who says so, and what they say where that shows in no field; nothing where it takes too long. */
function wordSpeakers(claims: readonly ClaimChange[], withValues: boolean): string {
  const words = claims.map((claim) => (withValues ? wordStatement(claim) : `${claim.by} in ${claim.source}`));
  const speakers = [...new Set(words)];
  return speakers.length === 0 || speakers.length > mostSpeakers ? "" : ` (says ${speakers.join("; ")})`;
}
