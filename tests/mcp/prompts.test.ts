import { type Answer, verbs } from "@ai-almanac/verbs";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Connection, connect } from "./session.ts";

let connection: Connection;
beforeAll(async () => {
  connection = await connect(inject("consumer"));
});
afterAll(() => connection.client.close());

const given: Readonly<Record<string, Record<string, string>>> = {
  "purchases-by-day": { organization: "meta", day: "2026-02-25" },
  "cancelled-and-late-chips": { designer: "meta" },
  "who-left": { organization: "meta" },
};

test("there are three prompts", async () => {
  const { prompts } = await connection.client.listPrompts();
  expect(prompts).toMatchSnapshot();
  expect(prompts.map(({ name }) => name)).toEqual(Object.keys(given));
});

test.each(Object.keys(given))("%s asks questions that can be answered", async (name) => {
  const { messages } = await connection.client.getPrompt({ name, arguments: given[name] ?? {} });
  const text = messages.map(({ content }) => (content.type === "text" ? content.text : "")).join("\n");
  expect(text).toMatchSnapshot();
  const asked = questionsIn(text);
  expect(asked.length).toBeGreaterThan(0);
  for (const { tool, input } of asked) {
    const { isError, structuredContent } = await connection.client.callTool({ name: tool, arguments: input });
    expect(isError).toBeFalsy();
    expect((structuredContent as unknown as Answer).rows.length).toBeGreaterThan(0);
  }
});

/** Each `tool with {…}`; the second of two is of the same tool. */
function questionsIn(text: string): { tool: string; input: Record<string, unknown> }[] {
  const starts = [...text.matchAll(/(\w+) with \{/g)];
  let tool = "";
  return starts.map(({ 0: match, 1: word = "", index }) => {
    if (verbs.some(({ name }) => name === word)) tool = word;
    const from = index + match.length - 1;
    let [to, depth] = [from, 0];
    do {
      if (text[to] === "{") depth += 1;
      if (text[to] === "}") depth -= 1;
      to += 1;
    } while (depth > 0);
    return { tool, input: JSON.parse(text.slice(from, to)) };
  });
}

test("ids of organizations complete", async () => {
  const ref = { type: "ref/prompt", name: "who-left" } as const;
  const { completion } = await connection.client.complete({ ref, argument: { name: "organization", value: "openai" } });
  expect(completion.values).toContain("openai");
});

test.each([
  ["no argument", "who-left", {}],
  ["an endless argument", "who-left", { organization: "x".repeat(10_000) }],
  ["no such prompt", "who-stayed", {}],
])("%s is an error of the protocol", async (_, name, input: Record<string, string>) => {
  await expect(connection.client.getPrompt({ name, arguments: input })).rejects.toMatchObject({ code: -32602 });
});
