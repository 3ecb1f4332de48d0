import type { DataFile } from "./describe/data-file.ts";
import type { FileNames } from "./generated/file-names.ts";
import list from "./generated/files.json" with { type: "json" };

export type { DataFile, FileNames };

/** The name of a file of this package. */
export type FileName = keyof FileNames;

/** Every file, sorted by name, with its size and checksum. */
export const files: readonly DataFile[] = list;
