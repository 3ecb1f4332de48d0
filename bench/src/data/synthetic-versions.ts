import {
  type ClaimSet,
  dayNumber,
  equal,
  type Quantity,
  type RecordClaims,
  resolve,
  timeline,
  type Version,
} from "@ai-almanac/query";
import type { VersionRow } from "../queries/contender.ts";
import type { Valued } from "./synthetic-claims.ts";

/**
 * The versions of every record of `syntheticClaims`, for contenders that can't resolve. Of these claims the last one said
 * holds, so that nothing needs to be judged where days and values differ: at a million records judging takes minutes, by
 * which no contender is measured.
 */
export function syntheticVersions(claims: ClaimSet<Valued>): VersionRow[] {
  const [first] = claims.records;
  const model = first && resolve<Valued>(first, claims.fields);
  if (model === undefined) return [];
  const judged = timeline(claims);
  const rows: VersionRow[] = [];
  for (const record of claims.records) {
    const versions = isPlain(record) ? versionsOf(record, model) : judged.versions(record.id);
    for (const { from, to, record: version } of versions) {
      rows.push({
        id: record.id,
        from: dayNumber(from),
        to: to === null ? 99_999 : dayNumber(to),
        record: version,
      });
    }
  }
  return rows;
}

function isPlain({ claims }: RecordClaims): boolean {
  const value = (index: number): Quantity => claims[index]?.says.value as Quantity;
  return claims.every((one, index) =>
    claims
      .slice(0, index)
      .every((other, before) => one.knownOn !== other.knownOn && !equal(value(index), value(before))),
  );
}

function versionsOf({ id, name, claims }: RecordClaims, model: Valued): Version<Valued>[] {
  return claims.map(({ knownOn, says }, index) => {
    const next = claims[index + 1];
    const sources = claims.slice(0, index + 1).map(({ source }) => source);
    const value = says.value as Valued["value"];
    return { from: knownOn, to: next ? dayBefore(next.knownOn) : null, record: { ...model, id, name, value, sources } };
  });
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
