import { globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, commit } from "./copy-project.ts";
import { project, run } from "./run.ts";

export const correctedTitle = "Corrected in the rehearsal";

/** Corrects the title of one source, which every package but `sources` and the files must sleep through. Gives its id. */
export function correctOneRecord(copy: string): string {
  const [path = ""] = globSync("packages/datasets/sources/records/*.yaml", { cwd: copy }).sort();
  const text = readFileSync(join(copy, path), "utf8");
  const corrected = text.replace(/^title: .*$/m, `title: ${JSON.stringify(correctedTitle)}`);
  if (corrected === text) throw new Error(`${path} has no title`);
  writeFileSync(join(copy, path), corrected);
  return basename(path, ".yaml");
}

/** Words the change, writes versions as a release does and builds. Gives the packages announced, with their new versions. */
export function release(copy: string): Map<string, string> {
  const command = [join(copy, "packages/cli/src/main.ts")];
  run(copy, process.execPath, [...command, "changeset", "--auto", "--base", "main"]);
  run(copy, process.execPath, [...command, "guard", "--base", "main"]);
  commit(copy, "correct");
  const versions = () =>
    new Map(
      globSync("packages/{*,datasets/*}/package.json", { cwd: copy }).map((path) => {
        const { name, version } = JSON.parse(readFileSync(join(copy, path), "utf8")) as {
          name: string;
          version: string;
        };
        return [name, version] as const;
      }),
    );
  const before = versions();
  run(copy, process.execPath, [...command, "changeset", "--join"]);
  run(copy, process.execPath, [join(project, "node_modules/@changesets/cli/bin.js"), "version"]);
  build(copy);
  return new Map([...versions()].filter(([name, version]) => before.get(name) !== version));
}
