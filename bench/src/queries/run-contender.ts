import type { Order } from "@ai-almanac/query";
import { buildOrder } from "../../../packages/compiler/src/emit/order.ts";
import { random } from "../data/random.ts";
import { syntheticClaims } from "../data/synthetic-claims.ts";
import { syntheticDeals } from "../data/synthetic-deals.ts";
import { syntheticVersions } from "../data/synthetic-versions.ts";
import { median } from "../run/median.ts";
import { timeIt } from "../run/time-it.ts";
import type { AskedDay, Make, Total } from "./contender.ts";

// Arguments: contender, records, milliseconds a task. Writes the median time of one question by task, and what the
// questions were answered, to be compared.
const [name = "almanac", sizeText = "1000", budgetText = "100"] = process.argv.slice(2);
const [size, budget] = [Number(sizeText), Number(budgetText)];

const deals = syntheticDeals(size);
const order: Order = buildOrder("deals", deals as never);
const claims = syntheticClaims(size);
const { make } = (await import(`./contenders/${name}.ts`)) as { make: Make };
const contender = await make({ deals, order, claims, versions: () => syntheticVersions(claims) });

const next = random(3);
const parties = order.postings.party?.keys ?? [];
const questions = Array.from({ length: 1000 }, () => {
  const from = 17_897 + Math.floor(next() * 2500);
  return {
    period: { from, to: from + 180, text: `${dayText(from)}/${dayText(from + 180)}` },
    id: deals[Math.floor(next() * size)]?.id ?? "",
    party: parties[Math.floor(next() * parties.length)] ?? "",
    day: 19_000 + Math.floor(next() * 1400),
  };
});
// More days than a timeline keeps: each is asked for anew.
const days = questions.slice(0, 32).map(({ day }) => ({ number: day, text: dayText(day) }));
const at = (turn: number) => questions[turn % questions.length] as (typeof questions)[number];

const tasks: Record<string, ((turn: number) => unknown) | undefined> = {
  byId: contender.byId && ((turn) => contender.byId?.(at(turn).id)),
  partyRange: contender.partyRange && ((turn) => contender.partyRange?.(at(turn).party, at(turn).period)),
  asOf: contender.asOf && ((turn) => contender.asOf?.(days[turn % days.length] as AskedDay)),
  groupSum: contender.groupSum && (() => contender.groupSum?.()),
};

const times: Record<string, number> = {};
const answers: Record<string, unknown> = {};
for (const [task, call] of Object.entries(tasks)) {
  if (call === undefined) continue;
  answers[task] = await answersOf(task, call);
  if (task === "byId") await askOften(call);
  const once = await timeOf(call, 0);
  times[task] = once > 500 ? median([once, await timeOf(call, 1), await timeOf(call, 2)]) : await timeIt(call, budget);
}
process.stdout.write(JSON.stringify({ times, answers }), () => process.exit(0));

/** Questions that do not count, up to two seconds of them: who is asked often may prepare for it. */
async function askOften(call: (turn: number) => unknown): Promise<void> {
  const end = performance.now() + 2000;
  for (let turn = 0; turn < 50_000 && performance.now() < end; turn += 1) await call(turn);
}

/** Who takes seconds is asked three times alone; a pause for the memory of a million records is no answer. */
async function timeOf(call: (turn: number) => unknown, turn: number): Promise<number> {
  const start = performance.now();
  await call(turn);
  return performance.now() - start;
}

/** The first answers in a form that is the same for all who answer alike; asking also prepares what is built lazily. */
async function answersOf(task: string, call: (turn: number) => unknown): Promise<unknown> {
  const found: unknown[] = [];
  for (
    let turn = 0;
    turn < (task === "groupSum" ? 1 : task === "asOf" ? (name === "almanac" ? days.length : 3) : 10);
    turn += 1
  ) {
    const answer = await call(turn);
    if (task === "byId") found.push(typeof answer === "string" ? answer : (answer as { id: string }).id);
    else if (task === "partyRange")
      found.push(
        (answer as { id: string }[])
          .map(({ id }) => id)
          .sort()
          .join(),
      );
    else if (task === "asOf") found.push((answer as { count: number }).count);
    else {
      const totals = [...(answer as ReadonlyMap<string, Total>)].sort(([a], [b]) => (a < b ? -1 : 1));
      found.push(JSON.stringify(totals.map(([party, { min, max, count }]) => [party, min, max, count])));
      answers.open = totals.every(([, { open }]) => open) ? JSON.stringify(totals) : undefined;
    }
  }
  return found.slice(0, task === "asOf" ? 3 : undefined);
}

function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
