import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { type Dataset, datasets, readJson } from "../workspace.ts";

const consumer = inject("consumer");

/** Runs a program in the consumer's folder, as its own process, and gives what it printed, parsed. */
function run(file: string, program: string): unknown {
  writeFileSync(join(consumer, file), program);
  return JSON.parse(execFileSync(process.execPath, ["--no-warnings", file], { cwd: consumer, encoding: "utf8" }));
}

describe.each(datasets)("@ai-almanac/$name", (dataset) => {
  const records = readJson(join(consumer, "node_modules/@ai-almanac", dataset.name, "dist/data.json")) as {
    id: string;
  }[];
  const ids = records.map(({ id }) => id);
  const last = ids.at(-1) ?? "";

  test("has records, sorted by id, no id twice", () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test("every record has the same keys in the same order", () => {
    expect(new Set(records.map((record) => Object.keys(record).join())).size).toBe(1);
  });

  test("ES module", () => {
    expect(run(`${dataset.name}.mjs`, esm(dataset, last))).toEqual(expected(dataset, ids, last));
  });

  test("CommonJS", () => {
    expect(run(`${dataset.name}.cjs`, cjs(dataset, last))).toEqual(expected(dataset, ids, last));
  });

  test("an ES module and a CommonJS module of one process share the records", () => {
    const program = `import { createRequire } from "node:module";
      import { ${dataset.name} } from "@ai-almanac/${dataset.name}";
      const required = createRequire(import.meta.url)("@ai-almanac/${dataset.name}");
      console.log(${dataset.name} === required.${dataset.name});`;
    expect(run(`${dataset.name}-both.mjs`, program)).toBe(true);
  });

  test("each door exports what its table says, and no more", () => {
    const doors = [".", ...(dataset.claims ? ["./claims"] : []), "./order"].map((door) =>
      door.replace(".", `@ai-almanac/${dataset.name}`),
    );
    const program = `${doors.map((door, i) => `import * as door${i} from "${door}";`).join("\n")}
      console.log(JSON.stringify([${doors.map((_, i) => `Object.keys(door${i})`).join()}]));`;
    const main = [dataset.name, dataset.ids, dataset.get, "redirects", ...(dataset.claims ? [] : ["publishers"])];
    expect(run(`${dataset.name}-doors.mjs`, program)).toEqual([
      main.sort(),
      ...(dataset.claims ? [[dataset.claims]] : []),
      [dataset.order],
    ]);
  });
});

/** What both programs below print. */
function expected(dataset: Dataset, ids: readonly string[], last: string) {
  return {
    ids,
    same: true,
    unknown: null,
    afterReverse: last,
    record: last,
    data: ids.length,
    claims: dataset.claims ? ids.length : null,
    order: ids.map((_, position) => position),
  };
}

function body({ name, ids, get, claims, order }: Dataset, last: string): string {
  return `console.log(JSON.stringify({
    ids: main.${ids},
    same: main.${name}.every((record) => main.${get}(record.id) === record),
    unknown: main.${get}("no such id") ?? null,
    afterReverse: (main.${name}.reverse(), main.${get}("${last}").id),
    record: record.id,
    data: data.length,
    claims: ${claims ? `claims.${claims}.records.length` : "null"},
    order: [...order.${order}.byDate].sort((a, b) => a - b),
  }));`;
}

function esm(dataset: Dataset, last: string): string {
  const { name } = dataset;
  return `import * as main from "@ai-almanac/${name}";
    ${dataset.claims ? `import * as claims from "@ai-almanac/${name}/claims";` : ""}
    import * as order from "@ai-almanac/${name}/order";
    import record from "@ai-almanac/${name}/records/${last}";
    import data from "@ai-almanac/${name}/data.json" with { type: "json" };
    import schema from "@ai-almanac/${name}/schema.json" with { type: "json" };
    import manifest from "@ai-almanac/${name}/package.json" with { type: "json" };
    if (!schema.$schema || manifest.name !== "@ai-almanac/${name}") throw new Error("schema or manifest");
    ${body(dataset, last)}`;
}

function cjs(dataset: Dataset, last: string): string {
  const { name } = dataset;
  return `const main = require("@ai-almanac/${name}");
    ${dataset.claims ? `const claims = require("@ai-almanac/${name}/claims");` : ""}
    const order = require("@ai-almanac/${name}/order");
    const record = require("@ai-almanac/${name}/records/${last}");
    const data = require("@ai-almanac/${name}/data.json");
    require("@ai-almanac/${name}/schema.json");
    require("@ai-almanac/${name}/package.json");
    ${body(dataset, last)}`;
}
