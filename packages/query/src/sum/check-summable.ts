import type { ResolvedRecord, When } from "../types.ts";
import { sharesDay } from "../when/shares-day.ts";
import { SumError, type SumErrorCode } from "./sum-error.ts";

/** What some datasets have and others have not. */
export interface Summand extends ResolvedRecord {
  readonly measure?: unknown;
  readonly basis?: unknown;
  readonly definition?: unknown;
  readonly includes?: readonly string[];
  readonly organization?: unknown;
  readonly segment?: unknown;
  readonly period?: When;
  readonly covers?: When | null;
}

/**
 * Throws SumError where records may not be added: another measure, basis or definition, a record given twice, a whole
 * beside its part, or periods of one organization that overlap.
 *
 * @param ids - the ids of the records
 */
export function checkSummable(records: readonly Summand[], ids: readonly string[]): void {
  const [first] = records;
  if (first === undefined) return;
  const wholes: Summand[] = [];
  const figures: Summand[] = [];
  for (const record of records) {
    if (record.measure !== first.measure) throw mixed("measure", first, record, "mixed-measures");
    if (record.basis !== first.basis) throw mixed("basis", first, record, "mixed-bases");
    if (record.definition !== first.definition) throw mixed("definition", first, record, "mixed-definitions");
    if (record.includes !== undefined && record.includes.length > 0) wholes.push(record);
    if (record.organization !== undefined) figures.push(record);
  }
  refuseWholeWithPart(wholes, distinct(ids));
  refuseOverlap(figures);
}

function mixed(key: "measure" | "basis" | "definition", first: Summand, other: Summand, code: SumErrorCode): SumError {
  const told = ({ id, [key]: value }: Summand): string => `${id} (${key} ${String(value)})`;
  const message = `cannot add ${told(first)} and ${told(other)}; add records of one ${key}`;
  return new SumError(code, message, [first.id, other.id], [first[key], other[key]]);
}

function distinct(ids: readonly string[]): Set<string> {
  const seen = new Set(ids);
  if (seen.size === ids.length) return seen;
  const id = ids.find((one, index) => ids.indexOf(one) < index) as string;
  throw new SumError("counted-twice", `${id} stands twice among the records to add; give it once`, [id], id);
}

function refuseWholeWithPart(wholes: readonly Summand[], ids: ReadonlySet<string>): void {
  for (const whole of wholes) {
    const part = whole.includes?.find((id) => ids.has(id));
    if (part === undefined) continue;
    const message = `${whole.id} includes ${part}; add the whole or its parts`;
    throw new SumError("part-of-whole", message, [whole.id, part], part);
  }
}

/** Figures of one organization whose periods share a day, or a segment beside the whole, would count money twice. */
function refuseOverlap(figures: readonly Summand[]): void {
  const byOrganization = new Map<unknown, Summand[]>();
  for (const figure of figures) {
    const others = byOrganization.get(figure.organization) ?? [];
    for (const other of others) refusePair(other, figure);
    byOrganization.set(figure.organization, others);
    others.push(figure);
  }
}

function refusePair(a: Summand, b: Summand): void {
  const periods = [periodOf(a), periodOf(b)] as const;
  if (!sharesDay(...periods)) return;
  const ids = [a.id, b.id];
  if (a.segment === b.segment) {
    const message = `${a.id} and ${b.id} cover the same days; add periods that do not overlap`;
    throw new SumError("overlapping-periods", message, ids, periods);
  }
  if (a.segment !== null && b.segment !== null) return;
  const message = `${a.id} and ${b.id} are a whole and its segment; add one or the other`;
  throw new SumError("part-of-whole", message, ids, a.segment === null ? b.id : a.id);
}

function periodOf(figure: Summand): When {
  return (figure.covers ?? figure.period) as When;
}
