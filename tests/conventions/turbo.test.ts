import { join } from "node:path";
import { expect, test } from "vitest";
import { datasets, readJson, root } from "../workspace.ts";

test.each(datasets)("$name is rebuilt when its own checked records change, and for no other dataset's", ({ name }) => {
  const { tasks } = readJson(join(root, "packages/datasets", name, "turbo.json")) as {
    tasks: { build: { inputs: string[] } };
  };
  const checked = tasks.build.inputs.filter((input) => input.includes(".almanac"));
  expect(checked).toEqual([`$TURBO_ROOT$/.almanac/checked/${name}.json`]);
});
