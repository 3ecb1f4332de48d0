import { type Command, Option } from "commander";
import { exportFormats } from "./export-formats.ts";
import type { ExportOptions } from "./run-export.ts";

const examples = `
Examples:
  ai-almanac export --out data                               every table as Parquet
  ai-almanac export deals deals_versions --format csv --out data
  ai-almanac export --format sqlite --out data               all tables in one file
`;

/** Adds the command `export`. What it does is loaded when it is called. */
export function addExport(program: Command, folder: string, out: (text: string) => void): void {
  program
    .command("export")
    .description("write tables as files: json, ndjson, csv, parquet, or one SQLite file")
    .argument(
      "[tables...]",
      "datasets, and claims, standings, changes, rulings, publishers, <dataset>_versions; left out: all",
    )
    .addOption(new Option("--format <format>", "the form of the files").choices(exportFormats).default("parquet"))
    .requiredOption("--out <folder>", "where to; made where it is not there")
    .option("--force", "replace files that are there")
    .addHelpText("after", examples)
    .action(async (tables: string[], options: ExportOptions) => {
      const { runExport } = await import("./run-export.ts");
      out(await runExport(folder, tables, options));
    });
}
