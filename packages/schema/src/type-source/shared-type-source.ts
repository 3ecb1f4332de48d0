import { statedWords } from "../resolved/quantity.ts";
import { claimKinds } from "../values/claim-kind.ts";
import { claimTypes } from "./claim-types.ts";
import { writeUnion } from "./write-interface.ts";

const valueTypes = `/** A date as exact as its source, in EDTF: 2026, 2026-02, 2026-02-24, 2026-33 (a quarter), 2026/2028, 2025-09/.. */
export type When = string;

/** A calendar day, 2026-02-24. */
export type Day = string;

/** How a quantity was stated; over and under exclude their bound, up-to is an agreed ceiling. */
export type Stated = ${writeUnion(statedWords)};

/** A quantity as stated. There is no midpoint. */
export interface Quantity {
  /** Lower bound in \`unit\`; null = no bound below. */
  readonly min: number | null;
  /** Upper bound in \`unit\`; null = no bound above. */
  readonly max: number | null;
  readonly unit: string;
  readonly stated: Stated;
}

/** A row of a table field. */
export interface TableRow {
  readonly key: string;
  readonly value: Quantity;
}

/** What ground a claim stands on, best first. */
export type ClaimKind = ${writeUnion(claimKinds)};

/** An event as resolved. */
export interface ResolvedEvent<Type extends string = string> {
  readonly type: Type;
  readonly when: When;
  /** The name that was taken; null where it is no renaming. */
  readonly as: string | null;
  /** The other party, an id of organizations; null where there is none. */
  readonly with: string | null;
  /** The best kind among its claims. */
  readonly basis: ClaimKind;
  /** All who speak of it, sorted. */
  readonly by: readonly string[];
}

/** The state of a record. */
export interface Status<State extends string = string> {
  /** \`planned\`, a stage or a stop. */
  readonly state: State;
  /** When that state began; null for \`planned\`. */
  readonly when: When | null;
  readonly basis: ClaimKind;
}

/** A stage that is planned. */
export interface Target<Stage extends string = string> {
  /** The stage that is planned. */
  readonly event: Stage;
  readonly when: When;
  readonly basis: ClaimKind;
  /** How often the target moved before. */
  readonly slipCount: number;
}
`;

/** The types that every dataset package declares for itself, as TypeScript text without imports. */
export function sharedTypeSource(): string {
  return `${valueTypes}\n${claimTypes}`;
}
