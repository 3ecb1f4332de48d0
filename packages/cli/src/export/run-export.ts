import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { DataFile } from "@ai-almanac/files";
import { CommandError } from "../error.ts";
import { writeTogether } from "../write/write-together.ts";
import type { ExportFormat } from "./export-formats.ts";

export interface ExportOptions {
  readonly format: ExportFormat;
  readonly out: string;
  readonly force?: boolean;
}

/** Copies the packaged files of some tables, or of all, into a folder: all of them whole, or none. */
export async function runExport(folder: string, tables: readonly string[], options: ExportOptions): Promise<string> {
  const { files } = await import("@ai-almanac/files");
  const { filePath } = await import("@ai-almanac/files/node");
  const chosen = choose(files, tables, options.format);
  const target = resolve(folder, options.out);
  if (existsSync(target) && !statSync(target).isDirectory()) {
    throw new CommandError(`${options.out} is no folder.\nTo do: name a folder, which may be a new one.`);
  }
  const there = chosen.filter(({ name }) => existsSync(join(target, name)));
  if (there.length > 0 && options.force !== true) {
    throw new CommandError(
      `${options.out} has ${there.map(({ name }) => name).join(", ")} already; nothing was written.\n` +
        "To do: name another folder, or add --force to replace them.",
    );
  }
  const contents = chosen.map(({ name }) => [name, readFileSync(filePath(name as never))] as const);
  const none = new Map<string, Uint8Array>();
  try {
    mkdirSync(target, { recursive: true });
    writeTogether(target, {
      added: options.force === true ? none : new Map(contents),
      edited: options.force === true ? new Map(contents) : none,
    });
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const why = (error as NodeJS.ErrnoException).message;
    const bytes = chosen.reduce((sum, file) => sum + file.bytes, 0);
    throw new CommandError(
      `${options.out} could not be written: ${why}.\n` +
        `To do: name a folder that you may write to, with room for ${bytes} bytes.`,
    );
  }
  return chosen.map(({ name, bytes }) => `${join(options.out, name)}  ${bytes} bytes\n`).join("");
}

function choose(files: readonly DataFile[], tables: readonly string[], format: ExportFormat): readonly DataFile[] {
  const known = files.filter((file) => file.table !== null && file.format === "parquet").map(({ table }) => table);
  const unknown = tables.filter((table) => !known.includes(table));
  if (unknown.length > 0) {
    throw new CommandError(
      `there is no table ${unknown.join(", ")}; there are ${known.join(", ")}.\nTo do: name some of these, or none for all.`,
    );
  }
  if (format === "sqlite" && tables.length > 0) {
    throw new CommandError(
      `the SQLite file holds all tables, so ${tables.join(", ")} cannot come alone.\n` +
        "To do: leave the names out, or choose --format json, ndjson, csv or parquet.",
    );
  }
  const ofFormat = files.filter((file) => file.format === format && (file.table !== null || format === "sqlite"));
  return tables.length === 0 ? ofFormat : ofFormat.filter(({ table }) => table !== null && tables.includes(table));
}
