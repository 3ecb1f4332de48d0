import { type Answer, verbs } from "@ai-almanac/verbs";
import type { JsonSchemaType, Tool } from "@modelcontextprotocol/client";
import { AjvJsonSchemaValidator } from "@modelcontextprotocol/client/validators/ajv";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Connection, connect, textOf } from "./session.ts";

let connection: Connection;
let tools: readonly Tool[];
beforeAll(async () => {
  connection = await connect(inject("consumer"));
  tools = (await connection.client.listTools()).tools;
});
afterAll(() => connection.client.close());

const examples = verbs.flatMap((verb) =>
  verb.examples.map(({ question, arguments: input }) => ({ verb, question, input: { ...input } })),
);

test("there is one tool a verb, and what it takes and gives is agreed", async () => {
  expect(tools.map(({ name }) => name)).toEqual(verbs.map(({ name }) => name));
  const [first] = tools;
  const agreed = tools.map((tool) => {
    expect(tool.outputSchema).toEqual(first?.outputSchema);
    if (tool === first) return tool;
    const { where, ...properties } = tool.inputSchema.properties ?? {};
    const conditions = where === undefined ? {} : { where: Object.keys((where as { properties: object }).properties) };
    const inputSchema = { ...tool.inputSchema, properties: { ...properties, ...conditions } };
    return { ...tool, inputSchema, outputSchema: `as ${first?.name}` };
  });
  await expect(`${JSON.stringify(agreed, null, 2)}\n`).toMatchFileSnapshot("tools.txt");
});

describe.each(verbs)("$name", ({ name, arguments: known, title }) => {
  const schema = () => tools.find((tool) => tool.name === name) as Tool;

  test("only reads", () => {
    const hints = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
    expect(schema().annotations).toEqual({ title, ...hints });
  });

  test("takes the arguments of its verb, those required that the verb requires", () => {
    const { properties = {}, required = [] } = schema().inputSchema;
    expect(Object.keys(properties)).toEqual(known.map((argument) => argument.name));
    expect(required).toEqual(known.filter((argument) => argument.required).map((argument) => argument.name));
  });

  test("its schemas are sound, and the examples that it gives fit them", () => {
    const ajv = new AjvJsonSchemaValidator();
    const fits = ajv.getValidator(schema().inputSchema as JsonSchemaType);
    expect(() => ajv.getValidator(schema().outputSchema as JsonSchemaType)({})).not.toThrow();
    const inputs = [...(schema().description ?? "").matchAll(/" (\{.*?\})(?=; "|$)/g)].map(([, input = ""]) =>
      JSON.parse(input),
    );
    expect(inputs.length).toBe(verbs.find((verb) => verb.name === name)?.examples.length);
    for (const input of inputs) expect(fits(input)).toMatchObject({ valid: true });
  });
});

describe.each(examples)("$verb.name: $question", ({ verb, input }) => {
  test("answers as the verb does, and says who says so in words too", async () => {
    // The client itself holds the answer against the output schema.
    const result = await connection.client.callTool({ name: verb.name, arguments: input });
    const answer = result.structuredContent as unknown as Answer;
    const expected = await verb.run({
      ...input,
      ...(verb.arguments.some(({ name }) => name === "limit") && { limit: answer.rows.length }),
    });
    expect({ ...answer, notes: [] }).toEqual({ ...expected, notes: [] });
    expect(answer.notes).toEqual(expect.arrayContaining([...expected.notes]));
    expect(answer.rows.length).toBeGreaterThan(0);

    const text = textOf(result);
    expect(answer.statements.length).toBeGreaterThan(0);
    for (const { source, by } of answer.statements) {
      const line = answer.sources.find(({ id }) => id === source);
      expect(text).toContain(line?.url);
      expect(text).toContain(line?.title);
      expect(text).toContain(by);
    }
    const contested = answer.statements.filter((statement) => statement.contested).map(({ field }) => field);
    expect(text).toContain(
      contested.length === 0 ? "Nothing here is contested." : `Contested: ${[...new Set(contested)].join(", ")}.`,
    );
    expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(41_000);
    expect(text.length).toBeLessThan(41_000);
  });
});

describe("what is wrong with a question is an error that a model can act on", () => {
  test.each([
    ["an id that nobody has", "get", { id: "meta-amd-2026-03" }],
    ["an organization that is none", "exposure", { organization: "metaa" }],
    ["a dataset that is none", "find", { dataset: "chip-deals" }],
    ["a condition that is none", "find", { dataset: "deals", where: { designer: ["meta"] } }],
    ["a word that is none", "find", { dataset: "chips", where: { status: ["canceled"] } }],
    ["a quantity without its unit", "find", { dataset: "deals", where: { valueAtLeast: "60" } }],
    ["a date that is none", "asof", { day: "yesterday", dataset: "chips" }],
    ["no argument at all", "claims", {}],
    ["an argument too many", "flows", { form: "meta" }],
    ["no rows", "find", { dataset: "deals", limit: 0 }],
    ["what can't be added", "sum", { dataset: "deals", field: "value", where: { customers: ["meta"] } }],
  ])("%s", async (_, name, input) => {
    const result = await connection.client.callTool({ name, arguments: input });
    expect(result.isError).toBe(true);
    expect(textOf(result)).toMatchSnapshot();
  });
});

test("a tool that is none is an error of the protocol", async () => {
  await expect(connection.client.callTool({ name: "drop" })).rejects.toMatchObject({ code: -32602 });
});
