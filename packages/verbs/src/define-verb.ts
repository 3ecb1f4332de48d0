import type { Answer } from "./answer/answer.ts";
import type { Arguments, ArgumentTable } from "./arguments/argument.ts";
import { readArguments } from "./arguments/read-arguments.ts";
import { asVerbError } from "./error/as-verb-error.ts";
import type { AnswerOptions, Verb, VerbExample } from "./verb.ts";

interface Definition<Table extends ArgumentTable> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: Table;
  readonly examples: readonly VerbExample[];
  readonly answer: (asked: Arguments<Table>, options: Required<AnswerOptions>) => Promise<Answer>;
}

/** Makes a verb of its table and of what answers it: arguments are read by the table, and every error names what is wrong. */
export function defineVerb<const Table extends ArgumentTable>(definition: Definition<Table>): Verb {
  const { name, title, description, examples, answer } = definition;
  return {
    name,
    title,
    description,
    examples,
    arguments: Object.entries(definition.arguments).map(([name, rule]) => ({ name, ...rule })),
    async run(input, { statements = true } = {}) {
      const asked = readArguments(definition.arguments, input);
      try {
        return await answer(asked, { statements });
      } catch (error) {
        throw asVerbError(error);
      }
    },
  };
}
