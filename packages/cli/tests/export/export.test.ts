import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { files } from "@ai-almanac/files";
import { filePath } from "@ai-almanac/files/node";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { exportFormats } from "../../src/export/export-formats.ts";
import { run } from "../run.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ai-almanac-export-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

test.each(exportFormats)("every table as %s, byte for byte", async (format) => {
  const answer = await run(folder, "export", "--format", format, "--out", "new/data");
  expect(answer).toContain("exit 0");
  const expected = files.filter((file) => file.format === format && (file.table !== null || format === "sqlite"));
  expect(readdirSync(join(folder, "new/data")).sort()).toEqual(expected.map(({ name }) => name).sort());
  for (const { name } of expected) {
    const [written, packaged] = [join(folder, "new/data", name), filePath(name as never)].map((path) =>
      readFileSync(path),
    );
    expect(written?.equals(packaged as Buffer), name).toBe(true);
  }
});

test("some tables", async () => {
  expect(await run(folder, "export", "deals", "deals_versions", "--format", "csv", "--out", ".")).toContain("exit 0");
  expect(readdirSync(folder)).toEqual(["deals.csv", "deals_versions.csv"]);
});

test("what is there is not replaced without --force, and nothing else is written then", async () => {
  writeFileSync(join(folder, "deals.csv"), "mine");
  const words = ["export", "chips", "deals", "--format", "csv", "--out", "."];
  expect(await run(folder, ...words)).toMatchSnapshot();
  expect(readdirSync(folder)).toEqual(["deals.csv"]);
  expect(readFileSync(join(folder, "deals.csv"), "utf8")).toBe("mine");
  expect(await run(folder, ...words, "--force")).toContain("exit 0");
  expect(readFileSync(join(folder, "deals.csv"))).toEqual(readFileSync(filePath("deals.csv")));
  expect(readdirSync(folder)).toEqual(["chips.csv", "deals.csv"]);
});

test("errors say what to do", async () => {
  expect(await run(folder, "export", "chip", "--out", ".")).toMatchSnapshot();
  expect(await run(folder, "export", "chips", "--format", "sqlite", "--out", ".")).toMatchSnapshot();
  writeFileSync(join(folder, "file"), "");
  expect(await run(folder, "export", "--out", "file")).toMatchSnapshot();
  expect(await run(folder, "export")).toContain("exit 2");
  expect(await run(folder, "export", "--out", ".", "--format", "xlsx")).toContain("exit 2");
});

test.runIf(process.getuid?.() !== 0)("a folder that may not be written to", async () => {
  chmodSync(folder, 0o500);
  expect(await run(folder, "export", "--out", ".")).toContain("could not be written");
});

test.runIf(process.platform !== "win32")(
  "a disk without room for all of it gets none of it, and no half of a file",
  () => {
    const program = join(import.meta.dirname, "../../src/main.ts");
    // Blocks of 512 or 1024 bytes: less than the largest file, more than the first.
    const script = `ulimit -f 300; "${process.execPath}" "${program}" export --format csv --out "${folder}"; echo "exit $?"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
    expect(stderr).toMatch(/could not be written: .*\nTo do: name a folder .*, with room for \d+ bytes\.\n$/);
    expect(stdout).toBe("exit 1\n");
    expect(readdirSync(folder)).toEqual([]);
  },
);
