/** What a query gives: names of columns, and rows of as many plain values each (JSON's, nested ones too). */
export interface Result {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}
