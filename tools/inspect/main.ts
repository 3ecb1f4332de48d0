/**
 * Has the official inspector look at the built server for assistants: every list in its strict mode, each tool by the first
 * example of its verb, each prompt and each kind of resource. It may find nothing and say nothing on standard error.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { verbs } from "@ai-almanac/verbs";

const inspector = join(
  import.meta.dirname,
  "node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js",
);
const server = join(import.meta.dirname, "../../packages/mcp/bin/ai-almanac-mcp.js");

const questions: readonly (readonly string[])[] = [
  ["--method", "tools/list", "--strict"],
  ["--method", "resources/list"],
  ["--method", "resources/templates/list"],
  ["--method", "prompts/list"],
  ...verbs.map(({ name, examples }) => [
    ...["--method", "tools/call", "--tool-name", name],
    ...["--tool-arg", ...pairs(examples[0]?.arguments ?? {})],
  ]),
  ...["almanac://about", "almanac://guides/claims", "almanac://deals", "almanac://deals/meta-amd-2026-02"].map(
    (uri) => [...["--method", "resources/read", "--uri", uri]],
  ),
  ["--method", "prompts/get", "--prompt-name", "purchases-by-day", "--prompt-args", "organization=meta", "day=2026-02"],
  ["--method", "prompts/get", "--prompt-name", "cancelled-and-late-chips", "--prompt-args", "designer=meta"],
  ["--method", "prompts/get", "--prompt-name", "who-left", "--prompt-args", "organization=meta"],
];

for (const words of questions) {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [inspector, "--cli", process.execPath, server, ...words],
    { encoding: "utf8" },
  );
  const isRight = status === 0 && stderr === "" && stdout !== "";
  console.log(`${isRight ? "nothing found" : "FOUND"}: ${words.slice(1).join(" ")}`);
  if (isRight) continue;
  console.error(stderr === "" ? stdout : stderr);
  process.exitCode = 1;
}

function pairs(input: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(input).map(([key, value]) => {
    return `${key}=${typeof value === "string" ? value : JSON.stringify(value)}`;
  });
}
