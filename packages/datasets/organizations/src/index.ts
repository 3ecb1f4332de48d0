import { finder } from "../../get-by-id.ts";
import { idsOf } from "../../ids-of.ts";
import data from "./generated/data.json" with { type: "json" };
import redirectList from "./generated/redirects.json" with { type: "json" };
import type { Organization, OrganizationIds, Redirect } from "./generated/types.ts";

export type * from "./generated/types.ts";

/** An id of an organization, renamed ones among them. */
export type OrganizationId = keyof OrganizationIds;

/** All organizations, sorted by id. */
export const organizations: readonly Organization[] = data;

/** The ids of all organizations, sorted; renamed ones are not among them. */
export const organizationIds: readonly OrganizationId[] = /* @__PURE__ */ idsOf<OrganizationId>(organizations);

/** Ids that were renamed, split or withdrawn. */
export const redirects: readonly Redirect[] = redirectList;

const find = /* @__PURE__ */ finder(organizations, redirects);

/** The organization of that id, or of the id that took its name. An id that is unknown, split or withdrawn gives `undefined`. */
export function getOrganization(id: OrganizationId): Organization;
export function getOrganization(id: string): Organization | undefined;
export function getOrganization(id: string): Organization | undefined {
  return find(id);
}
