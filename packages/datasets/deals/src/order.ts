import order from "./generated/order.json" with { type: "json" };
import type { Order } from "./generated/types.ts";

export type { Order };

/** Positions in `deals`: by date, and by what deals refer to. */
export const dealOrder: Order = order;
