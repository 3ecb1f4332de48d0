/**
 * The records at some positions, in the very list of these, which nobody else may hold: it has the right length, and a
 * list of records is made without growing.
 */
// biome-ignore format: V8 compiles a function in parentheses as it reads it, any other at its first call.
export const recordsAt = (function recordsAt<R>(records: readonly R[], positions: number[]): R[] {
  const picked: (number | R)[] = positions;
  for (let index = 0; index < picked.length; index += 1) picked[index] = records[picked[index] as number] as R;
  return picked as R[];
});
