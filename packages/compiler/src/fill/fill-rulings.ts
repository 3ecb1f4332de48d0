import type { Ruling } from "@ai-almanac/query";
import { type LooseRecord, oneOrMore, present } from "../check/loose.ts";
import { type SplitClaim, splitId } from "./split-claim.ts";

/** Rulings with lists in place of single ids, naming split-off claims where these now say what was ruled on. */
export function fillRulings({ rulings }: LooseRecord, split: readonly SplitClaim[]): Ruling[] {
  const byId = new Map(split.map((claim) => [claim.id, claim]));
  return [...present(rulings)].map(([, { field = "", prefer, reject, because, why = "" }]) => {
    const rename = (ids: typeof reject) => [
      ...new Set([...oneOrMore(ids)].flatMap(([, id]) => renamed(id, field, byId))),
    ];
    return { field, prefer: rename(prefer)[0] ?? null, reject: rename(reject), because: rename(because), why };
  });
}

function renamed(id: string, field: string, byId: ReadonlyMap<string, SplitClaim>): string[] {
  const [own = id, type] = id.split(":");
  const claim = byId.get(own);
  if (claim === undefined) return [id];
  const ids = claim.splitOff.map((part) => part.id);
  const wanted = splitId(own, type ?? field);
  if (ids.includes(wanted)) return [wanted];
  return claim.kept === null ? ids : [own];
}
