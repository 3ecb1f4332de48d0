import { expect, test } from "vitest";
import { findCommands } from "../documents/find-commands.ts";
import { run, wordsOf } from "./command.ts";

const asked = ["README.md", "packages/cli/README.md"].flatMap((document) =>
  findCommands(document)
    .filter((command) => command.startsWith("ai-almanac "))
    .map((command) => ({ document, command })),
);

test("the documents ask questions", () => {
  expect(asked.length).toBeGreaterThan(8);
});

test.each(asked)("$document: $command", ({ command }) => {
  const { status, stdout, stderr } = run(wordsOf(command).slice(1));
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).not.toBe("");
});
