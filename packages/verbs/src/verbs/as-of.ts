import type { DatasetName } from "@ai-almanac/schema/fields";
import { argument } from "../arguments/argument.ts";
import { claimDatasets, dataset, paging, possible, where } from "../arguments/common.ts";
import { defineVerb } from "../define-verb.ts";
import { listRecords } from "../list/list-records.ts";
import { shownFields } from "./find.ts";

export const asOf = defineVerb({
  name: "asof",
  title: "As known on a day",
  description:
    "What our sources prove to have been public on a day: records as they stood then, by the same conditions as find.",
  arguments: {
    day: argument("day", "The day.", ["2026-02-20"], {
      required: true,
      positional: true,
    }),
    dataset: dataset(true, claimDatasets, "chips"),
    where,
    possible,
    fields: shownFields,
    ...paging,
  },
  examples: [
    {
      question: "What was known of Meta's chips on 20 February 2026?",
      arguments: { day: "2026-02-20", dataset: "chips", where: { designer: "meta" } },
    },
    {
      question: "What had Meta bought by 25 February 2026, and from whom?",
      arguments: { day: "2026-02-25", dataset: "deals", where: { customer: "meta" } },
    },
  ],
  answer: (asked, options) =>
    listRecords("asof", { ...asked, dataset: asked.dataset as DatasetName }, asked.day, options),
});
