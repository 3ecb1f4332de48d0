import { join } from "node:path";
import {
  asOf,
  type ClaimSet,
  claimsFor,
  type Quantity,
  type ResolvedRecord,
  resolve,
  slips,
  type Target,
} from "@ai-almanac/query";
import { type ClaimDatasetName, definitionOf, fieldKinds } from "@ai-almanac/schema";
import { describe, expect, test } from "vitest";
import { checkAll } from "../src/check-all.ts";

/** The six worked examples of the record format, and every sentence of their outcomes. */
type Row = ResolvedRecord &
  Record<string, unknown> & { status: { state: string; when: string; basis: string } | null; targets: Target[] };

const { problems, checked } = checkAll(join(import.meta.dirname, "worked-examples"));

function set(dataset: ClaimDatasetName): ClaimSet<Row> {
  const found = checked?.[dataset];
  return { dataset, fields: fieldKinds(definitionOf(dataset)), records: found?.records ?? [] };
}

function on(dataset: ClaimDatasetName, id: string, day: string): Row | undefined {
  return asOf(set(dataset), day).find((record) => record.id === id);
}

function now(dataset: ClaimDatasetName, id: string): Row {
  const claims = set(dataset).records.find((record) => record.id === id);
  return resolve<Row>(claims as never, set(dataset).fields) as Row;
}

function quantity(min: number | null, max: number | null, unit: string, stated: Quantity["stated"]): Quantity {
  return { min, max, unit, stated };
}

test("the fixture has no problem", () => {
  expect(problems).toEqual([]);
});

describe("a chip cancelled before it was official", () => {
  test("before the end of 2025 nothing is known", () => {
    expect(on("chips", "meta-mtia-v5", "2025-12-30")).toBeUndefined();
  });

  test("2026-02-26: 2 nm, no status", () => {
    const chip = on("chips", "meta-mtia-v5", "2026-02-26");
    expect(chip?.process).toEqual(quantity(2, 2, "nm", "exact"));
    expect(chip?.status).toBeNull();
    expect(on("chips", "meta-mtia-v5", "2025-12-31")).toEqual(chip);
  });

  test("2026-02-27: cancelled, basis reported", () => {
    const chip = on("chips", "meta-mtia-v5", "2026-02-27");
    expect(chip?.status).toEqual({ state: "cancelled", when: "2026-02-16/2026-02-22", basis: "reported" });
  });

  test("2026-02-28: the target never shows, a stop holds", () => {
    expect(on("chips", "meta-mtia-v5", "2026-02-28")?.targets).toEqual([]);
    expect(slips(set("chips"), "meta-mtia-v5")).toEqual([
      { event: "design-done", targets: [{ target: "2026-36", known: "2026-02-28" }] },
    ]);
  });

  test("Meta's word that neither confirms nor denies contests nothing", () => {
    expect(now("chips", "meta-mtia-v5").contested).toEqual([]);
  });
});

describe("one speaker, several relays", () => {
  test("2026-05-01: 800 W", () => {
    expect(on("chips", "meta-mtia-300", "2026-05-01")?.tdp).toEqual(quantity(800, 800, "W", "exact"));
  });

  test("2026-07-01: 912 W, not contested", () => {
    const chip = on("chips", "meta-mtia-300", "2026-07-01");
    expect(chip?.tdp).toEqual(quantity(912, 912, "W", "exact"));
    expect(chip?.contested).toEqual([]);
  });

  test("6.1 and 6.12 are equal", () => {
    const states = claimsFor(set("chips"), "meta-mtia-300", "memoryBandwidth").map((view) => view.state);
    expect(states).toEqual(["chosen", "agrees"]);
    expect(now("chips", "meta-mtia-300").contested).not.toContain("memoryBandwidth");
  });

  test("with the ruling 667 W is set aside; without it, it would be a live relay and contest", () => {
    expect(now("chips", "meta-mtia-300").contested).toEqual([]);
    const states = claimsFor(set("chips"), "meta-mtia-300", "tdp").map((view) => [view.claim.id, view.state]);
    expect(states).toContainEqual(["lukebest-2026-08-26", "rejected"]);
    const claims = set("chips").records.find((record) => record.id === "meta-mtia-300");
    const unruled = resolve<Row>({ ...claims, rulings: [] } as never, set("chips").fields);
    expect(unruled?.contested).toEqual(["tdp"]);
  });
});

