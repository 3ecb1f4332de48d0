import type { Link } from "../view/link.ts";
import { type Html, html } from "./html.ts";

export function printLink({ text, href }: Link): Html {
  return href === null ? html`${text}` : html`<a href="${href}">${text}</a>`;
}
