import { QueryError } from "../error/query-error.ts";
import type { Denial } from "../judge/denials.ts";
import { compareText, type Standing, type Statement } from "../judge/statement.ts";
import { type JudgedField, judgeRecord } from "../resolve/judge-record.ts";
import type { Claim, ClaimSet, Day, EventStatement, ResolvedRecord, When } from "../types.ts";
import { checkDay } from "../when/check-day.ts";
import { findRecord } from "./find-record.ts";

/** What is computed, of which nobody makes a statement. */
type Computed = keyof ResolvedRecord | "status" | "targets" | "events";

/** A field of a record of which sources speak, a table row, a member of a set, or an event type: an editor offers the fields. */
export type ClaimField<R> = Exclude<keyof R & string, Computed> | (string & {});

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
 * ```ts
 * claimsFor(dealClaims, "meta-amd-2026-02", "capacity")[0].state; // "chosen"
 * ```
 *
 * @param field - a field, a table (all its rows), a table row such as `peak.fp8`, a member of a set such as
 *   `names.Freya`, or an event type; left out = all
 * @param day - only what was known by that day; left out = everything
 * @returns empty for a field of which nobody spoke
 * @throws QueryError (`unknown-id`, `unknown-field`), WhenError where `day` is no calendar day
 */
export function claimsFor<R>(set: ClaimSet<R>, id: string, field?: ClaimField<R>, day?: Day): ClaimView[] {
  if (day !== undefined) checkDay(day);
  const record = findRecord(set, id);
  if (field !== undefined) checkField(set, field);
  const judged = judgeRecord(record, set.fields, day ?? null);
  if (!judged) return [];
  const views: ClaimView[] = [];
  for (const [name, one] of judged.fields) {
    const found = viewsOf(name, one).filter((view) => field === undefined || isAbout(field, name, view));
    views.push(...found.sort(compareViews));
  }
  return views;
}

/** Whether a statement speaks of a field, a row of a table, or a member of a set such as `names.Freya`. */
function isAbout(asked: string, field: string, { field: path, value }: ClaimView): boolean {
  if (asked === field || asked === path) return true;
  return asked.startsWith(`${field}.`) && Array.isArray(value) && value.includes(asked.slice(field.length + 1));
}

/** Rows of a table and members of a set are no closed lists: any will do. */
function checkField<R>(set: ClaimSet<R>, field: string): void {
  if (Object.hasOwn(set.fields, field)) return;
  const whole = field.slice(0, Math.max(0, field.indexOf(".")));
  const kind = Object.hasOwn(set.fields, whole) ? set.fields[whole]?.kind : undefined;
  if (kind === "table" || kind === "set") return;
  const known = Object.keys(set.fields).join(", ");
  throw new QueryError("unknown-field", field, `a field, a table row or an event type of ${set.dataset} (${known})`);
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
