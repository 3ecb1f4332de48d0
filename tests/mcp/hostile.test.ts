import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { type Message, RawSession, textOf } from "./session.ts";

let session: RawSession;
beforeAll(async () => {
  session = new RawSession(inject("consumer"));
  await session.start();
});
// One server for all of it: whatever was done, it still answers, and in the end it ends as it should.
afterEach(async () => {
  const { result } = await session.ask("tools/call", { name: "get", arguments: { id: "meta-amd-2026-02" } });
  expect(result).toMatchObject({ structuredContent: { asked: { dataset: "deals", id: "meta-amd-2026-02" } } });
});
afterAll(async () => {
  expect(await session.end()).toBe(0);
});

const parseError = -32700;
const invalidRequest = -32600;
const unknownMethod = -32601;
const invalidParams = -32602;
// What the SDK answers where params of some methods don't fit.
const internalError = -32603;

function call(name: unknown, input: unknown): Promise<Message> {
  return session.ask("tools/call", { name, arguments: input });
}

describe("a line that is no message", () => {
  test.each([
    ["no JSON", "hello", parseError],
    ["half a message", '{"jsonrpc":"2.0","id":7,"method":"ping"', parseError],
    ["bytes that are no text", Buffer.from([0xff, 0xfe, 0x00, 0x80]), parseError],
    ["a NUL", "\0", parseError],
    ["a number", "7", invalidRequest],
    ["null", "null", invalidRequest],
    ["a batch", '[{"jsonrpc":"2.0","id":7,"method":"ping"}]', invalidRequest],
    ["another protocol", '{"jsonrpc":"1.0","id":7,"method":"ping"}', invalidRequest],
    ["no method", '{"jsonrpc":"2.0","id":7}', invalidRequest],
    ["a method that is no text", '{"jsonrpc":"2.0","id":7,"method":["ping"]}', invalidRequest],
    ["an id that is an object", '{"jsonrpc":"2.0","id":{},"method":"ping"}', invalidRequest],
    ["half a surrogate pair", '{"jsonrpc":"2.0","id":7,"method":"ping","params":{"a":"\\ud800"}}', invalidRequest],
    ["a key of half a pair", '{"jsonrpc":"2.0","id":7,"method":"ping","params":{"\\udc00":1}}', invalidRequest],
    ["what only opens", "[".repeat(900_000), parseError],
    ["what is deep", `{"jsonrpc":"2.0","id":7,"method":"ping","params":${deep(400_000)}}`, invalidRequest],
  ])("%s", async (_, line, code) => {
    session.write(typeof line === "string" ? line : Uint8Array.from(line));
    session.write("\n");
    const { id, error } = await session.answer();
    expect(error?.code).toBe(code);
    expect(error?.message).not.toBe("");
    const known = typeof line === "string" && line.startsWith('{"jsonrpc"') && line.includes('"id":7');
    expect(id).toBe(known && code !== parseError ? 7 : undefined);
  });

  test("empty lines are no messages, and carriage returns no part of one", async () => {
    session.write('\n\r\n   \n{"jsonrpc":"2.0","id":7,"method":"ping"}\r\n');
    expect(await session.answer()).toEqual({ jsonrpc: "2.0", id: 7, result: {} });
  });

  test("a message may come byte by byte", async () => {
    for (const byte of Buffer.from('{"jsonrpc":"2.0","id":"é","method":"ping"}\n')) session.write(Uint8Array.of(byte));
    expect(await session.answer()).toEqual({ jsonrpc: "2.0", id: "é", result: {} });
  });
});

describe("a line of 50 MB is refused, by its id where that stands at an end", () => {
  const filler = Buffer.alloc(1_000_000, "x");

  test.each([
    ["first", '{"jsonrpc":"2.0","id":41,"method":"ping","params":{"a":"', '"}}', 41],
    ["last", '{"method":"ping","params":{"a":"', '"},"jsonrpc":"2.0","id":"b-42"}', "b-42"],
    ["neither", '{"method":"ping","id":43,"params":{"a":"', '"},"jsonrpc":"2.0"}', undefined],
    ["inside something else", '{"method":"ping","params":{"a":"', '","id":44}}', undefined],
  ])("%s", async (_, start, end, id) => {
    session.write(start);
    for (let written = 0; written < 50; written += 1) session.write(filler);
    session.write(`${end}\n`);
    const answer = await session.answer();
    expect(answer.error).toMatchObject({ code: invalidRequest, message: expect.stringContaining("at most 1000000") });
    expect(answer.id).toBe(id);
  });
});

