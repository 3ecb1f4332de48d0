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
import { definitions } from "@ai-almanac/schema";
import { publishers, sources } from "@ai-almanac/sources";
import { createLibrary } from "./create-library.ts";

/** The almanac as its packages give it: no page reads anything else. */
export const almanac = createLibrary({
  datasets: {
    chips: { definition: definitions.chips, records: chips, claims: chipClaims },
    deals: { definition: definitions.deals, records: deals, claims: dealClaims },
    moves: { definition: definitions.moves, records: moves, claims: moveClaims },
    models: { definition: definitions.models, records: models, claims: modelClaims },
    organizations: { definition: definitions.organizations, records: organizations, claims: organizationClaims },
    people: { definition: definitions.people, records: people, claims: peopleClaims },
    financials: { definition: definitions.financials, records: financials, claims: figureClaims },
  },
  sources,
  publishers,
});
