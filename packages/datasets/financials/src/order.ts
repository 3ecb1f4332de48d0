import order from "./generated/order.json" with { type: "json" };
import type { Order } from "./generated/types.ts";

export type { Order };

/** Positions in `financials`: by date, and by what figures refer to. */
export const figureOrder: Order = order;
