import { compareText } from "../judge/statement.ts";
import type { FieldKind, ResolvedEvent, ResolvedRecord, Status, TableRow, Target } from "../types.ts";
import type { ChangeOf } from "./change.ts";
import { sameValue } from "./same-value.ts";

type Version = ResolvedRecord & Readonly<Record<string, unknown>>;

/** What the comparison treats by itself, and what is no statement of a source. */
const apart: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "id",
  "aliases",
  "sameAs",
  "status",
  "targets",
  "events",
  "contested",
  "unconfirmed",
  "sources",
]);

/** What differs between two versions of one record, in the order of its keys. */
export function compareVersions<R>(
  before: ResolvedRecord,
  after: ResolvedRecord,
  fields: Readonly<Record<string, FieldKind>>,
): ChangeOf<R>[] {
  const [old, now] = [before as Version, after as Version];
  const found: ChangeOf<R>[] = [];
  for (const field of Object.keys(now).filter((key) => !apart.has(key))) {
    if (fields[field]?.kind === "table") found.push(...compareRows<R>(field, old[field], now[field]));
    else found.push({ kind: "value", field, before: old[field], after: now[field] });
  }
  found.push(...compareEvents<R>(old.events, now.events), ...compareTargets<R>(old.targets, now.targets));
  if ("status" in now) {
    const [from, to] = [old.status, now.status] as [Status | null, Status | null];
    found.push({ kind: "status", field: "status", before: from, after: to });
  }
  for (const kind of ["contested", "unconfirmed"] as const) {
    for (const field of union(old[kind], now[kind])) {
      found.push({ kind, field, before: old[kind].includes(field), after: now[kind].includes(field) });
    }
  }
  return found.filter((change) => !sameValue(change.before, change.after));
}

function compareRows<R>(field: string, before: unknown, after: unknown): ChangeOf<R>[] {
  const [old, now] = [before as readonly TableRow[], after as readonly TableRow[]];
  const rowOf = (rows: readonly TableRow[], key: string) => rows.find((row) => row.key === key)?.value ?? null;
  return union(keysOf(old), keysOf(now)).map((key) => {
    return { kind: "value", field: `${field}.${key}`, before: rowOf(old, key), after: rowOf(now, key) };
  });
}

function keysOf(rows: readonly TableRow[]): string[] {
  return rows.map((row) => row.key);
}

function compareEvents<R>(before: unknown = [], after: unknown = []): ChangeOf<R>[] {
  const [old, now] = [before as readonly ResolvedEvent[], after as readonly ResolvedEvent[]];
  const types = union(
    old.map((event) => event.type),
    now.map((event) => event.type),
  );
  return types.map((type) => {
    const ofType = (events: readonly ResolvedEvent[]) => events.filter((event) => event.type === type);
    return { kind: "event", field: type, before: ofType(old), after: ofType(now) };
  });
}

function compareTargets<R>(before: unknown = [], after: unknown = []): ChangeOf<R>[] {
  const [old, now] = [before as readonly Target[], after as readonly Target[]];
  const targetOf = (targets: readonly Target[], event: string) => targets.find((one) => one.event === event) ?? null;
  const events = union(
    old.map((target) => target.event),
    now.map((target) => target.event),
  );
  return events.map((event) => {
    return { kind: "target", field: event, before: targetOf(old, event), after: targetOf(now, event) };
  });
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort(compareText);
}
