import { writtenClaims } from "@ai-almanac/measure";
import type { Dataset } from "../library/library.ts";
import { counted } from "./words.ts";

/** What an index holds, with numbers: how many records, on how many claims, and how many are contested. */
export function indexLede({ name, definition, records, claims }: Dataset): string {
  const known = new Set(records.map((record) => record.id));
  const claimCount = claims.records
    .filter((one) => known.has(one.id))
    .reduce((sum, one) => sum + writtenClaims(one.claims).length, 0);
  const contested = records.filter((record) => record.contested.length > 0).length;
  const doubt = contested === 0 ? "" : `; on ${counted(contested, "record")} sources disagree`;
  const { singular } = definition;
  const plural = name === "financials" ? "figures" : name;
  return `${definition.description} ${counted(records.length, singular, plural)} on ${counted(claimCount, "claim")}${doubt}.`;
}
