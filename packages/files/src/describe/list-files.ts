import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Table } from "../tables/table.ts";
import type { DataFile } from "./data-file.ts";

/** What lies in a folder, sorted by name, with what it holds. */
export function listFiles(folder: string, tables: readonly Table[]): DataFile[] {
  const names = globSync("**/*.{json,ndjson,csv,parquet,sqlite,sql}", { cwd: folder });
  return names
    .map((name) => name.replaceAll("\\", "/"))
    .sort()
    .map((name) => dataFile(folder, name, tables));
}

function dataFile(folder: string, name: string, tables: readonly Table[]): DataFile {
  const content = readFileSync(join(folder, name));
  // A table in folders is named by the first of them.
  const table = tables.find((one) => one.name === name.split(/[./]/)[0]) ?? null;
  return {
    name,
    table: table?.name ?? null,
    format: name.slice(name.lastIndexOf(".") + 1) as DataFile["format"],
    rows: table?.rows.length ?? null,
    bytes: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
  };
}
