import { chips } from "@ai-almanac/chips";
import { chipClaims } from "@ai-almanac/chips/claims";
import { deals } from "@ai-almanac/deals";
import { dealClaims } from "@ai-almanac/deals/claims";
import { financials } from "@ai-almanac/financials";
import { figureClaims } from "@ai-almanac/financials/claims";
import { models } from "@ai-almanac/models";
import { modelClaims } from "@ai-almanac/models/claims";
import { moves } from "@ai-almanac/moves";
import { organizations } from "@ai-almanac/organizations";
import { asOf, bounds, changes, claimsFor, contested, flows, slips, sum, timeline, where } from "@ai-almanac/query";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "../../src/sql/open-database.ts";
import { runQuery } from "../../src/sql/run-query.ts";

/** Questions asked in SQL and of the packages: the same facts. */

let database: Database;
beforeAll(async () => {
  database = await openDatabase(false);
});
afterAll(() => database.close());

async function ask(sql: string): Promise<readonly (readonly unknown[])[]> {
  const result = await runQuery(database.connection, sql, false);
  if (result === null || result.rows.length === 0) throw new Error(`nothing was found by ${sql}`);
  return result.rows.map((row) => result.columns.map(({ key }) => row[key]));
}

test("1. what had Meta ordered by 25 February 2026, from whom, for how much?", async () => {
  const rows = await ask(
    "SELECT id, suppliers, value FROM deals_as_of('2026-02-25') WHERE list_contains(customers, 'meta') ORDER BY id",
  );
  const known = asOf(dealClaims, "2026-02-25").filter(({ customers }) => customers.includes("meta"));
  expect(rows).toEqual(known.map(({ id, suppliers, value }) => [id, suppliers, value]));
});

test("2. which of Meta's chips were cancelled, who says so, since when is it known?", async () => {
  const rows = await ask(
    `SELECT c.record, c."by", c.source, c.knownOn FROM claims c JOIN chips ON chips.id = c.record
     WHERE c.dataset = 'chips' AND chips.designer = 'meta' AND c.field = 'cancelled' AND c."when" IS NOT NULL
     ORDER BY c.record, c.position`,
  );
  const views = chips
    .filter(({ designer }) => designer === "meta")
    .flatMap(({ id }) => claimsFor(chipClaims, id, "cancelled").map((view) => ({ id, ...view })));
  const happened = views.filter(({ value }) => (value as { when: string | null } | null)?.when);
  expect(rows).toEqual(happened.map(({ id, claim }) => [id, claim.by, claim.source, claim.knownOn]));
});

test("3. who went from which employer to OpenAI?", async () => {
  const rows = await ask(
    `SELECT "from", list(DISTINCT person ORDER BY person) FILTER (person IS NOT NULL), count(DISTINCT id) FROM moves
     WHERE "to" = 'openai' AND "from" IS DISTINCT FROM "to" AND coalesce(status.state, '') NOT IN ('declined', 'reversed')
     GROUP BY "from" ORDER BY "from" NULLS LAST`,
  );
  const ways = flows(moves).filter(({ to }) => to === "openai");
  const sorted = ways.sort((a, b) => ((a.from ?? "~") < (b.from ?? "~") ? -1 : 1));
  expect(rows).toEqual(sorted.map((way) => [way.from, way.people.length > 0 ? way.people : null, way.moves.length]));
});

test("4. on which fields of which deals do sources contradict each other?", async () => {
  const rows = await ask("SELECT id, unnest(contested) AS field FROM deals ORDER BY id, field");
  expect(rows).toEqual(
    contested(deals)
      .map(({ id, field }) => [id, field])
      .sort(byText),
  );
});

test("5. what does everybody say of the value of Meta's order from AMD?", async () => {
  const rows = await ask(
    `SELECT claim, "by", state, quantity FROM claims
     WHERE record = 'meta-amd-2026-02' AND field = 'value' ORDER BY position`,
  );
  const views = claimsFor(dealClaims, "meta-amd-2026-02", "value");
  expect(rows).toEqual(views.map(({ claim, state, value }) => [claim.id, claim.by, state, value]));
});

