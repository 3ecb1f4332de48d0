import { countSlips } from "../judge/judge-targets.ts";
import { compareText } from "../judge/statement.ts";
import type { Day, FieldKind, RecordClaims, ResolvedEvent, ResolvedRecord, TableRow, Target } from "../types.ts";
import { compareWhen } from "../when/compare-when.ts";
import { type JudgedField, type JudgedRecord, judgeRecord } from "./judge-record.ts";
import { nameOn } from "./name.ts";
import { plannedStatus, type Standing, standingOf } from "./status.ts";

type Fields = Readonly<Record<string, FieldKind>>;

/** The published record by a day that is known to be one; null = everything that is known. Undefined where nothing was. */
export function publishRecord<R extends ResolvedRecord = ResolvedRecord>(
  record: RecordClaims,
  fields: Fields,
  day: Day | null,
): R | undefined {
  const judged = judgeRecord(record, fields, day);
  return judged && (publish(judged, fields) as unknown as R);
}

function publish(judged: JudgedRecord, fields: Fields): Record<string, unknown> {
  const { record, visible } = judged;
  const contested = new Set<string>();
  const unconfirmed = new Set<string>();
  const published: Record<string, unknown> = {
    id: record.id,
    name: nameOn(record, visible),
    aliases: record.aliases,
    sameAs: record.sameAs,
    ...record.about,
  };
  for (const [field, kind] of Object.entries(fields)) {
    if (isEventKind(kind)) continue;
    published[field] = publishField(field, kind, judged.fields.get(field), contested, unconfirmed);
  }
  if (Object.values(fields).some(isEventKind)) publishEvents(published, judged, fields, contested);
  published.contested = [...contested].sort(compareText);
  published.unconfirmed = [...unconfirmed].sort(compareText);
  published.sources = [...new Set(visible.map((claim) => claim.source))].sort(compareText);
  return published;
}

function isEventKind(kind: FieldKind): boolean {
  return kind.kind === "stage" || kind.kind === "stop" || kind.kind === "plain";
}

function publishField(
  field: string,
  kind: FieldKind,
  judged: JudgedField | undefined,
  contested: Set<string>,
  unconfirmed: Set<string>,
): unknown {
  if (judged?.shape === "set") {
    const { members, weak } = judged.verdict;
    if (members.length > 0 && hasLiveDenial(judged)) contested.add(field);
    if (members.length > 0 && weak.length === members.length) unconfirmed.add(field);
    else for (const member of weak) unconfirmed.add(`${field}.${member}`);
    return members;
  }
  if (judged?.shape === "table") {
    const rows: TableRow[] = [];
    for (const [key, { verdict }] of judged.rows) {
      if (verdict.chosen === null) continue;
      if (verdict.contested) contested.add(`${field}.${key}`);
      if (verdict.weak) unconfirmed.add(`${field}.${key}`);
      rows.push({ key, value: verdict.chosen.value });
    }
    return rows;
  }
  if (judged?.shape === "value" && judged.verdict.chosen !== null) {
    if (judged.verdict.contested) contested.add(field);
    if (judged.verdict.weak) unconfirmed.add(field);
    return judged.verdict.chosen.value;
  }
  return kind.kind === "set" || kind.kind === "table" ? [] : null;
}

function hasLiveDenial(judged: JudgedField): boolean {
  return judged.denials.some((denial) => denial.standing === "rival" && denial.claim.kind !== "rumour");
}

function publishEvents(
  published: Record<string, unknown>,
  judged: JudgedRecord,
  fields: Fields,
  contested: Set<string>,
): void {
  const events = resolvedEvents(judged, contested);
  const standing = standingOf(events, fields);
  const targets = resolvedTargets(judged, fields, standing, contested);
  if (standing.contested) contested.add("status");
  published.status = standing.status ?? plannedStatus(targets);
  published.targets = targets;
  published.events = events;
}

function resolvedEvents(judged: JudgedRecord, contested: Set<string>): ResolvedEvent[] {
  const events: ResolvedEvent[] = [];
  for (const [type, field] of judged.fields) {
    if (field.shape !== "event") continue;
    for (const { event, verdict } of field.occurrences) {
      if (event === null) continue;
      events.push(event);
      if (verdict.contested) contested.add(type);
    }
  }
  return events.sort((a, b) => compareWhen(a.when, b.when) || compareText(a.type, b.type) || compareKeys(a, b));
}

function compareKeys(a: ResolvedEvent, b: ResolvedEvent): number {
  return compareText(a.as ?? a.with ?? "", b.as ?? b.with ?? "");
}

/** Rule 11: one target a stage, gone once that stage or a later one happened, or a stop holds. */
function resolvedTargets(judged: JudgedRecord, fields: Fields, standing: Standing, contested: Set<string>): Target[] {
  if (standing.stopped) return [];
  const targets: Target[] = [];
  for (const [event, field] of judged.fields) {
    const kind = fields[event];
    if (field.shape !== "event" || kind?.kind !== "stage" || kind.rank <= standing.reached) continue;
    const verdict = field.targets?.verdict;
    if (!verdict?.chosen) continue;
    if (verdict.contested) contested.add(event);
    const slipCount = countSlips(field.history);
    targets.push({ event, when: verdict.chosen.value, basis: verdict.chosen.claim.kind, slipCount });
  }
  return targets;
}
