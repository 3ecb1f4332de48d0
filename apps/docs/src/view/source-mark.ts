import type { ClaimKind, ClaimView as Entry, Ruling } from "@ai-almanac/query";
import type { Dataset, Library } from "../library/library.ts";
import { type ClaimLine, viewClaim } from "./claim.ts";

/** Who says a value, on its line, and every claim behind it in the drawer. */
export interface SourceMark {
  readonly kind: ClaimKind;
  readonly speaker: string;
  /** True where an editor preferred the claim that is shown. */
  readonly byRuling: boolean;
  readonly claims: readonly ClaimLine[];
}

/** Null where nobody speaks. */
export function viewSourceMark(
  library: Library,
  dataset: Dataset,
  entries: readonly Entry[],
  rulings: readonly Ruling[],
): SourceMark | null {
  const claims = entries.map((entry) => viewClaim(library, dataset, entry, rulings));
  const [first] = claims;
  const leading = entries[0];
  if (first === undefined || leading === undefined) return null;
  const byRuling = rulings.some((ruling) => ruling.field === leading.field && ruling.prefer === leading.claim.id);
  return { kind: first.kind, speaker: first.speaker.text, byRuling, claims };
}
