import { median } from "./median.ts";

declare global {
  /** Held, so that no compiler finds out that nobody wants it. */
  var lastAnswer: unknown;
}

/**
 * The median time of one call, in milliseconds: calls are made in batches of at least 2 ms, warm, until `budget`
 * milliseconds are gone. Nothing looks into what a call gives, which may lie anywhere in memory; a promise is awaited.
 */
export async function timeIt(call: (turn: number) => unknown, budget: number): Promise<number> {
  let turn = 0;
  const isAsync = call(turn) instanceof Promise;
  const batch = async (size: number): Promise<number> => {
    const start = performance.now();
    if (isAsync) for (let index = 0; index < size; index += 1) await call(turn + index);
    else globalThis.lastAnswer = runInTurn(call, turn, size);
    turn += size;
    return (performance.now() - start) / size;
  };
  let size = 1;
  // The shorter of two: a pause of the machine must not be taken for the time of a call.
  const quickest = async (): Promise<number> => Math.min(await batch(size), await batch(size));
  while ((await quickest()) * size < 2 && size < 1e6) size *= 2;
  const end = performance.now() + budget;
  const times: number[] = [];
  do times.push(await batch(size));
  while (performance.now() < end);
  return median(times.length > 4 ? times.slice(1) : times);
}

function runInTurn(call: (turn: number) => unknown, first: number, size: number): unknown {
  let last: unknown;
  for (let index = 0; index < size; index += 1) last = call(first + index);
  return last;
}
