import { decode, idPattern, type ReadFiles, type SourceFile } from "@ai-almanac/compiler";
import { type DatasetName, datasetNames } from "@ai-almanac/schema";
import { readBlobs } from "./read-blobs.ts";

const place = /^packages\/datasets\/([a-z]+)\/(?:records\/([^/]+)|(publishers|redirects))\.yaml$/;

/** What stands where, for a path of YAML that the compiler would read; null for any other. */
export function placeOf(path: string): Omit<SourceFile, "text"> | null {
  const [, folder, id = "", list] = place.exec(path) ?? [];
  const dataset = datasetNames.find((name): name is DatasetName => name === folder);
  if (dataset === undefined || (list === "publishers" && dataset !== "sources")) return null;
  if (list !== undefined) return { path, dataset, id: "", role: list as "publishers" | "redirects" };
  return idPattern.test(id) ? { path, dataset, id, role: "record" } : null;
}

/** The files of a revision as `readFiles` gives those of a folder, read from git without a checkout. */
export function readRevision(root: string, commit: string): ReadFiles {
  const files: SourceFile[] = [];
  const problems: ReadFiles["problems"][number][] = [];
  const ids = new Map<DatasetName, Set<string>>(datasetNames.map((name) => [name, new Set()]));
  for (const [path, bytes] of readBlobs(root, commit, ["packages/datasets"])) {
    const found = placeOf(path);
    if (found === null) continue;
    if (found.role === "record") ids.get(found.dataset)?.add(found.id);
    const text = decode(bytes, path);
    if (typeof text === "string") files.push({ ...found, text });
    else problems.push(text);
  }
  return { files: files.sort(byDatasetAndId), ids, problems };
}

/** In the order in which the compiler reads a folder: records by id, not by file name, since a-b.yaml comes before a.yaml. */
function byDatasetAndId(a: SourceFile, b: SourceFile): number {
  const order = datasetNames.indexOf(a.dataset) - datasetNames.indexOf(b.dataset);
  return order || Number(b.role === "record") - Number(a.role === "record") || (a.id < b.id ? -1 : 1);
}
