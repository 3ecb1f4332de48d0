import type { Claim } from "@ai-almanac/query";
import type { ClaimChange } from "./data-diff.ts";
import type { MatchedClaims } from "./match-claims.ts";

/** Filled in by the compiler: they say nothing that `known` does not. */
const computed: ReadonlySet<string> = new Set(["id", "knownOn", "saidOn", "dated"]);

/** What became of the claims of a record, as lines for a reader. */
export function claimChanges({ added, edited, removed }: MatchedClaims): ClaimChange[] {
  return [
    ...added.map((claim) => line(claim, "added", said(claim))),
    ...edited.map(([before, after]) => line(after, "edited", differing(before, after))),
    ...removed.map((claim) => line(claim, "removed", said(claim))),
  ];
}

function line({ id, by }: Claim, change: ClaimChange["change"], keys: readonly string[]): ClaimChange {
  return { claim: id, by, change, keys };
}

function said({ says, events, denies, note }: Claim): string[] {
  const keys = [...Object.keys(says), ...events.map(({ type }) => type), ...denies.map((field) => `denies ${field}`)];
  return keys.length === 0 && note !== null ? ["note"] : keys;
}

function differing(before: Claim, after: Claim): string[] {
  const keys = Object.keys(after).filter((key): key is keyof Claim => !computed.has(key));
  const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
  return keys.flatMap((key) => {
    if (!differs(before[key], after[key])) return [];
    if (key === "says") {
      const fields = new Set([...Object.keys(after.says), ...Object.keys(before.says)]);
      return [...fields].filter((field) => differs(before.says[field], after.says[field]));
    }
    if (key === "events") {
      const types = new Set([...after.events, ...before.events].map(({ type }) => type));
      const of = (claim: Claim, type: string) => claim.events.filter((event) => event.type === type);
      return [...types].filter((type) => differs(of(before, type), of(after, type)));
    }
    return [key];
  });
}
