import type { ResolvedRecord, When } from "../types.ts";
import { sharesDay } from "../when/shares-day.ts";
import { SumError, type SumErrorCode } from "./sum-error.ts";

/** What some datasets have and others have not. */
interface Summand extends ResolvedRecord {
  readonly measure?: unknown;
  readonly basis?: unknown;
  readonly definition?: unknown;
  readonly includes?: readonly string[];
  readonly organization?: unknown;
  readonly segment?: unknown;
  readonly period?: When;
  readonly covers?: When | null;
}

/** Throws SumError where records may not be added: another measure, basis or definition, or a whole beside its part. */
export function checkSummable(records: readonly Summand[]): void {
  const ids = distinctIds(records);
  const [first] = records;
  if (first === undefined) return;
  for (const record of records) {
    if (record.measure !== first.measure) throw mixed("measure", first, record, "mixed-measures");
    if (record.basis !== first.basis) throw mixed("basis", first, record, "mixed-bases");
    if (record.definition !== first.definition) throw mixed("definition", first, record, "mixed-definitions");
    const part = record.includes?.find((id) => ids.has(id));
    if (part !== undefined) {
      throw new SumError("part-of-whole", `${record.id} includes ${part}; add the whole or its parts`, [
        record.id,
        part,
      ]);
    }
  }
  if (records.some((record) => record.organization !== undefined)) refuseOverlap(records);
}

function distinctIds(records: readonly Summand[]): Set<string> {
  const seen = new Set<string>();
  for (const { id } of records) {
    seen.add(id);
  }
  if (seen.size === records.length) return seen;
  const twice = records.find(({ id }, index) => records.findIndex((record) => record.id === id) < index) as Summand;
  throw new SumError("counted-twice", `${twice.id} stands twice among the records to add; give it once`, [twice.id]);
}

function mixed(key: "measure" | "basis" | "definition", first: Summand, other: Summand, code: SumErrorCode): SumError {
  const told = ({ id, [key]: value }: Summand): string => `${id} (${key} ${String(value)})`;
  return new SumError(code, `cannot add ${told(first)} and ${told(other)}; add records of one ${key}`, [
    first.id,
    other.id,
  ]);
}

/** Figures of one organization whose periods share a day, or a segment beside the whole, would count money twice. */
function refuseOverlap(records: readonly Summand[]): void {
  const byOrganization = new Map<unknown, Summand[]>();
  for (const record of records) {
    if (record.organization === undefined) continue;
    const others = byOrganization.get(record.organization) ?? [];
    for (const other of others) refusePair(other, record);
    byOrganization.set(record.organization, others);
    others.push(record);
  }
}

function refusePair(a: Summand, b: Summand): void {
  if (!sharesDay(periodOf(a), periodOf(b))) return;
  if (a.segment === b.segment) {
    throw new SumError(
      "overlapping-periods",
      `${a.id} and ${b.id} cover the same days; add periods that do not overlap`,
      [a.id, b.id],
    );
  }
  if (a.segment !== null && b.segment !== null) return;
  throw new SumError("part-of-whole", `${a.id} and ${b.id} are a whole and its segment; add one or the other`, [
    a.id,
    b.id,
  ]);
}

function periodOf(figure: Summand): When {
  return (figure.covers ?? figure.period) as When;
}
