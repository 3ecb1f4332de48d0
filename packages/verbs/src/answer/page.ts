export interface Page<T> {
  readonly shown: readonly T[];
  readonly total: number;
  readonly next: number | null;
}

/** One page of some rows. */
export function pageOf<T>(
  rows: readonly T[],
  { limit, after }: { limit: number | null; after: number | null },
): Page<T> {
  const start = after ?? 0;
  const end = limit === null ? rows.length : start + limit;
  return { shown: rows.slice(start, end), total: rows.length, next: end < rows.length ? end : null };
}
