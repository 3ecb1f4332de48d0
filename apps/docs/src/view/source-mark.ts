import type { ClaimKind, ClaimView as Entry, Ruling } from "@ai-almanac/query";
import type { Dataset, Library } from "../library/library.ts";
import { type ClaimLine, standingWords, viewClaim } from "./claim.ts";
import { speakerLink } from "./link.ts";
import { claimsPath } from "./paths.ts";

/** Who says a value, on its line, and every claim behind it in the drawer. */
export interface SourceMark {
  readonly kind: ClaimKind;
  readonly speaker: string;
  /** True where an editor preferred the claim that is shown. */
  readonly byRuling: boolean;
  readonly claims: readonly ClaimLine[];
  /** Claims that only agree with what is shown, left to the page of all claims; null = all are in `claims`. */
  readonly agreeing: { readonly count: number; readonly href: string } | null;
}

/** What is shown first, then what says the same, what can be true beside it, what can't, and what does not count. */
const order = Object.keys(standingWords);

/** How many claims that agree a drawer lists. */
const agreeingShown = 3;

/** Null where nobody speaks. */
export function viewSourceMark(
  library: Library,
  dataset: Dataset,
  record: string,
  entries: readonly Entry[],
  rulings: readonly Ruling[],
): SourceMark | null {
  const [leading] = entries;
  if (leading === undefined) return null;
  const byRuling = rulings.some((ruling) => ruling.field === leading.field && ruling.prefer === leading.claim.id);
  const lines = entries
    .map((entry) => viewClaim(library, dataset, entry, entries, rulings))
    .sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
  const shown = library.day === null ? withoutRepetition(lines) : lines;
  const hidden = entries.length - shown.length;
  return {
    kind: leading.claim.kind,
    speaker: speakerLink(library, leading.claim.by).text,
    byRuling,
    claims: shown,
    agreeing: hidden === 0 ? null : { count: hidden, href: claimsPath(dataset.name, record, leading.field) },
  };
}

/** Whatever leads, differs or was set aside stays; of what merely agrees the first few, unless only one would go. */
function withoutRepetition(claims: readonly ClaimLine[]): readonly ClaimLine[] {
  const agreeing = claims.filter(
    ({ standing }, index) => index > 0 && (standing === "agrees" || standing === "chosen"),
  );
  if (agreeing.length <= agreeingShown + 1) return claims;
  const hidden = new Set(agreeing.slice(agreeingShown));
  return claims.filter((claim) => !hidden.has(claim));
}
