import { median } from "./median.ts";

/**
 * Measures contenders in turn, round by round, so that what disturbs the machine disturbs all alike: the median of each
 * contender's figures, by name of the figure.
 */
export async function interleave<C extends string>(
  contenders: readonly C[],
  rounds: number,
  measure: (contender: C, round: number) => Promise<Record<string, number>> | Record<string, number>,
): Promise<Map<C, Record<string, number>>> {
  const all = new Map<C, Record<string, number>[]>(contenders.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? contenders : [...contenders].reverse()) {
      all.get(name)?.push(await measure(name, round));
    }
  }
  return new Map(
    [...all].map(([name, list]) => {
      const figures = Object.keys(list[0] ?? {});
      const ofRounds = (key: string): number[] => list.flatMap((one) => one[key] ?? []);
      return [name, Object.fromEntries(figures.map((key) => [key, median(ofRounds(key))]))];
    }),
  );
}
