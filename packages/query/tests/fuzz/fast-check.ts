import fc from "fast-check";

type Options = Parameters<typeof fc.assert>[1];

/** How many times as many tries: FUZZ_TIMES, or 20. */
const times = Number(process.env.FUZZ_TIMES ?? 20);
// Anything else would try nothing, and pass.
if (!(times >= 1))
  throw new RangeError(`expected FUZZ_TIMES to be 1 or more, for example 20; found ${process.env.FUZZ_TIMES}`);

/** Stands in for fast-check: what one property in a hundred runs of `npm test` would find is found here. */
function assertMore(property: Parameters<typeof fc.assert>[0], options: Options = {}): void {
  void fc.assert(property, { ...options, numRuns: (options.numRuns ?? 100) * times });
}

export default { ...fc, assert: assertMore };
