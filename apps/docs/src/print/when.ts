import type { WhenView } from "../view/when.ts";
import { type Html, html } from "./html.ts";

export function printWhen({ text, datetime }: WhenView): Html {
  return datetime === null
    ? html`<span class="n">${text}</span>`
    : html`<time class="n" datetime="${datetime}">${text}</time>`;
}
