import type { ClaimDatasetName } from "@ai-almanac/schema";
import type { ParsedFile } from "../parse/parse-file.ts";

/** A record's parts as far as they have the right shape: what has not is reported already, and undefined here. */
export interface LooseRecord {
  readonly name?: string;
  readonly aliases?: LooseList<string>;
  readonly sameAs?: Readonly<Record<string, string | undefined>>;
  readonly about?: Readonly<Record<string, string | number | undefined>>;
  readonly claims?: LooseList<LooseClaim>;
  readonly rulings?: LooseList<LooseRuling>;
}

/** A list whose wrong members are taken out without moving the others. */
export type LooseList<T> = readonly (T | undefined)[];

export interface LooseClaim {
  readonly id?: string;
  readonly source?: string;
  readonly by?: string;
  readonly kind?: string;
  readonly known?: string | number;
  readonly at?: string;
  readonly says?: Readonly<Record<string, unknown>>;
  readonly denies?: LooseList<string>;
  readonly note?: string;
}

export interface LooseEvent {
  readonly type?: string;
  readonly when?: string | number;
  readonly target?: string | number;
  readonly was?: LooseList<string | number>;
  readonly as?: string;
  readonly with?: string;
  readonly said?: string;
  readonly note?: string;
}

export interface LooseRuling {
  readonly field?: string;
  readonly prefer?: string;
  readonly reject?: string | LooseList<string>;
  readonly because?: string | LooseList<string>;
  readonly why?: string;
}

/** A record with the file it stands in. */
export interface RecordEntry {
  readonly id: string;
  readonly dataset: ClaimDatasetName;
  readonly file: ParsedFile;
  readonly record: LooseRecord;
  readonly claims: readonly ClaimEntry[];
}

export interface LooseSource {
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly published?: string | number;
  readonly read?: string;
  readonly kind?: string;
  readonly license?: string;
  readonly archive?: string;
  readonly language?: string;
}

export interface SourceEntry {
  readonly id: string;
  readonly file: ParsedFile;
  readonly source: LooseSource;
}

export interface LooseRedirect {
  readonly from?: string;
  readonly to?: string;
  readonly split?: LooseList<string>;
  readonly gone?: true;
  readonly since?: string;
  readonly why?: string;
}

/** The members that have the right shape, with their positions. */
export function* present<T>(list: LooseList<T> | undefined): Generator<[number, T]> {
  for (const [index, member] of (list ?? []).entries()) if (member !== undefined) yield [index, member];
}

/** One id or several, with the path that leads to each from the key. */
export function* oneOrMore(value: string | LooseList<string> | undefined): Generator<[readonly number[], string]> {
  if (typeof value === "string") yield [[], value];
  else for (const [index, member] of present(value)) yield [[index], member];
}

/** A claim taken apart once for all rules. */
export interface ClaimEntry {
  readonly path: readonly (string | number)[];
  /** Its own id, else its source's; undefined where neither is there. */
  readonly id: string | undefined;
  readonly claim: LooseClaim;
  readonly values: readonly StatedValue[];
  readonly events: readonly StatedEvent[];
}

export interface StatedValue {
  readonly field: string;
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

export interface StatedEvent {
  readonly event: LooseEvent;
  readonly path: readonly (string | number)[];
}
