import { existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { type DatasetName, datasetNames } from "@ai-almanac/schema";
import { fileProblem, type Problem } from "../problem/problem.ts";
import { listRecords } from "./list-records.ts";
import { readText } from "./read-text.ts";
import type { FileRole, SourceFile } from "./source-file.ts";

const datasetsFolder = "packages/datasets";
export const publishersPath = `${datasetsFolder}/sources/publishers.yaml`;

export interface ReadFiles {
  readonly files: readonly SourceFile[];
  /** All ids that there are, also of files that could not be read, so that one broken file breaks no references. */
  readonly ids: ReadonlyMap<DatasetName, ReadonlySet<string>>;
  readonly problems: readonly Problem[];
}

/** Reads every file of every dataset below `root`, in one order. Throws where there is no folder of datasets. */
export function readFiles(root: string): ReadFiles {
  const files: SourceFile[] = [];
  const problems: Problem[] = unknownDatasets(root);
  const ids = new Map<DatasetName, ReadonlySet<string>>();

  const take = (dataset: DatasetName, role: FileRole, id: string, path: string) => {
    const text = readText(join(root, path), path);
    if (typeof text === "string") files.push({ path, dataset, role, id, text });
    else problems.push(text);
  };

  for (const dataset of datasetNames) {
    const base = `${datasetsFolder}/${dataset}`;
    const listed = readFolder(root, `${base}/records`);
    problems.push(...listed.problems);
    ids.set(dataset, new Set(listed.ids));
    for (const id of listed.ids) take(dataset, "record", id, `${base}/records/${id}.yaml`);
    for (const role of dataset === "sources" ? (["publishers", "redirects"] as const) : (["redirects"] as const)) {
      const path = `${base}/${role}.yaml`;
      if (lstatSync(join(root, path), { throwIfNoEntry: false })) take(dataset, role, "", path);
    }
  }
  return { files, ids, problems };
}

function readFolder(root: string, shown: string): ReturnType<typeof listRecords> {
  const folder = join(root, shown);
  if (!existsSync(folder)) return { ids: [], problems: [] };
  const expected = join(realpathSync(root), ...shown.split("/"));
  const real = realpathSync(folder);
  if (real === expected) return listRecords(folder, shown);
  const problem = fileProblem(shown, {
    what: "the folder of records is a link",
    expected: "a folder of the repository itself",
    found: `a link to ${JSON.stringify(real.split(sep).join("/"))}`,
    todo: "put the folder itself in place of the link",
  });
  return { ids: [], problems: [problem] };
}

function unknownDatasets(root: string): Problem[] {
  const folder = join(root, datasetsFolder);
  if (!existsSync(folder)) throw new Error(`${folder} does not exist: --root must name the root of the repository`);
  const known: ReadonlySet<string> = new Set(datasetNames);
  const unknown = readdirSync(folder).filter((name) => !known.has(name) && existsSync(join(folder, name, "records")));
  return unknown.sort().map((name) =>
    fileProblem(`${datasetsFolder}/${name}`, {
      what: "no dataset has this name",
      expected: `one of ${datasetNames.join(", ")}`,
      found: JSON.stringify(name),
      todo: "rename the folder, or define the dataset in packages/schema",
    }),
  );
}
