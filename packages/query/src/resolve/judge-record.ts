import { type Denial, denialsOf, liveDenialKinds } from "../judge/denials.ts";
import { judge, type Verdict } from "../judge/judge.ts";
import { type EventVerdict, judgeEvents } from "../judge/judge-events.ts";
import { judgeSet, type SetVerdict } from "../judge/judge-set.ts";
import { judgeTargets, type PastTarget, targetHistory } from "../judge/judge-targets.ts";
import { type FieldRulings, rulingsByField } from "../judge/rulings.ts";
import { compareText, type Statement } from "../judge/statement.ts";
import { exactRules, quantityRules, textRules, type ValueRules, whenRules } from "../judge/value-rules.ts";
import type { Claim, Day, EventStatement, FieldKind, Quantity, RecordClaims, When } from "../types.ts";

/** All that was decided of one field, in the shape that its kind asks for. */
export type JudgedField =
  | { readonly shape: "value"; readonly denials: readonly Denial[]; readonly verdict: Verdict<unknown> }
  | { readonly shape: "set"; readonly denials: readonly Denial[]; readonly verdict: SetVerdict }
  | { readonly shape: "table"; readonly denials: readonly Denial[]; readonly rows: ReadonlyMap<string, JudgedRow> }
  | {
      readonly shape: "event";
      readonly denials: readonly Denial[];
      readonly occurrences: readonly EventVerdict[];
      readonly targets: {
        readonly verdict: Verdict<When>;
        readonly stated: ReadonlyMap<Statement<When>, EventStatement>;
      } | null;
      readonly history: readonly PastTarget[];
    };

export interface JudgedRow {
  readonly verdict: Verdict<Quantity>;
  readonly denials: readonly Denial[];
}

export interface JudgedRecord {
  readonly record: RecordClaims;
  readonly visible: readonly Claim[];
  readonly fields: ReadonlyMap<string, JudgedField>;
}

/** Judges all that is known of a record by a day (null = all claims); undefined where nothing is known yet. */
export function judgeRecord(
  record: RecordClaims,
  fields: Readonly<Record<string, FieldKind>>,
  day: Day | null,
): JudgedRecord | undefined {
  const visible = day === null ? record.claims : record.claims.filter((claim) => claim.knownOn <= day);
  if (visible.length === 0) return undefined;
  const rulingsOn = rulingsByField(record.rulings, visible);
  const judged = new Map<string, JudgedField>();
  for (const [field, kind] of Object.entries(fields)) {
    const one = judgeField(field, kind, record, visible, rulingsOn);
    if (one !== null) judged.set(field, one);
  }
  return { record, visible, fields: judged };
}

function judgeField(
  field: string,
  kind: FieldKind,
  record: RecordClaims,
  visible: readonly Claim[],
  rulingsOn: (field: string) => FieldRulings,
): JudgedField | null {
  if (kind.kind === "stage" || kind.kind === "stop" || kind.kind === "plain") {
    return judgeEventField(field, kind, record, visible, rulingsOn(field));
  }
  const statements = statementsOf(field, visible);
  const denials = denialsOf(field, visible, statements, rulingsOn(field).rejected);
  if (statements.length === 0 && denials.length === 0) return null;
  if (kind.kind === "set") {
    const sets = statements as Statement<readonly string[]>[];
    return { shape: "set", denials, verdict: judgeSet(sets, rulingsOn(field).rejected) };
  }
  if (kind.kind === "table") {
    return {
      shape: "table",
      denials,
      rows: judgeRows(field, statements as Statement<TableValue>[], visible, rulingsOn),
    };
  }
  const changes = "changes" in kind && kind.changes;
  const options = { changes, ...rulingsOn(field), denials: liveDenialKinds(denials) };
  return { shape: "value", denials, verdict: judge(statements, valueRules(kind), options) };
}

type TableValue = Readonly<Record<string, Quantity>>;

/** Rule 8: a table is decided row by row; a ruling or a denial names the whole table or one row. */
function judgeRows(
  field: string,
  statements: readonly Statement<TableValue>[],
  visible: readonly Claim[],
  rulingsOn: (field: string) => FieldRulings,
): Map<string, JudgedRow> {
  const keys = [...new Set(statements.flatMap((statement) => Object.keys(statement.value)))].sort(compareText);
  const rows = new Map<string, JudgedRow>();
  for (const key of keys) {
    const path = `${field}.${key}`;
    const said = statements.flatMap(({ claim, value }) => {
      const cell = value[key];
      return cell === undefined ? [] : [{ claim, value: cell }];
    });
    const [whole, row] = [rulingsOn(field), rulingsOn(path)];
    const rejected = new Set([...whole.rejected, ...row.rejected]);
    const denials = [...denialsOf(field, visible, said, rejected), ...denialsOf(path, visible, said, rejected)];
    const options = { changes: false, prefer: row.prefer ?? whole.prefer, rejected, denials: liveDenialKinds(denials) };
    rows.set(key, { verdict: judge(said, quantityRules, options), denials });
  }
  return rows;
}

function judgeEventField(
  type: string,
  kind: FieldKind,
  record: RecordClaims,
  visible: readonly Claim[],
  rulings: FieldRulings,
): JudgedField | null {
  const statements = visible.flatMap((claim) =>
    claim.events.filter((event) => event.type === type).map((value) => ({ claim, value })),
  );
  const denials = denialsOf(type, visible, statements, rulings.rejected);
  if (statements.length === 0 && denials.length === 0) return null;
  const kinds = liveDenialKinds(denials);
  const planned = statements.filter((statement) => statement.value.target !== null);
  return {
    shape: "event",
    denials,
    occurrences: judgeEvents(
      type,
      kind,
      statements.filter((one) => one.value.when !== null),
      rulings,
      kinds,
    ),
    targets: planned.length === 0 ? null : judgeTargets(type, planned, record.rulings, visible, kinds),
    history: planned.length === 0 ? [] : targetHistory(type, planned, record.rulings, visible),
  };
}

function statementsOf(field: string, visible: readonly Claim[]): Statement[] {
  return visible
    .filter((claim) => Object.hasOwn(claim.says, field))
    .map((claim) => ({ claim, value: claim.says[field] }));
}

function valueRules(kind: FieldKind): ValueRules<unknown> {
  if (kind.kind === "quantity") return quantityRules as ValueRules<unknown>;
  if (kind.kind === "when") return whenRules as ValueRules<unknown>;
  return kind.kind === "text" ? textRules : exactRules;
}
