import type { ClaimKind, Quantity } from "../types.ts";
import { bestKind, isWeak, kindRank } from "./kind-rank.ts";
import { replacedByLaterClaim } from "./replaced-by-later-claim.ts";
import { replacedByOwnSpeaker } from "./replaced-by-own-speaker.ts";
import { compareStatements, compareText, type Standing, type Statement } from "./statement.ts";
import type { ValueRules } from "./value-rules.ts";

export interface JudgeOptions {
  /** True for fields that change and for targets: there a later claim of the same or a better kind wins. */
  readonly changes: boolean;
  /** Id of the claim that a ruling prefers, or null. */
  readonly prefer: string | null;
  /** Ids of the claims that rulings reject. */
  readonly rejected: ReadonlySet<string>;
  /** Kinds of the live denials of this field. */
  readonly denials: readonly ClaimKind[];
}

export interface Verdict<V> {
  readonly chosen: Statement<V> | null;
  readonly standings: ReadonlyMap<Statement<V>, Standing>;
  readonly contested: boolean;
  /** True where nobody better than an analyst supports the chosen value. */
  readonly weak: boolean;
  /** Best kind among the statements that were not set aside; null where there is none. */
  readonly basis: ClaimKind | null;
}

/** Decides one field, table row, event or target: rules 2 to 7 of the record format. */
export function judge<V>(statements: readonly Statement<V>[], rules: ValueRules<V>, options: JudgeOptions): Verdict<V> {
  const standings = new Map<Statement<V>, Standing>();
  const sorted = [...statements].sort(compareStatements);
  for (const statement of sorted) {
    if (options.rejected.has(statement.claim.id)) standings.set(statement, "rejected");
  }
  const admitted = sorted.filter((statement) => !standings.has(statement));
  const replaced = replacedByOwnSpeaker(admitted, rules);
  if (options.changes) for (const one of replacedByLaterClaim(admitted, replaced, rules)) replaced.add(one);
  for (const statement of replaced) standings.set(statement, "replaced");

  const live = admitted.filter((statement) => !replaced.has(statement));
  const speaking = live.filter((statement) => statement.claim.id === options.prefer || !stepsBack(statement, live));
  for (const statement of live) if (!speaking.includes(statement)) standings.set(statement, "silent");

  const chosen = choose(speaking, rules, options.prefer);
  if (chosen === null) return { chosen, standings, contested: false, weak: false, basis: null };
  for (const statement of speaking) {
    standings.set(statement, rules.contradict(statement.value, chosen.value) ? "rival" : "agrees");
  }
  standings.set(chosen, "chosen");
  const supporters = speaking.filter((statement) => rules.equal(statement.value, chosen.value));
  return {
    chosen,
    standings,
    contested: isContested(speaking, chosen, rules, options.denials),
    weak: supporters.every((statement) => isWeak(statement.claim.kind)),
    basis: bestKind(admitted.map((statement) => statement.claim.kind)),
  };
}

/** Rule 5: undisclosed steps back when anyone gives a value that is not a rumour, unless a ruling prefers it. */
function stepsBack<V>(statement: Statement<V>, live: readonly Statement<V>[]): boolean {
  if (!isUndisclosed(statement.value)) return false;
  return live.some((other) => !isUndisclosed(other.value) && other.claim.kind !== "rumour");
}

function isUndisclosed(value: unknown): boolean {
  return typeof value === "object" && value !== null && (value as Quantity).stated === "undisclosed";
}

/** Rule 6: preferred; better kind; more speakers; known first; claim id. */
function choose<V>(live: readonly Statement<V>[], rules: ValueRules<V>, prefer: string | null): Statement<V> | null {
  const speakers = new Map<Statement<V>, number>();
  for (const one of live) {
    const supporters = live.filter(
      (other) => rules.supports(other.value, one.value) || rules.equal(other.value, one.value),
    );
    speakers.set(one, new Set(supporters.map((other) => other.claim.by)).size);
  }
  const [best] = [...live].sort(
    (a, b) =>
      Number(b.claim.id === prefer) - Number(a.claim.id === prefer) ||
      kindRank(a.claim.kind) - kindRank(b.claim.kind) ||
      (speakers.get(b) ?? 0) - (speakers.get(a) ?? 0) ||
      compareText(a.claim.knownOn, b.claim.knownOn) ||
      compareText(a.claim.id, b.claim.id),
  );
  return best ?? null;
}

/** Rule 7: heard are kinds down to `reported`, or down to the chosen claim's own kind if that is weaker. */
function isContested<V>(
  live: readonly Statement<V>[],
  chosen: Statement<V>,
  rules: ValueRules<V>,
  denials: readonly ClaimKind[],
): boolean {
  const weakestHeard = Math.max(kindRank("reported"), kindRank(chosen.claim.kind));
  if (denials.some((kind) => kindRank(kind) <= weakestHeard)) return true;
  const heard = live.filter((statement) => kindRank(statement.claim.kind) <= weakestHeard);
  return heard.some((a, index) => heard.slice(index + 1).some((b) => rules.contradict(a.value, b.value)));
}
