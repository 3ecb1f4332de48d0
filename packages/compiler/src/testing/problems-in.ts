import { join } from "node:path";
import type { DatasetName } from "@ai-almanac/schema";
import { checkFiles } from "../check-all.ts";
import { type ReadFiles, readFiles } from "../read/read-files.ts";
import type { FileRole, SourceFile } from "../read/source-file.ts";

const goodTree = readFiles(join(import.meta.dirname, "../../tests/good-tree"));

/** Files by dataset and id, `chips/x`, or by dataset and list, `deals/redirects`. */
export type Files = Readonly<Record<string, string>>;

/** The good tree with some files added, or put in place of its own. */
export function goodTreeWith(files: Files): ReadFiles {
  const added = Object.entries(files).map(([name, text]) => sourceFile(name, text));
  const paths = new Set(added.map(({ path }) => path));
  const ids = new Map([...goodTree.ids].map(([dataset, own]) => [dataset, new Set(own)]));
  for (const { dataset, role, id } of added) if (role === "record") ids.get(dataset)?.add(id);
  return { files: [...goodTree.files.filter(({ path }) => !paths.has(path)), ...added], ids, problems: [] };
}

/** What is wrong with the good tree and these files, short: `claims[0].says.tdp: unknown unit`. */
export function problemsIn(files: Files): string[] {
  return checkFiles(goodTreeWith(files)).problems.map(({ field, what }) => `${field}: ${what}`);
}

/** The same for one chip; `body` is what follows its name and `about`. */
export function problemsInChip(body: string): string[] {
  return problemsIn({ "chips/x": `name: X\nabout: { kind: asic, designer: meta, scope: chip }\n${body}` });
}

/** The same for one claim of a chip, read on 2026-02-24. */
export function problemsInClaim(rest: string): string[] {
  return problemsInChip(`claims: [{ source: reuters-2026-02-24, ${rest} }]`);
}

function sourceFile(name: string, text: string): SourceFile {
  const [dataset, id = ""] = name.split("/") as [DatasetName, string];
  const role: FileRole = id === "redirects" || id === "publishers" ? id : "record";
  const folder = `packages/datasets/${dataset}`;
  const path = role === "record" ? `${folder}/records/${id}.yaml` : `${folder}/${id}.yaml`;
  return { path, dataset, role, id: role === "record" ? id : "", text };
}
