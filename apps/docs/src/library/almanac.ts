import { chips, redirects as chipsRedirects } from "@ai-almanac/chips";
import { chipClaims } from "@ai-almanac/chips/claims";
import { deals, redirects as dealsRedirects } from "@ai-almanac/deals";
import { dealClaims } from "@ai-almanac/deals/claims";
import { financials, redirects as financialsRedirects } from "@ai-almanac/financials";
import { figureClaims } from "@ai-almanac/financials/claims";
import { models, redirects as modelsRedirects } from "@ai-almanac/models";
import { modelClaims } from "@ai-almanac/models/claims";
import { moves, redirects as movesRedirects } from "@ai-almanac/moves";
import { moveClaims } from "@ai-almanac/moves/claims";
import { organizations, redirects as organizationsRedirects } from "@ai-almanac/organizations";
import { organizationClaims } from "@ai-almanac/organizations/claims";
import { people, redirects as peopleRedirects } from "@ai-almanac/people";
import { peopleClaims } from "@ai-almanac/people/claims";
import { definitions } from "@ai-almanac/schema";
import { publishers, redirects as sourceRedirects, sources } from "@ai-almanac/sources";
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
  redirects: {
    chips: chipsRedirects,
    deals: dealsRedirects,
    moves: movesRedirects,
    models: modelsRedirects,
    organizations: organizationsRedirects,
    people: peopleRedirects,
    financials: financialsRedirects,
    sources: sourceRedirects,
  },
});
