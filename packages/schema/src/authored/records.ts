import type * as z from "zod";
import { chips } from "../datasets/chips.ts";
import { deals } from "../datasets/deals.ts";
import { financials } from "../datasets/financials.ts";
import { models } from "../datasets/models.ts";
import { moves } from "../datasets/moves.ts";
import { organizations } from "../datasets/organizations.ts";
import { people } from "../datasets/people.ts";
import { authoredRecord } from "./record.ts";

export const AuthoredChip = authoredRecord(chips);
export type AuthoredChip = z.infer<typeof AuthoredChip>;

export const AuthoredDeal = authoredRecord(deals);
export type AuthoredDeal = z.infer<typeof AuthoredDeal>;

export const AuthoredMove = authoredRecord(moves);
export type AuthoredMove = z.infer<typeof AuthoredMove>;

export const AuthoredModel = authoredRecord(models);
export type AuthoredModel = z.infer<typeof AuthoredModel>;

export const AuthoredOrganization = authoredRecord(organizations);
export type AuthoredOrganization = z.infer<typeof AuthoredOrganization>;

export const AuthoredPerson = authoredRecord(people);
export type AuthoredPerson = z.infer<typeof AuthoredPerson>;

export const AuthoredFigure = authoredRecord(financials);
export type AuthoredFigure = z.infer<typeof AuthoredFigure>;
