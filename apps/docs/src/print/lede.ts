import { type Html, html } from "./html.ts";

/** A lede whose ranges (`16–22 Feb`, `$60–100 bn`) never break at their dash. */
export function printLede(text: string): Html {
  const pieces = text.split(/(\S+–\S+)/);
  return html`<p class="lede">${pieces.map((piece, index) => (index % 2 === 1 ? html`<span class="n">${piece}</span>` : piece))}</p>`;
}
