import type { Row, Statement } from "../answer/answer.ts";
import { column } from "../answer/columns.ts";
import type { AnyRecord } from "../data/any-record.ts";
import type { RecordPart } from "./record-parts.ts";

export const recordColumns = [
  column("field", "id"),
  column("value", "value"),
  column("by", "list", "who says it"),
  column("known", "when", "known since", true),
  column("source", "list", "read in"),
  column("doubt", "text", "doubt", true),
];

/** Where nobody will see who says it. */
export const shortColumns = recordColumns.filter(({ key }) => ["field", "value", "doubt"].includes(key));

/** The published value, then one row for each statement that contradicts or denies it, or contradicts one like it. */
export function partRows({ field, value, behind }: RecordPart, record: AnyRecord): Row[] {
  const chosen = behind.filter(({ state, denies }) => state === "chosen" && !denies);
  const against = behind.filter((statement) => !chosen.includes(statement));
  const first = chosen.map(({ known }) => known)[0] ?? null;
  return [
    rowOf(field, value, chosen, first, doubtOf(field, record)),
    ...against.map((one) => rowOf(one.field, one.value, [one], one.known, doubtWord(one))),
  ];
}

/** What a statement beside the published value does to it. */
function doubtWord({ denies, state }: Statement): string {
  if (denies) return "denies it";
  return state === "rival" ? "says otherwise" : "others contradict it";
}

function rowOf(
  field: string,
  value: unknown,
  said: readonly Statement[],
  known: string | null,
  doubt: string | null,
): Row {
  const by = [...new Set(said.map((one) => one.by))];
  const source = [...new Set(said.map((one) => one.source))];
  return { field, value, by, known, source, doubt };
}

function doubtOf(field: string, record: AnyRecord): string | null {
  const [contested, unconfirmed] = [marks(record.contested), marks(record.unconfirmed)];
  if (contested.includes(field)) return "contested";
  if (unconfirmed.includes(field)) return "unconfirmed";
  const members = unconfirmed
    .filter((mark) => mark.startsWith(`${field}.`))
    .map((mark) => mark.slice(field.length + 1));
  return members.length === 0 ? null : `unconfirmed: ${members.join("; ")}`;
}

function marks(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : [];
}
