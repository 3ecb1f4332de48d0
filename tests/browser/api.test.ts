import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ClaimSet, changes, type ResolvedRecord, resolve } from "@ai-almanac/query";
import { datasetNames } from "@ai-almanac/schema";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { root } from "../workspace.ts";
import { builtSite } from "./site.ts";

const api = join(builtSite, "api/v1");
const read = (file: string) => JSON.parse(readFileSync(join(api, file), "utf8"));
const index = read("index.json");

describe.each(datasetNames)("/api/v1 %s", (name) => {
  const all = read(`${name}.json`) as { id: string }[];

  test("has one file a record, each what the dataset's file holds", () => {
    const files = globSync("*.json", { cwd: join(api, name) });
    expect(files.map((file) => file.replace(/\.json$/, "")).sort()).toEqual(all.map(({ id }) => id).sort());
    for (const record of all) expect(read(`${name}/${record.id}.json`)).toEqual(record);
  });

  test("stands in the index with its number of records", () => {
    expect(index.datasets).toContainEqual(expect.objectContaining({ name, records: all.length, all: `${name}.json` }));
  });

  test.skipIf(name === "sources")("has claims from which its records follow", () => {
    const { fields, records } = read(`claims/${name}.json`) as ClaimSet<ResolvedRecord>;
    expect(records).toHaveLength(all.length);
    for (const [at, claims] of records.entries()) {
      expect(resolve(claims, fields)).toEqual(all[at]);
      expect(read(`claims/${name}/${claims.id}.json`)).toEqual(claims);
    }
  });
});

test("the description names a path for every file, and every reference in it leads somewhere", () => {
  const text = readFileSync(join(api, "openapi.json"), "utf8");
  const { openapi, paths, components } = JSON.parse(text);
  expect(openapi).toBe("3.1.0");
  const shapes = new Set(
    globSync("**/*.json", { cwd: api })
      .map((file) => `/${file.replaceAll("\\", "/")}`)
      .filter((file) => file !== "/openapi.json")
      .map((file) =>
        file
          .replace(/^\/changes\/\d{4}-\d\d\.json$/, "/changes/{month}.json")
          .replace(/^(\/(?:claims\/)?[a-z]+)\/[^/{]+\.json$/, "$1/{id}.json")
          .replace("/claims/{id}.json", file),
      ),
  );
  expect(Object.keys(paths).sort()).toEqual([...shapes].sort());
  const references = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = ""]) => name);
  expect(references.filter((name) => !(name in components.schemas))).toEqual([]);
});

test("the description is valid OpenAPI 3.1", async () => {
  const validator = new Validator();
  const told = await validator.validate(read("openapi.json"));
  expect(told.errors ?? []).toEqual([]);
  expect([told.valid, validator.version]).toEqual([true, "3.1"]);
});

test("the months of changes follow each other, and are what changes() gives of the claims", () => {
  const { months } = index.changes as { months: string[] };
  expect(months).toEqual(
    globSync("*.json", { cwd: join(api, "changes") })
      .map((file) => file.replace(/\.json$/, ""))
      .sort(),
  );
  const month = months.at(-3) ?? "";
  const told = read(`changes/${month}.json`) as { dataset: string; day: string }[];
  expect(told.length).toBeGreaterThan(0);
  expect(told.map(({ day }) => day)).toEqual(told.map(({ day }) => day).toSorted());
  const given = datasetNames.flatMap((name) =>
    name === "sources"
      ? []
      : changes(read(`claims/${name}.json`) as ClaimSet<ResolvedRecord>, `${month}-01`, `${month}-28`),
  );
  const within = told.filter(({ day }) => day > `${month}-01` && day <= `${month}-28`);
  expect(within).toHaveLength(given.length);
  for (const change of given) expect(within).toContainEqual(expect.objectContaining(change));
});

test("the index and the page print the promise", () => {
  expect(index.promise).toContain("never renamed");
  expect(readFileSync(join(builtSite, "api/index.html"), "utf8")).toContain(index.promise);
});

test("llms.txt leads to files that exist", () => {
  const text = readFileSync(join(builtSite, "llms.txt"), "utf8");
  const addresses = [...text.matchAll(/\]\(\/([^)]+)\)/g)].map(([, path = ""]) => path);
  expect(addresses.length).toBeGreaterThan(9);
  for (const path of addresses) {
    expect(readFileSync(join(builtSite, path.endsWith("/") ? `${path}index.html` : path)).length).toBeGreaterThan(0);
  }
});

test("the coverage page has the numbers of the report", () => {
  execFileSync(process.execPath, ["packages/compiler/src/main.ts", "report"], { cwd: root });
  const { datasets } = JSON.parse(readFileSync(join(root, ".almanac/report.json"), "utf8"));
  const html = readFileSync(join(builtSite, "coverage/index.html"), "utf8");
  const rows = [...html.matchAll(/<tr>.*?href="\/(\w+)\/".*?<\/tr>/g)].map(([row = "", name = ""]) => ({
    name,
    cells: [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, text]) => text),
  }));
  const words = (number: number) => number.toLocaleString("en-US");
  for (const one of datasets) {
    expect(rows.find(({ name }) => name === one.dataset)?.cells.slice(0, 10)).toEqual([
      words(one.records),
      words(one.claims),
      words(one.sources),
      words(one.speakers),
      words(one.filledFields),
      `${Math.round(one.twoSpeakers * 100)} %`,
      `${Math.round(one.filingOrOfficial * 100)} %`,
      words(one.contestedFields),
      words(one.onOneRumour.length),
      words(one.undatedClaims),
    ]);
  }
});

test("the Markdown twin tells values, speakers and days, and no text of it is markup", () => {
  const text = readFileSync(join(builtSite, "chips/meta-mtia-v5.md"), "utf8");
  expect(text).toContain("# MTIA v5\n");
  expect(text).toMatch(/- Process node: 2 nm \(reported: DigiTimes, read in Wccftech/);
  const twins = globSync("*/*.md", { cwd: builtSite });
  const html = twins.filter((file) =>
    /<(?!https?:\/\/)/.test(readFileSync(join(builtSite, file), "utf8").replaceAll("\\<", "")),
  );
  expect(html).toEqual([]);
});

test("every file is served at the address that the API gives, as its checksum says", () => {
  const files = read("files.json") as { name: string; address: string; bytes: number; sha256: string }[];
  expect(files.length).toBeGreaterThan(50);
  for (const { address, bytes, sha256 } of files) {
    const content = readFileSync(join(builtSite, address));
    expect([address, content.length, createHash("sha256").update(content).digest("hex")]).toEqual([
      address,
      bytes,
      sha256,
    ]);
  }
  const page = readFileSync(join(builtSite, "downloads/index.html"), "utf8");
  const sums = readFileSync(join(builtSite, "downloads/SHA256SUMS"), "utf8");
  for (const { name, address, sha256 } of files) {
    expect(page).toContain(`href="${address}"`);
    expect(page).toContain(sha256);
    expect(sums).toContain(`${sha256}  ${name}\n`);
  }
});
