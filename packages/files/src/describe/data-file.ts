/** A file that is published. */
export interface DataFile {
  /** Its name in the package, on the site and in `export`. */
  readonly name: string;
  /** The table that it holds; null for those that hold or describe all. */
  readonly table: string | null;
  readonly format: "json" | "ndjson" | "csv" | "parquet" | "sqlite" | "sql";
  /** Null where it is no table. */
  readonly rows: number | null;
  readonly bytes: number;
  /** SHA-256, 64 hexadecimal digits. */
  readonly sha256: string;
}

export const mediaTypes: Readonly<Record<DataFile["format"], string>> = {
  json: "application/json",
  ndjson: "application/x-ndjson",
  csv: "text/csv",
  parquet: "application/vnd.apache.parquet",
  sqlite: "application/vnd.sqlite3",
  sql: "application/sql",
};

/** What the whole is, for catalogues. */
export const about = {
  name: "ai-almanac",
  title: "AI Almanac",
  description:
    "The open record of the AI industry: chips, deals, moves, models, organizations, people and financial figures, " +
    "each as its sources say it, with their claims, what was known on every day, and what changed.",
  homepage: "https://github.com/ai-almanac/ai-almanac",
  keywords: ["artificial intelligence", "chips", "deals", "provenance", "as of"],
  license: {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
} as const;
