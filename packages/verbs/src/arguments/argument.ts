/**
 * What an argument takes. `dataset` a dataset's name, also its singular; `id` the id of a record, also `dataset/id`;
 * `field` a field of the dataset asked; `filters` an object of filters, see `filtersOf`; `day` a calendar day or a When, of which the
 * last day counts; `when` a period in EDTF; `word` one of `values`; `flag` true or false.
 */
export type ArgumentKind =
  | "dataset"
  | "id"
  | "field"
  | "filters"
  | "day"
  | "when"
  | "word"
  | "text"
  | "number"
  | "flag";

export interface ArgumentRule {
  readonly kind: ArgumentKind;
  readonly required: boolean;
  /** True where a command line takes it by its place, in the order of the table. */
  readonly positional: boolean;
  /** True where it takes a list; a text with commas is one, too. */
  readonly many: boolean;
  readonly description: string;
  /** The only words allowed; null where there is no such list. */
  readonly values: readonly string[] | null;
  readonly examples: readonly string[];
}

export interface Argument extends ArgumentRule {
  readonly name: string;
}

export type ArgumentTable = Readonly<Record<string, ArgumentRule>>;

type One<Rule extends ArgumentRule> = Rule["kind"] extends "number"
  ? number
  : Rule["kind"] extends "filters"
    ? Readonly<Record<string, unknown>>
    : string;
type Given<Rule extends ArgumentRule> = Rule["many"] extends true ? readonly One<Rule>[] : One<Rule>;

/** The arguments as read: flags and lists are always there; what was left out is null. */
export type Arguments<Table extends ArgumentTable> = {
  readonly [Name in keyof Table]: Table[Name]["kind"] extends "flag"
    ? boolean
    : Table[Name]["kind"] extends "filters"
      ? Readonly<Record<string, unknown>>
      : Table[Name]["many"] extends true
        ? Given<Table[Name]>
        : Table[Name]["required"] extends true
          ? Given<Table[Name]>
          : Given<Table[Name]> | null;
};

interface Options<Required extends boolean, Many extends boolean> {
  readonly required?: Required;
  readonly many?: Many;
  readonly positional?: boolean;
  readonly values?: readonly string[];
}

interface RuleOf<Kind extends ArgumentKind, Required extends boolean, Many extends boolean> extends ArgumentRule {
  readonly kind: Kind;
  readonly required: Required;
  readonly many: Many;
}

/** One line of an argument table. */
export function argument<
  const Kind extends ArgumentKind,
  const Required extends boolean = false,
  const Many extends boolean = false,
>(
  kind: Kind,
  description: string,
  examples: readonly string[],
  options: Options<Required, Many> = {},
): RuleOf<Kind, Required, Many> {
  return {
    kind,
    required: (options.required ?? false) as Required,
    positional: options.positional ?? false,
    many: (options.many ?? false) as Many,
    description,
    values: options.values ?? null,
    examples,
  };
}
