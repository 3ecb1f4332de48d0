import order from "./generated/order.json" with { type: "json" };
import type { Order } from "./generated/types.ts";

export type { Order };

/** Positions in `organizations`: by date, and by what organizations refer to. */
export const organizationOrder: Order = order;
