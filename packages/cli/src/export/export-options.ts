export const exportFormats = ["json", "ndjson", "csv", "parquet", "sqlite"] as const;

export interface ExportOptions {
  readonly format: (typeof exportFormats)[number];
  readonly out: string;
  readonly force?: boolean;
}
