export { atLeast } from "./at-least.ts";
export { atMost } from "./at-most.ts";
export { contradict } from "./contradict.ts";
export { equal } from "./equal.ts";
export { formatQuantity } from "./format-quantity.ts";
export { isUnit } from "./is-unit.ts";
export { parseQuantity, type QuantityOptions } from "./parse-quantity.ts";
export { QuantityError, type QuantityErrorCode } from "./quantity-error.ts";
export { writeQuantity } from "./write-quantity.ts";
