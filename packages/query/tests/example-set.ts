import type { Claim, ClaimSet, FieldKind, RecordClaims, ResolvedRecord } from "../src/index.ts";

/** A claim with everything that a test does not care about. */
export function claim(id: string, knownOn: string, more: Partial<Claim> = {}): Claim {
  return {
    id,
    source: id,
    by: "reuters",
    kind: "reported",
    known: knownOn,
    knownOn,
    saidOn: knownOn,
    dated: true,
    at: null,
    note: null,
    says: {},
    events: [],
    denies: [],
    ...more,
  };
}

export function claims(id: string, ...list: Claim[]): RecordClaims {
  return {
    id,
    name: id,
    nameKnownOn: null,
    aliases: [],
    sameAs: {},
    about: {},
    claims: list,
    rulings: [],
  };
}

export function setOf<R extends ResolvedRecord = ResolvedRecord>(
  fields: Readonly<Record<string, FieldKind>>,
  ...records: RecordClaims[]
): ClaimSet<R> {
  return { dataset: "tried", fields, records };
}

/** What an event says, with everything that a test does not care about. */
export function event(
  type: string,
  date: { when: string } | { target: string; was?: string[] },
): Claim["events"][number] {
  return {
    type,
    when: "when" in date ? date.when : null,
    target: "target" in date ? date.target : null,
    was: "target" in date ? (date.was ?? []) : [],
    as: null,
    with: null,
    said: null,
    note: null,
  };
}
