import { formatQuantity, type Quantity } from "@ai-almanac/query";
import type { Field } from "@ai-almanac/schema";
import type { Library } from "../library/library.ts";
import { type Link, linkTo } from "./link.ts";
import { safeAddress } from "./paths.ts";
import { viewWhen, type WhenView } from "./when.ts";
import { plainWords } from "./words.ts";

/** A value in words, by the shape that components print it in. */
export type ValueView =
  | { readonly kind: "quantity"; readonly text: string; readonly undisclosed: boolean }
  | ({ readonly kind: "when" } & WhenView)
  | { readonly kind: "links"; readonly items: readonly Link[] }
  | { readonly kind: "text"; readonly text: string };

/** Members of a set that are sentences rather than names stand on lines of their own. */
const longestName = 32;

export function viewValue(library: Library, field: Field, value: unknown): ValueView {
  switch (field.kind) {
    case "quantity":
    case "table":
      return viewQuantity(value as Quantity);
    case "when":
      return { kind: "when", ...viewWhen(value as string) };
    case "reference":
      return { kind: "links", items: [linkTo(library, field.refersTo, value as string)] };
    case "set":
      return { kind: "links", items: (value as readonly string[]).map((member) => memberLink(library, field, member)) };
    case "enum":
      return { kind: "text", text: plainWords(value as string) };
    case "boolean":
      return { kind: "text", text: value === true ? "yes" : "no" };
    case "text":
      return viewText(value as string);
  }
}

export function viewQuantity(quantity: Quantity): ValueView {
  return { kind: "quantity", text: formatQuantity(quantity), undisclosed: quantity.stated === "undisclosed" };
}

/** A text that is an address leads there. */
function viewText(text: string): ValueView {
  const address = safeAddress(text);
  return address === null ? { kind: "text", text } : { kind: "links", items: [{ text, href: address }] };
}

function memberLink(library: Library, field: Extract<Field, { kind: "set" }>, member: string): Link {
  if (field.refersTo !== null) return linkTo(library, field.refersTo, member);
  return { text: field.values === null ? member : plainWords(member), href: null };
}

export function valueText(value: ValueView): string {
  if (value.kind !== "links") return value.text;
  return value.items.map((item) => item.text).join(separator(value.items));
}

export function separator(items: readonly Link[]): string {
  return items.some((item) => item.text.includes(",")) ? "; " : ", ";
}

export function standsOnLines(items: readonly Link[]): boolean {
  return items.length > 1 && items.some((item) => item.text.length > longestName && item.href === null);
}
