import type { Answer, Statement, Verb } from "@ai-almanac/verbs";
import { expect, test } from "vitest";
import { askVerb } from "./ask-verb.ts";
import { bytesOf } from "./bound-answer.ts";

const argument = {
  kind: "number",
  required: false,
  positional: false,
  many: false,
  description: "",
  values: null,
  examples: [],
} as const;

/** A verb whose answers have rows of as many bytes as `row` makes them, each with statements of a source of its own. */
function verbOf(rows: number, row: (index: number) => object, statements: number, isPaged = true): Verb {
  const paging = ["limit", "after"].map((name) => ({ name, ...argument }));
  return {
    name: "test",
    title: "",
    description: "",
    arguments: isPaged ? paging : [],
    examples: [],
    async run({ limit, after }) {
      const start = (after as number | undefined) ?? 0;
      const end = Math.min(rows, start + ((limit as number | undefined) ?? rows));
      const shown = Array.from({ length: end - start }, (_, index) => start + index);
      const said = shown.flatMap((index) => Array.from({ length: statements }, (_, each) => statementOf(index, each)));
      const source = (id: string) => ({ id, title: "t", url: "u", publisher: "p", published: null });
      return {
        verb: "test",
        asked: {},
        columns: [],
        rows: shown.map((index) => ({ ...row(index) })),
        summary: null,
        statements: said,
        sources: said.map(({ source: id }) => source(id)),
        notes: [],
        total: rows,
        next: end < rows ? end : null,
      };
    },
  };
}

function statementOf(row: number, each: number): Statement {
  const source = `source-${row}-${each}`;
  return { record: `record-${row}`, source, by: "x".repeat(100) } as unknown as Statement;
}

async function walk(verb: Verb): Promise<Answer[]> {
  const pages: Answer[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const page: Answer = await askVerb(verb, { limit: 100, after }, 10_000);
    pages.push(page);
    after = page.next;
  }
  return pages;
}

test("pages of uneven rows are bounded, say that they are cut, and together hold everything", async () => {
  const pages = await walk(verbOf(300, (index) => ({ index, text: "x".repeat((index * 37) % 900) }), 3));
  expect(pages.flatMap(({ rows }) => rows.map(({ index }) => index))).toEqual(Array.from({ length: 300 }, (_, i) => i));
  expect(pages.flatMap(({ statements }) => statements).length).toBe(900);
  for (const page of pages) {
    expect(bytesOf(page)).toBeLessThan(10_200);
    expect(page.notes.join()).toMatch(
      page.next === null ? /^$|^Cut for length: / : /^Cut for length: \d+ of the \d+ rows/,
    );
  }
});

test("where one row has too many statements these are cut, and their sources with them", async () => {
  const answer = await askVerb(
    verbOf(1, (index) => ({ index }), 500, false),
    {},
    10_000,
  );
  expect(bytesOf(answer)).toBeLessThan(10_200);
  expect(answer.rows).toEqual([{ index: 0 }]);
  const kept = answer.statements.length;
  expect(kept).toBeGreaterThan(10);
  expect(answer.notes[0]).toContain(`Cut for length: ${kept} of 500 statements`);
  expect(answer.sources.map(({ id }) => id)).toEqual(answer.statements.map(({ source }) => source));
});

test("where one row is too long itself its lists are cut", async () => {
  const ids = Array.from({ length: 2_000 }, (_, index) => `record-${index}`);
  const answer = await askVerb(
    verbOf(3, () => ({ ids }), 1),
    {},
    10_000,
  );
  expect(bytesOf(answer)).toBeLessThan(10_200);
  expect(answer.rows).toEqual([{ ids: ids.slice(0, 50) }]);
  expect(answer.next).toBe(1);
  expect(answer.notes).toContain("Cut for length: lists of more than 50 members.");
});

test("what can't be cut is refused", async () => {
  const verb = verbOf(1, () => ({ text: "x".repeat(20_000) }), 0);
  await expect(askVerb(verb, {}, 10_000)).rejects.toThrow("expected a shorter question");
});
