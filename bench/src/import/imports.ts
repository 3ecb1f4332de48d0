import { copyFileSync, mkdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asciiJson } from "../../../packages/compiler/src/emit/ascii-json.ts";
import { makePackage } from "../data/make-package.ts";
import { syntheticDeals } from "../data/synthetic-deals.ts";
import { interleave, rounds } from "../run/interleave.ts";
import { markdownTable, ratio, time, verdict } from "../run/markdown.ts";
import { median } from "../run/median.ts";
import { runChild } from "../run/run-child.ts";
import { makeTwin } from "./make-twin.ts";
import { peers } from "./peers.ts";

interface Contender {
  readonly kind: "parse" | "import" | "require";
  readonly target: string;
  readonly script: string;
}

/** The smallest is as large as the smallest peer: what a process pays once weighs more there, in the floor too. */
const sizes = [200, 1000, 10_000] as const;

/** Cold imports, each in a process of its own, beside reading and parsing the same data as one JSON file. */
export async function imports(folder: string, count: number): Promise<string> {
  const own = join(folder, "cold.mjs");
  copyFileSync(join(import.meta.dirname, "cold.mjs"), own);
  copyFileSync(join(import.meta.dirname, "first-use.mjs"), join(folder, "first-use.mjs"));
  mkdirSync(join(folder, "node_modules/@ai-almanac"), { recursive: true });
  symlinkSync(join(import.meta.dirname, "../../../packages/query"), join(folder, "node_modules/@ai-almanac/query"));
  makePackage(folder, "empty", []);
  makeNothing(join(folder, "node_modules/@bench/nothing"));
  const contenders = new Map<string, Contender>();
  contenders.set("nothing", { kind: "import", target: "@bench/nothing", script: own });
  contenders.set("empty twin", { kind: "import", target: "@bench/empty", script: own });
  for (const size of sizes) {
    const home = makePackage(folder, `deals-${size}`, syntheticDeals(size));
    contenders.set(`floor ${size}`, { kind: "parse", target: join(home, "dist/data.json"), script: own });
    contenders.set(`ours ${size}`, { kind: "import", target: `@bench/deals-${size}`, script: own });
    contenders.set(`ours ${size}, require`, { kind: "require", target: `@bench/deals-${size}`, script: own });
  }
  for (const [name, { data, emptied }] of Object.entries(peers)) {
    const file = join(folder, `${name.replace("/", "-")}.json`);
    writeFileSync(file, asciiJson(await data()));
    contenders.set(`floor ${name}`, { kind: "parse", target: file, script: own });
    // The package of MDN is one JSON file, which needs an attribute to be imported.
    const kind = name.startsWith("@mdn") ? "require" : "import";
    contenders.set(`peer ${name}`, { kind, target: name, script: join(import.meta.dirname, "cold.mjs") });
    contenders.set(`empty ${name}`, { kind, target: makeTwin(folder, name, emptied), script: own });
  }
  const names = [...contenders.keys()];
  const measure = (flags: readonly string[]) => (name: string) => {
    const { kind, target, script } = contenders.get(name) as Contender;
    return runChild<Record<string, number>>(script, [kind, target], flags);
  };
  const cold = await rounds(names, count, measure([]));
  const heap = await interleave(names, 3, measure(["--expose-gc"]));
  const times = (name: string): number[] => (cold.get(name) ?? []).map(({ ms = Number.NaN }) => ms);
  const bytes = (name: string): number => heap.get(name)?.bytes ?? Number.NaN;
  // Ratios are formed within each round: a slow minute slows what is compared alike.
  const toFloor = (name: string, floor: string, twin?: string): number => {
    const [own, base, less] = [times(name), times(floor), twin === undefined ? [] : times(twin)];
    return median(own.map((ms, round) => (ms - (less[round] ?? 0)) / (base[round] as number)));
  };
  const twin = median(times("empty twin"));

  const toFloorOf = (size: number): number => toFloor(`ours ${size}`, `floor ${size}`, "empty twin");
  const ours = sizes.map((size) => {
    const less = toFloorOf(size);
    const left = (bytes(`ours ${size}`) - bytes("empty twin")) / bytes(`floor ${size}`);
    const whole = toFloor(`ours ${size}`, `floor ${size}`);
    const judged = (value: number, bar: number, at: readonly number[]): string =>
      at.includes(size) ? `${ratio(value)}, ${verdict(value, bar)}` : ratio(value);
    return [
      size.toLocaleString("en-US"),
      time(median(times(`floor ${size}`))),
      judged(less, 1.05, [1000, 10_000]),
      ratio(toFloor(`ours ${size}, require`, `floor ${size}`, "empty twin")),
      judged(whole, 1.1, [10_000]),
      judged(left, 1.05, [1000, 10_000]),
    ];
  });
  const length = (name: string): number => statSync((contenders.get(name) as Contender).target).size;
  const others = Object.keys(peers).map((name) => {
    const without = toFloor(`peer ${name}`, `floor ${name}`, `empty ${name}`);
    const farFrom = (size: number): number => Math.abs(Math.log(length(`floor ${size}`) / length(`floor ${name}`)));
    const alike = [...sizes].sort((one, other) => farFrom(one) - farFrom(other))[0] as number;
    const own = toFloorOf(alike);
    return [
      name,
      `${Math.round(length(`floor ${name}`) / 1000).toLocaleString("en-US")} kB`,
      time(median(times(`floor ${name}`))),
      time(median(times(`empty ${name}`))),
      ratio(toFloor(`peer ${name}`, `floor ${name}`)),
      ratio(without),
      `${ratio(own)} (${alike.toLocaleString("en-US")})`,
      ratio((bytes(`peer ${name}`) - bytes(`empty ${name}`)) / bytes(`floor ${name}`)),
      without > own ? "ours" : "**theirs**",
    ];
  });
  const first = await firstUses(folder, count);
  return [
    `The floor is \`readFileSync\` + \`JSON.parse\` of the same data. An empty twin is the same package without its data; ours: ${time(twin)}, bar 2 ms ${verdict(twin, 2)}; a package of one empty module takes ${time(median(times("nothing")))}, so that ours is ${ratio(toFloor("empty twin", "nothing"))} that on whatever machine. Ratios are formed within each round.`,
    "",
    markdownTable(
      [
        "records",
        "floor",
        "import − twin (bar 1.05 ×)",
        "require − twin",
        "import, whole (bar 1.10 × at 10,000)",
        "memory kept (bar 1.05 ×)",
      ],
      ours,
    ),
    "",
    markdownTable(
      [
        "peer",
        "its data",
        "its floor",
        "its empty twin",
        "import",
        "import − its twin",
        "ours of about that size (records)",
        "memory kept",
        "nearer to its floor",
      ],
      others,
    ),
    "",
    `First use at 10,000 records: by id ${time(first.byId)}, bar 0.1 ms ${verdict(first.byId, 0.1)}; a shipped posting ${time(first.posting)}, bar 0.1 ms ${verdict(first.posting, 0.1)}; the first call of a function that does nothing: ${time(first.nothing)}.`,
  ].join("\n");
}

/** What no package can be quicker than. */
function makeNothing(home: string): void {
  mkdirSync(home, { recursive: true });
  const manifest = { name: "@bench/nothing", version: "1.0.0", type: "module", exports: "./index.js" };
  writeFileSync(join(home, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(home, "index.js"), "export {};\n");
}

type FirstUses = Record<"nothing" | "byId" | "posting", number>;

async function firstUses(folder: string, count: number): Promise<FirstUses> {
  const args = ["@bench/deals-10000", "deal-0006543", "organization-3"];
  const figures = await interleave(["first"], count, () => runChild(join(folder, "first-use.mjs"), args));
  return figures.get("first") as FirstUses;
}
