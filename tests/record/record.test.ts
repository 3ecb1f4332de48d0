import { chips } from "@ai-almanac/chips";
import { chipClaims } from "@ai-almanac/chips/claims";
import { deals, getDeal } from "@ai-almanac/deals";
import { dealClaims } from "@ai-almanac/deals/claims";
import { financials, getFigure } from "@ai-almanac/financials";
import { figureClaims } from "@ai-almanac/financials/claims";
import { models } from "@ai-almanac/models";
import { modelClaims } from "@ai-almanac/models/claims";
import { moves } from "@ai-almanac/moves";
import { organizations } from "@ai-almanac/organizations";
import { people } from "@ai-almanac/people";
import { asOf, type ClaimSet, claimsFor, type ResolvedRecord, slips, sum } from "@ai-almanac/query";
import { sources } from "@ai-almanac/sources";
import { describe, expect, test } from "vitest";

/** What the landed record must answer, whatever is added to it. */
function on<R extends ResolvedRecord>(set: ClaimSet<R>, id: string, day: string): R | undefined {
  return asOf(set, day).find((record) => record.id === id);
}

test("the record is whole", () => {
  const least = {
    chips: 165,
    deals: 145,
    moves: 260,
    models: 130,
    organizations: 170,
    people: 200,
    financials: 300,
    sources: 1200,
  };
  const all = { chips, deals, moves, models, organizations, people, financials, sources };
  for (const [name, count] of Object.entries(least)) {
    expect([name, all[name as keyof typeof all].length >= count]).toEqual([name, true]);
  }
});

test("everybody who is named by a deal or a move has a record", () => {
  const known = new Set(organizations.map(({ id }) => id));
  const parties = deals.flatMap((deal) => [
    ...deal.customers,
    ...deal.suppliers,
    ...deal.investors,
    ...deal.investees,
    ...deal.partners,
  ]);
  const employers = moves
    .flatMap((move) => [move.from, move.to, ...move.fromUnits, ...move.toUnits])
    .filter((id) => id !== null);
  expect([...parties, ...employers].filter((id) => !known.has(id))).toEqual([]);
  const persons = new Set(people.map(({ id }) => id));
  expect(moves.filter(({ person }) => person !== null && !persons.has(person))).toEqual([]);
});

describe("Meta's chip orders of February 2026", () => {
  const orders = ["meta-nvidia-2026-02", "meta-amd-2026-02", "meta-google-tpu-2026-02"];
  const total = sum(
    orders.map((id) => getDeal(id)).filter((deal) => deal !== undefined),
    "value",
  );

  test("add up to a lower bound and no upper bound", () => {
    expect(total.min).toBe(61e9);
    expect(total.max).toBeNull();
    expect(total.unit).toBe("USD");
  });

  test("and say what is undisclosed and what is contested", () => {
    expect(total.unknown).toEqual(["meta-nvidia-2026-02"]);
    expect(total.contested).toEqual(["meta-nvidia-2026-02", "meta-amd-2026-02"]);
  });

  test("are refused beside the total that includes them", () => {
    const whole = getDeal("meta-three-orders-2026-02");
    const part = getDeal("meta-amd-2026-02");
    expect(() => sum([whole, part], "value")).toThrow(/includes meta-amd-2026-02/);
  });
});

test("guidance and actuals are never added", () => {
  const [guidance, actual] = [getFigure("meta-capex-2026-guidance"), getFigure("meta-capex-2025")];
  expect(() => sum([guidance, actual], "value")).toThrow(/basis guidance.*basis actual/);
});

describe("conflicts, at two days each", () => {
  test("Olympus: no status on the day before the report, cancelled on the day of it", () => {
    expect(on(chipClaims, "meta-mtia-v5", "2026-02-26")?.status).toBeNull();
    expect(on(chipClaims, "meta-mtia-v5", "2026-02-27")?.status).toMatchObject({
      state: "cancelled",
      basis: "reported",
    });
    expect(on(chipClaims, "meta-mtia-v5", "2026-03-01")?.status).toMatchObject({
      state: "cancelled",
      basis: "reported",
    });
  });

  test("Avocado: a slipping plan, then Muse Spark", () => {
    expect(on(modelClaims, "meta-muse-spark", "2026-03-20")).toMatchObject({
      name: "Avocado",
      targets: [{ event: "released", when: "2026-05/..", slipCount: 2 }],
    });
    expect(on(modelClaims, "meta-muse-spark", "2026-04-09")).toMatchObject({
      name: "Muse Spark",
      status: { state: "released" },
    });
    const [released] = slips(modelClaims, "meta-muse-spark");
    expect(released?.targets.map(({ target }) => target)).toEqual(["2025-12", "2026-33", "2026-05/.."]);
  });

  test("Meta's capex guidance of 2026 was raised twice", () => {
    const guided = (day: string) => on(figureClaims, "meta-capex-2026-guidance", day)?.value;
    expect(guided("2026-03-01")).toMatchObject({ min: 115e9, max: 135e9 });
    expect(guided("2026-05-01")).toMatchObject({ min: 125e9, max: 145e9 });
  });

  test("Scale AI: 49 percent, contested since a page gave 40", () => {
    expect(on(dealClaims, "meta-scale-ai-2025-06", "2025-06-15")?.contested).not.toContain("stake");
    expect(on(dealClaims, "meta-scale-ai-2025-06", "2026-03-01")).toMatchObject({ stake: { min: 49, max: 49 } });
    expect(on(dealClaims, "meta-scale-ai-2025-06", "2026-03-01")?.contested).toContain("stake");
  });

  test("Iris: planned before the article, deployed after it", () => {
    expect(on(chipClaims, "meta-mtia-v3", "2026-02-26")?.status?.state).toBe("planned");
    expect(on(chipClaims, "meta-mtia-v3", "2026-03-12")?.status?.state).toBe("deployed");
  });

  test("OpenAI and NVIDIA: a letter of intent that was let fall", () => {
    expect(on(dealClaims, "openai-nvidia-2025-09", "2025-09-21")).toBeUndefined();
    expect(on(dealClaims, "openai-nvidia-2025-09", "2025-10-01")?.status).toMatchObject({
      state: "intent",
      basis: "official",
    });
    expect(on(dealClaims, "openai-nvidia-2025-09", "2026-03-05")).toMatchObject({
      binding: false,
      status: { state: "abandoned" },
    });
  });
});

test("Meta's order from AMD: speaker, source, day and locator of each value", () => {
  const views = claimsFor(dealClaims, "meta-amd-2026-02", "value");
  expect(views.length).toBeGreaterThan(3);
  for (const { claim } of views)
    expect([claim.by, claim.source, claim.knownOn].every((part) => part.length > 0)).toBe(true);
  const article = views.find(({ claim }) => claim.source === "techflow-2026-02-28");
  expect(article?.claim).toMatchObject({ by: "techflow", at: "paragraph 33", knownOn: "2026-02-28" });
});
