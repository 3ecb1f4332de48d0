import order from "./generated/order.json" with { type: "json" };
import type { Order } from "./generated/types.ts";

export type { Order };

/** Positions in `sources`: by date, and by what sources refer to. */
export const sourceOrder: Order = order;
