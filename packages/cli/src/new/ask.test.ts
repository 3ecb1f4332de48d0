import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFiles } from "@ai-almanac/compiler";
import { expect, test } from "vitest";
import { makeTree } from "../../../compiler/tests/tree.ts";
import { ask, askMore } from "./ask.ts";
import { draftFiles } from "./draft-files.ts";
import type { Prompter } from "./prompter.ts";
import { saveDraft } from "./save-draft.ts";

/** Answers in turn; each must be one that the question allows. Gives the questions beside. */
function scripted(answers: readonly string[]): { prompter: Prompter; asked: string[] } {
  const left = [...answers];
  const asked: string[] = [];
  const next = (question: string) => {
    const answer = left.shift();
    if (answer === undefined) throw new Error(`no answer to ${question}`);
    asked.push(`${question.split("\n")[0]} > ${answer}`);
    return answer;
  };
  const among: Prompter["choose"] = async (question, choices) => {
    const answer = next(question);
    if (!choices.some(({ value }) => value === answer)) throw new Error(`${answer} is no choice of ${question}`);
    return answer;
  };
  const text: Prompter["text"] = async (question, { suggestion, validate } = {}) => {
    const typed = next(question);
    const answer = typed === "=" ? (suggestion ?? "") : typed;
    const wrong = validate?.(answer);
    if (wrong !== undefined) throw new Error(`${question} refuses ${answer}: ${wrong}`);
    return answer;
  };
  return { prompter: { say: () => {}, text, choose: among, search: among }, asked };
}

test("a deal with a new source of a new publisher", async () => {
  const { root } = makeTree();
  const { prompter, asked } = scripted([
    ...[
      "(a new source)",
      "https://example.org/order",
      "An order: more",
      "(a new publisher)",
      "Example News",
      "=",
      "reported",
    ],
    ...[
      "20 Nov 2026",
      "2026-11-23",
      "Meta and AMD, one more gigawatt",
      "amd",
      "(follows from the speaker)",
      "Nov 20, 2026",
    ],
    ...[
      "capacity",
      "1gw",
      "suppliers",
      "amd",
      "(no more)",
      "binding",
      "yes",
      "delivered",
      "target",
      "H2 2027",
      "(no more)",
    ],
    ...["first of its kind", "="],
  ]);
  const draft = await ask(prompter, "deals", readFiles(root));
  expect(asked.join("\n")).toMatchSnapshot();
  expect(
    [...draftFiles(draft, readFiles(root)).added].map(([path, text]) => `# ${path}\n${text}`).join("\n"),
  ).toMatchSnapshot();
  expect(saveDraft(root, draft)).toEqual([
    "packages/datasets/sources/publishers.yaml",
    "packages/datasets/sources/records/example-news-2026-11-20.yaml",
    "packages/datasets/deals/records/meta-and-amd-one-more-gigawatt-2026-11.yaml",
  ]);
  expect(readFileSync(join(root, "packages/datasets/sources/publishers.yaml"), "utf8")).toContain(
    "example-news: { name: Example News, kind: reported }\nreuters:",
  );
});

test("a figure and a move: about of one kind or another, and computed names", async () => {
  const all = readFiles(makeTree().root);
  const figure = scripted([
    ...["reuters-2026-11", "meta", "capex", "2027", "guidance", "", ""],
    ...["(the publisher itself)", "value", "about 60 billion USD", "(no more)", "", "="],
  ]);
  const move = scripted([
    ...[
      "reuters-2026-02-24",
      "person",
      "mark-zuckerberg",
      "(the publisher itself)",
      "from",
      "meta",
      "left",
      "when",
      "2026-02",
    ],
    ...["(no more)", "", "="],
  ]);
  const texts = [await ask(figure.prompter, "financials", all), await ask(move.prompter, "moves", all)].flatMap(
    (draft) => [...draftFiles(draft, all).added].map(([path, text]) => `# ${path}\n${text}`),
  );
  expect(texts.join("\n")).toMatchSnapshot();
});

test("answers that cannot be right are refused on the spot", async () => {
  const all = readFiles(makeTree().root);
  const start = ["reuters-2026-11", "X", "(the publisher itself)"];
  await expect(ask(scripted([...start, "capacity", "6 kW"]).prompter, "deals", all)).rejects.toThrow(
    /expected one of|GW/,
  );
  await expect(ask(scripted([...start, "announced", "when", "soon"]).prompter, "deals", all)).rejects.toThrow(
    /refuses soon/,
  );
  await expect(ask(scripted([...start, "(no more)", ""]).prompter, "deals", all)).rejects.toThrow(/needs an answer/);
});

test("a claim of a record that is there, from a source that is there", async () => {
  const { root, datasets } = makeTree();
  const { prompter, asked } = scripted([
    ...[
      "deals/meta-amd-2026-02",
      "reuters-2026-11",
      "(the publisher itself)",
      "capacity",
      "up to 6 GW",
      "(no more)",
      "=",
    ],
  ]);
  const draft = await askMore(prompter, undefined, readFiles(root));
  saveDraft(root, draft);
  expect(asked).toHaveLength(7);
  expect(readFileSync(join(datasets, "deals/records/meta-amd-2026-02.yaml"), "utf8")).toContain(
    "  - id: reuters-2026-11-2\n    source: reuters-2026-11\n    says:\n      capacity: up to 6 GW\n",
  );
});
