import { join } from "node:path";
import { run } from "../../command-line/command.ts";
import { root } from "../../workspace.ts";
import type { Adapter } from "../questions.ts";
import { plainQuantity } from "./plain-value.ts";

// biome-ignore lint/suspicious/noExplicitAny: what a program reads from JSON
type Row = any;

/** What `ai-almanac sql` as installed prints as JSON. DuckDB, which is optional, lies in the workspace. */
function ask(query: string): readonly Row[] {
  const words = ["sql", "--format", "json", query];
  const { status, stdout, stderr } = run(words, { NODE_PATH: join(root, "node_modules") });
  if (status !== 0) throw new Error(`${query} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

const metas = "list_contains(customers, 'meta')";

/** The packaged tables, asked by DuckDB: what needs more than a condition is what an analyst would write. */
export const sql: Adapter = {
  name: "SQL",
  answers: {
    orders: () =>
      ask(`SELECT id AS deal, suppliers, value, status.state AS status,
             list_filter(contested, field -> field IN ('suppliers', 'value', 'status')) AS contested
           FROM deals_as_of('2026-02-25') WHERE ${metas}`).map((row) => ({ ...row, value: plainQuantity(row.value) })),
    cancelled: () =>
      ask(`SELECT chip.id AS chip, said."when" AS "when", said."by" AS "by", said.known AS known, said.source AS source
           FROM chips_as_of('2026-02-28') chip JOIN claims said ON said.dataset = 'chips' AND said.record = chip.id
           WHERE designer = 'meta' AND chip.status.state = 'cancelled'
             AND said.field = 'cancelled' AND said.state = 'chosen' AND said.knownOn <= '2026-02-28'`),
    "left-for-openai": () =>
      ask(`SELECT person FROM moves_as_of('2026-02-28') WHERE "from" = 'meta' AND "to" = 'openai'`),
    "worth-of-amd": () =>
      ask(`SELECT "by", quantity AS value, state, known FROM claims
           WHERE record = 'meta-amd-2026-02' AND field = 'value' AND knownOn <= '2026-02-28'`).map((row) => ({
        ...row,
        value: plainQuantity(row.value),
      })),
    avocado: () =>
      ask(`SELECT name, status.state AS status, targets[1].event AS planned, targets[1]."when" AS target,
             targets[1].slipCount AS slips
           FROM models_as_of('2026-03-20') WHERE id = 'meta-muse-spark'`),
    guidance: () =>
      ["2026-03-01", "2026-05-01"].flatMap((day) =>
        ask(`SELECT '${day}' AS day, figure.value AS value, said."by" AS "by"
             FROM financials_as_of('${day}') figure JOIN claims said ON said.record = figure.id
             WHERE figure.id = 'meta-capex-2026-guidance' AND said.field = 'value'
               AND said.quantity = figure.value AND said.knownOn <= '${day}'
             ORDER BY said.knownOn LIMIT 1`).map((row) => ({ ...row, value: plainQuantity(row.value) })),
      ),
    "mtia-v5": () =>
      ask(`SELECT day, field FROM changes
           WHERE record = 'meta-mtia-v5' AND day BETWEEN '2026-02-24' AND '2026-02-28'`),
    "three-orders": () =>
      ask(`SELECT sum(coalesce(value.min, 0)) AS min,
             CASE WHEN bool_and(value.max IS NOT NULL) THEN sum(value.max) END AS max,
             any_value(value.unit) AS unit, list(id ORDER BY id) AS deals,
             coalesce(list(id ORDER BY id) FILTER (list_contains(contested, 'value')), []) AS contested
           FROM deals_as_of('2026-02-28')
           WHERE ${metas} AND list_min(list_transform(events, event -> coalesce(event.when_from, event.when_to))) >= '2026-02-01'`),
    held: () =>
      ask(`SELECT investee AS "in", sum(coalesce(value.min, 0)) AS min,
             CASE WHEN bool_and(value.max IS NOT NULL) THEN sum(value.max) END AS max,
             any_value(value.unit) AS unit, list(id ORDER BY id) AS deals
           FROM (SELECT *, unnest(investees) AS investee FROM deals_as_of('2025-08-15') WHERE list_contains(investors, 'meta'))
           WHERE status.state NOT IN ('paused', 'blocked', 'abandoned', 'terminated', 'unwound', 'replaced')
           GROUP BY investee`),
    hired: () =>
      ask(`SELECT "from", coalesce(list(DISTINCT person ORDER BY person) FILTER (person IS NOT NULL), []) AS people
           FROM moves_as_of('2025-07-31')
           WHERE "to" = 'meta' AND "from" IS DISTINCT FROM "to"
             AND coalesce(status.state, '') NOT IN ('declined', 'reversed')
           GROUP BY "from"`),
  },
};
