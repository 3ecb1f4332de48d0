import { type DataFile, files } from "@ai-almanac/files";
import { pathTo } from "./paths.ts";

/** A file that the site serves, with the address that it keeps. */
export interface Download extends DataFile {
  readonly address: string;
}

export const downloads: readonly Download[] = files.map((file) => ({
  ...file,
  address: pathTo(`downloads/${file.name}`),
}));

export const tableFormats = ["parquet", "csv", "json", "ndjson"] as const;

/** A table and its file in each of `tableFormats`. */
export interface TableDownloads {
  readonly table: string;
  readonly rows: number;
  readonly files: readonly Download[];
}

/** Tables of records first, then their versions, then the rest; each by name. */
export const tableDownloads: readonly TableDownloads[] = [...new Set(downloads.flatMap(({ table }) => table ?? []))]
  .sort((a, b) => Number(a.endsWith("_versions")) - Number(b.endsWith("_versions")) || (a < b ? -1 : 1))
  .map((table) => {
    const own = downloads.filter((file) => file.table === table);
    return {
      table,
      rows: own[0]?.rows ?? 0,
      files: tableFormats.flatMap((format) => own.find((file) => file.format === format) ?? []),
    };
  });

/** What holds or describes all tables. */
export const wholeDownloads: readonly (Download & { readonly what: string })[] = [
  { name: "ai-almanac.sqlite", what: "Every table in one file for SQLite, with foreign keys and a search of names" },
  { name: "datapackage.json", what: "What each column is, with sources, licences and checksums (Frictionless)" },
  { name: "croissant.json", what: "The same for machine learning (Croissant 1.0)" },
  { name: "ddl/spark.sql", what: "Table definitions for Spark" },
  { name: "ddl/trino.sql", what: "Table definitions for Trino" },
  { name: "ddl/bigquery.sql", what: "Table definitions for BigQuery" },
].flatMap(({ name, what }) => {
  const file = downloads.find((one) => one.name === name);
  return file === undefined ? [] : [{ ...file, what }];
});

/** Bytes as readers say them: 56 kB, 7.2 MB. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
