/** Positions of records by one key: those of `keys[i]` are `positions[offsets[i]]` to before `offsets[i + 1]`. */
export interface Postings {
  /** Sorted. */
  readonly keys: readonly string[];
  readonly offsets: readonly number[];
  /** Each key's in date order. */
  readonly positions: readonly number[];
}

/** Prebuilt orders of a dataset, as its door `./order` gives them: positions in its array of records. */
export interface Order {
  /** All positions, oldest first; records without any date come last. */
  readonly byDate: readonly number[];
  /** By position: the first day of the record's date, in days since 1970-01-01; null = it has no date. */
  readonly days: readonly (number | null)[];
  /** Postings by kind of key, for example `party`. */
  readonly postings: Readonly<Record<string, Postings>>;
}
