import type { ResolvedRecord } from "../types.ts";
import { bounds } from "../when/bounds.ts";
import { SumError, type SumErrorCode } from "./sum-error.ts";

type Summand = ResolvedRecord & Readonly<Record<string, unknown>>;

/** Throws SumError where records may not be added: another measure, basis or definition, or a whole beside its part. */
export function checkSummable(records: readonly Summand[]): void {
  refuseTwice(records);
  refuseMixed(records, "measure", "mixed-measures");
  refuseMixed(records, "basis", "mixed-bases");
  refuseMixed(records, "definition", "mixed-definitions");
  refuseWholeWithPart(records);
  refuseOverlap(records);
}

function refuseTwice(records: readonly Summand[]): void {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id))
      throw new SumError("counted-twice", `${id} stands twice among the records to add; give it once`, [id]);
    seen.add(id);
  }
}

function refuseMixed(records: readonly Summand[], key: string, code: SumErrorCode): void {
  const first = records[0];
  const other = records.find((record) => record[key] !== first?.[key]);
  if (first === undefined || other === undefined) return;
  throw new SumError(
    code,
    `cannot add ${first.id} (${key} ${String(first[key])}) and ${other.id} (${key} ${String(other[key])}); add records of one ${key}`,
    [first.id, other.id],
  );
}

function refuseWholeWithPart(records: readonly Summand[]): void {
  const ids = new Set(records.map((record) => record.id));
  for (const whole of records) {
    const part = (whole.includes as readonly string[] | undefined)?.find((id) => ids.has(id));
    if (part === undefined) continue;
    throw new SumError("part-of-whole", `${whole.id} includes ${part}; add the whole or its parts`, [whole.id, part]);
  }
}

/** Figures of one organization whose periods share a day, or a segment beside the whole, would count money twice. */
function refuseOverlap(records: readonly Summand[]): void {
  for (const [index, a] of records.entries()) {
    for (const b of records.slice(index + 1)) {
      if (a.organization === undefined || a.organization !== b.organization || !shareDays(a, b)) continue;
      if (a.segment === b.segment) {
        throw new SumError(
          "overlapping-periods",
          `${a.id} and ${b.id} cover the same days; add periods that do not overlap`,
          [a.id, b.id],
        );
      }
      if (a.segment === null || b.segment === null) {
        throw new SumError("part-of-whole", `${a.id} and ${b.id} are a whole and its segment; add one or the other`, [
          a.id,
          b.id,
        ]);
      }
    }
  }
}

function shareDays(a: Summand, b: Summand): boolean {
  const [first, second] = [bounds((a.covers ?? a.period) as string), bounds((b.covers ?? b.period) as string)];
  return (first.from ?? "") <= (second.to ?? "9999") && (second.from ?? "") <= (first.to ?? "9999");
}
