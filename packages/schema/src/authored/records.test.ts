import { describe, expect, expectTypeOf, test } from "vitest";
import { definitions } from "../datasets/index.ts";
import { fullExample } from "../testing/full-example.ts";
import { AuthoredRecord } from "./record.ts";
import type {
  AuthoredChip,
  AuthoredDeal,
  AuthoredFigure,
  AuthoredModel,
  AuthoredMove,
  AuthoredOrganization,
  AuthoredPerson,
} from "./records.ts";
import { authoredSchemas } from "./schemas.ts";

describe.each(Object.values(definitions))("$name", (definition) => {
  const schema = authoredSchemas[definition.name];
  const example = fullExample(definition);
  const [claim] = example.claims;

  test("takes every key that the tables have", () => {
    expect(schema.safeParse(example).error?.issues).toBeUndefined();
    expect(AuthoredRecord.safeParse(example).error?.issues).toBeUndefined();
  });

  test("takes the least", () => {
    const { name, about } = example;
    const least = { ...(name && { name }), ...(about && { about }), claims: [{ source: "ap-2026" }] };
    expect(schema.safeParse(least).error?.issues).toBeUndefined();
  });

  test.each([
    ["the record", { ...example, value: 1 }, []],
    ["about", { ...example, about: { ...example.about, value: 1 } }, ["about"]],
    ["a claim", { ...example, claims: [{ ...claim, value: 1 }] }, ["claims", 0]],
    ["says", { ...example, claims: [{ source: "a", says: { nonsense: 1 } }] }, ["claims", 0, "says"]],
    ["a ruling", { ...example, rulings: [{ ...example.rulings[0], value: 1 }] }, ["rulings", 0]],
  ])("refuses an unknown key of %s", (_, input, path) => {
    const expected = path[0] === "about" && example.about === undefined ? [] : path;
    expect(schema.safeParse(input).error?.issues).toMatchObject([{ code: "unrecognized_keys", path: expected }]);
  });

  test("refuses an unknown field in denies and rulings, and lists those that there are", () => {
    const input = {
      ...example,
      claims: [{ source: "a", denies: ["vaule"] }],
      rulings: [{ field: "vaule", why: "so" }],
    };
    const values = expect.arrayContaining([...Object.keys(definition.fields), ...definition.events.map((e) => e.type)]);
    expect(schema.safeParse(input).error?.issues).toMatchObject([
      { code: "invalid_value", path: ["claims", 0, "denies", 0], values },
      { code: "invalid_value", path: ["rulings", 0, "field"], values },
    ]);
  });

  test("has events only where the table has some", () => {
    const input = { ...example, claims: [{ source: "a", says: { events: [{ type: "nonsense", when: 2026 }] } }] };
    const [issue] = schema.safeParse(input).error?.issues ?? [];
    expect(issue?.code).toBe(definition.events.length > 0 ? "invalid_value" : "unrecognized_keys");
  });

  test("takes a name unless it is computed", () => {
    const { name, ...unnamed } = example;
    expect(schema.safeParse({ ...unnamed, name: "x" }).success).toBe(!definition.nameIsComputed);
    expect(schema.safeParse(unnamed).success).toBe(definition.nameIsComputed);
  });
});

test("rows of a table may be denied", () => {
  const example = fullExample(definitions.chips);
  const denying = (field: string) =>
    authoredSchemas.chips.safeParse({ ...example, claims: [{ source: "a", denies: [field] }] }).success;
  expect(["peak.fp8", "peak", "peak.", "tdp.fp8"].map(denying)).toEqual([true, true, false, false]);
});

test("a wrong value of a field gives one issue at its own path", () => {
  const says = { value: 60e9, capacity: "6 GWh", period: "soon", binding: "yes", kinds: ["loan"], terms: [] };
  const input = { name: "x", claims: [{ source: "a", says }] };
  const issues = authoredSchemas.deals.safeParse(input).error?.issues ?? [];
  expect(issues.map(({ code, path }) => [path.slice(3).join("."), code])).toEqual([
    ["kinds.0", "invalid_value"],
    ["value", "invalid_type"],
    ["capacity", "invalid_format"],
    ["period", "invalid_format"],
    ["binding", "invalid_type"],
    ["terms", "too_small"],
  ]);
});

test("types", () => {
  type Says<R extends AuthoredRecord> = NonNullable<R["claims"][number]["says"]>;
  expectTypeOf<Says<AuthoredDeal>["value"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Says<AuthoredDeal>["period"]>().toEqualTypeOf<string | number | undefined>();
  expectTypeOf<Says<AuthoredChip>["peak"]>().toEqualTypeOf<Record<string, string> | undefined>();
  expectTypeOf<AuthoredChip["about"]["scope"]>().toEqualTypeOf<
    "chip" | "board" | "server" | "rack" | "pod" | "family"
  >();
  expectTypeOf<AuthoredMove["about"]["person"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<AuthoredMove>().not.toHaveProperty("name");
  expectTypeOf<AuthoredFigure["about"]["period"]>().toEqualTypeOf<string | number>();
  expectTypeOf<Says<AuthoredPerson>>().not.toHaveProperty("events");
  expectTypeOf<AuthoredModel | AuthoredOrganization | AuthoredMove | AuthoredDeal>().toExtend<AuthoredRecord>();
});
