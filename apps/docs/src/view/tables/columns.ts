import { formatQuantity, type Quantity, type When } from "@ai-almanac/query";
import type { AnyRecord } from "../../library/library.ts";
import { viewEventTime } from "../event-time.ts";
import { linkTo } from "../link.ts";
import { recordPath } from "../paths.ts";
import { drawQuantity } from "../range-drawing.ts";
import { recordDate } from "../record-date.ts";
import { logScale } from "../scale.ts";
import { viewStatus } from "../status-line.ts";
import { viewUnconfirmedStage } from "../unconfirmed-stage.ts";
import { valueText, viewValue } from "../value.ts";
import { sortKeyOfWhen } from "../when.ts";
import { type Column, empty, quantityKey } from "./table.ts";

const plain = { numeric: false, scale: null, named: false } as const;

/** The record itself: the head of its row. */
export function nameColumn(label: string, note: (record: AnyRecord) => string | null = () => null): Column {
  return {
    ...plain,
    label,
    sort: "up",
    cell: (record, { dataset }) => ({
      kind: "head",
      link: { text: record.name, href: recordPath(dataset.name, record.id) },
      note: note(record),
      key: record.name.toLowerCase(),
    }),
  };
}

export function quantityColumn(label: string, field: string): Column {
  return {
    ...plain,
    label,
    sort: "down",
    numeric: true,
    named: true,
    cell: (record) => {
      const quantity = record[field] as Quantity | null;
      if (quantity === null) return empty;
      return {
        kind: "text",
        text: formatQuantity(quantity),
        contested: record.contested.includes(field),
        key: quantityKey(quantity),
      };
    },
  };
}

/** Billions of US dollars from 1 to 1,000, each tick ten times the one before. */
const dollars = logScale(1e9, 1e12);
const dollarTicks = ["$1 bn", "10", "100", "1,000"].map((text, index) => ({
  at: dollars.place(1e9 * 10 ** index),
  text,
}));

/** A sum of money as it was stated, drawn; other currencies and rates are not on this scale. */
export function moneyDrawnColumn(field: string): Column {
  return {
    ...plain,
    label: "Value drawn",
    sort: null,
    scale: dollarTicks,
    cell: (record) => {
      const quantity = record[field] as Quantity | null;
      if (quantity?.unit !== "USD") return empty;
      return {
        kind: "drawing",
        drawing: drawQuantity(quantity, dollars),
        contested: record.contested.includes(field),
        key: "",
      };
    },
  };
}

export function dateColumn(label: string, dateOf: (record: AnyRecord) => When | null = recordDate): Column {
  return {
    ...plain,
    label,
    sort: "down",
    cell: (record) => {
      const when = dateOf(record);
      return when === null ? empty : { kind: "when", when: viewEventTime(when), key: sortKeyOfWhen(when) };
    },
  };
}

export function statusColumn(): Column {
  return {
    ...plain,
    label: "Status",
    sort: "up",
    cell: (record, { dataset }) => {
      const status = viewStatus(dataset, record);
      if (status !== null) return { kind: "status", status, key: status.word };
      const stage = viewUnconfirmedStage(dataset, record);
      return stage === null ? empty : textCell(stage.word);
    },
  };
}

/** A field or about key in words, its references linked. */
export function valueColumn(label: string, name: string, options: Partial<Column> = {}): Column {
  return {
    ...plain,
    label,
    sort: "up",
    ...options,
    cell: (record, { library, dataset }) => {
      const field = dataset.definition.fields[name];
      const value = record[name];
      if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return empty;
      if (field === undefined)
        return aboutCell(library, dataset.definition.about[name]?.refersTo ?? null, value as string);
      const view = viewValue(library, field, value);
      const text = valueText(view);
      if (view.kind === "links") return { kind: "links", items: view.items, key: text.toLowerCase() };
      return { kind: "text", text, contested: record.contested.includes(name), key: text.toLowerCase() };
    },
  };
}

function aboutCell(
  library: Parameters<typeof linkTo>[0],
  refersTo: Parameters<typeof linkTo>[1] | null,
  value: string,
) {
  if (refersTo === null) return textCell(value.replaceAll("-", " "));
  const link = linkTo(library, refersTo, value);
  return { kind: "links", items: [link], key: link.text.toLowerCase() } as const;
}

export function textCell(text: string, key = text.toLowerCase()) {
  return { kind: "text", text, contested: false, key } as const;
}

/** Something counted or put together from the record. */
export function textColumn(
  label: string,
  textOf: (record: AnyRecord) => string | null,
  options: Partial<Column> = {},
): Column {
  return {
    ...plain,
    label,
    sort: "up",
    ...options,
    cell: (record) => {
      const text = textOf(record);
      return text === null ? empty : textCell(text);
    },
  };
}

export function countColumn(label: string, count: (...args: Parameters<Column["cell"]>) => number): Column {
  return {
    ...plain,
    label,
    sort: "down",
    numeric: true,
    named: true,
    cell: (record, context) => {
      const number = count(record, context);
      return number === 0 ? empty : textCell(number.toLocaleString("en-US"), String(number));
    },
  };
}
