/**
 * The record of that id, or of the id that took its name. `records` are sorted by id as published; where a user's program
 * has sorted them otherwise, a plain search finds what the binary one missed.
 */
export function getById<T extends { readonly id: string }>(
  records: readonly T[],
  redirects: readonly { readonly from: string; readonly to?: string }[],
  id: string,
): T | undefined {
  const found = search(records, id);
  if (found !== undefined) return found;
  const current = redirects.find(({ from }) => from === id)?.to ?? id;
  return search(records, current) ?? records.find((record) => record.id === current);
}

function search<T extends { readonly id: string }>(records: readonly T[], id: string): T | undefined {
  let low = 0;
  let high = records.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const record = records[middle];
    if (record === undefined || record.id === id) return record;
    if (record.id < id) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
