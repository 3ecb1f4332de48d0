// Three answers: yes, no, and can't be told.
import { bounds, formatWhen, isBefore, overlaps } from "@ai-almanac/query";

console.log(formatWhen("2026-41"), bounds("2026-41"));
console.log(isBefore("2026-Q1", "2026-H2"), isBefore("2026-H2", "2026-10"), isBefore("2027", "2026-H2"));
console.log(overlaps("2026-05/..", "2026-Q1"));
