import type { Answer, Column, Statement } from "@ai-almanac/verbs";
import { type FormatName, formatOf } from "../output/format.ts";
import type { Screen } from "../output/screen.ts";

/** What an answer prints, and what is told beside it. */
export interface AnswerText {
  readonly out: string;
  /** For people who read files: what the format has no place for. */
  readonly err: string;
}

/** An answer in a format. JSON is the answer whole; all others are its rows. */
export async function answerText(
  answer: Answer,
  format: FormatName,
  who: boolean,
  screen: Screen,
): Promise<AnswerText> {
  if (format === "json") return { out: `${JSON.stringify(answer, null, 2)}\n`, err: "" };
  const write = await formatOf(format);
  const rows = await write(answer, screen);
  const notes = notesText(answer);
  if (format !== "table" && format !== "md") return { out: rows, err: notes };
  const said = who && answer.verb !== "get" ? await write(statementTable(answer.statements), screen) : "";
  return { out: [rows, said, notes].filter((part) => part !== "").join("\n"), err: "" };
}

function notesText({ notes, next, total, rows }: Answer): string {
  const page = next === null ? [] : [`${rows.length} of ${total} rows; the next page: --after ${next}.`];
  return [...notes, ...page].map((note) => `${note}\n`).join("");
}

const column = (key: string, kind: Column["kind"], title = key, optional = false): Column => ({
  key,
  kind,
  title,
  optional,
});
const columns = [
  column("record", "id"),
  column("field", "id"),
  column("value", "value"),
  column("by", "id", "who says it"),
  column("kind", "text", "ground"),
  column("known", "when", "known since"),
  column("source", "id", "read in"),
  column("doubt", "text", "doubt", true),
];

function statementTable(statements: readonly Statement[]) {
  return { columns, rows: statements.map((statement) => ({ ...statement, doubt: doubtOf(statement) })) };
}

function doubtOf({ state, denies, contested, unconfirmed }: Statement): string | null {
  if (denies) return "denies it";
  if (state === "rival") return "says otherwise";
  if (state === "agrees") return "others contradict it";
  return contested ? "contested" : unconfirmed ? "unconfirmed" : null;
}
