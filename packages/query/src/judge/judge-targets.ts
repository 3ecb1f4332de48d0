import type { Claim, ClaimKind, EventStatement, Ruling, When } from "../types.ts";
import { sharesDay } from "../when/shares-day.ts";
import { judge, type Verdict } from "./judge.ts";
import { rulingsByField } from "./rulings.ts";
import { compareText, type Statement } from "./statement.ts";
import { whenRules } from "./value-rules.ts";

/** A target that was the resolved one, and the day from which our sources show it. */
export interface PastTarget {
  readonly target: When;
  readonly known: string;
}

export function judgeTargets(
  type: string,
  statements: readonly Statement<EventStatement>[],
  rulings: readonly Ruling[],
  visible: readonly Claim[],
  denials: readonly ClaimKind[],
): { verdict: Verdict<When>; stated: ReadonlyMap<Statement<When>, EventStatement> } {
  const stated = new Map(statements.map((one) => [{ claim: one.claim, value: one.value.target as When }, one.value]));
  const options = { changes: true, ...rulingsByField(rulings, visible)(type), denials };
  return { verdict: judge([...stated.keys()], whenRules, options), stated };
}

/**
 * Rule 11: the successive resolved targets, oldest first, begun with the earlier ones (`was`) that the first one's
 * passage names. A target is listed from the day on which it became the resolved one.
 */
export function targetHistory(
  type: string,
  statements: readonly Statement<EventStatement>[],
  rulings: readonly Ruling[],
  visible: readonly Claim[],
): PastTarget[] {
  const history: PastTarget[] = [];
  const days = [...new Set(visible.map((claim) => claim.knownOn))].sort(compareText);
  for (const day of days) {
    const known = visible.filter((claim) => claim.knownOn <= day);
    const said = statements.filter((statement) => statement.claim.knownOn <= day);
    if (said.length === 0) continue;
    const { verdict, stated } = judgeTargets(type, said, rulings, known, []);
    if (verdict.chosen === null) continue;
    if (history.length === 0) {
      for (const target of stated.get(verdict.chosen)?.was ?? []) history.push({ target, known: day });
    }
    if (history.at(-1)?.target !== verdict.chosen.value) history.push({ target: verdict.chosen.value, known: day });
  }
  return history;
}

/**
 * How often the target moved. A target that only got more exact ("second half" to "4th quarter") did not move.
 */
export function countSlips(history: readonly PastTarget[]): number {
  return history.filter((entry, index) => {
    const before = history[index - 1];
    return before !== undefined && !sharesDay(before.target, entry.target);
  }).length;
}
