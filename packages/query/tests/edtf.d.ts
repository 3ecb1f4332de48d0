/** The part of the `edtf` package that tests use. */
declare module "edtf" {
  /** Times in milliseconds; infinite where an interval is open. Throws for a text that it does not take. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
