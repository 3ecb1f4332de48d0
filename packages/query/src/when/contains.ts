import type { When } from "../types.ts";
import { bounds } from "./bounds.ts";
import { firstDay, lastDay } from "./reach.ts";

/**
 * Whether the bounds of `a` hold those of `b`, as stated: `~` adds nothing. Throws WhenError.
 *
 * ```ts
 * contains("2026", "2026-02"); // true
 * ```
 */
export function contains(a: When, b: When): boolean {
  const [outer, inner] = [bounds(a), bounds(b)];
  return (outer.from ?? firstDay) <= (inner.from ?? firstDay) && (outer.to ?? lastDay) >= (inner.to ?? lastDay);
}
