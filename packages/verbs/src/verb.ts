import type { Answer } from "./answer/answer.ts";
import type { Argument } from "./arguments/argument.ts";

/** One kind of question. Command lines, servers and documents are all made from what stands here. */
export interface Verb {
  /** One word, `find`; where several words say it better they are joined, `asof`. */
  readonly name: string;
  /** A few words for lists and menus. */
  readonly title: string;
  /** What it answers, in one or two sentences. */
  readonly description: string;
  /** In the order in which a command line takes those that stand by their place. */
  readonly arguments: readonly Argument[];
  /** Arguments that make good examples, each with the question that it answers. */
  readonly examples: readonly VerbExample[];
  /**
   * Answers. Values may be given as a command line has them (texts) or as JSON has them (numbers, booleans, lists).
   *
   * @param options - what the answer may leave out
   * @throws VerbError for everything that is wrong with the question; nothing else is meant to be shown to a user
   */
  run(input: Readonly<Record<string, unknown>>, options?: AnswerOptions): Promise<Answer>;
}

export interface AnswerOptions {
  /**
   * False: the rows alone, where nobody will see who says what; then neither claims nor sources are loaded. `claims` has its
   * statements in any case.
   */
  readonly statements?: boolean;
}

export interface VerbExample {
  readonly question: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}
