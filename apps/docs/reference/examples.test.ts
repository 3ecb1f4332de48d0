import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chips } from "@ai-almanac/chips";
import { chipClaims } from "@ai-almanac/chips/claims";
import { deals, getDeal } from "@ai-almanac/deals";
import { dealClaims } from "@ai-almanac/deals/claims";
import { dealOrder } from "@ai-almanac/deals/order";
import { moves } from "@ai-almanac/moves";
import * as query from "@ai-almanac/query";
import { expect, test } from "vitest";

const source = join(import.meta.dirname, "../../../packages/query/src");
const given = { ...query, chips, chipClaims, deals, getDeal, dealClaims, dealOrder, moves };
/** A comment, and what it documents; between the two may stand why its layout is kept. */
const documented = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n(?:\/\/ .*\n)?export (?:function|const) (\w+)/g;
const texts = globSync("**/*.ts", { cwd: source })
  .filter((file) => !file.endsWith(".test.ts"))
  .map((file) => readFileSync(join(source, file), "utf8"));

/** The lines of the example in the comment of each function, by its name. */
const examples = new Map(
  texts.flatMap((text) =>
    [...text.matchAll(documented)].map(([, comment = "", name = ""]): [string, string[]] => {
      const [, fenced = ""] = /```ts\n([\s\S]*?)```/.exec(comment.replaceAll(/^ \* ?/gm, "")) ?? [];
      return [name, fenced.split("\n").filter((line) => line !== "")];
    }),
  ),
);
const functions = Object.entries(query).filter(([name, value]) => typeof value === "function" && /^[a-z]/.test(name));

// Where records changed and an example rightly gives something else, its comment says what.
test.each(functions.map(([name]) => name))("the reference shows %s in use, and it gives what it says", (name) => {
  const lines = examples.get(name) ?? [];
  expect(lines).not.toEqual([]);
  const body = lines.map((line) => {
    const [, asked, said] = /^(?!const )(.*); \/\/ (.*)$/.exec(line) ?? [];
    return asked === undefined ? line : `found.push([${JSON.stringify(line)}, ${asked}, ${said}]);`;
  });
  const run = new Function("found", ...Object.keys(given), body.join("\n"));
  const found: [string, unknown, unknown][] = [];
  run(found, ...Object.values(given));
  for (const [line, answer, said] of found) expect(answer, line).toEqual(said);
});
