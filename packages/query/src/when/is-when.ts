import type { When } from "../types.ts";
import { readWhen } from "./read-when.ts";
import { WhenError } from "./when-error.ts";

/**
 * True for what `parseWhen` can read, authored or canonical. Never throws.
 *
 * ```ts
 * isWhen("2026-H2"); // true
 * isWhen("2026-02-30"); // false
 * ```
 */
export function isWhen(text: unknown): text is When {
  try {
    readWhen(text as string);
    return true;
  } catch (error) {
    if (error instanceof WhenError) return false;
    throw error;
  }
}
