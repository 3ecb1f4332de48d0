import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { datasetNames } from "@ai-almanac/schema";
import { onTestFinished } from "vitest";
import { runProgram } from "../src/program.ts";

const project = join(import.meta.dirname, "../../..");
const changesets = join(project, "node_modules/@changesets/cli/bin.js");
/** Nothing of this machine's own settings reaches git, and commits have the same ids everywhere. */
const environment = {
  PATH: process.env.PATH ?? "",
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.org",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.org",
  GIT_AUTHOR_DATE: "2026-11-24T00:00:00Z",
  GIT_COMMITTER_DATE: "2026-11-24T00:00:00Z",
  FORCE_COLOR: "0",
  NO_COLOR: "1",
};

export interface Repository {
  readonly root: string;
  readonly git: (...args: string[]) => string;
  /** Runs the command line; gives its exit code and all that it printed. */
  readonly run: (...args: string[]) => Promise<string>;
  /** Runs the changesets of npm, as a release does. */
  readonly changesets: (...words: string[]) => void;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  /** Replaces one text of a file, which must be there. */
  readonly edit: (path: string, from: string, to: string) => void;
  readonly remove: (path: string) => void;
  /** Writes versions and changelogs as a release does; gives the changelogs and the new versions. */
  readonly release: () => Promise<string>;
}

/** A real git repository in a temporary folder: the good tree, its packages and one commit on `main`; HEAD is `work`. */
export function makeRepository(): Repository {
  const root = mkdtempSync(join(tmpdir(), "ai-almanac-scenario-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(join(project, "packages/compiler/tests/good-tree"), root, { recursive: true });
  cpSync(join(project, "packages/schema/json"), join(root, "packages/schema/json"), { recursive: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const folders = [...datasetNames.map((name) => `datasets/${name}`), "schema", "query"];
  for (const folder of folders) {
    const name = `@ai-almanac/${folder.split("/").at(-1)}`;
    write(`packages/${folder}/package.json`, `${JSON.stringify({ name, version: "1.0.0" }, null, 2)}\n`);
  }
  write("packages/query/src/when.ts", "export const when = 1;\n");
  const workspaces = ["packages/*", "packages/datasets/*"];
  write(
    "package.json",
    `${JSON.stringify({ name: "fixture", version: "0.0.0", private: true, workspaces }, null, 2)}\n`,
  );
  write("package-lock.json", '{ "name": "fixture", "lockfileVersion": 3, "packages": {} }\n');
  write(".changeset/config.json", readFileSync(join(project, ".changeset/config.json"), "utf8"));

  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: root, env: environment, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  git("init", "--quiet", "--initial-branch", "main");
  git("add", "--all");
  git("commit", "--quiet", "--message", "base");
  git("switch", "--quiet", "--create", "work");

  const run = async (...args: string[]) => {
    let printed = "";
    const print = (text: string) => {
      printed += text;
    };
    const status = await runProgram(args, root, { out: print, err: print });
    return `$ ai-almanac ${args.join(" ")}\n${withoutCommits(printed)}exit ${status}\n`;
  };

  const tool = (...words: string[]) => {
    execFileSync(process.execPath, [changesets, ...words], { cwd: root, env: environment, stdio: "pipe" });
  };

  return {
    root,
    git,
    changesets: tool,
    read,
    write,
    run,
    edit: (path, from, to) => {
      const text = read(path);
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
      write(path, text.replace(from, to));
    },
    remove: (path) => rmSync(join(root, path)),
    release: async () => {
      const joined = await run("changeset", "--join");
      tool("version");
      const logs = folders.map((folder) => {
        const { version } = JSON.parse(read(`packages/${folder}/package.json`)) as { version: string };
        return version === "1.0.0" ? "" : withoutCommits(read(`packages/${folder}/CHANGELOG.md`));
      });
      return [joined, "$ changeset version", ...logs.filter((log) => log !== "")].join("\n");
    },
  };
}

/** Ids of commits follow from every file of the good tree. */
function withoutCommits(text: string): string {
  return text.replace(/\b[0-9a-f]{7}\b(?= to |: |$)/gm, "<commit>");
}
