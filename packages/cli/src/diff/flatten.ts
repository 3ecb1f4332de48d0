import {
  formatQuantity,
  formatWhen,
  type Quantity,
  type ResolvedEvent,
  type Status,
  type TableRow,
  type Target,
} from "@ai-almanac/query";
import type { DatasetDefinition, Field } from "@ai-almanac/schema";

/** One value of a built record: a text, or the members of a set. */
export type Value = string | readonly string[];

type Row = Readonly<Record<string, unknown>>;

/** A built record as values by the place where they stand, in the order of its keys; what nobody has said is left out. */
export function flatten(record: Row, definition: DatasetDefinition | null): Map<string, Value> {
  const values = new Map<string, Value>();
  const put = (place: string, value: Value | null) => {
    if (value !== null && value.length > 0) values.set(place, value);
  };
  for (const [key, value] of Object.entries(record)) {
    if (key === "id" || value == null) continue;
    if (key === "status") put(key, statusText(value as Status));
    else if (key === "events") {
      for (const event of value as ResolvedEvent[]) put(eventPlace(event, definition), eventText(event));
    } else if (key === "targets") {
      for (const target of value as Target[]) put(`target ${target.event}`, targetText(target));
    } else if (key === "sameAs") {
      for (const [catalogue, text] of Object.entries(value)) put(`sameAs.${catalogue}`, text as string);
    } else if (definition?.fields[key]?.kind === "table") {
      for (const { key: row, value: quantity } of value as TableRow[]) put(`${key}.${row}`, formatQuantity(quantity));
    } else if (Array.isArray(value)) put(key, value as string[]);
    else put(key, textOf(value, kindOf(key, definition)));
  }
  return values;
}

function kindOf(key: string, definition: DatasetDefinition | null): Field["kind"] | undefined {
  if (definition === null) return key === "published" ? "when" : undefined;
  const kind = definition.fields[key]?.kind;
  return kind ?? (definition.about[key]?.kind === "when" ? "when" : undefined);
}

/** A value of a field as pages show it. */
export function textOf(value: unknown, kind: Field["kind"] | undefined): string {
  if (kind === "quantity") return formatQuantity(value as Quantity);
  if (kind === "when") return formatWhen(value as string);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}

function statusText({ state, when, basis }: Status): string {
  return [state, ...(when === null ? [] : [formatWhen(when)]), `(${basis})`].join(" ");
}

/** Events that may happen again are told apart by what their type repeats by. */
function eventPlace(event: ResolvedEvent, definition: DatasetDefinition | null): string {
  const repeats = definition?.events.find(({ type }) => type === event.type)?.repeatsBy ?? null;
  const which = repeats === null ? null : event[repeats];
  return which === null ? `event ${event.type}` : `event ${event.type} ${repeats} ${which}`;
}

function eventText({ when, as, with: other, basis, by }: ResolvedEvent): string {
  const details = [as === null ? [] : `as ${as}`, other === null ? [] : `with ${other}`].flat();
  return [formatWhen(when), ...details, `(${basis}, ${by.join(", ")})`].join(" ");
}

function targetText({ when, basis, slipCount }: Target): string {
  const slips = slipCount === 0 ? "" : `, moved ${slipCount} ${slipCount === 1 ? "time" : "times"}`;
  return `${formatWhen(when)} (${basis}${slips})`;
}