describe("a message that asks for nonsense", () => {
  test.each([
    ["a method that is none", "tools/drop", {}, unknownMethod],
    ["a tool of another name", "tools/call", { name: "__proto__", arguments: {} }, invalidParams],
    ["a tool that is a number", "tools/call", { name: 5 }, invalidParams],
    ["arguments that are a list", "tools/call", { name: "find", arguments: [] }, invalidParams],
    ["arguments that are a text", "tools/call", { name: "find", arguments: "deals" }, invalidParams],
    ["a prompt of another name", "prompts/get", { name: "constructor" }, invalidParams],
    [
      "a prompt's argument that is no text",
      "prompts/get",
      { name: "who-left", arguments: { organization: {} } },
      internalError,
    ],
    ["a resource of no address", "resources/read", { uri: "__proto__" }, invalidParams],
    ["a resource outside", "resources/read", { uri: "file:///etc/passwd" }, invalidParams],
    ["a resource that climbs", "resources/read", { uri: "almanac://deals/..%2F..%2Fx" }, invalidParams],
    ["a completion of nothing", "completion/complete", { ref: { type: "ref/none" } }, internalError],
  ])("%s", async (_, method, params, code) => {
    expect((await session.ask(method, params)).error?.code).toBe(code);
  });
});

describe("arguments that are hostile are refused by the tool", () => {
  test.each([
    ["ids that climb", "get", { id: "../../package.json" }],
    ["ids that climb in a dataset", "get", { dataset: "deals", id: "../data" }],
    ["ids of another dataset", "get", { id: "deals/../chips/meta-mtia-v5" }],
    ["a dataset that climbs", "find", { dataset: "../../x" }],
    ["a dataset of every object", "find", { dataset: "constructor" }],
    ["a NUL", "get", { id: "meta\0" }],
    ["a field of every object", "claims", { id: "meta-amd-2026-02", field: "__proto__" }],
    ["a column of every object", "find", { dataset: "deals", fields: ["toString"] }],
    ["an id that is a number", "get", { id: 1e308 }],
    ["an id that is an object", "get", { id: { toString: "x" } }],
    ["a limit below nothing", "find", { dataset: "deals", limit: -1 }],
    ["a limit of half a row", "find", { dataset: "deals", limit: 0.5 }],
    ["a limit that is an object", "find", { dataset: "deals", limit: {} }],
    ["a page that is endless", "find", { dataset: "deals", after: 1e300 }],
    ["conditions that are a text", "find", { dataset: "deals", where: "party=meta" }],
    ["a text of 900,000 letters", "find", { dataset: "deals", where: { text: "x".repeat(900_000) } }],
    ["a list of 200,000 ids", "find", { dataset: "deals", where: { party: Array(200_000).fill("a") } }],
    ["a key of 900,000 letters", "find", { dataset: "deals", ["x".repeat(900_000)]: 1 }],
    ["arguments 60 deep", "find", { dataset: "deals", where: { party: JSON.parse(deep(58)) } }],
    ["a period of ten thousand years", "changes", { from: "9999", to: "0001" }],
  ])("%s", async (_, name, input) => {
    const { result, error } = await call(name, input);
    expect(error).toBeUndefined();
    expect(result?.isError).toBe(true);
    const text = textOf(result ?? {});
    expect(text).toMatch(/expected/);
    expect(text.length).toBeLessThanOrEqual(2_000);
  });

  test("keys of every object are keys like others", async () => {
    for (const input of ['{"__proto__":{"dataset":"deals"}}', '{"dataset":"deals","where":{"__proto__":{"a":1}}}']) {
      session.write(`{"jsonrpc":"2.0","id":9,"method":"tools/call","params":{"name":"find","arguments":${input}}}\n`);
      expect((await session.answer()).result?.isError).toBe(true);
    }
  });

  test("any JSON at all gets an answer", async () => {
    const tool = fc.constantFrom("find", "get", "asof", "claims", "changes", "flows", "exposure", "sum");
    const known = ["dataset", "id", "where", "fields", "limit", "after", "day", "from", "to", "organization", "field"];
    const input = fc.dictionary(fc.oneof(fc.constantFrom(...known), fc.string()), fc.jsonValue({ maxDepth: 3 }));
    const check = fc.asyncProperty(tool, input, async (name, arguments_) => {
      const { result, error } = await call(name, arguments_);
      expect(error).toBeUndefined();
      expect(result?.content).toMatchObject([{ type: "text" }]);
      expect(JSON.stringify(result)).not.toContain("an error of the server");
    });
    await fc.assert(check, { numRuns: 300 });
  });
});

test("many questions at once are all answered", async () => {
  for (let id = 1_000; id < 1_500; id += 1) {
    const params = { name: "get", arguments: { id: "meta-amd-2026-02" } };
    session.write(`${JSON.stringify({ jsonrpc: "2.0", id, method: "tools/call", params })}\n`);
  }
  const ids = new Set<unknown>();
  for (let count = 0; count < 500; count += 1) ids.add((await session.answer()).id);
  expect(ids.size).toBe(500);
});

function deep(levels: number): string {
  return "[".repeat(levels) + "]".repeat(levels);
}
