import type { ClaimChange, ClaimValue } from "./data-diff.ts";

const signs = { added: "+", edited: "~", removed: "−" };
const mostValues = 6;

/** `+ delay (amd): capacity 8 GW`, `~ reuters-2026-11 (reuters): value about $60 bn → about $65 bn`. */
export function wordClaim({ claim, by, change, values }: ClaimChange): string {
  return `${signs[change]} ${claim} (${by}): ${wordValues(values)}`;
}

/** The same for the reader of a changelog, who knows sources and not how claims are named. */
export function wordStatement({ by, source, change, values }: ClaimChange): string {
  const what = { added: "", edited: ", corrected", removed: ", taken out" }[change];
  return `${by} in ${source}${what}: ${wordValues(values)}`;
}

function wordValues(values: readonly ClaimValue[]): string {
  const rest = values.length - mostValues;
  return `${values.slice(0, mostValues).map(wordValue).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

function wordValue({ key, before, after }: ClaimValue): string {
  if (before === null || after === null) return `${key} ${after ?? before}`;
  return `${key} ${before} → ${after}`;
}
