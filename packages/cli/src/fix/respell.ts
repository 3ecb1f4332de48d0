import { definitionOf } from "@ai-almanac/schema";
import { isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import type { FileKind } from "./key-order.ts";
import { respellQuantity } from "./respell-quantity.ts";
import { respellWhen } from "./respell-when.ts";
import type { Path } from "./slots.ts";

/** The text with its dates and quantities in one spelling. Nothing else of it changes. */
export function respell(text: string, kind: FileKind): string {
  const document = parseDocument(text, { version: "1.2", schema: "core", uniqueKeys: false });
  const edits: { start: number; end: number; text: string }[] = [];
  visit(document.contents as Node | null, []);
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);

  function visit(node: Node | null, path: Path): void {
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) visit(item as Node, [...path, index]);
    } else if (isMap(node)) {
      for (const { key, value } of node.items)
        visit(value as Node | null, [...path, String(isScalar(key) ? key.value : "")]);
    } else if (isScalar(node) && typeof node.value === "string" && node.range) {
      const spelled = spellingOf(kind, path)?.(node.value) ?? node.value;
      if (spelled !== node.value) edits.push({ start: node.range[0], end: node.range[1], text: spelled });
    }
  }
}

/** How the text at a path is spelled; null where it is its author's. */
function spellingOf({ dataset, role }: FileKind, path: Path): ((text: string) => string) | null {
  const last = path.at(-1);
  if (role === "redirects") return last === "since" ? respellWhen : null;
  if (role === "publishers") return null;
  if (dataset === "sources") return last === "published" || last === "read" ? respellWhen : null;
  const { about, fields } = definitionOf(dataset);
  const [part, second, third, fourth, ...rest] = path;
  if (part === "about") {
    const kind = about[String(second)]?.kind;
    return kind === "when" || kind === "period" ? respellWhen : null;
  }
  if (part !== "claims") return null;
  if (third === "known") return respellWhen;
  if (third !== "says") return null;
  if (fourth === "events") return ["when", "target", "was"].includes(String(rest[1])) ? respellWhen : null;
  const field = fields[String(fourth)];
  if (field?.kind === "when") return respellWhen;
  const isQuantity = field?.kind === "quantity" || (field?.kind === "table" && rest.length === 1);
  return isQuantity ? (text) => respellQuantity(text, field.units) : null;
}
