import { finder } from "../../get-by-id.ts";
import { idsOf } from "../../ids-of.ts";
import data from "./generated/data.json" with { type: "json" };
import redirectList from "./generated/redirects.json" with { type: "json" };
import type { Person, PersonIds, Redirect } from "./generated/types.ts";

export type * from "./generated/types.ts";

/** An id of a person, renamed ones among them. */
export type PersonId = keyof PersonIds;

/** All people, sorted by id. */
export const people: readonly Person[] = data;

/** The ids of all people, sorted; renamed ones are not among them. */
export const personIds: readonly PersonId[] = /* @__PURE__ */ idsOf<PersonId>(people);

/** Ids that were renamed, split or withdrawn. */
export const redirects: readonly Redirect[] = redirectList;

const find = /* @__PURE__ */ finder(people, redirects);

/** The person of that id, or of the id that took its name. An id that is unknown, split or withdrawn gives `undefined`. */
export function getPerson(id: PersonId): Person;
export function getPerson(id: string): Person | undefined;
export function getPerson(id: string): Person | undefined {
  return find(id);
}
