import order from "./generated/order.json" with { type: "json" };
import type { Order } from "./generated/types.ts";

export type { Order };

/** Positions in `moves`: by date, and by what moves refer to. */
export const moveOrder: Order = order;
