import { type ClaimSet, timeline } from "@ai-almanac/query";
import { syntheticClaims } from "../data/synthetic-claims.ts";
import { median } from "../run/median.ts";
import { timeIt } from "../run/time-it.ts";

// Arguments: records, milliseconds. Writes what building costs a claim, and `at(day)` beside a copy of the array.
const [sizeText = "1000", budgetText = "200"] = process.argv.slice(2);
const [size, budget] = [Number(sizeText), Number(budgetText)];
const set = syntheticClaims(size);
const claims = set.records.reduce((count, record) => count + record.claims.length, 0);

const builds = Array.from({ length: 5 }, () => {
  const fresh: ClaimSet<never> = { ...set } as never;
  const start = performance.now();
  timeline(fresh);
  return performance.now() - start;
});
const all = timeline(set);
const start = performance.now();
for (const day of all.days) if (day.endsWith("-01") || day === all.days.at(-1)) all.at(day);
for (const { id } of set.records) all.versions(id);
const resolving = performance.now() - start;

const days = all.days.filter((_, index) => index % 7 === 0);
const last = all.at(all.days.at(-1) ?? "");
// Days by which all records were known.
const late = days.filter((day) => all.at(day).length === size).slice(-20);
const copy: number[] = [];
const kept: number[] = [];
const anew: number[] = [];
for (let round = 0; round < 5; round += 1) {
  copy.push(await timeIt(() => last.slice(), budget / 5));
  kept.push(await timeIt(() => all.at(late[0] ?? ""), budget / 5));
  anew.push(await timeIt((turn) => all.at(late[turn % late.length] as string), budget / 5));
}
const figures = {
  buildPerClaim: (median(builds) / claims) * 1000,
  resolvePerClaim: (resolving / claims) * 1000,
  copy: median(copy),
  kept: median(kept),
  anew: median(anew),
};
process.stdout.write(JSON.stringify(figures));
