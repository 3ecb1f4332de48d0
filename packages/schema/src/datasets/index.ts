import type { DatasetDefinition } from "../fields/dataset.ts";
import type { DatasetName } from "../fields/dataset-name.ts";
import { chips } from "./chips.ts";
import { deals } from "./deals.ts";
import { financials } from "./financials.ts";
import { models } from "./models.ts";
import { moves } from "./moves.ts";
import { organizations } from "./organizations.ts";
import { people } from "./people.ts";

/** Datasets whose records are made of claims; sources, which are what claims rest on, are not among them. */
export const definitions = { chips, deals, moves, models, organizations, people, financials };

export type ClaimDatasetName = Exclude<DatasetName, "sources">;

export function definitionOf(name: ClaimDatasetName): DatasetDefinition {
  return definitions[name];
}
