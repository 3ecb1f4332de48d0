import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordClaims } from "@ai-almanac/query";
import type { DatasetName } from "@ai-almanac/schema";

/** A published redirect: where an id went, since when and why. */
export interface PublishedRedirect {
  readonly from: string;
  readonly to?: string;
  readonly split?: readonly string[];
  readonly gone?: true;
  readonly since: string;
  readonly why: string;
}

/** What the root task `check-data` wrote for one dataset of claims. */
export interface CheckedClaims {
  readonly dataset: Exclude<DatasetName, "sources">;
  readonly records: readonly RecordClaims[];
  readonly redirects: readonly PublishedRedirect[];
}

/** The same for sources, which are plain. */
export interface CheckedSources {
  readonly dataset: "sources";
  readonly sources: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly published: string | null;
    readonly read: string;
    readonly kind: string;
  }[];
  readonly publishers: readonly { readonly id: string }[];
  readonly redirects: readonly PublishedRedirect[];
}

/** Reads `.almanac/checked/<dataset>.json` below the repository's root. */
export function readChecked(root: string, dataset: DatasetName): CheckedClaims | CheckedSources {
  const path = join(root, ".almanac", "checked", `${dataset}.json`);
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new Error(`${path} cannot be read; run \`npm run build\` at the root, which checks all records first`, {
      cause,
    });
  }
}
