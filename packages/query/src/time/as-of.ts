import type { ClaimSet, Day, ResolvedRecord } from "../types.ts";
import { type Timeline, timeline } from "./timeline.ts";

const timelines = /* @__PURE__ */ new WeakMap<object, Timeline<ResolvedRecord>>();

/**
 * The records as our sources prove that they could be known on a day: a lower bound of what was public. Sorted by id,
 * in a new array.
 *
 * ```ts
 * asOf(dealClaims, "2026-02-23").some(({ id }) => id === "meta-amd-2026-02"); // false
 * asOf(dealClaims, "2026-02-24").some(({ id }) => id === "meta-amd-2026-02"); // true
 * ```
 *
 * @param set - a claim set, for example `dealClaims` of `@ai-almanac/deals/claims`
 * @param day - a calendar day; throws WhenError for anything else
 */
export function asOf<R extends ResolvedRecord>(set: ClaimSet<R>, day: Day): readonly R[] {
  let kept = timelines.get(set) as Timeline<R> | undefined;
  if (kept === undefined) {
    kept = timeline(set);
    timelines.set(set, kept as unknown as Timeline<ResolvedRecord>);
  }
  return kept.at(day);
}
