import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readFiles } from "@ai-almanac/compiler";
import { expect, test } from "vitest";
import { checkFiles } from "../../../compiler/src/check-all.ts";
import { makeTree } from "../../../compiler/tests/tree.ts";

const program = join(import.meta.dirname, "../../src/main.ts");
const compiler = join(import.meta.dirname, "../../../compiler/src/main.ts");
const timeout = 120_000;

function start(root: string, words: readonly string[], script = program): ChildProcess {
  return spawn(process.execPath, [script, ...words], { cwd: root, stdio: "ignore" });
}

/** The exit code; null after a signal. A child that is gone already tells no more, so it is asked first. */
async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  return new Promise((resolve) => child.once("exit", resolve));
}

const newDeal = (number: number) => [
  ...[
    "new",
    "deal",
    `deal-${number}`,
    "--name",
    `Deal ${number}`,
    "--say",
    `capacity=${number + 1} GW`,
    "--title",
    "T",
  ],
  ...[
    "--url",
    `https://example.org/${number}`,
    "--publisher",
    `paper-${number}`,
    "--publisher-name",
    `Paper ${number}`,
  ],
  ...["--publisher-kind", "reported", "--published", "2026-11-01", "--read", "2026-11-23"],
];

/** Every file of records is whole, and what is there is right. */
function expectSound(root: string): void {
  expect(checkFiles(readFiles(root)).problems).toEqual([]);
}

test("a killed `new` leaves the record with its source or nothing wrong, and the next one works", {
  timeout,
}, async () => {
  const { root, datasets } = makeTree();
  const count = 12;
  for (let number = 0; number < count; number += 1) {
    const child = start(root, newDeal(number));
    await wait(150 + number * 25);
    child.kill("SIGKILL");
    await ended(child);
    expectSound(root);
    const there = readdirSync(join(datasets, "deals/records")).includes(`deal-${number}.yaml`);
    if (there) expect(readdirSync(join(datasets, "sources/records"))).toContain(`paper-${number}-2026-11-01.yaml`);
  }
  expect(await ended(start(root, newDeal(count)))).toBe(0);
  expectSound(root);
});

test("eight at once: none is lost, none mixes with another", { timeout }, async () => {
  const { root, datasets } = makeTree();
  const numbers = [...Array(8).keys()];
  expect(await Promise.all(numbers.map((number) => ended(start(root, newDeal(number)))))).toEqual(numbers.map(() => 0));
  expectSound(root);
  const publishers = readFileSync(join(datasets, "sources/publishers.yaml"), "utf8");
  for (const number of numbers)
    expect(publishers).toContain(`paper-${number}: { name: Paper ${number}, kind: reported }`);
});

test("two of one id: one is written, the other is told", { timeout }, async () => {
  const { root } = makeTree();
  const codes = await Promise.all([0, 1].map(() => ended(start(root, newDeal(0)))));
  expect(codes.sort()).toEqual([0, 1]);
  expectSound(root);
});

test("a killed `check --fix` leaves every file whole: as it was, or mended", { timeout }, async () => {
  const { root, datasets } = makeTree();
  const was = "claims:\n  - { says: { names: [P] }, source: reuters-2026-11 }\nname: P\n";
  const mended = "name: P\nclaims:\n  - { source: reuters-2026-11, says: { names: [P] } }\n";
  const paths = [...Array(300).keys()].map((number) => join(datasets, `people/records/p-${number}.yaml`));
  for (let round = 0; round < 6; round += 1) {
    for (const path of paths) writeFileSync(path, was);
    const child = start(root, ["check", "--fix"]);
    await wait(200 + round * 60);
    child.kill("SIGKILL");
    await ended(child);
    for (const path of paths) expect([was, mended]).toContain(readFileSync(path, "utf8"));
    expectSound(root);
  }
  expect(await ended(start(root, ["check", "--fix"]))).toBe(0);
  for (const path of paths) expect(readFileSync(path, "utf8")).toBe(mended);
});

test("a killed compile leaves every checked file whole", { timeout }, async () => {
  const { root, datasets } = makeTree();
  for (let round = 0; round < 8; round += 1) {
    writeFileSync(
      join(datasets, "people/records/p.yaml"),
      `name: P${round}\nclaims: [{ source: reuters-2026-11, note: ${"x".repeat(100)} }]\n`,
    );
    const child = start(root, ["check", "--root", root], compiler);
    await wait(80 + round * 20);
    child.kill("SIGKILL");
    await ended(child);
    const folder = join(root, ".almanac/checked");
    const names = readdirSync(root).includes(".almanac")
      ? readdirSync(folder).filter((name) => name.endsWith(".json"))
      : [];
    for (const name of names) expect(() => JSON.parse(readFileSync(join(folder, name), "utf8"))).not.toThrow();
  }
});
