import { type Answer, verbs } from "@ai-almanac/verbs";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Connection, connect } from "./session.ts";

let connection: Connection;
beforeAll(async () => {
  connection = await connect(inject("consumer"));
});
afterAll(() => connection.client.close());

async function ask(name: string, input: Record<string, unknown>): Promise<Answer> {
  const { structuredContent } = await connection.client.callTool({ name, arguments: input });
  return structuredContent as unknown as Answer;
}

const walks: readonly (readonly [string, Record<string, unknown>])[] = [
  ["find", { dataset: "deals", limit: 100 }],
  ["find", { dataset: "chips", fields: ["all"] }],
  ["find", { dataset: "financials", limit: 100 }],
  ["asof", { day: "2026-02-25", dataset: "moves", limit: 100 }],
  ["claims", { id: "meta-mtia-400", limit: 7 }],
  ["changes", { from: "2026-02-22", to: "2026-02-28", limit: 100 }],
  ["flows", { limit: 100 }],
  ["exposure", { organization: "meta", limit: 5 }],
];

describe.each(walks)("%s %j", (name, input) => {
  test("page by page it gives all rows, each once, in pages that are bounded", async () => {
    const { limit: _, ...whole } = input;
    const verb = verbs.find((one) => one.name === name);
    const expected = await verb?.run(whole, { statements: false });
    const rows: unknown[] = [];
    let [after, pages] = [0, 0];
    for (;;) {
      const page = await ask(name, { ...input, after });
      pages += 1;
      expect(page.total).toBe(expected?.total);
      expect(page.rows.length).toBeLessThanOrEqual(100);
      expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(41_000);
      const asked = typeof input.limit === "number" ? input.limit : 20;
      const isShort = page.rows.length < Math.min(asked, page.total - after);
      expect(page.notes.some((note) => note.startsWith("Cut for length: "))).toBe(isShort);
      rows.push(...page.rows);
      if (page.next === null) break;
      expect(page.next).toBe(rows.length);
      after = page.next;
    }
    expect(pages).toBeGreaterThan(1);
    expect(rows).toEqual(expected?.rows);
  });
});

test("more rows than there may be are cut to the most, and the answer says so", async () => {
  const page = await ask("find", { dataset: "sources", limit: 5_000 });
  expect(page.rows.length).toBe(100);
  expect(page.notes).toContain("At most 100 rows come at once.");
});

test("behind the last row there is nothing", async () => {
  const page = await ask("find", { dataset: "deals", after: 100_000 });
  expect(page).toMatchObject({ rows: [], next: null });
  expect(page.total).toBeGreaterThan(0);
});
