import { run, wordsOf } from "../../command-line/command.ts";
import type { Adapter } from "../questions.ts";
import { plainQuantity } from "./plain-value.ts";

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: what a program reads from JSON
  readonly rows: readonly any[];
  // biome-ignore lint/suspicious/noExplicitAny: what a program reads from JSON
  readonly summary: any;
  // biome-ignore lint/suspicious/noExplicitAny: what a program reads from JSON
  readonly statements: readonly any[];
}

/** What the command as installed prints as JSON. */
function ask(line: string): Answer {
  const { status, stdout, stderr } = run([...wordsOf(line), "--format", "json"]);
  if (status !== 0) throw new Error(`ai-almanac ${line} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

const meta = "--customer meta";

export const commandLine: Adapter = {
  name: "command line",
  answers: {
    orders: () =>
      ask(`asof 2026-02-25 deals ${meta} --fields suppliers,value,status`).rows.map((row) => ({
        deal: row.id,
        suppliers: row.suppliers,
        value: plainQuantity(row.value),
        status: row.status?.state ?? null,
        contested: row.contested,
      })),
    cancelled: () =>
      ask("asof 2026-02-28 chips --designer meta --status cancelled --fields status")
        .statements.filter(({ field, state }) => field === "cancelled" && state === "chosen")
        .map(({ record, value, by, known, source }) => ({ chip: record, when: value.when, by, known, source })),
    "left-for-openai": () =>
      ask("asof 2026-02-28 moves --from meta --to openai --fields person").rows.map(({ person }) => ({ person })),
    "worth-of-amd": () =>
      ask("claims meta-amd-2026-02 value --day 2026-02-28").rows.map(({ by, value, state, known }) => ({
        by,
        value: plainQuantity(value),
        state,
        known,
      })),
    avocado: () => {
      const { name, status, targets } = ask("get models meta-muse-spark --day 2026-03-20").summary;
      return [
        { name, status: status.state, planned: targets[0].event, target: targets[0].when, slips: targets[0].slipCount },
      ];
    },
    guidance: () =>
      ["2026-03-01", "2026-05-01"].map((day) => {
        const [row] = ask(`claims financials/meta-capex-2026-guidance value --day ${day}`).rows;
        return { day, value: plainQuantity(row.value), by: row.by };
      }),
    "mtia-v5": () =>
      ask("changes --from 2026-02-24 --to 2026-02-28 --id meta-mtia-v5").rows.map(({ day, field }) => ({ day, field })),
    "three-orders": () => {
      const { min, max, unit, ids, contested } = ask(
        `sum deals value ${meta} --since 2026-02 --day 2026-02-28`,
      ).summary;
      return [{ min, max, unit, deals: ids.toSorted(), contested }];
    },
    held: () =>
      ask("exposure meta --day 2025-08-15")
        .rows.filter(({ role, counterparty }) => role === "holds" && counterparty !== null)
        .map(({ counterparty, value: { min, max, unit }, deals }) => ({ in: counterparty, min, max, unit, deals })),
    hired: () => ask("flows --to meta --day 2025-07-31").rows.map(({ from, people }) => ({ from, people })),
  },
};
