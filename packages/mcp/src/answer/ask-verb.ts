import { type Answer, type Verb, VerbError } from "@ai-almanac/verbs";
import { mostBytes, mostRows, rowsByDefault } from "../limits.ts";
import { boundAnswer, bytesOf } from "./bound-answer.ts";

type Input = Readonly<Record<string, unknown>>;

/**
 * Asks a verb, and keeps its answer within bounds of rows and bytes: a page that would be too long holds fewer rows, so
 * that the pages together still hold all.
 *
 * @throws VerbError where the question is wrong
 */
export async function askVerb(verb: Verb, input: Input, most = mostBytes): Promise<Answer> {
  if (!isPaged(verb)) return bounded(await verb.run(input), most);
  const { limit, note } = readLimit(input.limit);
  const page = (rows: unknown) => verb.run({ ...input, limit: rows });
  let answer = await page(limit);
  const whole = answer.rows.length;
  while (answer.rows.length > 1 && bytesOf(answer) > most) {
    const { length } = answer.rows;
    const share = Math.floor((length * most) / bytesOf(answer));
    answer = await page(Math.max(1, Math.min(length - 1, share)));
  }
  const fewer = `Cut for length: ${answer.rows.length} of the ${whole} rows asked for; the others are on the next pages.`;
  const notes = [...note, ...(answer.rows.length < whole ? [fewer] : [])];
  const cut = bounded(answer, most);
  return { ...cut, notes: [...cut.notes, ...notes] };
}

function isPaged(verb: Verb): boolean {
  return verb.arguments.some(({ name }) => name === "limit");
}

/** What can't be a number is left to the verb to refuse. */
function readLimit(given: unknown): { limit: unknown; note: readonly string[] } {
  if (given === undefined || given === null || given === "") return { limit: rowsByDefault, note: [] };
  const number = typeof given === "string" && /^\d{1,9}$/.test(given) ? Number(given) : given;
  if (number === 0) throw new VerbError("wrong-value", "limit", given, `a whole number from 1 to ${mostRows}`);
  if (typeof number !== "number" || !(number > mostRows)) return { limit: given, note: [] };
  return { limit: mostRows, note: [`At most ${mostRows} rows come at once.`] };
}

function bounded(answer: Answer, most: number): Answer {
  const cut = boundAnswer(answer, most);
  if (cut !== null) return cut;
  throw new VerbError("wrong-value", null, answer.asked, "a shorter question: its answer would be too long");
}
