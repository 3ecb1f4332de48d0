/** Run in this package's folder: writes `dist/` and what the doors import. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { croissant } from "./describe/croissant.ts";
import { datapackage } from "./describe/datapackage.ts";
import { listFiles } from "./describe/list-files.ts";
import { allTables } from "./tables/tables.ts";
import { asciiJson } from "./write/json.ts";
import { writeTables } from "./write/write-tables.ts";

const folder = join(import.meta.dirname, "..");
const dist = join(folder, "dist");
const generated = join(folder, "src", "generated");
const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const tables = allTables();
await writeTables(tables, dist);

const files = listFiles(dist, tables);
const lastRead = tables
  .find(({ name }) => name === "sources")
  ?.rows.map((row) => row.read as string)
  .sort()
  .at(-1);
writeFileSync(join(dist, "datapackage.json"), `${asciiJson(datapackage(tables, files, version), 1)}\n`);
writeFileSync(join(dist, "croissant.json"), `${asciiJson(croissant(tables, files, version, lastRead ?? ""), 1)}\n`);

const all = listFiles(dist, tables);
mkdirSync(generated, { recursive: true });
writeFileSync(join(generated, "files.json"), asciiJson(all));
writeFileSync(
  join(generated, "files.d.json.ts"),
  'import type { DataFile } from "../describe/data-file.ts";\n\ndeclare const data: readonly DataFile[];\nexport default data;\n',
);
writeFileSync(
  join(generated, "file-names.ts"),
  `/** Every file by its name. */\nexport interface FileNames {\n${all.map(({ name }) => `  readonly "${name}": unknown;\n`).join("")}}\n`,
);
