import type { Answer } from "@ai-almanac/verbs";
import { mostBytes, mostMembers } from "../limits.ts";

/** How long an answer is as JSON, in bytes. */
export function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

/**
 * An answer of one page that nothing can make shorter, cut until it is: statements from the end, then the members of long
 * lists. What was cut is told among the notes.
 *
 * @returns null where it is too long even so, which only a question that is too long itself can bring about
 */
export function boundAnswer(answer: Answer, most = mostBytes): Answer | null {
  if (bytesOf(answer) <= most) return answer;
  const { statements, sources } = answer;
  const sizes = statements.map((statement) => bytesOf(statement) + 1);
  const bare = bytesOf({ ...answer, statements: [], sources: [] });
  const used = new Set<string>();
  let [kept, bytes] = [0, bare];
  for (const { source } of statements) {
    const line = used.has(source) ? undefined : sources.find(({ id }) => id === source);
    bytes += (sizes[kept] as number) + (line === undefined ? 0 : bytesOf(line) + 1);
    if (bytes > most) break;
    used.add(source);
    kept += 1;
  }
  const said = `Cut for length: ${kept} of ${statements.length} statements; ask about fewer records, or claims about one.`;
  const cut = {
    ...answer,
    statements: statements.slice(0, kept),
    sources: sources.filter(({ id }) => used.has(id)),
    notes: [...answer.notes, said],
  };
  return bare <= most ? cut : shortenLists(cut, most);
}

function shortenLists(answer: Answer, most: number): Answer | null {
  const [rows, summary] = [answer.rows.map(shortened) as Answer["rows"], shortened(answer.summary)];
  const notes = [...answer.notes, `Cut for length: lists of more than ${mostMembers} members.`];
  const cut = { ...answer, rows, summary, notes };
  return bytesOf({ ...cut, notes: [] }) <= most ? cut : null;
}

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, mostMembers).map(shortened);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shortened(part)]));
}
