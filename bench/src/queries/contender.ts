import type { Deal } from "@ai-almanac/deals";
import type { ClaimSet, Order } from "@ai-almanac/query";
import type { Valued } from "../data/synthetic-claims.ts";

/** What every contender gets. */
export interface Given {
  readonly deals: readonly Deal[];
  readonly order: Order;
  readonly claims: ClaimSet<Valued>;
  /** The versions of every record of `claims`, for those who can't resolve. */
  readonly versions: () => readonly VersionRow[];
}

export interface VersionRow {
  readonly id: string;
  /** Days since 1970-01-01, inclusive; `to` is 99999 for the last version. */
  readonly from: number;
  readonly to: number;
  readonly record: Valued;
}

/** Bounds and how many were added. */
export interface Total {
  readonly min: number;
  readonly max: number | null;
  readonly count: number;
  /** Ids of what the total leaves open, by why: only the floor and ours say it, and they must say the same. */
  readonly open?: Readonly<Record<"unknown" | "contested" | "capped" | "about" | "missing", readonly string[]>>;
}

/** A day, as text and in days since 1970-01-01: each contender takes what suits it. */
export interface AskedDay {
  readonly text: string;
  readonly number: number;
}

/** A period, as text (`2026-01-01/2026-06-29`) and as its first and last day. */
export interface Period {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

type Maybe<T> = T | Promise<T>;

/** The four tasks. Whatever can be prepared before the first question is prepared in `make`. */
export interface Contender {
  /** The record of that id, or what the contender holds of it: a row, or its cell with the id. */
  byId?(id: string): Maybe<unknown>;
  /** A party's deals between two days, oldest first: records, or rows with an id. */
  partyRange?(party: string, period: Period): Maybe<readonly { readonly id: string }[]>;
  /** How many records were known, and these. */
  asOf?(day: AskedDay): Maybe<{ readonly count: number; readonly records: Iterable<unknown> }>;
  /** Totals of the value by party. */
  groupSum?(): Maybe<ReadonlyMap<string, Total>>;
}

export type Make = (given: Given) => Maybe<Contender>;
