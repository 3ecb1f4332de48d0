import { finder } from "../../get-by-id.ts";
import { idsOf } from "../../ids-of.ts";
import data from "./generated/data.json" with { type: "json" };
import redirectList from "./generated/redirects.json" with { type: "json" };
import type { Model, ModelIds, Redirect } from "./generated/types.ts";

export type * from "./generated/types.ts";

/** An id of a model, renamed ones among them. */
export type ModelId = keyof ModelIds;

/** All models, sorted by id. */
export const models: readonly Model[] = data;

/** The ids of all models, sorted; renamed ones are not among them. */
export const modelIds: readonly ModelId[] = /* @__PURE__ */ idsOf<ModelId>(models);

/** Ids that were renamed, split or withdrawn. */
export const redirects: readonly Redirect[] = redirectList;

const find = /* @__PURE__ */ finder(models, redirects);

/** The model of that id, or of the id that took its name. An id that is unknown, split or withdrawn gives `undefined`. */
export function getModel(id: ModelId): Model;
export function getModel(id: string): Model | undefined;
export function getModel(id: string): Model | undefined {
  return find(id);
}
