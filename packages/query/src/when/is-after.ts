import type { When } from "../types.ts";
import { isBefore } from "./is-before.ts";

/** Whether `a` lies after `b`, which is whether `b` lies before `a`: see `isBefore`. Throws WhenError. */
export function isAfter(a: When, b: When): boolean | undefined {
  return isBefore(b, a);
}
