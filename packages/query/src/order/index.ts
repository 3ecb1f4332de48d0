export type { Identified } from "./check-order.ts";
export { dayNumber } from "./day-number.ts";
export { inOrder } from "./in-order.ts";
export type { Order, Postings } from "./order.ts";
export { posting } from "./posting.ts";
export { recordDate } from "./record-date.ts";