test("and what had been said of it by a day, and how did it stand then?", async () => {
  const day = "2026-02-25";
  const rows = await ask(
    `SELECT claim, state FROM claims_as_of('${day}')
     WHERE record = 'meta-amd-2026-02' AND field = 'value' ORDER BY claim, state`,
  );
  const views = claimsFor(dealClaims, "meta-amd-2026-02", "value", day).map(({ claim, state }) => [claim.id, state]);
  expect(rows).toEqual(views.sort(byText));
  const today = await ask("SELECT claim, state FROM claims WHERE record = 'meta-amd-2026-02' AND field = 'value'");
  expect(today.toSorted(byText)).not.toEqual(rows);
});

test("6. what became known of models in the first quarter of 2026?", async () => {
  const rows = await ask(
    `SELECT day, record, kind, field FROM changes
     WHERE dataset = 'models' AND day > '2025-12-31' AND day <= '2026-03-31' ORDER BY position`,
  );
  const found = changes(modelClaims, "2025-12-31", "2026-03-31");
  expect(rows).toEqual(found.map(({ day, id, kind, field }) => [day, id, kind, field]));
});

test("7. what is the capital spending of each organization, as guided, in all?", async () => {
  const chosen = "measure = 'capex' AND basis = 'guidance' AND period = '2026' AND value.unit = 'USD'";
  const rows = await ask(
    `SELECT sum(coalesce(value.min, 0)), CASE WHEN count(value.max) = count(*) THEN sum(value.max) END, list(id ORDER BY id)
     FROM financials WHERE ${chosen}`,
  );
  const guided = financials.filter(
    ({ measure, basis, period, value }) =>
      measure === "capex" && basis === "guidance" && period === "2026" && value?.unit === "USD",
  );
  const total = sum(guided, "value");
  expect(guided.length).toBeGreaterThan(0);
  expect(rows).toEqual([[total.min, total.max, total.ids]]);
});

test("8. which deals were surely signed in the first quarter of 2026?", async () => {
  const rows = await ask(
    "SELECT id FROM deals WHERE signed_from >= '2026-01-01' AND signed_to <= '2026-03-31' ORDER BY id",
  );
  const signed = where(deals, { events: { some: { type: "signed", when: { during: "2026-Q1" } } } });
  expect(rows).toEqual(signed.map(({ id }) => [id]));
});

test("9. which plans slipped most, and how often?", async () => {
  const rows = await ask(
    `SELECT id, target.event, target.slipCount FROM (SELECT id, unnest(targets) AS target FROM chips)
     WHERE target.slipCount > 0 ORDER BY id, target.event`,
  );
  const slipped = chips.flatMap(({ id, targets }) =>
    targets.filter(({ slipCount }) => slipCount > 0).map(({ event, slipCount }) => [id, event, slipCount]),
  );
  expect(rows).toEqual(slipped.sort(byText));
  // The history of plans that `slips` tells begins with as many.
  for (const [id, event] of slipped) {
    expect(slips(chipClaims, id as string).find((one) => one.event === event)?.targets.length).toBeGreaterThan(1);
  }
});

test("10. since when has one known what Meta's capital spending of 2026 was guided to be, version by version?", async () => {
  const id = "meta-capex-2026-guidance";
  const rows = await ask(
    `SELECT known_from, known_until, value.min, value.max FROM financials_versions WHERE id = '${id}' ORDER BY known_from`,
  );
  const versions = timeline(figureClaims).versions(id);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows).toEqual(
    versions.map(({ from, to, record }) => [from, to, record.value?.min ?? null, record.value?.max ?? null]),
  );
});

test("and one over three datasets: whom do the companies that Meta buys from have for a parent and a leader?", async () => {
  const rows = await ask(
    `SELECT DISTINCT o.id, o.parent, o.leader FROM (SELECT unnest(suppliers) AS supplier FROM deals
     WHERE list_contains(customers, 'meta')) JOIN organizations o ON o.id = supplier ORDER BY o.id`,
  );
  const suppliers = new Set(deals.filter((deal) => deal.customers.includes("meta")).flatMap((deal) => deal.suppliers));
  const found = organizations.filter(({ id }) => suppliers.has(id));
  expect(rows).toEqual(found.map(({ id, parent, leader }) => [id, parent, leader]));
});

test("days are those of bounds", async () => {
  const rows = await ask(
    "SELECT id, released, released_from, released_to FROM models WHERE released IS NOT NULL ORDER BY id",
  );
  const released = models.flatMap(({ id, events }) =>
    events.filter(({ type }) => type === "released").map(({ when }) => [id, when, bounds(when).from, bounds(when).to]),
  );
  expect(rows).toEqual(released);
});

function byText(a: readonly unknown[], b: readonly unknown[]): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
