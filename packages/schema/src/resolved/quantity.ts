import * as z from "zod";

/** How a quantity was stated. */
export const statedWords = [
  "exact",
  "about",
  "over",
  "at-least",
  "under",
  "up-to",
  "range",
  "magnitude",
  "undisclosed",
] as const;

/** A quantity as stated. There is no midpoint. */
export const Quantity = z
  .strictObject({
    min: z.number().nullable().describe("Lower bound in `unit`; null = no bound below."),
    max: z.number().nullable().describe("Upper bound in `unit`; null = no bound above."),
    unit: z.string().describe("The unit as published, such as GW, TB/s or USD/year."),
    stated: z
      .enum(statedWords)
      .describe("How it was stated; over and under exclude their bound, up-to is an agreed ceiling."),
  })
  .readonly();
export type Quantity = z.infer<typeof Quantity>;

/** A row of a table field. */
export const TableRow = z
  .strictObject({
    key: z.string().describe("The row, unique in its table."),
    value: Quantity.describe("The value of the row."),
  })
  .readonly();
export type TableRow = z.infer<typeof TableRow>;
