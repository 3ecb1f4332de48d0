/** What a query gives: names of columns, and rows of as many plain values each (JSON's, nested ones too). */
export interface Result {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** How a result becomes text; `width` is the terminal's, null where nothing need fit. */
export type Print = (result: Result, width: number | null) => string;
