import order from "./generated/order.json" with { type: "json" };
import type { Order } from "./generated/types.ts";

export type { Order };

/** Positions in `people`: by date, and by what people refer to. */
export const peopleOrder: Order = order;
