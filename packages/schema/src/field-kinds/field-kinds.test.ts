import { expect, test } from "vitest";
import { definitions } from "../datasets/index.ts";
import { fieldKinds } from "./field-kinds.ts";

test("fields by kind, stages and stops with rank, plain events with what they repeat by", () => {
  expect(fieldKinds(definitions.organizations)).toEqual({
    names: { kind: "set" },
    parent: { kind: "reference", changes: true },
    leader: { kind: "reference", changes: true },
    founders: { kind: "set" },
    headquarters: { kind: "text", changes: true },
    website: { kind: "text", changes: true },
    tickers: { kind: "set" },
    roles: { kind: "set" },
    software: { kind: "set" },
    recruitsFrom: { kind: "set" },
    founded: { kind: "stage", rank: 0 },
    dissolved: { kind: "stop", rank: 0 },
    merged: { kind: "stop", rank: 1 },
    renamed: { kind: "plain", repeatsBy: "as" },
    acquired: { kind: "plain", repeatsBy: "with" },
    reorganized: { kind: "plain", repeatsBy: "when" },
    split: { kind: "plain", repeatsBy: null },
    bankrupt: { kind: "plain", repeatsBy: null },
  });
});

test("the fields that change are those of RECORDS.md, rule 4", () => {
  const changing = Object.values(definitions).flatMap((definition) =>
    Object.entries(fieldKinds(definition)).flatMap(([name, kind]) => ("changes" in kind && kind.changes ? [name] : [])),
  );
  expect(changing.sort()).toEqual(["access", "headquarters", "leader", "parent", "website"]);
});
