import { createRequire } from "node:module";

/** What we read of webpack's statistics. */
export interface Stats {
  hasErrors(): boolean;
  toString(options: object): string;
}

/** webpack comes with the rehearsal's own lock, not with `npm ci`, so its types are not there to check. */
export const webpack: (options: object, done: (error: Error | null, stats?: Stats) => void) => unknown = createRequire(
  import.meta.url,
)("webpack");
