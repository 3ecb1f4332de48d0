import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readJson, root, workspaces } from "../workspace.ts";

const documents = globSync(
  ["*.md", ".changeset/README.md", ".github/*.md", "packages/*/README.md", "packages/datasets/*/README.md"],
  { cwd: root },
).sort();
const { scripts } = readJson(join(root, "package.json")) as { scripts: Record<string, string> };
const npmWords = new Set(["ci", "install", "test", "start", "run", "config"]);
const names = workspaces.map(({ manifest }) => manifest.name);

describe.each(documents)("%s", (document) => {
  const text = readFileSync(join(root, document), "utf8");

  test("every npm script that it names is there", () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)(?: -w (\S+))?/g)];
    const missing = named.filter(([, script = "", workspace]) => {
      if (workspace === undefined) return !(script in scripts);
      const found = workspaces.find(({ manifest }) => manifest.name === workspace.replace(/[`.,]/g, ""));
      return !(script in ((found?.manifest.scripts as object | undefined) ?? {}));
    });
    expect(missing.map(([command]) => command)).toEqual([]);
  });

  test("npm is asked only for what it does", () => {
    const words = [...text.matchAll(/(?<![\w/-])npm ([a-z-]+)/g)].map(([, word = ""]) => word);
    const commands = words.filter((word) => !npmWords.has(word));
    // `npm run`-less prose such as "npm packages", "npm and Node".
    expect(commands.filter((word) => ["pack", "publish", "exec", "update", "version"].includes(word))).toEqual([]);
  });

  test("every command that npx runs comes with npm ci", () => {
    const commands = [...text.matchAll(/npx ([@\w/-]+)/g)].map(([, name = ""]) => name);
    expect(
      commands.filter((name) => !existsSync(join(root, "node_modules/.bin", name.split("/").at(-1) ?? ""))),
    ).toEqual([]);
  });

  test("every link inside the repository leads somewhere", () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
    const inside = links
      .map((link) =>
        link.replace(/^https:\/\/github\.com\/ai-almanac\/ai-almanac\/blob\/main\//, "/").replace(/#.*/, ""),
      )
      .filter((link) => link !== "" && !/^[a-z]+:/.test(link));
    const broken = inside.filter(
      (link) => !existsSync(link.startsWith("/") ? join(root, link) : join(root, dirname(document), link)),
    );
    expect(broken).toEqual([]);
  });

  test("every path that it names is there", () => {
    const named = [
      ...text.matchAll(
        /(?<![\w@/.$-])((?:packages|apps|tests|tools|bench|\.github|\.changeset|\.vscode)\/[\w<>*./@-]*)/g,
      ),
    ];
    const paths = named.map(([, path = ""]) => path.replace(/[.,:]+$/, "").replace(/<[^>]*>/g, "*"));
    expect(paths.filter((path) => !existsSync(join(root, path)) && globSync(path, { cwd: root }).length === 0)).toEqual(
      [],
    );
  });

  test("every package of ours that it names is there", () => {
    const named = [...text.matchAll(/@ai-almanac\/[a-z]+/g)].map(([name]) => name);
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });
});

test("CI runs what README tells a reader to run", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  expect(readme).toContain("npm ci && npm test");
  expect(readFileSync(join(root, ".ci/run"), "utf8")).toContain("npm ci && npm test");
});
