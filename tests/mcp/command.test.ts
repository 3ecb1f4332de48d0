import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { expect, inject, test } from "vitest";
import { publicPackages } from "../workspace.ts";
import { commandOf, RawSession } from "./session.ts";

const consumer = inject("consumer");
const version = publicPackages.find(({ manifest }) => manifest.name === "@ai-almanac/mcp")?.manifest.version;

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(join(consumer, "node_modules/.bin/ai-almanac-mcp"), words, {
    encoding: "utf8",
    input: "",
  });
  return { status, stdout, stderr };
}

test("--version and --help", () => {
  expect(run("--version")).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  expect(run("-v").stdout).toBe(`${version}\n`);
  const { status, stdout, stderr } = run("--help");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatchSnapshot();
});

test.each([["--port"], ["serve"], ["--help=1"]])("%s is not understood", (word) => {
  const { status, stdout, stderr } = run(word);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("Usage: ai-almanac-mcp");
});

test("it ends when its input does, before a word and after some, and says nothing beside the protocol", async () => {
  expect(run()).toEqual({ status: 0, stdout: "", stderr: "" });
  const session = new RawSession(consumer);
  let log = "";
  session.child.stderr?.on("data", (chunk) => {
    log += chunk;
  });
  const { result } = await session.start();
  expect(result).toMatchObject({
    protocolVersion: "2025-11-25",
    serverInfo: { name: "ai-almanac", title: "AI Almanac", version },
    instructions: expect.stringContaining("A record is what its sources say."),
  });
  expect((await session.ask("tools/call", { name: "get", arguments: { id: "meta" } })).error).toBeUndefined();
  expect(await session.end()).toBe(0);
  expect(log).toBe("");
});

test("it ends when nobody reads its answers", async () => {
  const session = new RawSession(consumer);
  await session.start();
  const ended = new Promise((resolve) => session.child.once("exit", resolve));
  session.child.stdout?.destroy();
  session.child.stdin?.on("error", () => {});
  for (let count = 0; count < 3; count += 1) session.write('{"jsonrpc":"2.0","id":7,"method":"ping"}\n');
  expect(await ended).toBe(0);
});

test.each(["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"])("a client of %s is served", async (revision) => {
  const session = new RawSession(consumer);
  const clientInfo = { name: "raw", version: "1.0.0" };
  const hello = await session.ask("initialize", { protocolVersion: revision, capabilities: {}, clientInfo });
  expect(hello.result).toMatchObject({ protocolVersion: revision });
  const { result } = await session.ask("tools/call", { name: "get", arguments: { id: "meta" } });
  expect(result).toMatchObject({ structuredContent: { verb: "get" } });
  expect(await session.end()).toBe(0);
});

test("a client of 2026-07-28 is served", async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [commandOf(consumer)],
    stderr: "pipe",
  });
  const client = new Client(
    { name: "test", version: "1.0.0" },
    { versionNegotiation: { mode: { pin: "2026-07-28" } } },
  );
  await client.connect(transport);
  expect(client.getNegotiatedProtocolVersion()).toBe("2026-07-28");
  expect(await client.callTool({ name: "get", arguments: { id: "meta" } })).toMatchObject({
    structuredContent: { verb: "get", asked: { dataset: "organizations", id: "meta" } },
  });
  await client.close();
});
