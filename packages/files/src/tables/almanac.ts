import { chips } from "@ai-almanac/chips";
import { chipClaims } from "@ai-almanac/chips/claims";
import { deals } from "@ai-almanac/deals";
import { dealClaims } from "@ai-almanac/deals/claims";
import { financials } from "@ai-almanac/financials";
import { figureClaims } from "@ai-almanac/financials/claims";
import { models } from "@ai-almanac/models";
import { modelClaims } from "@ai-almanac/models/claims";
import { moves } from "@ai-almanac/moves";
import { moveClaims } from "@ai-almanac/moves/claims";
import { organizations } from "@ai-almanac/organizations";
import { organizationClaims } from "@ai-almanac/organizations/claims";
import { people } from "@ai-almanac/people";
import { peopleClaims } from "@ai-almanac/people/claims";
import type { ClaimSet, ResolvedRecord } from "@ai-almanac/query";
import type { ClaimDatasetName } from "@ai-almanac/schema";

/** A dataset as its package gives it. */
export interface Dataset {
  readonly name: ClaimDatasetName;
  readonly records: readonly ResolvedRecord[];
  readonly claims: ClaimSet<ResolvedRecord>;
}

export { publishers, sources } from "@ai-almanac/sources";

export const datasets: readonly Dataset[] = [
  { name: "chips", records: chips, claims: chipClaims },
  { name: "deals", records: deals, claims: dealClaims },
  { name: "moves", records: moves, claims: moveClaims },
  { name: "models", records: models, claims: modelClaims },
  { name: "organizations", records: organizations, claims: organizationClaims },
  { name: "people", records: people, claims: peopleClaims },
  { name: "financials", records: financials, claims: figureClaims },
];
