import { Chip, Deal, Figure, Model, Move, Organization, Person } from "./records.ts";
import { Source } from "./source.ts";

/** The schema of one published record, by dataset. */
export const resolvedSchemas = {
  chips: Chip,
  deals: Deal,
  moves: Move,
  models: Model,
  organizations: Organization,
  people: Person,
  financials: Figure,
  sources: Source,
};
