import { type Markup, text } from "../draw/element.ts";

/** Markup that is safe to print. Whatever else is put into it counts as text and is escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

export type Part = Html | string | number | false | null | undefined | readonly Part[];

/** A template whose holes take text, other markup, lists of both, and nothing. Holes inside a tag stand between quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((all, string, index) => all + printed(parts[index - 1]) + string));
}

/** ` name="value"`; nothing where the value is null, undefined or false. */
export function attribute(name: string, value: string | number | boolean | null | undefined): Html {
  if (value === null || value === undefined || value === false) return new Html("");
  return value === true ? new Html(` ${name}`) : html`${new Html(` ${name}="`)}${value}"`;
}

/** A drawing, which was escaped when it was put together. */
export function drawing(markup: Markup): Html {
  return new Html(markup);
}

/** Items with a separator between them. */
export function separated(items: readonly Part[], separator: string): Part[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
}

function printed(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(printed).join("");
  return text(String(part));
}
