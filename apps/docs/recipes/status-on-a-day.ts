// What did the public know of Olympus, the day before the report and the day of it?
import { chipClaims } from "@ai-almanac/chips/claims";
import { asOf } from "@ai-almanac/query";

for (const day of ["2025-06-30", "2026-02-27", "2026-03-01"]) {
  const chip = asOf(chipClaims, day).find(({ id }) => id === "meta-mtia-v5");
  console.log(day, chip?.name ?? "nothing known yet", chip?.status?.state ?? "no status");
}
