import { execFileSync } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { rows } from "./rows.ts";

/** Every statement of the founding article, asked of the packed and installed packages. */
const consumer = inject("consumer");
copyFileSync(join(import.meta.dirname, "answers.mjs"), join(consumer, "answers.mjs"));
writeFileSync(join(consumer, "rows.json"), JSON.stringify(rows));
const answers: { value?: unknown; at?: string | null; source?: string; missing?: string }[][] = JSON.parse(
  execFileSync(process.execPath, ["--no-warnings", "answers.mjs", "rows.json"], { cwd: consumer, encoding: "utf8" }),
);

test("all 107 rows are asked", () => {
  expect(rows.map(([row]) => row)).toEqual(Array.from({ length: 107 }, (_, index) => index + 1));
});

test.each(rows.map((row, index) => ({ row, answers: answers[index] })))(
  "row $row.0, paragraph $row.1",
  ({ row, answers }) => {
    const [number, paragraph, ...asks] = row;
    const place = `row ${number} of tests/founding-article/rows.ts, paragraph ${paragraph} of the founding article`;
    for (const [index, [record, claim, field, expected]] of asks.entries()) {
      const answer = answers?.[index];
      expect({ record, claim, field, value: answer?.value, ...gone(answer) }, place).toEqual({
        record,
        claim,
        field,
        value: expected,
      });
      if (index === 0) {
        expect(answer?.source).toBe("techflow-2026-02-28");
        expect(answer?.at).toMatch(new RegExp(`\\b${paragraph}\\b`));
      }
    }
  },
);

/** What is not there any more, where that is why there is no value. */
function gone(answer: { missing?: string } | undefined): { missing?: string } {
  return answer?.missing === undefined ? {} : { missing: answer.missing };
}
