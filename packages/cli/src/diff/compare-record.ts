import { type Claim, type RecordClaims, resolve } from "@ai-almanac/query";
import { type DatasetDefinition, fieldKinds } from "@ai-almanac/schema";
import { claimChanges } from "./claim-changes.ts";
import { compareValues } from "./compare-values.ts";
import type { FieldChange, RecordChange } from "./data-diff.ts";
import { flatten, type Value } from "./flatten.ts";
import { type MatchedClaims, matchClaims } from "./match-claims.ts";

/**
 * What became of one record. The way from before to after is walked in three steps, and the built record is looked at
 * after each: first only the claims that were added (new facts), then those that were edited or removed (corrections),
 * then rulings and names. Null where nothing changed.
 */
export function compareRecord(
  before: RecordClaims,
  after: RecordClaims,
  definition: DatasetDefinition,
): RecordChange | null {
  // Most records are as they were: resolving them four times over would take a third of the command.
  if (same(before, after)) return null;
  const matched = matchClaims(before, after);
  const { name, nameKnownOn: _, aliases, sameAs, rulings } = renameClaims(before, matched);
  const grown = named({ ...renameClaims(before, matched), claims: merge(before, matched) });
  const corrected = named({ ...after, name, aliases, sameAs, rulings });
  const [first, second, third, last] = [before, grown, corrected, after].map((step) => built(step, definition));
  const fields = [
    ...compareValues(first ?? none, second ?? none, "fact"),
    ...compareValues(second ?? none, third ?? none, "correction"),
    ...compareValues(third ?? none, last ?? none, "editorial"),
  ];
  const claims = claimChanges(matched, definition);
  if (fields.length === 0 && claims.length === 0 && same(before.rulings, after.rulings)) return null;
  return { id: after.id, name: after.name, fields: withoutReturns(fields), claims };
}

const none: ReadonlyMap<string, Value> = new Map();

function built(record: RecordClaims, definition: DatasetDefinition): Map<string, Value> | undefined {
  const resolved = resolve(record, fieldKinds(definition));
  return resolved && flatten(resolved as unknown as Readonly<Record<string, unknown>>, definition);
}

/** The claims of before under the ids that they have now, and the added ones among them. */
function merge(before: RecordClaims, matched: MatchedClaims): Claim[] {
  return [...renameClaims(before, matched).claims, ...matched.added].sort((a, b) =>
    a.knownOn === b.knownOn ? compare(a.id, b.id) : compare(a.knownOn, b.knownOn),
  );
}

function renameClaims(before: RecordClaims, { renamed }: MatchedClaims): RecordClaims {
  const now = (id: string) => renamed.get(id) ?? id;
  return {
    ...before,
    claims: before.claims.map((claim) => ({ ...claim, id: now(claim.id) })),
    rulings: before.rulings.map((ruling) => ({
      ...ruling,
      prefer: ruling.prefer === null ? null : now(ruling.prefer),
      reject: ruling.reject.map(now),
      because: ruling.because.map(now),
    })),
  };
}

/** With the day from which some claim calls the record by its name, as the compiler fills it in. */
function named(record: RecordClaims): RecordClaims {
  const naming = record.claims.find(({ says }) => Array.isArray(says.names) && says.names.includes(record.name));
  return { ...record, nameKnownOn: naming?.knownOn ?? null };
}

/** What one step changed and the next one changed back is no change. */
function withoutReturns(fields: readonly FieldChange[]): FieldChange[] {
  const first = new Map<string, FieldChange>();
  const last = new Map<string, FieldChange>();
  for (const change of fields) {
    if (!first.has(change.field)) first.set(change.field, change);
    last.set(change.field, change);
  }
  return fields.filter(({ field }) => first.get(field)?.before !== last.get(field)?.after);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
