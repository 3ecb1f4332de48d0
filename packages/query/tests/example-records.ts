import type { Quantity, ResolvedEvent, ResolvedRecord, Status, TableRow, Target } from "../src/index.ts";

/** A record with a field of every kind, as a dataset publishes it. */
export interface Deal extends ResolvedRecord {
  readonly kinds: readonly string[];
  readonly customers: readonly string[];
  readonly suppliers: readonly string[];
  readonly investors: readonly string[];
  readonly investees: readonly string[];
  readonly partners: readonly string[];
  readonly value: Quantity | null;
  readonly capacity: Quantity | null;
  readonly period: string | null;
  readonly peak: readonly TableRow[];
  readonly binding: boolean | null;
  readonly access: "open" | "closed" | null;
  readonly includes: readonly string[];
  readonly extends: string | null;
  readonly replacedBy: string | null;
  readonly status: Status | null;
  readonly targets: readonly Target[];
  readonly events: readonly ResolvedEvent[];
}

export function deal(id: string, more: Partial<Deal> = {}): Deal {
  return {
    id,
    name: id,
    aliases: [],
    sameAs: {},
    kinds: [],
    customers: [],
    suppliers: [],
    investors: [],
    investees: [],
    partners: [],
    value: null,
    capacity: null,
    period: null,
    peak: [],
    binding: null,
    access: null,
    includes: [],
    extends: null,
    replacedBy: null,
    status: null,
    targets: [],
    events: [],
    contested: [],
    unconfirmed: [],
    sources: [],
    ...more,
  };
}

export function happened(type: string, when: string): ResolvedEvent {
  return { type, when, as: null, with: null, basis: "official", by: ["meta"] };
}

export function target(event: string, when: string, slipCount = 0): Target {
  return { event, when, basis: "official", slipCount };
}

export function status(state: string, when: string | null = null): Status {
  return { state, when, basis: "official" };
}
