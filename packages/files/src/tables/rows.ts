import { type Change, type Claim, changes, timeline } from "@ai-almanac/query";
import type { Row } from "../columns/column.ts";
import type { Dataset } from "./almanac.ts";
import { statementsOf } from "./statements.ts";

/** One row a statement, in the order of `claimsFor`; then the claims that are but notes. */
export function claimRows({ name, claims }: Dataset): Row[] {
  return claims.records.flatMap((record) =>
    statementsOf(claims, record).map(({ claim, field, value, state, denies }, position) => ({
      ...{ dataset: name, record: record.id, position, field, state, denies },
      ...headOf(claim),
      value,
    })),
  );
}

function headOf({ id, source, by, kind, known, knownOn, saidOn, dated, at, note }: Claim): Row {
  return { claim: id, source, by, kind, known, knownOn, saidOn, dated, at, note };
}

export function rulingRows({ name, claims }: Dataset): Row[] {
  return claims.records.flatMap(({ id, rulings }) =>
    rulings.map(({ field, prefer, reject, because, why }, position) => ({
      ...{ dataset: name, record: id, position },
      ...{ field, prefer, reject, because, why },
    })),
  );
}

/** Every version of every record, by id, then oldest first. */
export function versionRows({ claims }: Dataset): Row[] {
  const line = timeline(claims);
  return claims.records.flatMap(({ id }) =>
    line.versions(id).map(({ from, to, record }) => {
      const { id: own, ...rest } = record;
      return { id: own, known_from: from, known_until: to, ...rest };
    }),
  );
}

/** Everything that ever became known, by day. */
export function changeRows({ name, claims }: Dataset): Row[] {
  const last = timeline(claims).days.at(-1);
  const all: readonly Change<unknown>[] = last === undefined ? [] : changes(claims, null, last);
  return all.map(({ day, id, kind, field, before, after }, position) => ({
    ...{ dataset: name, record: id, position, day, kind, field },
    before,
    // The whole record stands in its versions.
    after: kind === "record" ? null : after,
  }));
}
