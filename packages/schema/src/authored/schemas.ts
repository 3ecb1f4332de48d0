import {
  AuthoredChip,
  AuthoredDeal,
  AuthoredFigure,
  AuthoredModel,
  AuthoredMove,
  AuthoredOrganization,
  AuthoredPerson,
} from "./records.ts";
import { AuthoredSource } from "./source.ts";

/** The schema of one file, by dataset. */
export const authoredSchemas = {
  chips: AuthoredChip,
  deals: AuthoredDeal,
  moves: AuthoredMove,
  models: AuthoredModel,
  organizations: AuthoredOrganization,
  people: AuthoredPerson,
  financials: AuthoredFigure,
  sources: AuthoredSource,
};
