import { type Claim, type ClaimView, claimsFor } from "@ai-almanac/query";
import type { Dataset, Library } from "../library/library.ts";
import { eventWord } from "./event-word.ts";
import { fieldLabel } from "./field-label.ts";
import { writtenClaims } from "./written-claims.ts";

/** How well a dataset is covered and on what ground it stands: the numbers of `npm run report`, from the packages. */
export interface Coverage {
  readonly name: Dataset["name"];
  readonly records: number;
  /** As written: an event that was split off counts with the claim that it came from. */
  readonly claims: number;
  readonly sources: number;
  readonly speakers: number;
  readonly filledFields: number;
  /** Shares of filled fields, 0 to 1; null without any. */
  readonly twoSpeakers: number | null;
  readonly filingOrOfficial: number | null;
  readonly contestedFields: number;
  readonly onOneRumour: number;
  /** Claims that count as known on the day they were read, since no date was found. */
  readonly undatedClaims: number;
  readonly newestClaim: string | null;
  /** How many records say something of a field, the most first. */
  readonly filled: readonly { readonly label: string; readonly count: number }[];
}

export function viewCoverage(library: Library, dataset: Dataset): Coverage {
  const { records } = dataset.claims;
  const claims = records.flatMap((record) => writtenClaims(record.claims));
  const fields = records.flatMap(({ id }) => [
    ...Map.groupBy(claimsFor(dataset.claims, id), (view) => view.field).values(),
  ]);
  const filledFields = fields.filter((views) => views.some(({ state }) => state === "chosen"));
  const isUndated = ({ source, known }: Claim) => {
    const read = library.source(source);
    return read !== undefined && read.published === null && read.read === known;
  };
  return {
    name: dataset.name,
    records: records.length,
    claims: claims.length,
    sources: new Set(claims.map(({ source }) => source)).size,
    speakers: new Set(claims.map(({ by }) => by)).size,
    filledFields: filledFields.length,
    twoSpeakers: share(filledFields, (views) => supporters(views).size > 1),
    filingOrOfficial: share(filledFields, (views) => views.some(isFirstHand)),
    contestedFields: dataset.records.reduce((sum, record) => sum + record.contested.length, 0),
    onOneRumour: records.filter(({ claims: [only, ...more] }) => only?.kind === "rumour" && more.length === 0).length,
    undatedClaims: claims.filter(isUndated).length,
    newestClaim:
      claims
        .map(({ knownOn }) => knownOn)
        .sort()
        .at(-1) ?? null,
    filled: filledOf(dataset),
  };
}

function supporters(views: readonly ClaimView[]): Set<string> {
  const agreeing = views.filter(({ state, denies }) => !denies && (state === "chosen" || state === "agrees"));
  return new Set(agreeing.map(({ claim }) => claim.by));
}

function isFirstHand({ state, claim }: ClaimView): boolean {
  return state === "chosen" && (claim.kind === "filing" || claim.kind === "official");
}

function share<T>(all: readonly T[], test: (one: T) => boolean): number | null {
  return all.length === 0 ? null : all.filter(test).length / all.length;
}

function filledOf({ name, claims, definition }: Dataset): Coverage["filled"] {
  const counts = new Map<string, number>();
  for (const record of claims.records) {
    const said = record.claims.flatMap((claim) => [
      ...Object.keys(claim.says),
      ...claim.events.map(({ type }) => type),
    ]);
    for (const field of new Set(said)) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .map(([field, count]) => ({
      label: field in definition.fields ? fieldLabel(field) : eventWord(name, field),
      count,
    }));
}
