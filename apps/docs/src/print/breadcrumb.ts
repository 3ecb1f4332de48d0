import type { Link } from "../view/link.ts";
import { type Html, html } from "./html.ts";
import { printLink } from "./text-link.ts";

export function printBreadcrumb(crumbs: readonly Link[], here: string): Html {
  return html`<nav class="crumb" aria-label="Breadcrumb"><ol>${crumbs.map((link) => html`<li>${printLink(link)}</li>`)}<li aria-current="page">${here}</li></ol></nav>`;
}
