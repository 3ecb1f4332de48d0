import type { DatasetName } from "@ai-almanac/schema/fields";

/**
 * How a filter works. `any-of` some of several fields holds the id; `equal` the field is this; `includes` the set holds it;
 * `at-least`, `at-most` bounds on a quantity; `during` the date lies surely inside; `has-row` the table has this row;
 * `since`, `until` the record's date; `state` its status; `event` something that happened; `text` a word of its names;
 * `marked` what is contested or unconfirmed; `source` what it rests on.
 */
export type FilterTest =
  | "any-of"
  | "equal"
  | "includes"
  | "at-least"
  | "at-most"
  | "during"
  | "has-row"
  | "since"
  | "until"
  | "state"
  | "event"
  | "text"
  | "marked"
  | "source";

/** A condition on the records of one dataset. */
export interface Filter {
  /** The key in `where`: `party`, `valueAtLeast`. */
  readonly name: string;
  /** Another name for it: the singular of a set; null where there is none. */
  readonly alias: string | null;
  readonly test: FilterTest;
  /** The fields that it looks at; empty where it looks at something else. */
  readonly fields: readonly string[];
  /** What is given: an id of `refersTo`, one of `values`, a quantity, a When, true or false, or a text. */
  readonly takes: "id" | "word" | "quantity" | "when" | "flag" | "text";
  readonly refersTo: DatasetName | null;
  readonly values: readonly string[] | null;
  /** Units that a quantity takes. */
  readonly units: readonly string[];
  readonly signed: boolean;
  /** True where several may be given, of which one must be met. */
  readonly many: boolean;
  /** False where it looks at the identity of a record: a key that is null there does not apply, while a field is unknown. */
  readonly isClaimed: boolean;
  readonly description: string;
  readonly example: string;
}
