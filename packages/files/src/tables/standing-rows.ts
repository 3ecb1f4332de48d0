import { addDays } from "@ai-almanac/query";
import type { Row } from "../columns/column.ts";
import type { Dataset } from "./almanac.ts";
import { type StatementRow, statementsOf } from "./statements.ts";

/** Where every statement stood, from which day until which: by record and statement, oldest first. */
export function standingRows({ name, claims }: Dataset): Row[] {
  return claims.records.flatMap((record) => {
    const all = statementsOf(claims, record);
    const versions = all.map((): { state: string | null; from: string; to: string | null }[] => []);
    const positions = new Map(keyed(all).map(({ key }, position) => [key, position]));
    for (const day of new Set(record.claims.map(({ knownOn }) => knownOn).toSorted())) {
      for (const { key, state } of keyed(statementsOf(claims, record, day))) {
        const position = positions.get(key);
        const line = position === undefined ? undefined : versions[position];
        // What could be known on a day can be known today; a table that forgot it would be wrong in silence.
        if (line === undefined) throw new Error(`${name}/${record.id}: ${key} of ${day} is no statement today`);
        const before = line.at(-1);
        if (before?.state === state) continue;
        if (before !== undefined) before.to = addDays(day, -1);
        line.push({ state, from: day, to: null });
      }
    }
    return versions.flatMap((line, position) =>
      line.map(({ state, from, to }) => {
        return { dataset: name, record: record.id, position, known_from: from, known_until: to, state };
      }),
    );
  });
}

/** A name for each statement that does not depend on the day: one claim may say the same twice. */
function keyed(statements: readonly StatementRow[]): { readonly key: string; readonly state: string | null }[] {
  const seen = new Map<string, number>();
  return statements.map(({ claim, field, value, state, denies }) => {
    const own = JSON.stringify([claim.id, field, denies, value]);
    const times = (seen.get(own) ?? 0) + 1;
    seen.set(own, times);
    return { key: `${own} ${times}`, state };
  });
}
