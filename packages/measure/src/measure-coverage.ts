import {
  type Claim,
  type ClaimSet,
  type ClaimView,
  claimsFor,
  type RecordClaims,
  type ResolvedRecord,
  resolve,
} from "@ai-almanac/query";
import { writtenClaims } from "./written-claims.ts";

/** Numbers of one dataset. Shares are of filled fields (events and table rows count as fields), 0 to 1; null without any. */
export interface DatasetCoverage {
  readonly dataset: string;
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
  /** How many records fill each field, the most first. */
  readonly filled: Readonly<Record<string, number>>;
}

/** What is asked of a source: a page of which no day was found counts from the day it was read. */
export interface ReadPage {
  readonly id: string;
  readonly published: string | null;
  readonly read: string;
}

export function measureCoverage(set: ClaimSet<ResolvedRecord>, sources: readonly ReadPage[]): DatasetCoverage {
  const { records } = set;
  const undated = new Map(sources.flatMap(({ id, published, read }) => (published === null ? [[id, read]] : [])));
  const claims = records.flatMap((record) => writtenClaims(record.claims));
  const fields = records.flatMap((record) => [...byField(claimsFor(set, record.id)).values()]);
  const filledFields = fields.filter((views) => views.some(({ state }) => state === "chosen"));
  return {
    dataset: set.dataset,
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

function byField(views: readonly ClaimView[]): Map<string, ClaimView[]> {
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
  const [only, ...more] = writtenClaims(claims);
  return only?.kind === "rumour" && more.length === 0;
}

function share<T>(all: readonly T[], test: (one: T) => boolean): number | null {
  return all.length === 0 ? null : all.filter(test).length / all.length;
}

function countFilled(records: readonly RecordClaims[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { claims } of records) {
    const said = claims.flatMap((claim) => [...Object.keys(claim.says), ...claim.events.map(({ type }) => type)]);
    for (const field of new Set(said)) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)));
}
