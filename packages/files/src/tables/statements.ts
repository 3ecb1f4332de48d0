import { type Claim, type ClaimSet, type ClaimView, claimsFor, type RecordClaims } from "@ai-almanac/query";

/** A statement on a record; of a claim that is but a note, without a field. */
export interface StatementRow extends Pick<ClaimView, "claim" | "value" | "denies"> {
  readonly field: string | null;
  readonly state: ClaimView["state"] | null;
}

/** All that is said of a record, or was known by a day, in the order of `claimsFor`; then the claims that are but notes. */
export function statementsOf(claims: ClaimSet<unknown>, record: RecordClaims, day?: string): StatementRow[] {
  const views = claimsFor(claims, record.id, undefined, day);
  const spoken = new Set(views.map(({ claim }) => claim.id));
  const isNote = ({ id, knownOn }: Claim) => !spoken.has(id) && (day === undefined || knownOn <= day);
  return [
    ...views.map(({ claim, field, value, state, denies }) => ({ claim, field, value, state, denies })),
    ...record.claims.filter(isNote).map((claim) => ({ claim, field: null, value: null, state: null, denies: false })),
  ];
}
