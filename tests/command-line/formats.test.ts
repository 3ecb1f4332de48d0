import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../workspace.ts";
import { run, transcript, wordsOf } from "./command.ts";

/**
 * Every question in every format, as installed. Each file of `golden` is a page of the manual. The questions are about days and
 * records that are over, so that few contributions change a file; where one does, look at it and agree by
 * `npm run test:packed -- -u`.
 */
const questions = {
  find: "find moves --person ruoming-pang --fields from,to,status",
  get: "get deals meta-manus-2025-12 --day 2026-04-28",
  "get-who": "get meta-2022-inference-chip --day 2024-12-31 --who",
  asof: "asof 2026-02-20 chips --designer meta --status cancelled,planned",
  claims: "claims meta-manus-2025-12 value --day 2026-04-28",
  changes: "changes --from 2026-02-24 --to 2026-02-27 --id meta-mtia-v5",
  flows: "flows --organization meta --since 2025-08 --day 2025-08-31",
  exposure: "exposure meta --day 2025-08-15 --who",
  sql: "sql \"SELECT id, investees, value, status.state FROM deals_as_of('2026-04-28') WHERE id = 'meta-manus-2025-12'\"",
  sum: 'sum deals value --customer meta --day 2025-10-01 --value-at-least "10e9 USD" --who',
};

describe.each(Object.entries(questions))("%s", (name, question) => {
  test.each(["table", "json", "ndjson", "csv", "md"])("%s", async (format) => {
    const line = format === "table" ? question : `${question} --format ${format}`;
    // DuckDB, which is optional, lies in the workspace.
    const answer = run(wordsOf(line), name === "sql" ? { NODE_PATH: join(root, "node_modules") } : {});
    expect(answer.status).toBe(0);
    await expect(transcript(line, answer)).toMatchFileSnapshot(join("golden", `${name}.${format}.txt`));
  });
});
