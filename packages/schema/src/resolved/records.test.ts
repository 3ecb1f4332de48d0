import { describe, expect, expectTypeOf, test } from "vitest";
import { definitions } from "../datasets/index.ts";
import { sourceKeys } from "../datasets/sources.ts";
import type { ResolvedEvent, Status, Target } from "./event.ts";
import type { Quantity, TableRow } from "./quantity.ts";
import type { Chip, Deal, Figure, Model, Move, Organization, Person } from "./records.ts";
import { resolvedSchemas } from "./schemas.ts";
import { Source } from "./source.ts";

const head = ["id", "name", "aliases", "sameAs"];
const course = ["status", "targets", "events"];
const tail = ["contested", "unconfirmed", "sources"];

describe.each(Object.values(definitions))("$name", (definition) => {
  const schema = resolvedSchemas[definition.name];
  const keys = [...Object.keys(definition.about), ...Object.keys(definition.fields)];

  test("keys stand in the published order", () => {
    const expected = [...head, ...keys, ...(definition.events.length > 0 ? course : []), ...tail];
    expect(Object.keys(schema.shape)).toEqual(expected);
  });

  test("no key stands twice, and event types share no name with fields", () => {
    const names = [...head, ...course, ...tail, ...keys, ...definition.events.map((event) => event.type)];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("takes a record of which nobody said anything", () => {
    expect(schema.safeParse(empty(definition.name)).error?.issues).toBeUndefined();
    expect(schema.safeParse({ ...empty(definition.name), more: 1 }).success).toBe(false);
  });
});

test("a source has its keys in the order of the table", () => {
  expect(Object.keys(Source.shape)).toEqual(["id", ...Object.keys(sourceKeys)]);
});

test("types", () => {
  expectTypeOf<Deal["value"]>().toEqualTypeOf<Quantity | null>();
  expectTypeOf<Deal["period"]>().toEqualTypeOf<string | null>();
  expectTypeOf<Deal["customers"]>().toEqualTypeOf<readonly string[]>();
  expectTypeOf<Move["kinds"]>().toEqualTypeOf<
    readonly (
      | "hire"
      | "departure"
      | "founding"
      | "return"
      | "acquihire"
      | "promotion"
      | "internal"
      | "board"
      | "layoff"
    )[]
  >();
  expectTypeOf<Deal["binding"]>().toEqualTypeOf<boolean | null>();
  type MoveStage = "reported" | "announced" | "left" | "joined";
  expectTypeOf<Move["targets"][number]["event"]>().toEqualTypeOf<MoveStage>();
  expectTypeOf<Move["events"][number]["type"]>().toEqualTypeOf<MoveStage | "declined" | "reversed">();
  type MoveState = "planned" | MoveStage | "declined" | "reversed";
  expectTypeOf<NonNullable<Move["status"]>["state"]>().toEqualTypeOf<MoveState>();
  expectTypeOf<Organization["events"][number]["type"]>().extract<"planned">().toEqualTypeOf<never>();
  expectTypeOf<Chip["events"][number]>().toExtend<ResolvedEvent>();
  expectTypeOf<Chip["targets"][number]>().toExtend<Target>();
  expectTypeOf<Chip["status"]>().toExtend<Status | null>();
  expectTypeOf<Chip["peak"]>().toEqualTypeOf<readonly TableRow[]>();
  expectTypeOf<Chip["kind"]>().toEqualTypeOf<"gpu" | "asic" | "cpu" | "npu" | "lpu" | "program">();
  expectTypeOf<Model["access"]>().toEqualTypeOf<"open-weights" | "api" | "closed" | "restricted" | null>();
  expectTypeOf<Move["person"]>().toEqualTypeOf<string | null>();
  expectTypeOf<Organization["parent"]>().toEqualTypeOf<string | null>();
  expectTypeOf<Figure["basis"]>().toEqualTypeOf<"actual" | "guidance" | "estimate">();
  expectTypeOf<Figure>().not.toHaveProperty("events");
  expectTypeOf<Person>().not.toHaveProperty("status");
  expectTypeOf<Source["published"]>().toEqualTypeOf<string | null>();
});

function empty(dataset: keyof typeof definitions) {
  const definition = definitions[dataset];
  const about = Object.entries(definition.about).map(([name, key]) => [name, key.example]);
  const fields = Object.entries(definition.fields).map(([name, { kind }]) => [
    name,
    kind === "set" || kind === "table" ? [] : null,
  ]);
  return {
    ...{ id: "a", name: "A", aliases: [], sameAs: {} },
    ...Object.fromEntries([...about, ...fields]),
    ...(definition.events.length > 0 ? { status: null, targets: [], events: [] } : {}),
    ...{ contested: [], unconfirmed: [], sources: [] },
  };
}
