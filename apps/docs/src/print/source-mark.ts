import type { ClaimKind } from "@ai-almanac/query";
import type { ClaimLine } from "../view/claim.ts";
import type { SourceMark } from "../view/source-mark.ts";
import { counted } from "../view/words.ts";
import { type Html, html } from "./html.ts";
import { printLink } from "./text-link.ts";
import { printWhole } from "./whole.ts";

export function printKind(kind: ClaimKind): Html {
  return html`<span class="k k-${kind}">${kind}</span>`;
}

/** Who says a value, and the drawer with every claim behind it. */
export function printSourceMark({ kind, speaker, byRuling, claims, agreeing }: SourceMark): Html {
  const count = claims.length + (agreeing?.count ?? 0);
  return html`<details class="src"><summary>${printKind(kind)} <span class="by">${speaker}${byRuling && ", by ruling"}</span>${count > 1 && html`<span class="mute n">${counted(count, "claim")}</span>`}</summary><ul class="claims">${claims.map((claim) => html`<li>${printClaim(claim)}</li>`)}${agreeing && html`<li><a href="${agreeing.href}">${agreeing.count} more that agree</a></li>`}</ul></details>`;
}

/** Standing and value; speaker and kind; where it was read and since when it is known. */
export function printClaim(claim: ClaimLine): Html {
  return html`<span><i class="is-${claim.standing}">${claim.word}</i> <b>${claim.value}</b>${claim.why !== null && `: ${claim.why}`}</span>
<span>${printLink(claim.speaker)}, ${printKind(claim.kind)}${claim.note !== null && `; note: ${claim.note}`}</span>
<span>Read in ${printLink(claim.readIn)}${claim.at !== null && `, ${claim.at}`}; known ${printWhole(claim.known)}</span>`;
}
