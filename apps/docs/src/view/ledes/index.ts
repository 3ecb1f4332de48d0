import type { ClaimDatasetName } from "@ai-almanac/schema";
import { chipLede } from "./chips.ts";
import { dealLede } from "./deals.ts";
import { figureLede } from "./financials.ts";
import type { Lede } from "./lede.ts";
import { modelLede } from "./models.ts";
import { moveLede } from "./moves.ts";
import { organizationLede } from "./organizations.ts";
import { personLede } from "./people.ts";

export const ledes: Readonly<Record<ClaimDatasetName, Lede>> = {
  chips: chipLede,
  deals: dealLede,
  moves: moveLede,
  models: modelLede,
  organizations: organizationLede,
  people: personLede,
  financials: figureLede,
};
