import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Verb, verbs } from "@ai-almanac/verbs";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { datasets, root } from "../workspace.ts";
import { type Connection, connect } from "./session.ts";

let connection: Connection;
beforeAll(async () => {
  connection = await connect(inject("consumer"));
});
afterAll(() => connection.client.close());

async function read(uri: string): Promise<string> {
  const { contents } = await connection.client.readResource({ uri });
  expect(contents).toMatchObject([{ uri }]);
  return (contents[0] as { text: string }).text;
}

const find = verbs.find((verb) => verb.name === "find") as Verb;

interface List {
  readonly total: number;
  readonly records: readonly { readonly id: string; readonly name: string }[];
  readonly next: string | null;
}

const guides = join(root, "apps/docs/src/guides");
const slugs = readdirSync(guides)
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.replace(/\.md$/, ""));

test("everything that is listed can be read", async () => {
  const { resources } = await connection.client.listResources();
  expect(resources.map(({ uri }) => uri).sort()).toEqual(
    [
      "almanac://about",
      ...slugs.map((slug) => `almanac://guides/${slug}`),
      ...datasets.map(({ name }) => `almanac://${name}`),
    ].sort(),
  );
  for (const { uri } of resources) expect((await read(uri)).length).toBeGreaterThan(200);
  const { resourceTemplates } = await connection.client.listResourceTemplates();
  expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
    "almanac://{dataset}/{id}",
    "almanac://{dataset}{?after}",
  ]);
});

test.each(slugs)("the guide %s is that of the site", async (slug) => {
  const file = readFileSync(join(guides, `${slug}.md`), "utf8");
  const body = file.slice(file.indexOf("---\n", 4) + 4).trim();
  expect(await read(`almanac://guides/${slug}`)).toContain(body);
});

describe.each(datasets)("$name", ({ name }) => {
  test("its list, page by page, holds every record", async () => {
    const { rows } = await find.run({ dataset: name }, { statements: false });
    const ids: string[] = [];
    for (let uri: string | null = `almanac://${name}`; uri !== null; ) {
      const page = JSON.parse(await read(uri)) as List;
      expect(page.total).toBe(rows.length);
      ids.push(...page.records.map(({ id }) => id));
      uri = page.next;
    }
    expect(ids).toEqual(rows.map(({ id }) => id));
  });

  test("a record comes with who says its values", async () => {
    const { records } = JSON.parse(await read(`almanac://${name}`)) as List;
    const { id } = records.at(-1) as { id: string };
    const { dataset, record, statements, sources } = JSON.parse(await read(`almanac://${name}/${id}`));
    expect(dataset).toBe(name);
    expect(record.id).toBe(id);
    const known = new Set(sources.map((source: { id: string }) => source.id));
    for (const { by, source, known: day } of statements) {
      expect([by, day].every((text) => typeof text === "string" && text !== "")).toBe(true);
      expect(known).toContain(source);
    }
    if (name !== "sources") expect(statements.length).toBeGreaterThan(0);
  });
});

test("what it says of itself counts the records of every dataset", async () => {
  const text = await read("almanac://about");
  for (const { name } of datasets) {
    const { total } = JSON.parse(await read(`almanac://${name}`)) as List;
    expect(text).toContain(`| ${name} | ${total} |`);
  }
  expect(text).toMatch(/read up to \d{4}-\d\d-\d\d\./);
});

test.each([
  "almanac://deals/meta-amd-2026-03",
  "almanac://deals/../../x",
  "almanac://deals/%00",
  "almanac://deals/%",
  "almanac://robots/r2",
  "almanac://guides/none",
  "almanac://sources?after=-1",
  "almanac://sources?after=x",
  "almanac://robots?after=1",
  "file:///etc/passwd",
  "no address",
])("%s is no resource", async (uri) => {
  await expect(connection.client.readResource({ uri })).rejects.toMatchObject({ code: -32602 });
});

describe("completion", () => {
  const ref = { type: "ref/resource", uri: "almanac://{dataset}/{id}" } as const;
  const complete = async (name: string, value: string, chosen?: Record<string, string>) => {
    const context = chosen === undefined ? {} : { context: { arguments: chosen } };
    return (await connection.client.complete({ ref, argument: { name, value }, ...context })).completion.values;
  };

  test("of datasets", async () => {
    expect(await complete("dataset", "mo")).toEqual(["moves", "models"]);
  });

  test("of ids, those of the dataset that was chosen, else of all", async () => {
    const ids = await complete("id", "meta-a", { dataset: "deals" });
    expect(ids[0]).toBe("meta-amd-2026-02");
    expect(await complete("id", "meta-mtia-v5", { dataset: "deals" })).toEqual([]);
    expect(await complete("id", "meta-mtia-v5")).toContain("meta-mtia-v5");
    expect((await complete("id", "")).length).toBe(100);
  });

  test("of ids by a name", async () => {
    expect(await complete("id", "Instinct GPUs", { dataset: "deals" })).toContain("meta-amd-2026-02");
  });
});
