import { type DatasetName, datasetNames } from "@ai-almanac/schema/fields";
import { argument } from "../arguments/argument.ts";
import { dataset, paging, possible, where } from "../arguments/common.ts";
import { defineVerb } from "../define-verb.ts";
import { listRecords } from "../list/list-records.ts";

export const shownFields = argument("field", "Which fields to show; all = every one.", ["value,capacity"], {
  many: true,
});

export const find = defineVerb({
  name: "find",
  title: "Find records",
  description:
    "Records of a dataset that meet some conditions, oldest first by their first event, with who says what is shown.",
  arguments: { dataset: dataset(true, datasetNames, "deals"), where, possible, fields: shownFields, ...paging },
  examples: [
    {
      question: "What has Meta dealt in since February 2026, in any role?",
      arguments: { dataset: "deals", where: { party: "meta", since: "2026-02" } },
    },
    {
      question: "Which of Meta's chips were cancelled?",
      arguments: { dataset: "chips", where: { designer: "meta", status: "cancelled" } },
    },
    { question: "Who went to OpenAI?", arguments: { dataset: "moves", where: { to: "openai" } } },
  ],
  answer: (asked, options) => listRecords("find", { ...asked, dataset: asked.dataset as DatasetName }, null, options),
});
