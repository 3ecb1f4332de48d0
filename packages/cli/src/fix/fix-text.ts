import { parse } from "yaml";
import { sortedKeys } from "../sorted-keys.ts";
import type { FileKind } from "./key-order.ts";
import { type DayOfClaim, reorder } from "./reorder.ts";
import { respell } from "./respell.ts";

/**
 * A file in its one form: dates and quantities in one spelling, keys in one order, claims by the day on which they became
 * known, lines that end in \n. Comments stay where they belong, and the layout is the author's. A text that is no YAML, or
 * whose content would change, is given back as it was.
 */
export function fixText(text: string, kind: FileKind, dayOf: DayOfClaim): string {
  const plain = `${text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .trimEnd()}\n`;
  try {
    const spelled = respell(plain, kind);
    const ordered = reorder(spelled, kind, dayOf);
    return contentOf(ordered) === contentOf(spelled) ? ordered : spelled;
  } catch {
    return text;
  }
}

/** What a text says, whatever the order of keys and claims. Throws for what is no YAML. */
function contentOf(text: string): string {
  return JSON.stringify(parse(text, { version: "1.2", schema: "core", maxAliasCount: 0 }), (key, value: unknown) => {
    if (key === "claims" && Array.isArray(value)) return value.map((claim) => JSON.stringify(claim, sortedKeys)).sort();
    return sortedKeys(key, value);
  });
}
