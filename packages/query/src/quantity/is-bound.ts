/** Whether a value is a bound of a quantity: a finite number, or null where there is none. */
export function isBound(value: unknown): boolean {
  return value === null || Number.isFinite(value);
}
