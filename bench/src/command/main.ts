import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { interleave } from "../run/interleave.ts";
import { machine } from "../run/machine.ts";
import { markdownTable, ratio, time, verdict } from "../run/markdown.ts";
import { type CommandContender, commandContenders } from "./contenders.ts";

/** `npm run bench:cli`, after a build: whole processes, from start to end. `--rounds=41` sets how often. */
const rounds = Number(/--rounds=(\d+)/.exec(process.argv.join(" "))?.[1] ?? 31);
const startBar = 1.5;

const folder = mkdtempSync(join(tmpdir(), "ai-almanac-command-bench-"));
try {
  const { contenders, missing } = commandContenders(folder);
  for (const tool of missing) console.log(`${tool} is not installed and left out.`);
  for (const contender of contenders) compare(contender, contenders);

  const keyOf = ({ name, question }: CommandContender) => `${question}: ${name}`;
  const byKey = new Map(contenders.map((contender) => [keyOf(contender), contender]));
  const figures = await interleave([...byKey.keys()], rounds, (key) => {
    const { file, words } = byKey.get(key) as CommandContender;
    const start = performance.now();
    spawnSync(file, words, { stdio: ["ignore", "pipe", "ignore"] });
    return { ms: performance.now() - start };
  });

  const floor = figures.get("start: node -e 0")?.ms as number;
  const rows = [...figures].map(([key, { ms = Number.NaN }]) => [key, time(ms), ratio(ms / floor)]);
  console.log(`${machine()}\n\n${rounds} rounds in turn, medians.\n`);
  console.log(markdownTable(["whole process", "time", "× node -e 0"], rows));
  const start = (figures.get("get: ai-almanac get")?.ms as number) / floor;
  console.log(`\nA get starts in under ${startBar} × of node -e 0: ${ratio(start)}, ${verdict(start, startBar)}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Throws where a contender answers otherwise than the first that was asked the same. */
function compare({ name, question, file, words, ids }: CommandContender, all: readonly CommandContender[]): void {
  if (ids === null) return;
  const first = all.find((other) => other.question === question) as CommandContender;
  const [found, expected] = [answer(file, words, ids), answer(first.file, first.words, first.ids as typeof ids)];
  if (found.join() !== expected.join()) {
    throw new Error(`${name} answers ${question} with ${found.join(", ")}; expected ${expected.join(", ")}`);
  }
}

function answer(file: string, words: readonly string[], ids: (printed: string) => string[]): string[] {
  const { status, stdout, stderr } = spawnSync(file, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${file} ${words.join(" ")} ended with ${status}: ${stderr}`);
  return ids(stdout).toSorted();
}
