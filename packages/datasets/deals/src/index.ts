import { finder } from "../../get-by-id.ts";
import { idsOf } from "../../ids-of.ts";
import data from "./generated/data.json" with { type: "json" };
import redirectList from "./generated/redirects.json" with { type: "json" };
import type { Deal, DealIds, Redirect } from "./generated/types.ts";

export type * from "./generated/types.ts";

/** An id of a deal, renamed ones among them. */
export type DealId = keyof DealIds;

/** All deals, sorted by id. */
export const deals: readonly Deal[] = data;

/** The ids of all deals, sorted; renamed ones are not among them. */
export const dealIds: readonly DealId[] = /* @__PURE__ */ idsOf<DealId>(deals);

/** Ids that were renamed, split or withdrawn. */
export const redirects: readonly Redirect[] = redirectList;

const find = /* @__PURE__ */ finder(deals, redirects);

/** The deal of that id, or of the id that took its name. An id that is unknown, split or withdrawn gives `undefined`. */
export function getDeal(id: DealId): Deal;
export function getDeal(id: string): Deal | undefined;
export function getDeal(id: string): Deal | undefined {
  return find(id);
}
