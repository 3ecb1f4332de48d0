import order from "./generated/order.json" with { type: "json" };
import type { Order } from "./generated/types.ts";

export type { Order };

/** Positions in `models`: by date, and by what models refer to. */
export const modelOrder: Order = order;
