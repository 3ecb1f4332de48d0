import { formatWhen } from "@ai-almanac/query";
import type { DatasetName } from "@ai-almanac/schema";
import type { Library, Redirect } from "../library/library.ts";
import { type Link, linkTo } from "./link.ts";
import { enumerate } from "./words.ts";

/** The page at the address of an id that is no longer used. */
export interface MovedRecord {
  readonly id: string;
  readonly lede: string;
  readonly since: { readonly day: string; readonly text: string };
  readonly why: string;
  /** Where readers go on: the record of the new id, or those that it was split into; empty where it is gone. */
  readonly now: readonly Link[];
}

export function viewMovedRecord(library: Library, dataset: DatasetName, redirect: Redirect): MovedRecord {
  const { from, to, split = [], since, why } = redirect;
  const ids = to === undefined ? split : [to];
  const now = ids.map((id) => linkTo(library, dataset, id));
  const names = enumerate(now.map(({ text }) => text));
  const day = formatWhen(since);
  return { id: from, lede: ledeOf(redirect, names, day), since: { day: since, text: day }, why, now };
}

function ledeOf({ to }: Redirect, names: string, day: string): string {
  if (names === "") return `This record was taken back on ${day}; no other took its place.`;
  if (to === undefined) return `On ${day} this record was split into ${names}.`;
  return `Since ${day} this record has another id: it is ${names}.`;
}
