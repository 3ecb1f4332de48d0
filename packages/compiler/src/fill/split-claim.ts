import { bounds, type Claim, type Day, type EventStatement } from "@ai-almanac/query";

/** Events that are public by nature. */
const publicTypes: ReadonlySet<string> = new Set(["announced", "released"]);

export function isPublicType(type: string | undefined): type is string {
  return type !== undefined && publicTypes.has(type);
}

export interface SplitClaim {
  /** The claim as it was. */
  readonly id: string;
  /** What is left of it; null where nothing is. */
  readonly kept: Claim | null;
  /** A claim for each public event that ended before the claim was known, known on the event's last day. */
  readonly splitOff: readonly Claim[];
}

/** Splits off what must have been public before this claim was made. A rumour proves nothing of the kind. */
export function splitClaim(claim: Claim): SplitClaim {
  const ended = claim.kind === "rumour" ? [] : claim.events.filter((event) => lastDay(event, claim.knownOn) !== null);
  if (ended.length === 0) return { id: claim.id, kept: claim, splitOff: [] };
  const events = claim.events.filter((event) => !ended.includes(event));
  const isEmpty = events.length === 0 && Object.keys(claim.says).length === 0 && claim.denies.length === 0;
  return {
    id: claim.id,
    kept: isEmpty && claim.note === null ? null : { ...claim, events },
    splitOff: ended.map((event) => splitOff(claim, event, lastDay(event, claim.knownOn) as Day)),
  };
}

/** `saidOn` stays the claim's own day, so that a later correction by the same speaker wins over an earlier statement. */
function splitOff(claim: Claim, event: EventStatement, day: Day): Claim {
  return {
    ...claim,
    id: splitId(claim.id, event.type),
    known: day,
    knownOn: day,
    note: null,
    says: {},
    events: [event],
    denies: [],
  };
}

export function splitId(claim: string, type: string): string {
  return `${claim}:${type}`;
}

function lastDay(event: EventStatement, knownOn: Day): Day | null {
  if (!isPublicType(event.type) || event.when === null) return null;
  const { to } = bounds(event.when);
  return to !== null && to < knownOn ? to : null;
}
