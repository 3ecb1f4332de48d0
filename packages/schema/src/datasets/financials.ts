import { about, type DatasetDefinition } from "../fields/dataset.ts";
import { signedQuantity } from "../fields/field.ts";

export const financials = {
  name: "financials",
  type: "Figure",
  singular: "figure",
  description:
    "One measure of one organization for one period: results, guidance and estimates, each a record of its own.",
  nameIsComputed: true,
  about: {
    organization: about("reference", "Whose figure it is.", "meta", { refersTo: "organizations" }),
    measure: about("enum", "What is measured.", "capex", {
      values: [
        "capex",
        "revenue",
        "revenue-growth",
        "operating-cash-flow",
        "annualized-revenue",
        "valuation",
        "funding-round",
        "headcount",
        "daily-active-people",
        "monthly-active-users",
        "weekly-active-users",
        "share-price",
        "segment-loss",
      ],
    }),
    period: about("period", "The period or day it is for: a When, or a fiscal period such as FY2026-Q3.", "FY2026-Q3"),
    covers: about(
      "when",
      "The days that a fiscal period spans; needed where `period` is fiscal.",
      "2025-07-28/2025-10-26",
      {
        required: false,
      },
    ),
    basis: about("enum", "Whether it happened, was promised or was reckoned.", "actual", {
      values: ["actual", "guidance", "estimate"],
    }),
    definition: about("text", "What exactly is counted, where speakers count differently.", "pre-money", {
      required: false,
    }),
    segment: about("text", "The part of the organization it is for.", "data center", { required: false }),
  },
  oneOfAbout: [],
  fields: {
    value: signedQuantity(["money", "percent", "people"], "The figure.", "57.0e9 USD"),
  },
  events: [],
} as const satisfies DatasetDefinition;
