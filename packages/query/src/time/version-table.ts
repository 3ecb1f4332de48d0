import { compareText } from "../judge/statement.ts";
import { publishRecord } from "../resolve/publish-record.ts";
import type { ClaimSet, Day, RecordClaims, ResolvedRecord } from "../types.ts";

/** All versions of all records of a claim set, flat: those of record `i` are the entries `offsets[i]` to before `offsets[i + 1]`. */
export interface VersionTable<R> {
  /** Every day on which some claim became known, in order. */
  readonly days: readonly Day[];
  /** One more than there are records. */
  readonly offsets: Int32Array;
  /** By entry: the position in `days` from which it holds, ascending within a record. */
  readonly starts: Int32Array;
  /** By entry: the position of its record in the set. */
  readonly owners: Int32Array;
  /** The record of an entry, resolved when it is first asked for and then kept. */
  version(entry: number): R;
}

/** Builds the table of a claim set; nothing is resolved yet. Takes time in proportion to the number of claims. */
export function versionTable<R extends ResolvedRecord>(set: ClaimSet<R>): VersionTable<R> {
  const startsOf = set.records.map(({ claims }) =>
    [...new Set(claims.map((claim) => claim.knownOn))].sort(compareText),
  );
  const days = [...new Set(startsOf.flat())].sort(compareText);
  const positionOf = new Map(days.map((day, position) => [day, position]));
  const offsets = new Int32Array(startsOf.length + 1);
  for (const [index, starts] of startsOf.entries()) offsets[index + 1] = (offsets[index] as number) + starts.length;

  const size = offsets[startsOf.length] as number;
  const starts = new Int32Array(size);
  const owners = new Int32Array(size);
  for (const [index, own] of startsOf.entries()) {
    const first = offsets[index] as number;
    owners.fill(index, first, first + own.length);
    for (const [step, day] of own.entries()) starts[first + step] = positionOf.get(day) as number;
  }

  const records = new Array<R | undefined>(size).fill(undefined);
  function version(entry: number): R {
    const kept = records[entry];
    if (kept !== undefined) return kept;
    const claims = set.records[owners[entry] as number] as RecordClaims;
    const record = publishRecord<R>(claims, set.fields, days[starts[entry] as number] as Day) as R;
    records[entry] = record;
    return record;
  }
  return { days, offsets, starts, owners, version };
}
