import type * as z from "zod";
import { chips } from "../datasets/chips.ts";
import { deals } from "../datasets/deals.ts";
import { financials } from "../datasets/financials.ts";
import { models } from "../datasets/models.ts";
import { moves } from "../datasets/moves.ts";
import { organizations } from "../datasets/organizations.ts";
import { people } from "../datasets/people.ts";
import { resolvedRecord } from "./record.ts";

export const Chip = resolvedRecord(chips);
export type Chip = Readonly<z.infer<typeof Chip>>;

export const Deal = resolvedRecord(deals);
export type Deal = Readonly<z.infer<typeof Deal>>;

export const Move = resolvedRecord(moves);
export type Move = Readonly<z.infer<typeof Move>>;

export const Model = resolvedRecord(models);
export type Model = Readonly<z.infer<typeof Model>>;

export const Organization = resolvedRecord(organizations);
export type Organization = Readonly<z.infer<typeof Organization>>;

export const Person = resolvedRecord(people);
export type Person = Readonly<z.infer<typeof Person>>;

export const Figure = resolvedRecord(financials);
export type Figure = Readonly<z.infer<typeof Figure>>;
