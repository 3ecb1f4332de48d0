import { separator, standsOnLines, type ValueView } from "../view/value.ts";
import { type Html, html, separated } from "./html.ts";
import { printLink } from "./text-link.ts";
import { printWhen } from "./when.ts";

export function printValue(value: ValueView): Html {
  switch (value.kind) {
    case "quantity":
      return value.undisclosed ? html`<span class="empty">${value.text}</span>` : html`${value.text}`;
    case "when":
      return printWhen(value);
    case "text":
      return html`${value.text}`;
    case "links":
      return standsOnLines(value.items)
        ? html`<ul>${value.items.map((link) => html`<li>${printLink(link)}</li>`)}</ul>`
        : html`${separated(value.items.map(printLink), separator(value.items))}`;
  }
}

/** What holds a value: a list is no part of a line. */
export function valueTag(value: ValueView | null): "div" | "span" {
  return value?.kind === "links" && standsOnLines(value.items) ? "div" : "span";
}
