import { join } from "node:path";
import { expect, test } from "vitest";
import { run, transcript, wordsOf } from "./command.ts";

/** What is not understood ends with 2, what is not there with 1; each says what was meant. */
const lines = [
  "fnd deals",
  "find",
  "find deels --party meta",
  "find deals --prty meta",
  "find deals --party mta",
  "find deals --status sigend",
  "find deals --since 2026-13",
  'find deals --value-at-least "10e9"',
  "find deals --fields valeu",
  "find deals --since 2026-02 --until 2026-01",
  "find deals --format tabel",
  "find deals --limit few",
  "find people --text no-such-person",
  "get meta-amd",
  "get deels meta-amd-2026-02",
  "get deals/meta-amd-2026-02 --day 2020",
  "get",
  "asof yesterday chips",
  "claims meta-amd-2026-02 valu",
  "changes --from 2026-02 --to 2026-01",
  "flows --to opnai",
  "exposure mtea",
  "sum deals customers",
  "sum deals value --customer meta",
  "sum deals value --customer meta --without meta-three-order-2026-02",
  "find deals --party meta --after 99999",
  "sum financials value --organization meta",
  "completion tcsh",
];

test("what is wrong is said, with what was meant", async () => {
  const texts = lines.map((line) => transcript(line, run(wordsOf(line))));
  for (const text of texts) expect(text).toMatch(/\[exit code [12]\]\n$/);
  await expect(texts.join("\n")).toMatchFileSnapshot(join("golden", "errors.txt"));
});

test.each(["--help", "find --help", "find deals --help", "get --help", "changes --help", "completion --help"])(
  "%s",
  async (line) => {
    const name = `help-${line.replace(/ ?--help/, "").replace(" ", "-") || "all"}`;
    await expect(transcript(line, run(wordsOf(line)))).toMatchFileSnapshot(join("golden", `${name}.txt`));
  },
);

test("completion knows commands, options, words and ids", async () => {
  const asked = [
    ["f"],
    ["find", ""],
    ["find", "deals", "--val"],
    ["find", "deals", "--status", "si"],
    ["find", "deals", "--party", "thinking-machines"],
    ["get", "deals", "meta-manus"],
    ["claims", "meta-mtia-v5"],
    ["claims", "deals", "meta-amd-2026-02", "warrant"],
    ["sum", "chips", "scale"],
    ["find", "deals", "--format", ""],
    ["check", "--"],
  ];
  const texts = asked.map(
    (words) => `$ ai-almanac ${words.join(" ")}<Tab>\n${run(["complete", "--", ...words]).stdout}`,
  );
  await expect(texts.join("\n")).toMatchFileSnapshot(join("golden", "completion.txt"));
});

test("completion knows every table that can be exported, and no other", () => {
  const offered = run(["complete", "--", "export", ""])
    .stdout.split("\n")
    .map((line) => line.split("\t")[0]);
  const [, tables = ""] = /there are (.*)\.\n/.exec(run(["export", "none", "--out", "nowhere"]).stderr) ?? [];
  expect(tables).toContain("claims");
  expect(offered.filter((word) => /^[a-z]/.test(word ?? "")).sort()).toEqual(tables.split(", ").sort());
});

test("each shell gets a script", () => {
  for (const shell of ["bash", "zsh", "fish"]) {
    expect(run(["completion", shell])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("ai-almanac complete --"),
    });
  }
});
