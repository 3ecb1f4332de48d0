import type { Quantity, When } from "../types.ts";

/** Bounds on a quantity, in the unit that is written beside them. A quantity of another unit is not compared. */
export interface QuantityCondition {
  /** See `atLeast`; needs `unit`. */
  readonly atLeast?: number;
  /** See `atMost`; needs `unit`. */
  readonly atMost?: number;
  /** The unit, for example `USD`. */
  readonly unit?: string;
  /** True: some source gives a number; false: none does, or it is undisclosed. */
  readonly known?: boolean;
}

/** A condition on a text, an enum, a reference to another record, or a date: dates are texts too. */
export interface TextCondition<T extends string = string> {
  readonly equal?: T;
  /** One of these. */
  readonly in?: readonly T[];
  /** Dates only: before the first day of this period. */
  readonly before?: When;
  /** Dates only: after the last day of this period. */
  readonly after?: When;
  /** Dates only: see `isDuring`. */
  readonly during?: When;
  /** True: somebody gives a value; false: nobody does. */
  readonly known?: boolean;
}

export interface BooleanCondition {
  readonly equal?: boolean;
  readonly known?: boolean;
}

/** A condition on a set. A set of which nobody has said anything may hold anything. */
export interface SetCondition<T extends string = string> {
  readonly includes?: T;
  /** At least one of these. */
  readonly any?: readonly T[];
  /** All of these. */
  readonly all?: readonly T[];
  readonly known?: boolean;
}

/** A condition on a list of rows: events, targets, the rows of a table. */
export interface RowsCondition<Row> {
  /** At least one row meets these conditions. */
  readonly some?: Conditions<Row>;
  readonly known?: boolean;
}

/** The condition that a field takes; a bare text or boolean stands for `equal`, a bare member for `includes`. */
export type Condition<V> = [V] extends [Quantity]
  ? QuantityCondition
  : [V] extends [boolean]
    ? boolean | BooleanCondition
    : [V] extends [string]
      ? V | TextCondition<V>
      : [V] extends [readonly (infer Member extends string)[]]
        ? Member | SetCondition<Member>
        : [V] extends [readonly (infer Row)[]]
          ? RowsCondition<Row>
          : [V] extends [{ readonly state: string }]
            ? V["state"] | Conditions<V>
            : [V] extends [object]
              ? Conditions<V>
              : never;

/** Conditions on several fields of a record: all must be met. */
export type Conditions<R> = { readonly [K in keyof R]?: Condition<NonNullable<R[K]>> };
