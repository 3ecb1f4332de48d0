import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fillReadable, parseOnce, readFiles } from "@ai-almanac/compiler";
import type { DatasetName } from "@ai-almanac/schema";
import { shortName } from "../git/find-base.ts";
import { readBlobs } from "../git/read-blobs.ts";
import { readRevision } from "../git/read-revision.ts";
import { withProgress } from "../output/with-progress.ts";
import { changedPaths, codeChanges, surfaceChanges } from "./code-changes.ts";
import { compareContract } from "./compare-contract.ts";
import { compareData } from "./compare-data.ts";
import type { ContractChange, DataDiff, DatasetChange } from "./data-diff.ts";
import { packageBumps } from "./package-bumps.ts";
import { readContract } from "./read-contract.ts";

/** Compares the built data of a commit with that of another, or of the working tree where `head` is null. */
export function compareRevisions(root: string, base: string, head: string | null): DataDiff {
  return withProgress(parseOnce(), (parse) => compare(root, base, head, parse));
}

function compare(root: string, base: string, head: string | null, parse: ReturnType<typeof parseOnce>): DataDiff {
  const before = fillReadable(readRevision(root, base), parse);
  const after = fillReadable(head === null ? readFiles(root) : readRevision(root, head), parse);
  const datasets = compareData(before.checked, after.checked)
    .map((change) => ({ ...change, contract: contractOf(root, base, head, change.dataset) }))
    .filter(isChanged);
  const paths = changedPaths(root, base, head);
  return {
    base: shortName(root, base),
    head: head === null ? "working tree" : shortName(root, head),
    datasets,
    packages: packageBumps(datasets, codeChanges(root, base, head, paths), surfaceChanges(root, base, head, paths)),
    notes: [
      ...notesOn("The base", before),
      ...notesOn("The head", after),
      ...(paths.some((path) => /^packages\/(compiler\/src\/(fill|emit)|query\/src\/(judge|resolve))\//.test(path))
        ? [
            "Code that resolves or emits changed. Both sides are built by the code of today, so what it changes does not show here.",
          ]
        : []),
    ],
  };
}

function notesOn(side: string, { wrong, unread }: { wrong: readonly string[]; unread: readonly string[] }): string[] {
  if (wrong.length === 0) return [];
  const read = unread.length === 0 ? "" : ` Nothing could be read of ${unread.join(", ")}.`;
  return [`${side} fails today's checks in ${wrong.join(", ")}: what can be read of it is compared.${read}`];
}

function isChanged({ dataset: _, ...lists }: DatasetChange): boolean {
  return Object.values(lists).some((list) => list.length > 0);
}

function contractOf(root: string, base: string, head: string | null, dataset: DatasetName): ContractChange[] {
  const path = `packages/schema/json/${dataset}.schema.json`;
  const old = readBlobs(root, base, [path]).get(path)?.toString();
  const now = head === null ? textOf(join(root, path)) : readBlobs(root, head, [path]).get(path)?.toString();
  if (old === undefined || now === undefined || old === now) return [];
  return compareContract(readContract(old), readContract(now));
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
