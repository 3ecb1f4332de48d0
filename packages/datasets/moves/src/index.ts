import { finder } from "../../get-by-id.ts";
import { idsOf } from "../../ids-of.ts";
import data from "./generated/data.json" with { type: "json" };
import redirectList from "./generated/redirects.json" with { type: "json" };
import type { Move, MoveIds, Redirect } from "./generated/types.ts";

export type * from "./generated/types.ts";

/** An id of a move, renamed ones among them. */
export type MoveId = keyof MoveIds;

/** All moves, sorted by id. */
export const moves: readonly Move[] = data;

/** The ids of all moves, sorted; renamed ones are not among them. */
export const moveIds: readonly MoveId[] = /* @__PURE__ */ idsOf<MoveId>(moves);

/** Ids that were renamed, split or withdrawn. */
export const redirects: readonly Redirect[] = redirectList;

const find = /* @__PURE__ */ finder(moves, redirects);

/** The move of that id, or of the id that took its name. An id that is unknown, split or withdrawn gives `undefined`. */
export function getMove(id: MoveId): Move;
export function getMove(id: string): Move | undefined;
export function getMove(id: string): Move | undefined {
  return find(id);
}
