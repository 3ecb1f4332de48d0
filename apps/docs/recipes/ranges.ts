// A magnitude is known well enough for some questions and not for others.
import { atLeast, contradict, formatQuantity, parseQuantity } from "@ai-almanac/query";

const value = parseQuantity("tens of billions USD");
console.log(formatQuantity(value), value);
console.log(atLeast(value, 5e9), atLeast(value, 50e9), atLeast(value, 500e9));
console.log(contradict(value, parseQuantity("over 100e9 USD")), contradict(value, parseQuantity("about 60e9 USD")));
