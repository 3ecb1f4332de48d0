import { execFileSync } from "node:child_process";
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

interface PlannedTask {
  readonly taskId: string;
  readonly dependencies: readonly string[];
  readonly inputs: Readonly<Record<string, string>>;
}

/** What turbo would run, as it says itself. */
function plannedBuilds(): PlannedTask[] {
  const turbo = join(root, "node_modules/turbo/bin/turbo");
  const plan = execFileSync(process.execPath, [turbo, "run", "build", "--dry=json"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64e6,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
  });
  return JSON.parse(plan).tasks;
}

test("in turbo's own plan no dataset waits for another or reads its files, so that one record rebuilds one", () => {
  const plan = plannedBuilds();
  const builds = new Map(plan.map((task) => [task.taskId, task]));
  const idOf = (name: string) => `@ai-almanac/${name}#build`;
  const all = new Set(datasets.map(({ name }) => idOf(name)));
  for (const { name } of datasets) {
    const task = builds.get(idOf(name));
    expect(task?.dependencies.filter((id) => all.has(id))).toEqual([]);
    const others = datasets.filter((other) => other.name !== name).map((other) => other.name);
    const foreign = Object.keys(task?.inputs ?? {}).filter((file) =>
      others.some((other) => file.includes(`checked/${other}.json`) || file.includes(`datasets/${other}/`)),
    );
    expect(foreign).toEqual([]);
    expect(Object.keys(task?.inputs ?? {}).some((file) => file.endsWith(`checked/${name}.json`))).toBe(true);
  }
  expect(builds.get("@ai-almanac/docs#build")?.dependencies).toEqual(expect.arrayContaining([...all]));
});
