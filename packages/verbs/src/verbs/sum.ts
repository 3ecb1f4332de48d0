import { SumError, sum as sumOf } from "@ai-almanac/query";
import type { ClaimDatasetName } from "@ai-almanac/schema/fields";
import { column, quantityField } from "../answer/columns.ts";
import { argument } from "../arguments/argument.ts";
import { dataset, onDay, possible, where } from "../arguments/common.ts";
import type { AnyRecord } from "../data/any-record.ts";
import { claimsOf } from "../data/doors.ts";
import { recordsOn } from "../data/records-on.ts";
import { defineVerb } from "../define-verb.ts";
import { nearWords } from "../error/near-words.ts";
import { VerbError } from "../error/verb-error.ts";
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
    without: argument(
      "id",
      "Leave out these records, for example a whole beside its parts.",
      ["meta-three-orders-2026-02"],
      {
        many: true,
      },
    ),
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
  async answer({ dataset, field, where, possible, without, day }, options) {
    const name = dataset as ClaimDatasetName;
    quantityField(name, field);
    const filters = readFilters(name, where);
    const found = applyFilters(
      await recordsOn(name, day, periodOf(filters)),
      filters,
      possible ? "possible" : "certain",
    );
    if (found.length === 0) await refuseUnknownIds(filters);
    const records = leaveOut(found, without);
    const total = addUp(records, field);
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
        ...(without.length === 0 ? {} : { without }),
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

/** Throws VerbError (`unknown-record`) for an id that none of the records has. */
function leaveOut(records: readonly AnyRecord[], without: readonly string[]): readonly AnyRecord[] {
  const ids = records.map(({ id }) => id);
  const wrong = without.find((id) => !ids.includes(id));
  if (wrong === undefined) return records.filter(({ id }) => !without.includes(id));
  throw new VerbError("unknown-record", "without", wrong, "a record that meets the conditions", nearWords(wrong, ids));
}

/** Throws VerbError (`cannot-add`), which says how one of two that clash is left out. */
function addUp(records: readonly AnyRecord[], field: string) {
  try {
    return sumOf(records as unknown as readonly Summed[], field as never);
  } catch (error) {
    if (!(error instanceof SumError) || error.code !== "part-of-whole") throw error;
    const [whole] = error.ids;
    throw new VerbError("cannot-add", null, error.ids, `${error.message}; for example without ${whole}`);
  }
}

type Summed = Parameters<typeof sumOf>[0][number];
