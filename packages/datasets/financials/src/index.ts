import { finder } from "../../get-by-id.ts";
import { idsOf } from "../../ids-of.ts";
import data from "./generated/data.json" with { type: "json" };
import redirectList from "./generated/redirects.json" with { type: "json" };
import type { Figure, FigureIds, Redirect } from "./generated/types.ts";

export type * from "./generated/types.ts";

/** An id of a figure, renamed ones among them. */
export type FigureId = keyof FigureIds;

/** All figures, sorted by id. */
export const financials: readonly Figure[] = data;

/** The ids of all figures, sorted; renamed ones are not among them. */
export const figureIds: readonly FigureId[] = /* @__PURE__ */ idsOf<FigureId>(financials);

/** Ids that were renamed, split or withdrawn. */
export const redirects: readonly Redirect[] = redirectList;

const find = /* @__PURE__ */ finder(financials, redirects);

/** The figure of that id, or of the id that took its name. An id that is unknown, split or withdrawn gives `undefined`. */
export function getFigure(id: FigureId): Figure;
export function getFigure(id: string): Figure | undefined;
export function getFigure(id: string): Figure | undefined {
  return find(id);
}
