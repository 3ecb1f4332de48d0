import order from "./generated/order.json" with { type: "json" };
import type { Order } from "./generated/types.ts";

export type { Order };

/** Positions in `chips`: by date, and by what chips refer to. */
export const chipOrder: Order = order;
