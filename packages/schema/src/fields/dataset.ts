import type { DatasetName } from "./dataset-name.ts";
import type { Field } from "./field.ts";

/** `text` is free; `period` is a When or a fiscal period such as FY2026-Q3. */
export type AboutKind = "text" | "enum" | "reference" | "period" | "when";

/** A key of `about`: the identity of a record, never contested. Literal words and `required` reach the types. */
export interface AboutKey<
  Kind extends AboutKind = AboutKind,
  Word extends string = string,
  Required extends boolean = boolean,
> {
  readonly description: string;
  readonly kind: Kind;
  /** The only words allowed; null where the kind is no enum. */
  readonly values: readonly Word[] | null;
  readonly refersTo: DatasetName | null;
  /** False where the key may be left out. */
  readonly required: Required;
  readonly example: string;
}

/** Stages and stops stand in order and move the status; plain events are only told. */
export type EventRole = "stage" | "stop" | "plain";

/** Name and role are type parameters, so that schemas and types know which events, stages and states there are. */
export interface EventType<Type extends string = string, Role extends EventRole = EventRole> {
  readonly type: Type;
  readonly role: Role;
  /** What tells one event of this type from the next; null where it happens once. */
  readonly repeatsBy: "as" | "with" | "when" | null;
  readonly description: string;
}

export interface DatasetDefinition {
  readonly name: DatasetName;
  /** The name of one record's schema and type: `Deal`. */
  readonly type: string;
  /** The prefix of exported names: `deal` in `dealIds`, `dealClaims`. */
  readonly singular: string;
  readonly description: string;
  readonly about: Readonly<Record<string, AboutKey>>;
  /** At least one group of these keys must be given, exactly one key of each group. */
  readonly oneOfAbout: readonly string[];
  readonly fields: Readonly<Record<string, Field>>;
  readonly events: readonly EventType[];
  /** True where the record's name is computed and `name` is not authored. */
  readonly nameIsComputed: boolean;
}

export function about<
  const Kind extends AboutKind,
  const Word extends string = string,
  const Required extends boolean = true,
>(
  kind: Kind,
  description: string,
  example: string,
  options: { readonly values?: readonly Word[]; readonly refersTo?: DatasetName; readonly required?: Required } = {},
): AboutKey<Kind, Word, Required> {
  return {
    kind,
    description,
    example,
    values: options.values ?? null,
    refersTo: options.refersTo ?? null,
    required: options.required ?? (true as Required),
  };
}

export function stage<const Type extends string>(type: Type, description: string): EventType<Type, "stage"> {
  return { type, role: "stage", repeatsBy: null, description };
}

export function stop<const Type extends string>(type: Type, description: string): EventType<Type, "stop"> {
  return { type, role: "stop", repeatsBy: null, description };
}

export function plain<const Type extends string>(
  type: Type,
  description: string,
  repeatsBy: EventType["repeatsBy"] = null,
): EventType<Type, "plain"> {
  return { type, role: "plain", repeatsBy, description };
}
