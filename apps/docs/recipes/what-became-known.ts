// What became known of Olympus in the last days of February 2026?
import { chipClaims } from "@ai-almanac/chips/claims";
import { changes } from "@ai-almanac/query";

const found = changes(chipClaims, "2026-02-26", "2026-02-28").filter(({ id }) => id === "meta-mtia-v5");
for (const change of found) {
  if (change.kind !== "status") continue;
  console.log(change.day, change.before?.state ?? "no status", "->", change.after?.state ?? "no status");
}
console.log("sources on more than its status:", found.length > 1);
