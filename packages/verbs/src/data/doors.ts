import type { ClaimSet, Order, ResolvedRecord } from "@ai-almanac/query";
import type { ClaimDatasetName, DatasetName } from "@ai-almanac/schema/fields";
import type { AnyRecord } from "./any-record.ts";

/** What became of an id. */
export interface RedirectLine {
  readonly from: string;
  readonly to?: string;
  readonly split?: readonly string[];
  readonly gone?: boolean;
}

interface Records {
  readonly records: readonly AnyRecord[];
  readonly redirects: readonly RedirectLine[];
}

interface Doors {
  readonly records: () => Promise<Records>;
  readonly order: () => Promise<Order>;
  readonly record: (id: string) => Promise<{ readonly default: unknown }>;
}

/** The ways into each dataset package, none of them opened before it is needed. */
const doors: Readonly<Record<DatasetName, Doors>> = {
  chips: {
    records: async () => plain(await import("@ai-almanac/chips"), "chips"),
    order: async () => (await import("@ai-almanac/chips/order")).chipOrder,
    record: (id) => import(`@ai-almanac/chips/records/${id}`),
  },
  deals: {
    records: async () => plain(await import("@ai-almanac/deals"), "deals"),
    order: async () => (await import("@ai-almanac/deals/order")).dealOrder,
    record: (id) => import(`@ai-almanac/deals/records/${id}`),
  },
  moves: {
    records: async () => plain(await import("@ai-almanac/moves"), "moves"),
    order: async () => (await import("@ai-almanac/moves/order")).moveOrder,
    record: (id) => import(`@ai-almanac/moves/records/${id}`),
  },
  models: {
    records: async () => plain(await import("@ai-almanac/models"), "models"),
    order: async () => (await import("@ai-almanac/models/order")).modelOrder,
    record: (id) => import(`@ai-almanac/models/records/${id}`),
  },
  organizations: {
    records: async () => plain(await import("@ai-almanac/organizations"), "organizations"),
    order: async () => (await import("@ai-almanac/organizations/order")).organizationOrder,
    record: (id) => import(`@ai-almanac/organizations/records/${id}`),
  },
  people: {
    records: async () => plain(await import("@ai-almanac/people"), "people"),
    order: async () => (await import("@ai-almanac/people/order")).peopleOrder,
    record: (id) => import(`@ai-almanac/people/records/${id}`),
  },
  financials: {
    records: async () => plain(await import("@ai-almanac/financials"), "financials"),
    order: async () => (await import("@ai-almanac/financials/order")).figureOrder,
    record: (id) => import(`@ai-almanac/financials/records/${id}`),
  },
  sources: {
    records: async () => plain(await import("@ai-almanac/sources"), "sources"),
    order: async () => (await import("@ai-almanac/sources/order")).sourceOrder,
    record: (id) => import(`@ai-almanac/sources/records/${id}`),
  },
};

const claimDoors: Readonly<Record<ClaimDatasetName, () => Promise<ClaimSet<unknown>>>> = {
  chips: async () => (await import("@ai-almanac/chips/claims")).chipClaims,
  deals: async () => (await import("@ai-almanac/deals/claims")).dealClaims,
  moves: async () => (await import("@ai-almanac/moves/claims")).moveClaims,
  models: async () => (await import("@ai-almanac/models/claims")).modelClaims,
  organizations: async () => (await import("@ai-almanac/organizations/claims")).organizationClaims,
  people: async () => (await import("@ai-almanac/people/claims")).peopleClaims,
  financials: async () => (await import("@ai-almanac/financials/claims")).figureClaims,
};

/** A claim set whose records are published ones, of whatever dataset. */
export type AnyClaims = ClaimSet<AnyRecord & ResolvedRecord>;

/** All records of a dataset, sorted by id, and what became of ids that are no more. */
export function recordsOf(dataset: DatasetName): Promise<Records> {
  return doors[dataset].records();
}

/** The prebuilt orders of a dataset. */
export function orderOf(dataset: DatasetName): Promise<Order> {
  return doors[dataset].order();
}

export async function claimsOf(dataset: ClaimDatasetName): Promise<AnyClaims> {
  return (await claimDoors[dataset]()) as AnyClaims;
}

/** One record by its own door, which reads nothing else; null where there is none of that id. */
export async function recordAlone(dataset: DatasetName, id: string): Promise<AnyRecord | null> {
  // A path of the package is made of it.
  if (!/^[a-z0-9-]{1,200}$/.test(id)) return null;
  try {
    return (await doors[dataset].record(id)).default as AnyRecord;
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND") return null;
    throw error;
  }
}

function plain(door: object, records: string): Records {
  const { [records]: found, redirects } = door as Record<string, unknown>;
  return { records: found as readonly AnyRecord[], redirects: redirects as readonly RedirectLine[] };
}
