import { compareText } from "../judge/statement.ts";
import type { Sum } from "../sum/sum.ts";
import type { Quantity, ResolvedRecord, Status } from "../types.ts";
import { totals } from "./totals.ts";

/** What `exposure` reads of a deal. */
export interface DealLike extends ResolvedRecord {
  readonly kinds: readonly string[];
  readonly customers: readonly string[];
  readonly suppliers: readonly string[];
  readonly investors: readonly string[];
  readonly investees: readonly string[];
  readonly partners: readonly string[];
  readonly value: Quantity | null;
  readonly binding: boolean | null;
  readonly includes: readonly string[];
  readonly replacedBy: string | null;
  readonly status: Status | null;
}

/**
 * What an organization does in a deal: `buys` as a customer; `sells` as a supplier; `holds` as an investor, lenders among
 * them; `owes` as the investee of a deal that is debt; `raises` as the investee of any other; `partners` where no source
 * tells its side.
 */
export type Role = "buys" | "sells" | "holds" | "owes" | "raises" | "partners";

export interface RoleExposure {
  readonly role: Role;
  /** Ids of the deals that stand, sorted, wholes and their parts alike. */
  readonly deals: readonly string[];
  /**
   * What they are worth to it, a sum for each unit, sorted by unit; deals of which no source gives a value are missing
   * in each of them. Of a deal that binds nobody yet, or that it shares with others in its role, it counts from nothing
   * up to the whole: `capped` lists those. A whole takes the place of its parts, and binds as they do where no source
   * gives it a status of its own.
   */
  readonly totals: readonly Sum[];
  /** Who stands on the other side, those with the most deals first, then by id. */
  readonly counterparties: readonly Counterparty[];
  /** Deals that others share in the same role: what its part is, no source says. */
  readonly shared: readonly string[];
  /** Deals that are only talked of, planned or intended, or do not bind. */
  readonly notBinding: readonly string[];
  /** Deals on whose parties or value sources contradict each other. */
  readonly contested: readonly string[];
  /** Deals that were stopped: paused, blocked, abandoned, terminated, unwound or replaced. They count nowhere above. */
  readonly stopped: readonly string[];
}

export interface Counterparty {
  readonly organization: string;
  readonly deals: readonly string[];
  /**
   * As in the role, and a deal with several counterparties counts from nothing up to the whole for each; but where it is a
   * whole and a part of it is this counterparty's, that part counts in its place.
   */
  readonly totals: readonly Sum[];
}

export interface Exposure {
  readonly organization: string;
  /** One entry a role in which it stands, in the order of `Role`. */
  readonly roles: readonly RoleExposure[];
}

interface Side {
  readonly own: "customers" | "suppliers" | "investors" | "investees" | "partners";
  readonly other: "customers" | "suppliers" | "investors" | "investees" | "partners";
  readonly debt?: boolean;
}

const sides: Readonly<Record<Role, Side>> = {
  buys: { own: "customers", other: "suppliers" },
  sells: { own: "suppliers", other: "customers" },
  holds: { own: "investors", other: "investees" },
  owes: { own: "investees", other: "investors", debt: true },
  raises: { own: "investees", other: "investors", debt: false },
  partners: { own: "partners", other: "partners" },
};
const stops: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "paused",
  "blocked",
  "abandoned",
  "terminated",
  "unwound",
  "replaced",
]);
const beforeBinding: ReadonlySet<string> = /* @__PURE__ */ new Set(["planned", "talks", "intent"]);

/**
 * What an organization buys, sells, holds, owes and raises by some deals, with whom, and how much of that is known. No
 * role for an organization that stands in none of the deals.
 *
 * ```ts
 * exposure(deals, "meta").roles[0].role; // "buys"
 * exposure(deals, "nobody").roles; // []
 * ```
 */
export function exposure(deals: readonly DealLike[], organization: string): Exposure {
  const roles: RoleExposure[] = [];
  for (const role of Object.keys(sides) as Role[]) {
    const { own, debt } = sides[role];
    const found = deals.filter(
      (deal) => deal[own].includes(organization) && (debt === undefined || deal.kinds.includes("debt") === debt),
    );
    if (found.length > 0) roles.push(roleOf(role, found, organization));
  }
  return { organization, roles };
}

function roleOf(role: Role, deals: readonly DealLike[], organization: string): RoleExposure {
  const { own, other } = sides[role];
  const standing = deals.filter((deal) => !isStopped(deal));
  const byId = new Map(standing.map((deal) => [deal.id, deal]));
  const isLoose = (deal: DealLike): boolean => bindsNobody(deal, byId);
  const others = (deal: DealLike): string[] => deal[other].filter((id) => id !== organization);
  const isShared = (deal: DealLike): boolean => own !== "partners" && deal[own].length > 1;
  const counterparties = [...new Set(standing.flatMap(others))].map((id) => {
    const shared = standing.filter((deal) => others(deal).includes(id));
    const ids = new Set(shared.map((deal) => deal.id));
    const counted = shared.filter((deal) => others(deal).length < 2 || !deal.includes.some((part) => ids.has(part)));
    const isPart = (deal: DealLike): boolean => isShared(deal) || others(deal).length > 1 || isLoose(deal);
    return { organization: id, deals: idsOf(shared), totals: totals(counted, isPart) };
  });
  return {
    role,
    deals: idsOf(standing),
    totals: totals(standing, (deal) => isShared(deal) || isLoose(deal)),
    counterparties: counterparties.sort(compareCounterparties),
    shared: idsOf(standing.filter(isShared)),
    notBinding: idsOf(standing.filter(isLoose)),
    contested: idsOf(standing.filter((deal) => [own, other, "value"].some((field) => deal.contested.includes(field)))),
    stopped: idsOf(deals.filter(isStopped)),
  };
}

function isStopped(deal: DealLike): boolean {
  return deal.replacedBy !== null || stops.has(deal.status?.state ?? "");
}

/** A total to which no source gives a status of its own binds as far as all of its parts do. */
function bindsNobody(deal: DealLike, byId: ReadonlyMap<string, DealLike>, wholes: readonly string[] = []): boolean {
  if (deal.binding === false) return true;
  if (deal.status !== null) return beforeBinding.has(deal.status.state);
  const parts = deal.includes.flatMap((id) => (wholes.includes(id) ? [] : (byId.get(id) ?? [])));
  return parts.length === 0 || parts.some((part) => bindsNobody(part, byId, [...wholes, deal.id]));
}

function idsOf(deals: readonly DealLike[]): string[] {
  return deals.map((deal) => deal.id).sort(compareText);
}

function compareCounterparties(a: Counterparty, b: Counterparty): number {
  return b.deals.length - a.deals.length || compareText(a.organization, b.organization);
}
