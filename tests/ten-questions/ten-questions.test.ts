import { describe, expect, test } from "vitest";
import { commandLine } from "./adapters/command-line.ts";
import { mcp } from "./adapters/mcp.ts";
import { sql } from "./adapters/sql.ts";
import { staticApi } from "./adapters/static-api.ts";
import { type Adapter, type Fact, questions } from "./questions.ts";

/** Everything that answers questions. One file each. */
const adapters: readonly Adapter[] = [commandLine, sql, mcp, staticApi];

test("there are ten questions", () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(10);
});

describe.each(adapters)("$name", ({ answers }) => {
  test.each(questions)("$question", async ({ id, expected }) => {
    const place = `the facts of "${id}" in tests/ten-questions/questions.ts`;
    expect(inOrder(await answers[id]()), place).toEqual(inOrder(expected));
  });
});

function inOrder(facts: readonly Fact[]): Fact[] {
  return facts.toSorted((a, b) => (JSON.stringify(Object.values(a)) < JSON.stringify(Object.values(b)) ? -1 : 1));
}
