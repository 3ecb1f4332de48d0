import { datasetNames } from "@ai-almanac/schema/fields";
import type { Answer } from "@ai-almanac/verbs";
import * as z from "zod";

const list = { type: "array", items: { anyOf: [{ type: "string" }, { type: "object" }] } };
const scalars = ["string", "number", "boolean", "null"].map((type) => ({ type }));

// Spelled out, since some clients take no schema that leaves a value open.
const anything = z.unknown().meta({ anyOf: [...scalars, list, { type: "object" }] });
// Described inside, else zod makes a list of types, which some clients don't take.
const textOrNull = (description: string) => z.string().describe(description).nullable();

const column = z.object({
  key: z.string().describe("The key in every row."),
  kind: z
    .enum(["id", "text", "number", "boolean", "when", "event", "quantity", "status", "list", "value"])
    .describe(
      "quantity: { min, max, unit, stated }, null = no bound; when: a date in EDTF; event: one of something that happened, `../` before it = by then; list: texts.",
    ),
  title: z.string(),
  optional: z.boolean(),
});

const statement = z.object({
  dataset: z.enum(datasetNames),
  record: z.string(),
  field: z.string().describe("The field, a row of a table such as peak.fp8, or the type of an event."),
  value: anything.describe("As the speaker gives it; null for a denial."),
  by: z.string().describe("Who says it: an id of publishers, organizations or people."),
  kind: z
    .enum(["filing", "official", "reported", "reference", "analyst", "rumour"])
    .describe("What ground it stands on, best first."),
  source: z.string().describe("Where it was read: an id in `sources`."),
  at: textOrNull("Paragraph, page or item."),
  known: z.string().describe("When the speaker made it public, as exact as stated, in EDTF."),
  knownOn: z.string().describe("The day from which it counts as known."),
  state: z
    .enum(["chosen", "agrees", "rival", "silent", "replaced", "rejected"])
    .describe("chosen: it is the published value; rival: it contradicts it."),
  denies: z.boolean().describe("True where the speaker disputes the field and gives no value."),
  contested: z.boolean().describe("True where sources contradict each other on this field."),
  unconfirmed: z.boolean().describe("True where the published value rests on an analyst or a rumour alone."),
});

const source = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string(),
  publisher: z.string(),
  published: textOrNull("Null where it bears no date."),
});

/** The answer of a verb, as every tool gives it. */
export const answerSchema = z.object({
  verb: z.string(),
  asked: z.record(z.string(), anything).describe("The arguments as they were understood."),
  columns: z.array(column).describe("What the keys of the rows hold."),
  rows: z
    .array(z.record(z.string(), anything))
    .describe("One page of the answer. null or [] = nobody has said anything."),
  summary: z
    .union([z.record(z.string(), anything), z.null()])
    .describe("get: the published record; sum and exposure: the sums; else null."),
  statements: z.array(statement).describe("Who says the values of these rows, and who contradicts them."),
  sources: z.array(source).describe("The sources of the statements, each once."),
  notes: z.array(z.string()).describe("What to know beside the rows; also what was cut."),
  total: z.number().int().describe("Rows on all pages."),
  next: z.number().int().nullable().describe("The argument `after` of the next page; null on the last one."),
}) satisfies z.ZodType<Answer>;
