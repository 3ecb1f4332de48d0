// Who says what the order of Meta at AMD is worth, and which word is shown?
import { dealClaims } from "@ai-almanac/deals/claims";
import { claimsFor, formatQuantity, type Quantity } from "@ai-almanac/query";

for (const { claim, value, state } of claimsFor(dealClaims, "meta-amd-2026-02", "value").slice(0, 6)) {
  const words = value === null ? "a denial" : formatQuantity(value as Quantity);
  console.log(state.padEnd(8), claim.kind.padEnd(8), claim.by.padEnd(12), words);
}
