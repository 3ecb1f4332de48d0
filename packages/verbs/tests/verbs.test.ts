import { datasetNames } from "@ai-almanac/schema/fields";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Answer, filtersOf, formatCell, type Verb, VerbError, verbs } from "../src/index.ts";

const verbOf = (name: string): Verb => verbs.find((verb) => verb.name === name) as Verb;
/** What a row says of itself that stands beside the published value. */
const beside = ["says otherwise", "denies it", "others contradict it"];
const examples = verbs.flatMap((verb) => verb.examples.map((example) => ({ verb, ...example })));

describe.each(examples)("$question", ({ verb, arguments: given }) => {
  test("is answered in plain JSON, every row with every key, every statement with its source", async () => {
    const answer = await verb.run(given);
    expect(answer.rows.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    const keys = answer.columns.map(({ key }) => key).sort();
    for (const row of answer.rows) expect(Object.keys(row).sort()).toEqual(keys);
    for (const row of answer.rows) {
      for (const { key, kind } of answer.columns) expect(formatCell(row[key], kind)).not.toMatch(/\[object|undefined/);
    }
    expect(answer.statements.length).toBeGreaterThan(0);
    const sources = new Set(answer.sources.map(({ id }) => id));
    expect(sources).toEqual(new Set(answer.statements.map(({ source }) => source)));
  });

  test("asked again as it was understood, it is the same answer", async () => {
    const answer = await verb.run(given);
    expect(await verb.run(answer.asked)).toEqual(answer);
  });

  test("pages add up to the whole", async () => {
    if (!verb.arguments.some(({ name }) => name === "after")) return;
    const whole = await verb.run(given, { statements: false });
    const rows: Answer["rows"][number][] = [];
    for (let after: number | null = 0; after !== null; ) {
      const page: Answer = await verb.run({ ...given, limit: 7, after }, { statements: false });
      expect(page.total).toBe(whole.total);
      rows.push(...page.rows);
      after = page.next;
    }
    expect(rows).toEqual(whole.rows);
  });

  test("without statements the rows tell the same", async () => {
    const [short, whole] = [await verb.run(given, { statements: false }), await verb.run(given)];
    const kept = new Set(short.columns.map(({ key }) => key));
    if (verb.name !== "claims") expect(short.statements).toEqual([]);
    const published = whole.rows.filter(({ doubt }) => !beside.includes(String(doubt)));
    expect(short.rows).toEqual(
      (verb.name === "get" ? published : whole.rows).map((row) =>
        Object.fromEntries(Object.entries(row).filter(([key]) => kept.has(key))),
      ),
    );
  });
});

test.each(datasetNames)("every filter of %s takes its example", async (dataset) => {
  for (const { name, example, takes } of filtersOf(dataset)) {
    const asked = verbOf("find").run(
      { dataset, where: { [name]: takes === "flag" ? true : example } },
      { statements: false },
    );
    const error = await asked.then(
      () => null,
      (error: unknown) => error,
    );
    // An example may be of a record that is not there; nothing else may be wrong with it.
    if (error !== null) expect([name, (error as VerbError).code]).toEqual([name, "unknown-record"]);
  }
});

test("whatever is given, a question ends in an answer or a VerbError that names an argument or a filter", async () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "__proto__",
      "constructor",
      "../../package",
      "deals/../x",
      "\u0000",
      "a".repeat(10_000),
      "%",
      "2026-02-30",
    ),
    fc.integer(),
    fc.double(),
    fc.constant(null),
    fc.array(fc.string(), { maxLength: 3 }),
    fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...examples), fc.nat(), hostile, async ({ verb, arguments: given }, at, value) => {
      const { name } = verb.arguments[at % verb.arguments.length] as { name: string };
      const result = await verb
        .run({ ...given, [name]: value }, { statements: false })
        .catch((error: unknown) => error);
      if (result instanceof Error) expect(result).toBeInstanceOf(VerbError);
      else expect((result as Answer).verb).toBe(verb.name);
    }),
    { numRuns: 150 },
  );
});

test("an unknown argument is refused, with the one that was meant", async () => {
  const error = await verbOf("get")
    .run({ id: "meta", dya: "2026" })
    .catch((error: unknown) => error);
  expect(error).toMatchObject({ code: "unknown-argument", argument: "dya", suggestions: ["day"] });
});

test("flows name the moves that may not have come about, and say how many", async () => {
  const { rows, notes } = await verbOf("flows").run({}, { statements: false });
  const { rows: planned } = await verbOf("find").run(
    { dataset: "moves", where: { status: ["planned", "reported"] } },
    { statements: false },
  );
  const named = rows.flatMap(({ unsettled }) => unsettled as string[]);
  for (const { moves, unsettled } of rows) expect(moves).toEqual(expect.arrayContaining(unsettled as string[]));
  const counted = new Set(rows.flatMap(({ moves }) => moves as string[]));
  const due = planned.map(({ id }) => id as string).filter((id) => counted.has(id));
  expect(due.length).toBeGreaterThan(0);
  expect(named).toEqual(expect.arrayContaining(due));
  expect(notes.join(" ")).toContain(` ${named.length} may not have come about`);
});

test("changes of a set say which members came and went", async () => {
  const { rows } = await verbOf("changes").run({ from: "2025", to: "2026" }, { statements: false });
  const sets = rows.filter(({ before, after, what }) => {
    return what === "value" && [before, after].every((list) => Array.isArray(list) && list.length > 0);
  });
  expect(sets.length).toBeGreaterThan(10);
  for (const { before, after, detail } of sets) {
    const [old, now] = [before, after] as [string[], string[]];
    const [, came] = /^now also (.*?)(?=; no longer |$)/.exec(String(detail)) ?? [null, ""];
    const [, went] = /(?:^|; )no longer (.*)$/.exec(String(detail)) ?? [null, ""];
    expect(came).toBe(formatCell(now.filter((member) => !old.includes(member))));
    expect(went).toBe(formatCell(old.filter((member) => !now.includes(member))));
  }
});

test("changes begin at the first day that a date may name too", async () => {
  const ask = async (from: string) => {
    const { rows, total } = await verbOf("changes").run({ from, to: "2026-01" }, { statements: false });
    return { rows, total };
  };
  expect(await ask("1900")).toEqual(await ask("1901"));
});

test("what surely lies inside a period is found, what reaches into it is possible, and the answer says so", async () => {
  const ask = (possible: boolean) => {
    return verbOf("find").run({ dataset: "deals", where: { period: "2027" }, fields: ["period"], possible });
  };
  const [certain, wider] = [await ask(false), await ask(true)];
  for (const { period } of certain.rows) expect(String(period)).toMatch(/^2027/);
  const reaching = wider.rows.filter(({ period }) =>
    /^20(1\d|2[0-6]).*\/(20(2[89]|[3-9]\d)|\.\.)/.test(String(period)),
  );
  expect(reaching.length).toBeGreaterThan(0);
  expect(certain.notes.join(" ")).toContain(`${wider.rows.length - certain.rows.length} more may meet`);
});
