import { median } from "./median.ts";

/**
 * The median time of one call, in milliseconds: calls are made in batches of at least 2 ms, warm, until `budget`
 * milliseconds are gone.
 */
export async function timeIt(call: (turn: number) => unknown, budget: number): Promise<number> {
  let turn = 0;
  const batch = async (size: number): Promise<number> => {
    const start = performance.now();
    for (let index = 0; index < size; index += 1) {
      const result = call(turn);
      turn += 1;
      if (result instanceof Promise) await result;
    }
    return (performance.now() - start) / size;
  };
  let size = 1;
  let once = await batch(size);
  while (once * size < 2 && size < 1e6) {
    size *= 2;
    once = await batch(size);
  }
  const end = performance.now() + budget;
  const times: number[] = [];
  do times.push(await batch(size));
  while (performance.now() < end);
  return median(times.length > 4 ? times.slice(1) : times);
}
