import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { copyFiles } from "../../tools/copy-files.ts";
import { root } from "../workspace.ts";
import { findCommands } from "./find-commands.ts";
import { answerQuestions } from "./terminal.ts";

const documents = ["README.md", "CONTRIBUTING.md", "VERSIONING.md"];

/** Commands that run elsewhere, each with the place. */
const elsewhere: Readonly<Record<string, string>> = {
  "npm ci": ".ci/run",
  "npm ci && npm test": ".ci/run",
  "npm test": ".ci/run",
  "npm run lint": "npm test",
  "npm run typecheck": "npm test",
  "npm run test:unit": "npm test",
  "npm run refresh": "npm test, without leave to rewrite",
  "npm run test:packed -- -u": "npm test, without -u",
  "CHROMIUM_PATH=… npm test": "tests/browser/launch.test.ts",
  "npm install @ai-almanac/deals @ai-almanac/query": "tests/packed/consumer.ts, from tarballs",
  "npm install --global ai-almanac": "tests/packed/consumer.ts, from tarballs",
  "ai-almanac find deals --party meta --since 2026-02": "tests/command-line/documents.test.ts",
  "ai-almanac claims meta-amd-2026-02 value": "tests/command-line/documents.test.ts",
  "npm run test:long": ".github/workflows/nightly.yml",
  "npm run test:inspector": ".github/workflows/nightly.yml",
  "npm run fuzz -w @ai-almanac/query": ".github/workflows/nightly.yml",
  "npm run mutation -w @ai-almanac/query": ".github/workflows/nightly.yml",
  "npm run rehearse": ".github/workflows/release.yml, before every release",
  "apt-get install libnss3 libnspr4": ".github/workflows, where the image lacks them",
  "npm config set script-shell bash": "Windows alone",
};

/** The others, in the order in which a contributor comes to them. They run in a copy of the project. */
const here: readonly (readonly [command: string, run: (command: string) => unknown])[] = [
  ["git switch -c my-change", shell],
  ["npm run new", (command) => expect(shell(`${command} -- --help`)).toContain("Usage: ai-almanac new")],
  ["npm run new claim", (command) => expect(() => shell(command)).toThrow("there is nobody to ask")],
  ["npm run new deal", addDeal],
  ['npm run new -- person --name "A. Person" --source tech-portal-2026-02-24 --say "names=A. Person"', shell],
  ["npm run check", shell],
  ["npm run check -- --fix", shell],
  ["npm run diff", (command) => expect(shell(command)).toContain("a-deal-of-tomorrow-2026-02")],
  ["npm run guard", (command) => expect(() => shell(command)).toThrow("npm run changeset -- --auto")],
  ["npm run changeset -- --auto", shell],
  ["git add --all && git commit", shell],
  ["npm run guard", shell],
  ["echo 'npm run check -- --changed' > .git/hooks/pre-commit && chmod +x .git/hooks/pre-commit", refuseBadCommit],
  ['npm run changeset -- --package @ai-almanac/query --bump patch "what changes for its users"', shell],
  ["npm run format", shell],
  ["npm ci && npm start", serve],
];

const copy = mkdtempSync(join(tmpdir(), "ai-almanac-contributor-"));
beforeAll(() => {
  copyFiles(copy);
  shell("git init --quiet --initial-branch main && git add --all && git commit --quiet");
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function shell(command: string): string {
  const env = {
    ...process.env,
    ...{ GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@example.org", GIT_COMMITTER_NAME: "A" },
    ...{ GIT_COMMITTER_EMAIL: "a@example.org", GIT_EDITOR: "echo a change >" },
  };
  try {
    return execFileSync("sh", ["-c", command], { cwd: copy, env, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command}:\n${stdout}${stderr}`);
  }
}

/** As a person answers it, with one answer that matches nothing. */
async function addDeal(command: string): Promise<void> {
  const backspace = "\u007f";
  const { code, text } = await answerQuestions(command, copy, [
    ["◆  Where did you read it?", "no such source\r"],
    ["nothing matches", `${backspace.repeat("no such source".length)}tech-portal-2026\r`],
    ["◆  Name", "A deal of tomorrow\r"],
    ["◆  Who says it?", "\r"],
    ["◆  What does it say?", "capacity\r"],
    ["◆  capacity", "up to 1 GW\r"],
    ["◆  What does it say?", "no more\r"],
    ["◆  A note", "\r"],
    ["◆  Id: the file's name", "\r"],
  ]);
  expect(code, text).toBe(0);
  const name = readdirSync(join(copy, "packages/datasets/deals/records")).find((file) =>
    file.startsWith("a-deal-of-t"),
  );
  expect(name).toBe("a-deal-of-tomorrow-2026-02.yaml");
  expect(readFileSync(join(copy, "packages/datasets/deals/records", String(name)), "utf8")).toMatchSnapshot();
}

function refuseBadCommit(command: string): void {
  shell(command);
  const file = "packages/datasets/deals/records/a-deal-of-tomorrow-2026-02.yaml";
  const text = readFileSync(join(copy, file), "utf8");
  writeFileSync(join(copy, file), text.replace("up to 1 GW", "up to 1 parsec"));
  expect(() => shell("git commit --quiet --all")).toThrow("parsec");
  writeFileSync(join(copy, file), text);
  shell("git commit --quiet --all --allow-empty");
}

/** Of the project itself, which is built: all that is left is to serve. */
async function serve(): Promise<void> {
  const server = spawn("npm", ["start"], { cwd: root, stdio: ["ignore", "pipe", "inherit"], detached: true });
  // Also where the time is over: a server left behind would keep the tests from ending.
  onTestFinished(() => {
    if (server.pid !== undefined) process.kill(-server.pid);
  });
  const address = await new Promise<string>((resolve, reject) => {
    let text = "";
    server.stdout.setEncoding("utf8").on("data", (piece: string) => {
      text += piece;
      const found = /The site is at (\S+)/.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    server.once("exit", () => reject(new Error(text)));
  });
  expect(await (await fetch(`${address}chips/meta-mtia-v5/`)).text()).toContain("Olympus");
}

describe.each(documents)("%s", (document) => {
  test("every command is run", () => {
    const known = new Set([...Object.keys(elsewhere), ...here.map(([command]) => command)]);
    expect(findCommands(document).filter((command) => !known.has(command))).toEqual([]);
  });
});

test("no command is kept that no document gives", () => {
  const given = new Set(documents.flatMap(findCommands));
  const kept = [...Object.keys(elsewhere), ...here.map(([command]) => command)];
  expect(kept.filter((command) => !given.has(command))).toEqual([]);
});

describe("as a contributor types them", () => {
  test.each(here)(
    "%s",
    async (command, run) => {
      await run(command);
    },
    600_000,
  );
});
