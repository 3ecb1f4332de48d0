import type { Table } from "../tables/table.ts";
import { about, type DataFile, mediaTypes } from "./data-file.ts";
import { tableSchema } from "./table-schema.ts";

const csvRule =
  "A text that a spreadsheet would calculate (one that begins with = + - @ or a tab) has an apostrophe before it, and so " +
  "has one that begins with an apostrophe: take one away. Numbers are never changed.";

/** The Frictionless Data Package of all files: the CSV files as tables with their schemas, all others as they are. */
export function datapackage(tables: readonly Table[], files: readonly DataFile[], version: string): object {
  const { license, homepage, ...head } = about;
  const sources = tables.find(({ name }) => name === "sources")?.rows ?? [];
  return {
    profile: "data-package",
    ...head,
    version,
    homepage,
    licenses: [license],
    contributors: [{ title: "The contributors of AI Almanac", path: homepage, role: "author" }],
    sources: sources.map(({ title, url }) => ({ title, path: url })),
    resources: files.map((file) => resource(file, tables)),
  };
}

function resource(file: DataFile, tables: readonly Table[]): object {
  const { name, format, bytes, sha256 } = file;
  const table = tables.find((one) => one.name === file.table);
  const isTable = format === "csv" && table !== undefined;
  return {
    name: isTable ? table.name : name,
    path: name,
    profile: isTable ? "tabular-data-resource" : "data-resource",
    ...(table === undefined ? {} : { title: table.title, description: describe(table, isTable) }),
    format,
    mediatype: mediaTypes[format],
    ...(format === "parquet" || format === "sqlite" ? {} : { encoding: "utf-8" }),
    bytes,
    hash: `sha256:${sha256}`,
    ...(isTable ? { schema: tableSchema(table) } : {}),
  };
}

function describe({ description }: Table, isCsv: boolean): string {
  return isCsv ? `${description} ${csvRule}` : description;
}
