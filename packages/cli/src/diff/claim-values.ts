import { type Claim, type EventStatement, formatQuantity, formatWhen, type Quantity } from "@ai-almanac/query";
import type { DatasetDefinition } from "@ai-almanac/schema";
import { textOf } from "./flatten.ts";

/** What a claim says, as texts by field, row of a table, event type or key of the claim. */
export function claimValues(claim: Claim, { fields }: DatasetDefinition): Map<string, string> {
  const { says, events, denies, source, by, kind, known, at, note } = claim;
  const values = new Map<string, string>();
  for (const [field, value] of Object.entries(says)) {
    const type = fields[field]?.kind;
    if (type === "table") {
      for (const [row, quantity] of Object.entries(value as Record<string, Quantity>)) {
        values.set(`${field}.${row}`, formatQuantity(quantity));
      }
    } else if (Array.isArray(value)) values.set(field, value.join(", "));
    else values.set(field, textOf(value, type));
  }
  for (const event of events) {
    values.set(event.type, [values.get(event.type) ?? [], eventText(event)].flat().join("; "));
  }
  if (denies.length > 0) values.set("denies", denies.join(", "));
  for (const [key, text] of Object.entries({ source, by, kind, known: formatWhen(known), at, note })) {
    if (text !== null) values.set(key, text);
  }
  return values;
}

/** `24 Feb 2026`, `planned for 2nd half 2026, before that for 1st half 2026`. */
function eventText({ when, target, was, as, with: other, note }: EventStatement): string {
  const plan = target === null ? [] : [`planned for ${formatWhen(target)}`];
  const earlier = was.length === 0 ? [] : [`before that for ${was.map(formatWhen).join(", ")}`];
  const words = [when === null ? plan : formatWhen(when), earlier, as === null ? [] : `as ${as}`];
  return [...words, other === null ? [] : `with ${other}`, note ?? []].flat().join(", ");
}
