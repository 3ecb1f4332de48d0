import { median } from "./median.ts";

/**
 * Measures contenders in turn, round by round, so that what disturbs the machine disturbs all alike: the figures of each
 * contender, a record of them a round.
 */
export async function rounds<C extends string>(
  contenders: readonly C[],
  count: number,
  measure: (contender: C, round: number) => Promise<Record<string, number>> | Record<string, number>,
): Promise<Map<C, Record<string, number>[]>> {
  const all = new Map<C, Record<string, number>[]>(contenders.map((name) => [name, []]));
  for (let round = 0; round < count; round += 1) {
    for (const name of round % 2 === 0 ? contenders : [...contenders].reverse()) {
      all.get(name)?.push(await measure(name, round));
    }
  }
  return all;
}

/** The same, and of each contender's figures the median, by name of the figure. */
export async function interleave<C extends string>(
  ...args: Parameters<typeof rounds<C>>
): Promise<Map<C, Record<string, number>>> {
  return new Map(
    [...(await rounds(...args))].map(([name, list]) => {
      const figures = Object.keys(list[0] ?? {});
      const ofRounds = (key: string): number[] => list.flatMap((one) => one[key] ?? []);
      return [name, Object.fromEntries(figures.map((key) => [key, median(ofRounds(key))]))];
    }),
  );
}
