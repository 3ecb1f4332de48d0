import { type Answer, type Column, formatCell, type Row, type SourceLine, type Statement } from "@ai-almanac/verbs";

/** An answer in words: how many rows, the rows, who says what they show, the sources, what else to know. Shorter than its JSON. */
export function answerText(answer: Answer): string {
  const parts = [headOf(answer), ...answer.rows.map((row) => rowText(row, answer.columns)), ...saidIn(answer)];
  const sources = answer.sources.length === 0 ? [] : ["Sources:", ...answer.sources.map(sourceText)];
  return [...parts, ...sources, ...answer.notes.map((note) => `Note: ${note}`)].join("\n").toWellFormed();
}

/** Shown or not, the reader has to know what is left. */
function headOf({ rows, total, next, asked, verb }: Answer): string {
  const question = `${verb} ${JSON.stringify(asked)}`;
  if (total === 0) return `${question}: nothing found.`;
  if (rows.length === 0) return `${question}: no rows here, ${total} in all.`;
  const first = (next ?? total) - rows.length + 1;
  const more = next === null ? "" : `; for more ask with after = ${next}`;
  return rows.length === total
    ? `${question}: ${total === 1 ? "1 row" : `${total} rows`}.`
    : `${question}: rows ${first} to ${first + rows.length - 1} of ${total}${more}.`;
}

function rowText(row: Row, columns: readonly Column[]): string {
  const cells = columns
    .map(({ key, kind, title }) => ({ title, text: formatCell(row[key], kind) }))
    .filter(({ text }) => text !== "");
  return `- ${cells.map(({ title, text }) => `${title}: ${text}`).join("; ")}`;
}

/** Rows that name their speakers need only be told what is contested. */
function saidIn({ columns, statements }: Answer): string[] {
  if (statements.length === 0) return [];
  const said = columns.some(({ key }) => key === "by") ? [] : ["Who says so:", ...statements.map(statementText)];
  const fields = new Set(statements.filter(({ contested }) => contested).map(({ field }) => field));
  return [...said, fields.size === 0 ? "Nothing here is contested." : `Contested: ${[...fields].join(", ")}.`];
}

function statementText(statement: Statement): string {
  const { record, field, value, denies, by, kind, known, source, at, state, contested, unconfirmed } = statement;
  const marks = [
    ...(state === "rival" ? ["says otherwise"] : state === "agrees" ? ["others contradict it"] : []),
    ...(contested ? ["contested"] : []),
    ...(unconfirmed ? ["unconfirmed"] : []),
  ];
  const said = denies ? "denied" : formatCell(value);
  const place = `${source}${at === null ? "" : `, ${at}`}`;
  const doubt = marks.length === 0 ? "" : ` (${marks.join(", ")})`;
  return `- ${record}, ${field}: ${said}; says ${by} (${kind}), known ${formatCell(known, "when")}, in ${place}${doubt}`;
}

function sourceText({ id, title, url, publisher, published }: SourceLine): string {
  const day = published === null ? "no date" : formatCell(published, "when");
  return `- ${id}: "${title}", ${publisher}, ${day}, ${url}`;
}
