import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, inject, test } from "vitest";
import { root } from "../workspace.ts";
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

const hasTerminal = process.platform === "linux" && spawnSync("script", ["--version"]).status === 0;

describe.runIf(hasTerminal)("a terminal of its own", () => {
  const inTerminal = (columns: number, more: Readonly<Record<string, string>> = {}) => {
    const command = `"${process.execPath}" "${join(consumer, "node_modules/.bin/ai-almanac")}" ${question}`;
    const words = ["-qefc", `stty cols ${columns} rows 40; ${command}`, "/dev/null"];
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, LC_ALL: "C.UTF-8", TERM: "xterm-256color", ...more };
    return spawnSync("script", words, { cwd: consumer, encoding: "utf8", env, stdio: ["ignore", "pipe", "pipe"] })
      .stdout;
  };

  test.each([40, 72, 120])("%i columns: all of them are used, and none beyond", (columns) => {
    const lines = stripVTControlCharacters(inTerminal(columns)).split("\r\n");
    const widest = Math.max(...lines.map((line) => [...line].length));
    expect(widest).toBeLessThanOrEqual(columns);
    expect(lines.join("\n")).toBe(run(wordsOf(question), { COLUMNS: String(columns) }).stdout);
  });

  test("has colours, unless it or its owner wants none", () => {
    expect(inTerminal(80)).toContain("\u001b[1mfield\u001b[22m");
    expect(inTerminal(80, { NO_COLOR: "1" })).not.toContain("\u001b");
    expect(inTerminal(80, { TERM: "dumb" })).not.toContain("\u001b");
  });
});

describe.runIf(process.platform !== "win32")("a pipe", () => {
  const command = `"${process.execPath}" "${join(consumer, "node_modules/.bin/ai-almanac")}"`;
  // `process.exit` may hang for ever where much was read: whoever calls it says so.
  const watch = "data:text/javascript,const exit=process.exit;process.exit=c=>(console.error('process.exit'),exit(c))";
  const bash = (script: string, more: Readonly<Record<string, string>> = {}) => {
    return spawnSync("bash", ["-c", script], {
      cwd: consumer,
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C.UTF-8", NODE_OPTIONS: `--import "${watch}"`, ...more },
      timeout: 50_000,
    });
  };

  test.each(["table", "json", "ndjson", "csv", "md"])("whose reader has read enough ends %s quietly", (format) => {
    for (const line of ["find sources", "changes --from 2025 --to 2026 --who", 'sql "FROM claims"']) {
      const script = `${command} ${line} --format ${format} | head -1; echo "\${PIPESTATUS[0]}"`;
      const { stdout, stderr, signal } = bash(script, { NODE_PATH: join(root, "node_modules") });
      // What files cannot hold may have been told before the reader went.
      expect({ line, signal, stderr: stderr.replace(/^[^\n]*(rows; the next page|may )[^\n]*\n/gm, "") }).toEqual({
        ...{ line, signal: null, stderr: "" },
      });
      const [row = "", code] = stdout.trim().split("\n");
      expect(row).not.toBe("");
      if (format === "ndjson") expect(JSON.parse(row)).toEqual(expect.any(Object));
      expect(code).toBe("0");
    }
  });

  test("that nobody ever reads ends it, too", () => {
    const { stdout, stderr } = bash(`${command} find sources --format json > >(exec true); echo "$?"`);
    expect({ stdout, stderr }).toEqual({ stdout: "0\n", stderr: "" });
  });

  test("that is closed, or a disk that is full, is told in a line", () => {
    if (existsSync("/dev/full")) {
      const { stdout, stderr } = bash(`${command} find sources --format json > /dev/full; echo "$?"`);
      expect(stdout).toBe("1\n");
      expect(stderr).toMatch(/^the answer could not be written: .*\nTo do: .*\n$/);
    }
    const { stdout, stderr } = bash(`${command} find sources --format json >&-; echo "$?"`);
    expect(stdout).toMatch(/^[01]\n$/);
    expect(stderr).not.toMatch(/^ +at /m);
  });
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
