import { isWeak } from "../judge/kind-rank.ts";
import type { FieldKind, ResolvedEvent, Status, Target } from "../types.ts";
import { bounds } from "../when/bounds.ts";

export interface Standing {
  readonly status: Status | null;
  /** True where a stage began after a stop that nobody resumed. */
  readonly contested: boolean;
  /** The furthest stage that is reached, by rank; -1 where there is none. */
  readonly reached: number;
  /** True while a stop holds: then nothing is planned any more. */
  readonly stopped: boolean;
}

type Fields = Readonly<Record<string, FieldKind>>;

/** Rule 10. Only events whose basis is `reference` or better move the status. */
export function standingOf(events: readonly ResolvedEvent[], fields: Fields): Standing {
  const firm = events.filter((event) => !isWeak(event.basis));
  const stage = furthest(firm, "stage", fields);
  const resumed = firm.filter((event) => event.type === "resumed").map((event) => bounds(event.when).from ?? "");
  const lastResumed = resumed.sort().at(-1);
  const stops = firm.filter((event) => lastResumed === undefined || endOf(event) >= lastResumed);
  const stop = furthest(stops, "stop", fields);
  const reached = stage === null ? -1 : rankOf(stage, fields);
  if (stop === null) return { status: stage && statusOf(stage), contested: false, reached, stopped: false };

  const later = firm.filter(
    (event) =>
      fields[event.type]?.kind === "stage" &&
      event.type !== "announced" &&
      (bounds(event.when).from ?? "") > endOf(stop),
  );
  const overtaken = furthest(later, "stage", fields);
  if (overtaken) return { status: statusOf(overtaken), contested: true, reached, stopped: false };
  return { status: statusOf(stop), contested: false, reached, stopped: true };
}

/** A record without any stage is `planned` while a target stands on firm ground. */
export function plannedStatus(targets: readonly Target[]): Status | null {
  const target = targets.find((one) => !isWeak(one.basis));
  return target ? { state: "planned", when: null, basis: target.basis } : null;
}

function statusOf(event: ResolvedEvent): Status {
  return { state: event.type, when: event.when, basis: event.basis };
}

function furthest(events: readonly ResolvedEvent[], role: "stage" | "stop", fields: Fields): ResolvedEvent | null {
  const candidates = events.filter((event) => fields[event.type]?.kind === role);
  return candidates.reduce<ResolvedEvent | null>(
    (best, event) => (best === null || rankOf(event, fields) > rankOf(best, fields) ? event : best),
    null,
  );
}

function rankOf(event: ResolvedEvent, fields: Fields): number {
  const kind = fields[event.type];
  return kind && "rank" in kind ? kind.rank : -1;
}

/** An open end lasts. */
function endOf(event: ResolvedEvent): string {
  return bounds(event.when).to ?? "9999-12-31";
}
