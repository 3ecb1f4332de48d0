import fc from "fast-check";
import { expect, test } from "vitest";
import { mostLineBytes } from "../limits.ts";
import { idInLine } from "./id-in-line.ts";
import type { Refusal } from "./judge-line.ts";
import { MessageLines } from "./message-lines.ts";

function pass(chunks: readonly Uint8Array[]): { through: string; refused: Refusal[] } {
  const refused: Refusal[] = [];
  const lines = new MessageLines((refusal) => refused.push(refusal));
  for (const chunk of chunks) lines.write(Buffer.from(chunk));
  return { through: String(lines.read() ?? ""), refused };
}

const id = fc.oneof(fc.integer({ min: 0 }), fc.stringMatching(/^[\w-]{1,30}$/));

test("however the bytes are cut, the same lines come through and the same are refused", () => {
  const line = fc.oneof(
    fc.record({ jsonrpc: fc.constant("2.0"), id, method: fc.string() }).map((message) => JSON.stringify(message)),
    fc.json(),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("", "{}", "[", '{"jsonrpc":"2.0","method":"é"}'),
  );
  const cuts = fc.array(fc.nat(400));
  const check = fc.property(fc.array(line, { maxLength: 8 }), cuts, (lines, cuts) => {
    const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(""));
    const ends = [...cuts, 0, bytes.length].map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b);
    const pieces = ends.slice(1).map((end, index) => bytes.subarray(ends[index], end));
    expect(pass(pieces)).toEqual(pass([bytes]));
  });
  fc.assert(check);
});

test("a line of the most bytes is read, one of a byte more is not", () => {
  const [start, end] = ['{"jsonrpc":"2.0","id":1,"method":"', '"}'];
  const line = (bytes: number) => Buffer.from(`${start}${"x".repeat(bytes - start.length - end.length)}${end}\n`);
  expect(pass([line(mostLineBytes)]).refused).toEqual([]);
  expect(pass([line(mostLineBytes + 1)]).refused).toMatchObject([{ id: 1, error: { code: -32600 } }]);
});

test("the id found in the ends of a long line is the id of the message, or none", () => {
  const params = fc.dictionary(fc.oneof(fc.constant("id"), fc.string()), fc.jsonValue({ maxDepth: 2 }));
  const orders = fc.shuffledSubarray(["jsonrpc", "id", "method", "params"], { minLength: 4 });
  let found = 0;
  const check = fc.property(id, params, orders, (id, params, order) => {
    const message: Record<string, unknown> = { jsonrpc: "2.0", id, method: "ping", params };
    const text = JSON.stringify(Object.fromEntries(order.map((key) => [key, message[key]])));
    const read = idInLine(text.slice(0, 512), text.slice(-512));
    expect([id, undefined]).toContain(read);
    if (read !== undefined) found += 1;
  });
  fc.assert(check, { numRuns: 1_000 });
  expect(found).toBeGreaterThan(100);
});
