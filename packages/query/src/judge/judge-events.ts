import type { ClaimKind, EventStatement, FieldKind, ResolvedEvent, When } from "../types.ts";
import { bounds } from "../when/bounds.ts";
import { compareWhen } from "../when/compare-when.ts";
import { contains } from "../when/contains.ts";
import { judge, type Verdict } from "./judge.ts";
import type { FieldRulings } from "./rulings.ts";
import { compareText, type Statement } from "./statement.ts";
import { whenRules } from "./value-rules.ts";

/** What claims say of one event: all that speak of the same occurrence. */
export interface EventVerdict {
  readonly event: ResolvedEvent | null;
  readonly verdict: Verdict<When>;
  /** The statements as claims make them, by the date statement that was judged. */
  readonly stated: ReadonlyMap<Statement<When>, EventStatement>;
}

type PlainKind = Extract<FieldKind, { kind: "plain" }>;

/** Rule 9: one event a type; repeatable types one per type and `as`, `with` or `when`. */
export function judgeEvents(
  type: string,
  kind: FieldKind,
  statements: readonly Statement<EventStatement>[],
  rulings: FieldRulings,
  denials: readonly ClaimKind[],
): EventVerdict[] {
  return occurrences(kind, statements).map((occurrence) => {
    const stated = new Map(occurrence.map((one) => [{ claim: one.claim, value: one.value.when as When }, one.value]));
    const verdict = judge([...stated.keys()], whenRules, { changes: false, ...rulings, denials });
    return { event: eventOf(type, occurrence, verdict), verdict, stated };
  });
}

function eventOf(
  type: string,
  occurrence: readonly Statement<EventStatement>[],
  verdict: Verdict<When>,
): ResolvedEvent | null {
  if (verdict.chosen === null || verdict.basis === null) return null;
  const speakers = [...verdict.standings].filter(([, standing]) => standing !== "rejected");
  return {
    type,
    when: verdict.chosen.value,
    as: firstGiven(occurrence.map((one) => one.value.as)),
    with: firstGiven(occurrence.map((one) => one.value.with)),
    basis: verdict.basis,
    by: [...new Set(speakers.map(([one]) => one.claim.by))].sort(compareText),
  };
}

function firstGiven(values: readonly (string | null)[]): string | null {
  return values.filter((value) => value !== null).sort(compareText)[0] ?? null;
}

function occurrences(kind: FieldKind, statements: readonly Statement<EventStatement>[]): Statement<EventStatement>[][] {
  const repeatsBy = kind.kind === "plain" ? (kind as PlainKind).repeatsBy : null;
  if (statements.length === 0) return [];
  if (repeatsBy === null) return [[...statements]];
  if (repeatsBy === "when") return groupByWhen(statements);
  return groupByKey(statements, (statement) => statement[repeatsBy]);
}

/** A statement that leaves the key out joins the only occurrence there is, else stands alone. */
function groupByKey(
  statements: readonly Statement<EventStatement>[],
  key: (statement: EventStatement) => string | null,
): Statement<EventStatement>[][] {
  const groups = new Map<string | null, Statement<EventStatement>[]>();
  for (const one of statements) groups.set(key(one.value), [...(groups.get(key(one.value)) ?? []), one]);
  const keyless = groups.get(null);
  if (keyless && groups.size === 2) {
    groups.delete(null);
    for (const group of groups.values()) group.push(...keyless);
  }
  return [...groups.entries()].sort(([a], [b]) => compareText(a ?? "", b ?? "")).map(([, group]) => group);
}

/**
 * A vague date joins the one exact occurrence that it contains: "April" and "27 April" are one event, not two. Where it
 * contains several, it is an occurrence of its own, one for all who say it.
 */
function groupByWhen(statements: readonly Statement<EventStatement>[]): Statement<EventStatement>[][] {
  const whenOf = (one: Statement<EventStatement>): When => one.value.when as When;
  const groups: { when: When; members: Statement<EventStatement>[] }[] = [];
  for (const one of [...statements].sort(
    (a, b) => spanLength(whenOf(a)) - spanLength(whenOf(b)) || compareWhen(whenOf(a), whenOf(b)),
  )) {
    const inside = groups.filter((group) => contains(whenOf(one), group.when));
    const home = inside.length === 1 ? inside[0] : inside.find((group) => contains(group.when, whenOf(one)));
    if (home !== undefined) home.members.push(one);
    else groups.push({ when: whenOf(one), members: [one] });
  }
  return groups.sort((a, b) => compareWhen(a.when, b.when)).map((group) => group.members);
}

function spanLength(when: When): number {
  const { from, to } = bounds(when);
  return from === null || to === null ? Number.POSITIVE_INFINITY : Date.parse(to) - Date.parse(from);
}
