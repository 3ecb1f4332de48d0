import type { Quantity, TableRow } from "@ai-almanac/query";
import type { AnyRecord, Dataset, Library } from "../../library/library.ts";
import { printFactValue } from "../../print/fact-value.ts";
import { html } from "../../print/html.ts";
import { printSourceMark } from "../../print/source-mark.ts";
import { printStatus } from "../../print/status.ts";
import { printWhen } from "../../print/when.ts";
import { printWhole } from "../../print/whole.ts";
import { viewEvents } from "../events.ts";
import { viewFactGroups } from "../fact-groups.ts";
import type { Fact } from "../facts.ts";
import { recordPath } from "../paths.ts";
import { recordEntries } from "../record-claims.ts";
import { viewStatus } from "../status-line.ts";
import { viewTargets } from "../targets.ts";
import { viewUnconfirmedStage } from "../unconfirmed-stage.ts";
import type { Comparable } from "./comparable.ts";

/** One record of a comparison, its cells printed: what a page fetches when a reader adds it. */
export interface CompareColumn {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly cells: readonly CompareCell[];
}

export interface CompareCell {
  readonly section: string;
  readonly field: string;
  readonly label: string;
  /** The value with its source mark. */
  readonly html: string;
  /** Null where the value is no number. */
  readonly quantity: Quantity | null;
  readonly contested: boolean;
}

const time = "What happened and is planned";

export function viewColumn(library: Library, name: Comparable, record: AnyRecord): CompareColumn {
  const dataset = library.datasets[name];
  const entries = recordEntries(dataset, record.id);
  const status = viewStatus(dataset, record);
  const cells: CompareCell[] = [];
  const plain = { quantity: null, contested: false } as const;
  if (status !== null) {
    const words = html`<span class="v">${printStatus(status)}${status.when && html` ${printWhen(status.when)}`}</span>`;
    cells.push({ ...plain, section: "Status", field: "status", label: "Status", html: words.text });
  }
  const stage = viewUnconfirmedStage(dataset, record);
  if (stage !== null) {
    const words = html`<span class="mute">${stage.word} ${printWhen(stage.when)}</span>`;
    cells.push({ ...plain, section: "Status", field: "status", label: "Status", html: words.text });
  }
  // By what it is, not by its day: the columns of a comparison have one order.
  const order = new Map(dataset.definition.events.map(({ type }, index) => [type, index]));
  const events = viewEvents(library, dataset, record, entries);
  for (const event of events.toSorted((a, b) => (order.get(a.type) ?? 0) - (order.get(b.type) ?? 0))) {
    const words = html`<span class="v">${printWhen(event.when)}${event.as !== null && ` as ${event.as}`}</span>${event.source && printSourceMark(event.source)}`;
    cells.push({
      ...plain,
      section: time,
      field: `event.${event.type}`,
      label: event.word,
      html: words.text,
      contested: event.contested,
    });
  }
  for (const target of viewTargets(library, dataset, record, entries)) {
    const steps = target.history.map((step) => step.target.text).join(", then ");
    const words = html`<span class="v">${printWhole(steps)}</span>${target.outcome !== null && html` <small>${target.outcome}</small>`}${target.source && printSourceMark(target.source)}`;
    const label = `Planned: ${target.word.toLowerCase()}`;
    cells.push({
      ...plain,
      section: time,
      field: `target.${target.event}`,
      label,
      html: words.text,
      contested: target.contested,
    });
  }
  for (const group of viewFactGroups(library, dataset, record, entries)) {
    for (const fact of group.facts) cells.push(cellOf(dataset, record, group.title, fact));
  }
  return { id: record.id, name: record.name, href: recordPath(name, record.id), cells: joined(cells) };
}

function cellOf(dataset: Dataset, record: AnyRecord, section: string, fact: Fact): CompareCell {
  return {
    section,
    field: fact.field,
    label: fact.label,
    html: html`${printFactValue(fact)}${fact.source && printSourceMark(fact.source)}`.text,
    quantity: quantityOf(dataset, record, fact.field),
    contested: fact.contested,
  };
}

function quantityOf(dataset: Dataset, record: AnyRecord, path: string): Quantity | null {
  const [field = "", ...key] = path.split(".");
  const kind = dataset.definition.fields[field]?.kind;
  if (kind === "quantity") return record[field] as Quantity | null;
  if (kind !== "table") return null;
  return (record[field] as readonly TableRow[]).find((row) => row.key === key.join("."))?.value ?? null;
}

/** Events that repeat share a cell. */
function joined(cells: readonly CompareCell[]): CompareCell[] {
  return [...Map.groupBy(cells, ({ section, field }) => `${section} ${field}`).values()].map((group) => {
    const [first] = group as [CompareCell];
    return {
      ...first,
      html: group.map((cell) => cell.html).join("<br>"),
      contested: group.some((cell) => cell.contested),
    };
  });
}
