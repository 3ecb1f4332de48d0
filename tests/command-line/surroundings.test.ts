import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { run, transcript, wordsOf } from "./command.ts";

const consumer = inject("consumer");
const question = "get deals meta-manus-2025-12 --day 2026-04-28 --who";

test.each([40, 60, 80])("%i columns", async (columns) => {
  const { stdout, status } = run(wordsOf(question), { COLUMNS: String(columns) });
  expect(status).toBe(0);
  for (const line of stdout.split("\n")) expect([...line].length).toBeLessThanOrEqual(columns);
  await expect(transcript(question, { status, stdout, stderr: "" })).toMatchFileSnapshot(
    join("golden", `${columns}-columns.txt`),
  );
});

test("a locale without UTF-8 gets a table in ASCII, and data as it is", () => {
  const line = wordsOf("claims meta-manus-2025-12 value --day 2026-04-28");
  const [range = ""] = /\$[\d.]+–[\d.]+ bn/.exec(run(line).stdout) ?? [];
  expect(range).not.toBe("");
  for (const locale of [{ LC_ALL: "C" }, { LC_ALL: "", LANG: "en_GB.ISO-8859-1" }]) {
    expect(run(line, locale).stdout).toContain(range.replace("–", "-"));
    expect(run(line, locale).stdout).toMatch(/^[\n -~]*$/);
  }
  expect(run([...line, "--format", "md"], { LC_ALL: "C" }).stdout).toBe(run([...line, "--format", "md"]).stdout);
});

test("colours come where they are asked for, and never with NO_COLOR", () => {
  const line = wordsOf(question);
  expect(run(line).stdout).not.toContain("\u001b");
  expect(run(line, { FORCE_COLOR: "1" }).stdout).toContain("\u001b[1mfield\u001b[22m");
  expect(run(line, { FORCE_COLOR: "1", NO_COLOR: "1" }).stdout).not.toContain("\u001b");
  for (const format of ["json", "ndjson", "csv", "md"]) {
    expect(run([...line, "--format", format], { FORCE_COLOR: "1" }).stdout).not.toContain("\u001b");
  }
});

test.runIf(process.platform !== "win32")("a reader who has read enough ends it quietly", () => {
  const command = join(consumer, "node_modules/.bin/ai-almanac");
  const script = `"${process.execPath}" "${command}" find sources --format ndjson | head -1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: consumer, encoding: "utf8" });
  expect(stderr).toBe("");
  const [row = "", code] = stdout.trim().split("\n");
  expect(JSON.parse(row)).toHaveProperty("id");
  expect(["0", "141"]).toContain(code);
});

test("neither input nor a terminal is needed", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(consumer, "node_modules/ai-almanac/bin/ai-almanac.cjs"), ...wordsOf(question)],
    { cwd: consumer, encoding: "utf8", env: {}, stdio: ["ignore", "pipe", "ignore"] },
  );
  expect(status).toBe(0);
  expect(stdout).toMatch(/^field +value/);
});

test("what is asked for little loads little: no zod, no compiler, no prompts, no table of widths", () => {
  const program = `process.on("exit", () => console.error(Object.keys(require.cache).join("\\n")));
    process.argv.splice(1, 0, "node");
    require(${JSON.stringify(join(consumer, "node_modules/ai-almanac/bin/ai-almanac.cjs"))});`;
  const words = ["get", "deals", "meta-amd-2026-02"];
  const { stderr, status } = spawnSync(process.execPath, ["--eval", program, "--", ...words], {
    cwd: consumer,
    encoding: "utf8",
    env: { PATH: process.env.PATH, LC_ALL: "C.UTF-8" },
  });
  expect(status).toBe(0);
  const loaded = stderr.split("\n").flatMap((path) => /node_modules\/(.*)/.exec(path)?.[1] ?? []);
  expect(loaded.sort()).toEqual([
    "@ai-almanac/deals/dist/records/meta-amd-2026-02.json",
    "ai-almanac/bin/ai-almanac.cjs",
  ]);
});

test("a start leaves its code for the next, which mends what is broken and takes no other's", () => {
  const folder = join(consumer, "node_modules/ai-almanac/.start");
  const words = ["exposure", "amd"];
  const first = run(words);
  const [name = ""] = readdirSync(folder).filter((file) => file.startsWith("exposure-"));
  const place = join(folder, name);
  const kept = readFileSync(place);
  expect(run(words)).toEqual(first);
  expect(readFileSync(place).equals(kept)).toBe(true);
  for (const broken of [kept.subarray(0, 1000), Buffer.from("no code"), Buffer.alloc(kept.length)]) {
    writeFileSync(place, broken);
    expect(run(words)).toEqual(first);
    expect(readFileSync(place).length).toBeGreaterThan(kept.length / 2);
  }
  expect(run(words, { NODE_DISABLE_COMPILE_CACHE: "1" })).toEqual(first);
  expect(readdirSync(folder).filter((file) => file.startsWith("exposure-"))).toEqual([name]);
});
