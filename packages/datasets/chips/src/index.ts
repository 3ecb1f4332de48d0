import { finder } from "../../get-by-id.ts";
import { idsOf } from "../../ids-of.ts";
import data from "./generated/data.json" with { type: "json" };
import redirectList from "./generated/redirects.json" with { type: "json" };
import type { Chip, ChipIds, Redirect } from "./generated/types.ts";

export type * from "./generated/types.ts";

/** An id of a chip, renamed ones among them. */
export type ChipId = keyof ChipIds;

/** All chips, sorted by id. */
export const chips: readonly Chip[] = data;

/** The ids of all chips, sorted; renamed ones are not among them. */
export const chipIds: readonly ChipId[] = /* @__PURE__ */ idsOf<ChipId>(chips);

/** Ids that were renamed, split or withdrawn. */
export const redirects: readonly Redirect[] = redirectList;

const find = /* @__PURE__ */ finder(chips, redirects);

/** The chip of that id, or of the id that took its name. An id that is unknown, split or withdrawn gives `undefined`. */
export function getChip(id: ChipId): Chip;
export function getChip(id: string): Chip | undefined;
export function getChip(id: string): Chip | undefined {
  return find(id);
}
