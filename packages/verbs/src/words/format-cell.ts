import { formatQuantity, formatWhen, isWhen, type Quantity } from "@ai-almanac/query";
import type { ColumnKind } from "../answer/answer.ts";

/** A value of a row in plain words: `over $100 bn`, `4th quarter 2026`, `meta, openai`. Empty where nobody has said anything. */
export function formatCell(value: unknown, kind: ColumnKind = "value"): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) {
    const members = value.map((member) => formatCell(member, "value"));
    return members.join(members.some((member) => member.includes(",")) ? "; " : ", ");
  }
  if (typeof value === "object") return formatObject(value as Readonly<Record<string, unknown>>);
  const text = String(value);
  if (kind === "event" && isWhen(text)) return formatHappened(text);
  return kind === "when" && isWhen(text) ? formatWhen(text) : text;
}

/** When something happened. Of an open beginning only the end is known: it had happened `by 26 Feb 2026`. */
function formatHappened(when: string): string {
  return formatWhen(when).replace(/^until /, "by ");
}

function formatObject(value: Readonly<Record<string, unknown>>): string {
  if ("stated" in value && "unit" in value) return formatQuantity(value as unknown as Quantity);
  if ("state" in value) return String(value.state);
  // A row of a table.
  if ("key" in value) return `${value.key} ${formatCell(value.value)}`;
  if ("when" in value || "target" in value) return formatEvent(value);
  return Object.entries(value)
    .map(([key, part]) => `${key} ${formatCell(part)}`)
    .join(", ");
}

function formatEvent({
  type,
  event,
  when,
  target,
  was,
  as,
  with: other,
  slipCount,
  said,
  note,
}: Readonly<Record<string, unknown>>): string {
  const stage = type ?? event;
  const time = target ?? when;
  const planned = target !== undefined || event !== undefined ? "planned for " : "";
  const moved =
    typeof slipCount === "number" && slipCount > 0 ? `, moved ${slipCount === 1 ? "once" : `${slipCount} times`}` : "";
  const before =
    Array.isArray(was) && was.length > 0 ? `, before ${was.map((one) => formatCell(one, "when")).join(", ")}` : "";
  return [
    ...(typeof stage === "string" ? [`${stage} `] : []),
    `${planned}${formatCell(time, planned === "" ? "event" : "when")}${before}${moved}`,
    ...(as ? [`, as ${as}`] : []),
    ...(other ? [`, with ${other}`] : []),
    ...(said ? [` (${said})`] : []),
    ...(note ? [`: ${note}`] : []),
  ].join("");
}
