import type { When } from "../types.ts";
import { isBefore } from "./is-before.ts";

/**
 * Whether `a` lies after `b`, which is whether `b` lies before `a`: see `isBefore`. Throws WhenError.
 *
 * ```ts
 * isAfter("2026-02", "2025"); // true
 * ```
 */
export function isAfter(a: When, b: When): boolean | undefined {
  return isBefore(b, a);
}
