import * as clack from "@clack/prompts";
import { CommandError } from "../error.ts";

export interface Choice {
  readonly value: string;
  readonly hint?: string;
}

/** How a person is asked: by a terminal, or by a test. Every answer is text; empty where nothing was typed. */
export interface Prompter {
  readonly say: (text: string) => void;
  /** `validate` gives what is wrong with an answer, or nothing. */
  readonly text: (question: string, options?: TextOptions) => Promise<string>;
  /** One of few words. */
  readonly choose: (question: string, choices: readonly Choice[]) => Promise<string>;
  /** One of many words, which complete as one types. */
  readonly search: (question: string, choices: readonly Choice[]) => Promise<string>;
}

export interface TextOptions {
  readonly example?: string;
  readonly suggestion?: string;
  readonly validate?: (answer: string) => string | undefined;
}

/** Asks at the terminal. Throws CommandError when the person leaves with Ctrl-C; nothing is written then. */
export const terminal: Prompter = {
  say: (text) => clack.log.message(text),
  text: async (question, { example, suggestion, validate } = {}) =>
    answered(
      await clack.text({
        message: question,
        ...(example === undefined ? {} : { placeholder: example }),
        ...(suggestion === undefined ? {} : { initialValue: suggestion }),
        validate: (answer) => validate?.(answer ?? ""),
      }),
    ),
  choose: async (question, choices) =>
    answered(await clack.select({ message: question, options: [...choices].map(option) })),
  search: async (question, choices) =>
    answered(
      await clack.autocomplete({
        message: question,
        options: [...choices].map(option),
        maxItems: 8,
        // Enter on an empty list would else answer with nothing.
        validate: (answer) =>
          typeof answer === "string" ? undefined : "nothing matches; erase some of it to see more",
      }),
    ),
};

function option({ value, hint }: Choice) {
  return { value, label: value, ...(hint === undefined ? {} : { hint }) };
}

function answered(answer: string | symbol | undefined): string {
  if (typeof answer === "string") return answer;
  if (answer === undefined) return "";
  throw new CommandError("left; nothing was written.");
}
