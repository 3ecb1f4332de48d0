import type { Denial } from "../judge/denials.ts";
import { compareText, type Standing, type Statement } from "../judge/statement.ts";
import { type JudgedField, judgeRecord } from "../resolve/judge-record.ts";
import type { Claim, ClaimSet, Day, EventStatement, When } from "../types.ts";
import { checkDay } from "./check-day.ts";
import { findRecord } from "./find-record.ts";

/** One statement behind a value, and where it stands. */
export interface ClaimView {
  /** Who says it (`by`), where it was read (`source`, `at`), since when it is known (`known`, `knownOn`). */
  readonly claim: Claim;
  /** The field, the table row such as `peak.fp8`, or the event type. */
  readonly field: string;
  /** The value as the claim gives it; an EventStatement for events; null for a denial. */
  readonly value: unknown;
  readonly state: Standing;
  /** True where the claim disputes the field and gives no value. */
  readonly denies: boolean;
}

/**
 * Every statement behind a record or one of its fields: the chosen ones first, then by the day they became known.
 *
 * @param field - a field, a table (all its rows), a table row such as `peak.fp8`, or an event type; left out = all
 * @param day - only what was known by that day; left out = everything
 * @returns empty for an unknown id or a field of which nobody spoke
 */
export function claimsFor<R>(set: ClaimSet<R>, id: string, field?: string, day?: Day): ClaimView[] {
  if (day !== undefined) checkDay(day);
  const record = findRecord(set, id);
  const judged = record && judgeRecord(record, set.fields, day ?? null);
  if (!judged) return [];
  const views: ClaimView[] = [];
  for (const [name, one] of judged.fields) {
    const isRow = one.shape === "table" && field?.startsWith(`${name}.`);
    if (field !== undefined && field !== name && !isRow) continue;
    const found = viewsOf(name, one);
    views.push(...(isRow ? found.filter((view) => view.field === field) : found).sort(compareViews));
  }
  return views;
}

function viewsOf(field: string, judged: JudgedField): ClaimView[] {
  if (judged.shape === "table") {
    return [...judged.rows].flatMap(([key, row]) => [
      ...standingsOf(`${field}.${key}`, row.verdict.standings),
      ...row.denials.map((denial) => denialView(`${field}.${key}`, denial)),
    ]);
  }
  const denials = judged.denials.map((denial) => denialView(field, denial));
  if (judged.shape !== "event") return [...standingsOf(field, judged.verdict.standings), ...denials];
  const happened = judged.occurrences.flatMap((one) => eventViews(field, one.verdict.standings, one.stated));
  const planned = judged.targets ? eventViews(field, judged.targets.verdict.standings, judged.targets.stated) : [];
  return [...happened, ...planned, ...denials];
}

function standingsOf(field: string, standings: ReadonlyMap<Statement, Standing>): ClaimView[] {
  return [...standings].map(([{ claim, value }, state]) => ({ claim, field, value, state, denies: false }));
}

function eventViews(
  field: string,
  standings: ReadonlyMap<Statement<When>, Standing>,
  stated: ReadonlyMap<Statement<When>, EventStatement>,
): ClaimView[] {
  return [...standings].map(([one, state]) => {
    return { claim: one.claim, field, value: stated.get(one) ?? null, state, denies: false };
  });
}

function denialView(field: string, denial: Denial): ClaimView {
  return { claim: denial.claim, field, value: null, state: denial.standing, denies: true };
}

const order: readonly Standing[] = ["chosen", "agrees", "rival", "silent", "replaced", "rejected"];

function compareViews(a: ClaimView, b: ClaimView): number {
  return (
    compareText(a.field, b.field) ||
    order.indexOf(a.state) - order.indexOf(b.state) ||
    compareText(a.claim.knownOn, b.claim.knownOn) ||
    compareText(a.claim.id, b.claim.id)
  );
}