describe("estimates, a cap and a ruling", () => {
  test("2026-02-25: tens of billions by an official voice, contested; up to 6 GW by the filing, not contested", () => {
    const deal = on("deals", "meta-amd-2026-02", "2026-02-25");
    expect(deal?.value).toEqual(quantity(1e10, 1e11, "USD", "magnitude"));
    expect(deal?.capacity).toEqual(quantity(null, 6, "GW", "up-to"));
    expect(deal?.contested).toEqual(["value"]);
    const [chosen] = claimsFor(set("deals"), "meta-amd-2026-02", "capacity", "2026-02-25");
    expect(chosen?.claim.kind).toBe("filing");
  });

  test("2026-02-28: 60 to 100 billion by ruling, still contested; stake up to 10 percent, which was known first", () => {
    const deal = on("deals", "meta-amd-2026-02", "2026-02-28");
    expect(deal?.value).toEqual(quantity(60e9, 100e9, "USD", "range"));
    expect(deal?.contested).toContain("value");
    expect(deal?.stake).toEqual(quantity(null, 10, "percent", "up-to"));
  });
});

describe("code name to product", () => {
  test("2026-03-20: named Avocado, planned, target May 2026 or later", () => {
    const model = on("models", "meta-muse-spark", "2026-03-20");
    expect(model?.name).toBe("Avocado");
    expect(model?.status).toEqual({ state: "planned", when: null, basis: "reported" });
    expect(model?.targets).toEqual([{ event: "released", when: "2026-05/..", basis: "reported", slipCount: 2 }]);
  });

  test("its slips: 2025-12, 2026-Q1, 2026-05/..", () => {
    expect(slips(set("models"), "meta-muse-spark")).toEqual([
      {
        event: "released",
        targets: [
          { target: "2025-12", known: "2026-02-28" },
          { target: "2026-33", known: "2026-02-28" },
          { target: "2026-05/..", known: "2026-03-13" },
        ],
      },
    ]);
  });

  test("2026-04-08: Muse Spark, released", () => {
    const model = on("models", "meta-muse-spark", "2026-04-08");
    expect(model?.name).toBe("Muse Spark");
    expect(model?.status).toEqual({ state: "released", when: "2026-04-08", basis: "reported" });
    expect(model?.targets).toEqual([]);
  });

  test("parameters stay undisclosed; the rumour's May date contests nothing", () => {
    const model = now("models", "meta-muse-spark");
    expect(model.parameters).toEqual(quantity(null, null, "parameters", "undisclosed"));
    expect(model.contested).toEqual([]);
  });
});

describe("guidance and a late repeat", () => {
  test("2026-03-01: 115 to 135", () => {
    const figure = on("financials", "meta-capex-2026-guidance", "2026-03-01");
    expect(figure?.value).toEqual(quantity(115e9, 135e9, "USD", "range"));
  });

  test("2026-05-01 and ever after: 125 to 145, not contested; the May page is a relay of a replaced value", () => {
    for (const figure of [
      on("financials", "meta-capex-2026-guidance", "2026-05-01"),
      now("financials", "meta-capex-2026-guidance"),
    ]) {
      expect(figure?.value).toEqual(quantity(125e9, 145e9, "USD", "range"));
      expect(figure?.contested).toEqual([]);
    }
    const states = claimsFor(set("financials"), "meta-capex-2026-guidance").map((view) => [view.claim.id, view.state]);
    expect(states).toEqual([
      ["belcourt-2026-04-29", "chosen"],
      ["benzinga-2026-01-28", "replaced"],
      ["ai-blogs-2026-05-23", "replaced"],
    ]);
  });
});

describe("signed, blocked, unwound", () => {
  test("2026-01-05: announced, since that was public, and no value", () => {
    const deal = on("deals", "meta-manus-2025-12", "2026-01-05");
    expect(deal?.status?.state).toBe("announced");
    expect(deal?.value).toBeNull();
  });

  test("2026-04-28: blocked, about 2 billion by two speakers, contested", () => {
    const deal = on("deals", "meta-manus-2025-12", "2026-04-28");
    expect(deal?.status).toEqual({ state: "blocked", when: "2026-04-27", basis: "reported" });
    expect(deal?.value).toEqual(quantity(2e9, 2e9, "USD", "about"));
    expect(deal?.contested).toEqual(["value"]);
  });

  test("now: unwound", () => {
    expect(now("deals", "meta-manus-2025-12").status?.state).toBe("unwound");
  });
});
