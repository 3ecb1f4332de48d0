/** The forms in which tables are packaged. */
export const exportFormats = ["json", "ndjson", "csv", "parquet", "sqlite"] as const;

export type ExportFormat = (typeof exportFormats)[number];
