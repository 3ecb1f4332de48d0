import { inject } from "vitest";
import { connect } from "../../mcp/session.ts";
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

/** What a tool of the server as installed gives on all its pages. */
async function ask(name: string, input: Record<string, unknown>): Promise<Answer> {
  const { client } = await connect(inject("consumer"));
  try {
    const pages: Answer[] = [];
    for (let after: number | null = 0; after !== null; ) {
      const more = after === 0 ? {} : { after };
      const { isError, content, structuredContent } = await client.callTool({ name, arguments: { ...input, ...more } });
      if (isError) throw new Error(`${name}: ${JSON.stringify(content)}`);
      const page = structuredContent as unknown as Answer & { readonly next: number | null };
      pages.push(page);
      after = page.next;
    }
    return {
      rows: pages.flatMap(({ rows }) => rows),
      summary: pages[0]?.summary,
      statements: pages.flatMap(({ statements }) => statements),
    };
  } finally {
    await client.close();
  }
}

export const mcp: Adapter = {
  name: "server for assistants",
  answers: {
    orders: async () => {
      const fields = ["suppliers", "value", "status"];
      const { rows } = await ask("asof", {
        day: "2026-02-25",
        dataset: "deals",
        where: { customers: ["meta"] },
        fields,
      });
      return rows.map(({ id, suppliers, value, status, contested }) => ({
        deal: id,
        suppliers,
        value: plainQuantity(value),
        status: status?.state ?? null,
        contested,
      }));
    },
    cancelled: async () => {
      const where = { designer: ["meta"], status: ["cancelled"] };
      const { statements } = await ask("asof", { day: "2026-02-28", dataset: "chips", where, fields: ["status"] });
      return statements
        .filter(({ field, state }) => field === "cancelled" && state === "chosen")
        .map(({ record, value, by, known, source }) => ({ chip: record, when: value.when, by, known, source }));
    },
    "left-for-openai": async () => {
      const where = { from: ["meta"], to: ["openai"] };
      const { rows } = await ask("asof", { day: "2026-02-28", dataset: "moves", where, fields: ["person"] });
      return rows.map(({ person }) => ({ person }));
    },
    "worth-of-amd": async () => {
      const { rows } = await ask("claims", { id: "meta-amd-2026-02", field: "value", day: "2026-02-28" });
      return rows.map(({ by, value, state, known }) => ({ by, value: plainQuantity(value), state, known }));
    },
    avocado: async () => {
      const { summary } = await ask("get", { dataset: "models", id: "meta-muse-spark", day: "2026-03-20" });
      const { name, status, targets } = summary;
      const [{ event, when, slipCount }] = targets;
      return [{ name, status: status.state, planned: event, target: when, slips: slipCount }];
    },
    guidance: () =>
      Promise.all(
        ["2026-03-01", "2026-05-01"].map(async (day) => {
          const id = "meta-capex-2026-guidance";
          const { rows } = await ask("claims", { dataset: "financials", id, field: "value", day });
          return { day, value: plainQuantity(rows[0]?.value), by: rows[0]?.by };
        }),
      ),
    "mtia-v5": async () => {
      const { rows } = await ask("changes", { from: "2026-02-24", to: "2026-02-28", id: "meta-mtia-v5" });
      return rows.map(({ day, field }) => ({ day, field }));
    },
    "three-orders": async () => {
      const where = { customers: ["meta"], since: "2026-02" };
      const { summary } = await ask("sum", { dataset: "deals", field: "value", where, day: "2026-02-28" });
      const { min, max, unit, ids, contested } = summary;
      return [{ min, max, unit, deals: ids.toSorted(), contested }];
    },
    held: async () => {
      const { rows } = await ask("exposure", { organization: "meta", day: "2025-08-15" });
      return rows
        .filter(({ role, counterparty }) => role === "holds" && counterparty !== null)
        .map(({ counterparty, value: { min, max, unit }, deals }) => ({ in: counterparty, min, max, unit, deals }));
    },
    hired: async () => {
      const { rows } = await ask("flows", { to: "meta", day: "2025-07-31" });
      return rows.map(({ from, people }) => ({ from, people }));
    },
  },
};
