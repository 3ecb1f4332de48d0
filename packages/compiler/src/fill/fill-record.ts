import { type Claim, parseWhen, type RecordClaims } from "@ai-almanac/query";
import { definitionOf } from "@ai-almanac/schema";
import type { Corpus } from "../check/corpus.ts";
import type { RecordEntry } from "../check/loose.ts";
import { isFiscal } from "../check/values/period-text.ts";
import { computedName } from "./computed-name.ts";
import { fillClaim } from "./fill-claim.ts";
import { fillRulings } from "./fill-rulings.ts";
import { splitClaim } from "./split-claim.ts";

/** A record as `resolve` wants it. */
export function fillRecord(entry: RecordEntry, corpus: Corpus): RecordClaims {
  const { id, dataset, record } = entry;
  const split = entry.claims.map((claim) => splitClaim(fillClaim(claim, entry, corpus)));
  const claims = split
    .flatMap(({ kept, splitOff }) => (kept === null ? splitOff : [kept, ...splitOff]))
    .sort(byDayAndId);
  const filled = {
    id,
    name: record.name ?? "",
    nameKnownOn: null,
    aliases: (record.aliases ?? []) as string[],
    sameAs: (record.sameAs ?? {}) as Record<string, string>,
    about: fillAbout(entry),
    claims,
    rulings: fillRulings(record, split),
  };
  const name = definitionOf(dataset).nameIsComputed ? computedName(dataset, filled, corpus) : filled.name;
  return { ...filled, name, nameKnownOn: firstNamed(claims, name) };
}

function byDayAndId(a: Claim, b: Claim): number {
  if (a.knownOn !== b.knownOn) return a.knownOn < b.knownOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function fillAbout({ dataset, record }: RecordEntry): Record<string, string | null> {
  const keys = Object.entries(definitionOf(dataset).about);
  return Object.fromEntries(
    keys.map(([key, { kind }]) => {
      const value = record.about?.[key];
      const isWhen = kind === "when" || (kind === "period" && !isFiscal(value));
      return [key, value === undefined ? null : isWhen ? parseWhen(String(value)) : String(value)];
    }),
  );
}

/** The first day on which a claim calls the record by its name. Claims come in order of days. */
function firstNamed(claims: readonly Claim[], name: string): string | null {
  const naming = claims.find(({ says }) => Array.isArray(says.names) && says.names.includes(name));
  return naming?.knownOn ?? null;
}
