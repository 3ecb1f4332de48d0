import { sum as sumOf } from "@ai-almanac/query";
import type { ClaimDatasetName } from "@ai-almanac/schema/fields";
import { column, quantityField } from "../answer/columns.ts";
import { argument } from "../arguments/argument.ts";
import { dataset, onDay, possible, where } from "../arguments/common.ts";
import { claimsOf } from "../data/doors.ts";
import { recordsOn } from "../data/records-on.ts";
import { defineVerb } from "../define-verb.ts";
import { applyFilters, filtersAsked, periodOf, readFilters } from "../filters/apply-filters.ts";
import { refuseUnknownIds } from "../filters/refuse-unknown-ids.ts";
import { grounds } from "../statements/grounds.ts";
import { sourceLines } from "../statements/source-lines.ts";
import { statementsOf } from "../statements/statements-of.ts";
import { openEnds, sumQuantity } from "../words/sum-quantity.ts";

const columns = [
  column("sum", "quantity"),
  column("records", "number"),
  column("open", "text", "left open", true),
  column("undisclosed", "list", "undisclosed", true),
  column("missing", "list", "without a value", true),
  column("contested", "list", "contested", true),
  column("ids", "list", "which"),
];

export const sum = defineVerb({
  name: "sum",
  title: "Add up",
  description:
    "The sum of a quantity over records that meet some conditions, as bounds, with what it leaves open. Mixed units, a whole beside its parts and figures that cover the same days are refused.",
  arguments: {
    dataset: dataset(true, ["deals", "financials", "chips", "moves", "models"], "deals"),
    field: argument("field", "The quantity.", ["value"], { required: true, positional: true }),
    where,
    possible,
    day: onDay,
  },
  examples: [
    {
      question: "What are Meta's chip purchases of February 2026 worth together?",
      arguments: {
        dataset: "deals",
        field: "value",
        where: { customer: "meta", since: "2026-02", until: "2026-02", kind: "chip-purchase" },
      },
    },
  ],
  async answer({ dataset, field, where, possible, day }, options) {
    const name = dataset as ClaimDatasetName;
    quantityField(name, field);
    const filters = readFilters(name, where);
    const records = applyFilters(
      await recordsOn(name, day, periodOf(filters)),
      filters,
      possible ? "possible" : "certain",
    );
    if (records.length === 0) await refuseUnknownIds(filters);
    const total = sumOf(records as unknown as readonly Summed[], field as never);
    const set = options.statements ? await claimsOf(name) : null;
    const statements = set === null ? [] : records.flatMap((record) => grounds(statementsOf(set, record, field, day)));
    const asked = filtersAsked(filters);
    const row = {
      sum: sumQuantity(total),
      records: records.length,
      open: openEnds(total),
      undisclosed: total.unknown,
      missing: total.missing,
      contested: total.contested,
      ids: total.ids,
    };
    return {
      verb: "sum",
      asked: {
        dataset,
        field,
        ...(Object.keys(asked).length === 0 ? {} : { where: asked }),
        ...(possible ? { possible } : {}),
        ...(day === null ? {} : { day }),
      },
      columns,
      rows: records.length === 0 ? [] : [row],
      summary: total,
      statements,
      sources: await sourceLines(statements),
      notes: [],
      total: records.length === 0 ? 0 : 1,
      next: null,
    };
  },
});

type Summed = Parameters<typeof sumOf>[0][number];
