import { type Html, html } from "./html.ts";
import { printWhole } from "./whole.ts";

export function printLede(text: string): Html {
  return html`<p class="lede">${printWhole(text)}</p>`;
}
