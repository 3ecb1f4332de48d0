// What are the orders of Meta in February 2026 worth together, and what does that leave open?
import { getDeal } from "@ai-almanac/deals";
import { sum } from "@ai-almanac/query";

const ids = ["meta-amd-2026-02", "meta-nvidia-2026-02", "meta-google-tpu-2026-02"] as const;
const total = sum(
  ids.map((id) => getDeal(id)),
  "value",
);
console.log("at least", total.min, total.unit);
console.log("at most", total.max ?? "open");
console.log("contested", total.contested.join(", "));
console.log("without a number", [...total.unknown, ...total.missing].join(", ") || "none");
