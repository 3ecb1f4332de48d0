interface Identified {
  readonly id: string;
}

interface Redirected {
  readonly from: string;
  readonly to?: string;
}

/**
 * Finds the record of an id, or of the id that took its name. `records` are sorted by id as published; where a user's
 * program has sorted them otherwise, a plain search finds what the binary one missed. Who has asked so often that a table
 * would have been cheaper gets one: a program that asks once does not pay for it.
 */
export function finder<T extends Identified>(
  records: readonly T[],
  redirects: readonly Redirected[],
): (id: string) => T | undefined {
  let asked = 0;
  // An object without a prototype has no names but ids, and a text is found faster in it than in a Map.
  const table: Record<string, T> = Object.create(null);
  let isFilled = false;
  // biome-ignore format: V8 compiles a function in parentheses as it reads it, any other at its first call.
  const search = (function search(id: string): T | undefined {
    asked += 1;
    if (asked * rowsInASearch > records.length) {
      fill(table, records, redirects);
      isFilled = true;
    }
    let low = 0;
    let high = records.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const record = records[middle] as T;
      if (record.id === id) return record;
      if (record.id < id) low = middle + 1;
      else high = middle - 1;
    }
    const current = redirects.find(({ from }) => from === id)?.to ?? id;
    return records.find((record) => record.id === id) ?? records.find((record) => record.id === current);
  });
  // Short, so that V8 puts it into its callers: that halves a look-up.
  // biome-ignore format: as above.
  return (function find(id) {
    return isFilled ? table[id] : search(id);
  });
}

/** So many rows of the table are worth one search: some 10 are written in its time, and who asks often goes on to ask. */
const rowsInASearch = 64;

function fill<T extends Identified>(
  table: Record<string, T>,
  records: readonly T[],
  redirects: readonly Redirected[],
): void {
  for (const record of records) table[record.id] = record;
  const renamed = redirects.map(({ from, to }) => [from, table[from] ?? (to && table[to])] as const);
  for (const [from, record] of renamed) if (record) table[from] = record;
}
