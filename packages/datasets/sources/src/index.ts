import { finder } from "../../get-by-id.ts";
import { idsOf } from "../../ids-of.ts";
import data from "./generated/data.json" with { type: "json" };
import publisherList from "./generated/publishers.json" with { type: "json" };
import redirectList from "./generated/redirects.json" with { type: "json" };
import type { PublisherRecord, Redirect, Source, SourceIds } from "./generated/types.ts";

export type * from "./generated/types.ts";

/** An id of a source, renamed ones among them. */
export type SourceId = keyof SourceIds;

/** All sources, sorted by id. */
export const sources: readonly Source[] = data;

/** The ids of all sources, sorted; renamed ones are not among them. */
export const sourceIds: readonly SourceId[] = /* @__PURE__ */ idsOf<SourceId>(sources);

/** Who publishes the sources, sorted by id. */
export const publishers: readonly PublisherRecord[] = publisherList;

/** Ids that were renamed, split or withdrawn. */
export const redirects: readonly Redirect[] = redirectList;

const find = /* @__PURE__ */ finder(sources, redirects);

/** The source of that id, or of the id that took its name. An id that is unknown, split or withdrawn gives `undefined`. */
export function getSource(id: SourceId): Source;
export function getSource(id: string): Source | undefined;
export function getSource(id: string): Source | undefined {
  return find(id);
}
