import {
  type Claim,
  type ClaimSet,
  type ClaimView,
  claimsFor,
  type RecordClaims,
  type ResolvedRecord,
  resolve,
} from "@ai-almanac/query";
import { type ClaimDatasetName, definitionOf, fieldKinds } from "@ai-almanac/schema";
import type { Checked } from "../fill/fill-all.ts";

/** Numbers of one dataset. Shares are of filled fields (events and table rows count as fields), 0 to 1; null without any. */
export interface DatasetReport {
  readonly dataset: ClaimDatasetName;
  readonly records: number;
  /** Claims as written: a split-off event counts with the claim that it came from. */
  readonly claims: number;
  readonly sources: number;
  readonly speakers: number;
  readonly filledFields: number;
  /** Fields whose value two or more speakers give, or do not contradict. */
  readonly twoSpeakers: number | null;
  /** Fields whose chosen claim is a filing or official. */
  readonly filingOrOfficial: number | null;
  readonly contestedFields: number;
  /** Records that rest on a single claim, which is a rumour. */
  readonly onOneRumour: readonly string[];
  /** Claims that count as known on the day they were read, since no date was found. */
  readonly undatedClaims: number;
  /** The last day on which something became known; null without claims. */
  readonly newestClaim: string | null;
  /** How many records fill each field. */
  readonly filled: Readonly<Record<string, number>>;
}

export function reportDataset(dataset: ClaimDatasetName, checked: Checked): DatasetReport {
  const { records } = checked[dataset];
  const set: ClaimSet<ResolvedRecord> = { dataset, fields: fieldKinds(definitionOf(dataset)), records };
  const undated = new Map(
    checked.sources.sources.flatMap(({ id, published, read }) => (published === null ? [[id, read]] : [])),
  );
  const claims = records.flatMap((record) => writtenClaims(record));
  const fields = records.flatMap((record) => [...groupByField(claimsFor(set, record.id)).values()]);
  const filledFields = fields.filter((views) => views.some(({ state }) => state === "chosen"));
  return {
    dataset,
    records: records.length,
    claims: claims.length,
    sources: new Set(claims.map(({ source }) => source)).size,
    speakers: new Set(claims.map(({ by }) => by)).size,
    filledFields: filledFields.length,
    twoSpeakers: share(filledFields, (views) => supporters(views).size > 1),
    filingOrOfficial: share(filledFields, (views) =>
      views.some((view) => view.state === "chosen" && isFirstHand(view.claim)),
    ),
    contestedFields: records.reduce((sum, record) => sum + (resolve(record, set.fields)?.contested.length ?? 0), 0),
    onOneRumour: records.filter(restsOnOneRumour).map(({ id }) => id),
    undatedClaims: claims.filter((claim) => undated.get(claim.source) === claim.known).length,
    newestClaim:
      claims
        .map(({ knownOn }) => knownOn)
        .sort()
        .at(-1) ?? null,
    filled: countFilled(records),
  };
}

function writtenClaims({ claims }: RecordClaims): Claim[] {
  const ids = new Set(claims.map(({ id }) => id));
  return claims.filter(({ id }) => !id.includes(":") || !ids.has(id.slice(0, id.indexOf(":"))));
}

function groupByField(views: readonly ClaimView[]): Map<string, ClaimView[]> {
  const groups = new Map<string, ClaimView[]>();
  for (const view of views) groups.set(view.field, [...(groups.get(view.field) ?? []), view]);
  return groups;
}

function supporters(views: readonly ClaimView[]): Set<string> {
  const agreeing = views.filter(({ state, denies }) => !denies && (state === "chosen" || state === "agrees"));
  return new Set(agreeing.map(({ claim }) => claim.by));
}

function isFirstHand({ kind }: Claim): boolean {
  return kind === "filing" || kind === "official";
}

function restsOnOneRumour({ claims }: RecordClaims): boolean {
  return claims.length === 1 && claims[0]?.kind === "rumour";
}

function share<T>(all: readonly T[], test: (one: T) => boolean): number | null {
  return all.length === 0 ? null : all.filter(test).length / all.length;
}

function countFilled(records: readonly RecordClaims[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { claims } of records) {
    const said = new Set(
      claims.flatMap((claim) => [...Object.keys(claim.says), ...claim.events.map(({ type }) => type)]),
    );
    for (const field of [...said].sort()) counts[field] = (counts[field] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => b - a));
}
