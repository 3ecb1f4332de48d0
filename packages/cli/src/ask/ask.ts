import { type Verb, VerbError } from "@ai-almanac/verbs";
import { CommandError } from "../error.ts";
import { readFormat } from "../output/format.ts";
import type { Screen } from "../output/screen.ts";
import type { Wish } from "./add-verbs.ts";
import { type AnswerText, answerText } from "./answer-text.ts";
import { errorText } from "./error-text.ts";

/** The text of an answer, and the exit code: 0 found, 1 nothing found. Throws CommandError for what is wrong with the question. */
export async function askVerb(
  verb: Verb,
  given: Readonly<Record<string, unknown>>,
  wish: Wish,
  screen: Screen,
): Promise<AnswerText & { readonly code: 0 | 1 }> {
  const format = readFormat(wish.format);
  const statements = wish.who || format === "json";
  try {
    const answer = await verb.run(given, { statements });
    const text = await answerText(answer, format, wish.who, screen);
    if (answer.rows.length > 0) return { ...text, code: 0 };
    const none =
      answer.total === 0 ? "Nothing found." : `There are only ${answer.total} rows; --after leaves out all of them.`;
    return { out: text.out, err: `${text.err}${none}\n`, code: 1 };
  } catch (error) {
    if (!(error instanceof VerbError)) throw error;
    throw new CommandError(errorText(verb, error).trimEnd(), error.code === "unknown-record" ? 1 : 2);
  }
}
