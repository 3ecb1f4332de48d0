import type { Claim } from "@ai-almanac/query";
import type { DatasetDefinition } from "@ai-almanac/schema";
import { claimValues } from "./claim-values.ts";
import type { ClaimChange, ClaimValue } from "./data-diff.ts";
import type { MatchedClaims } from "./match-claims.ts";

/** What tells who says something and where: of a new claim that stands in its line already. */
const place: ReadonlySet<string> = new Set(["source", "by", "kind", "known", "at"]);

/** What became of the claims of a record, with what they say. */
export function claimChanges({ added, edited, removed }: MatchedClaims, definition: DatasetDefinition): ClaimChange[] {
  const said = (claim: Claim) => new Map([...claimValues(claim, definition)].filter(([key]) => !place.has(key)));
  return [
    ...added.map((claim) => change(claim, "added", compare(new Map(), said(claim)))),
    ...edited.map(([before, after]) =>
      change(after, "edited", compare(claimValues(before, definition), claimValues(after, definition))),
    ),
    ...removed.map((claim) => change(claim, "removed", compare(said(claim), new Map()))),
  ];
}

function change({ id, by, source }: Claim, change: ClaimChange["change"], values: readonly ClaimValue[]): ClaimChange {
  return { claim: id, by, source, change, values };
}

function compare(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): ClaimValue[] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [old, now] = [before.get(key) ?? null, after.get(key) ?? null];
    return old === now ? [] : [{ key, before: old, after: now }];
  });
}
