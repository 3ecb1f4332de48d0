import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Deal } from "@ai-almanac/deals";
import { asOf, type ClaimSet, changes, claimsFor, exposure, flows, sum } from "@ai-almanac/query";
import { root } from "../../workspace.ts";
import type { Adapter } from "../questions.ts";
import { plainQuantity } from "./plain-value.ts";

/** A file of `/api/v1` as the built site serves it. */
function claims(dataset: string): ClaimSet<Known> {
  return JSON.parse(readFileSync(join(root, "apps/docs/dist/api/v1/claims", `${dataset}.json`), "utf8"));
}

// biome-ignore lint/suspicious/noExplicitAny: what a program reads from JSON
type Known = any;

const known = (dataset: string, day: string): readonly Known[] => asOf(claims(dataset), day);
const isMetas = ({ customers }: Known) => customers.includes("meta");

/** The files of the API, read with the helpers of @ai-almanac/query, as its page tells. */
export const staticApi: Adapter = {
  name: "static API",
  answers: {
    orders: () =>
      known("deals", "2026-02-25")
        .filter(isMetas)
        .map(({ id, suppliers, value, status, contested }) => ({
          deal: id,
          suppliers,
          value: plainQuantity(value),
          status: status?.state ?? null,
          contested: contested.filter((field: string) => ["suppliers", "value", "status"].includes(field)),
        })),
    cancelled: () =>
      known("chips", "2026-02-28")
        .filter(({ designer, status }) => designer === "meta" && status?.state === "cancelled")
        .map(({ id }) => {
          const [first] = claimsFor(claims("chips"), id, "cancelled", "2026-02-28");
          const { by, known, source } = first?.claim ?? {};
          return { chip: id, when: (first?.value as Known)?.when, by, known, source } as Known;
        }),
    "left-for-openai": () =>
      known("moves", "2026-02-28")
        .filter(({ from, to }) => from === "meta" && to === "openai")
        .map(({ person }) => ({ person })),
    "worth-of-amd": () =>
      claimsFor(claims("deals"), "meta-amd-2026-02", "value", "2026-02-28").map(({ claim, value, state }) => ({
        by: claim.by,
        value: plainQuantity(value),
        state,
        known: claim.known,
      })),
    avocado: () => {
      const { name, status, targets } = known("models", "2026-03-20").find(({ id }) => id === "meta-muse-spark");
      return [
        { name, status: status.state, planned: targets[0].event, target: targets[0].when, slips: targets[0].slipCount },
      ];
    },
    guidance: () =>
      ["2026-03-01", "2026-05-01"].map((day) => {
        const [first] = claimsFor(claims("financials"), "meta-capex-2026-guidance", "value", day);
        return { day, value: plainQuantity(first?.value), by: first?.claim.by ?? null };
      }),
    "mtia-v5": () =>
      changes(claims("chips"), "2026-02-23", "2026-02-28")
        .filter(({ id }) => id === "meta-mtia-v5")
        .map(({ day, field }) => ({ day, field })),
    "three-orders": () => {
      const orders = known("deals", "2026-02-28").filter(isMetas);
      const recent = orders.filter(({ events }) => events.length > 0 && firstDay(events) >= "2026-02");
      const { min, max, unit, ids, contested } = sum(recent as Deal[], "value");
      return [{ min, max, unit, deals: ids.toSorted(), contested }];
    },
    held: () => {
      const holds = exposure(known("deals", "2025-08-15"), "meta").roles.find(({ role }) => role === "holds");
      return (holds?.counterparties ?? []).map(({ organization, deals, totals: [total] }) => ({
        in: organization,
        min: total?.min ?? null,
        max: total?.max ?? null,
        unit: total?.unit ?? null,
        deals,
      }));
    },
    hired: () =>
      flows(known("moves", "2025-07-31"))
        .filter(({ to }) => to === "meta")
        .map(({ from, people }) => ({ from, people })),
  },
};

/** Of events whose begin nobody tells the day by which they had happened. */
function firstDay(events: readonly { readonly when: string }[]): string {
  return events.map(({ when }) => when.replace("../", "")).sort()[0] ?? "";
}
