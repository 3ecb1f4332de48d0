/** Whether two numbers lie at most `distance` apart. What binary fractions add (0.33 - 0.3 > 0.03) decides nothing. */
export function isWithin(a: number, b: number, distance: number): boolean {
  return Math.abs(a - b) <= distance + Math.max(Math.abs(a), Math.abs(b)) * 1e-12;
}
