import { type Dirent, readdirSync } from "node:fs";
import { fileProblem, type Problem } from "../problem/problem.ts";

export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const extension = ".yaml";

export interface RecordNames {
  /** Ids whose files are worth reading, sorted. */
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
}

/** Lists a folder of records. Hidden files are passed over, but for hidden YAML, which somebody meant to be read. */
export function listRecords(folder: string, shown: string): RecordNames {
  const ids: string[] = [];
  const problems: Problem[] = [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    if (entry.name.startsWith(".") && !entry.name.endsWith(extension)) continue;
    // Of two names that differ in case alone, one at most is an id.
    const twin = entry.name.toLowerCase();
    const problem = twin !== entry.name && names.has(twin) ? sameUpToCase(entry.name, twin) : judge(entry);
    if (problem === null) ids.push(entry.name.slice(0, -extension.length));
    else problems.push(fileProblem(`${shown}/${entry.name}`, problem));
  }
  // Not in the order of files: a-b.yaml comes before a.yaml.
  return { ids: ids.sort(), problems };
}

function judge(entry: Dirent) {
  if (entry.isSymbolicLink()) {
    return {
      what: "a link stands where a record should",
      expected: "a plain file, since links may leave the folder",
      found: "a link",
      todo: "put the file itself in place of the link",
    };
  }
  if (!entry.isFile()) {
    return {
      what: "something other than a file stands among the records",
      expected: "files named <id>.yaml and nothing else",
      found: entry.isDirectory() ? "a folder" : "no plain file",
      todo: "move it elsewhere",
    };
  }
  if (!entry.name.endsWith(extension)) {
    return {
      what: "a file that is no record",
      expected: "a name that ends in .yaml",
      found: JSON.stringify(entry.name),
      todo: /\.(yml|YAML|YML)$/.test(entry.name) ? "rename it to end in .yaml" : "move it elsewhere",
    };
  }
  if (idPattern.test(entry.name.slice(0, -extension.length))) return null;
  return {
    what: "the file's name is no id",
    expected: "a name of a-z, 0-9 and single hyphens before .yaml, such as meta-mtia-300.yaml",
    found: JSON.stringify(entry.name),
    todo: "rename the file",
  };
}

function sameUpToCase(name: string, twin: string) {
  return {
    what: "two files have one id up to case",
    expected: "ids that differ in more than upper and lower case, since some disks hold only one of them",
    found: `${JSON.stringify(name)} beside ${JSON.stringify(twin)}`,
    todo: "join the two records, or give one another id",
  };
}
