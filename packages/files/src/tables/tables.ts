import { timeline } from "@ai-almanac/query";
import { definitions } from "@ai-almanac/schema";
import type { Row } from "../columns/column.ts";
import { datasetColumns } from "../columns/dataset-columns.ts";
import {
  changeColumns,
  claimColumns,
  publisherColumns,
  rulingColumns,
  sourceColumns,
  standingColumns,
  versionColumns,
} from "../columns/other-columns.ts";
import { type Dataset, datasets, publishers, sources } from "./almanac.ts";
import { changeRows, claimRows, rulingRows, versionRows } from "./rows.ts";
import { standingRows } from "./standing-rows.ts";
import type { Table } from "./table.ts";

/** Every table of the almanac; records first. */
export function allTables(): Table[] {
  const rest = { dataset: null, knownOn: null };
  return [
    ...datasets.map(recordTable),
    {
      ...{ name: "sources", title: "Sources", description: "What all of it was read from." },
      ...{ columns: sourceColumns, key: ["id"], dataset: "sources", rows: rowsOf(sources) },
      knownOn: (row) => row.read as string,
    },
    {
      ...{ name: "publishers", title: "Publishers", description: "Who published the sources.", ...rest },
      ...{ columns: publisherColumns, key: ["id"], rows: rowsOf(publishers) },
    },
    ...datasets.map(versionTable),
    {
      ...{ name: "claims", title: "Claims", ...rest },
      description: "What every source says of every field and event, one row a statement.",
      ...{ columns: claimColumns, key: ["dataset", "record", "position"], rows: datasets.flatMap(claimRows) },
      knownOn: (row) => row.knownOn as string,
    },
    {
      ...{ name: "standings", title: "Standings", ...rest },
      description: "Where every statement of the claims stood, from which day and until which.",
      ...{ columns: standingColumns, key: ["dataset", "record", "position", "known_from"] },
      rows: datasets.flatMap(standingRows),
      knownOn: (row) => row.known_from as string,
    },
    {
      ...{ name: "rulings", title: "Rulings", description: "Decisions of editors, with their reasons.", ...rest },
      ...{ columns: rulingColumns, key: ["dataset", "record", "position"], rows: datasets.flatMap(rulingRows) },
    },
    {
      ...{ name: "changes", title: "Changes", ...rest },
      description: "What became known on which day, one row a field and a day.",
      ...{ columns: changeColumns, key: ["dataset", "position"], rows: datasets.flatMap(changeRows) },
      knownOn: (row) => row.day as string,
    },
  ];
}

function recordTable({ name, records, claims }: Dataset): Table {
  const { description } = definitions[name];
  const line = timeline(claims);
  return {
    ...{ name, title: titleOf(name), description, columns: datasetColumns(definitions[name]), key: ["id"] },
    ...{ dataset: name, rows: rowsOf(records) },
    knownOn: (row) => line.versions(row.id as string)[0]?.from as string,
  };
}

function versionTable(dataset: Dataset): Table {
  const { name } = dataset;
  return {
    ...{ name: `${name}_versions`, title: `${titleOf(name)} by day` },
    description: `What one could know of each record of ${name}, from which day and until which.`,
    ...{ columns: versionColumns(datasetColumns(definitions[name])), key: ["id", "known_from"] },
    ...{ dataset: name, rows: versionRows(dataset) },
    knownOn: (row) => row.known_from as string,
  };
}

function rowsOf(records: readonly object[]): readonly Row[] {
  return records as readonly Row[];
}

function titleOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
