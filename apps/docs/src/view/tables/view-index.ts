import type { Dataset, Library } from "../../library/library.ts";
import type { Facet, IndexRow, IndexView } from "../../table/index-view.ts";
import { navigationWord } from "../navigation.ts";
import type { References } from "../references.ts";
import { type FacetRule, type FacetValue, facetRules } from "./facets.ts";
import { indexTables } from "./index-tables.ts";
import { type Cell, viewTable } from "./table.ts";

/** The index of a dataset: every record, and by what readers may choose among them. */
export function viewIndex(library: Library, references: References, dataset: Dataset): IndexView {
  const { columns, order, ordered } = indexTables[dataset.name];
  const rules = facetRules[dataset.name];
  const records = dataset.records.toSorted(order);
  const table = viewTable(navigationWord(dataset.name), columns, records, { library, references, dataset });
  const values = records.map((record) => rules.map((rule) => rule.of(record, library, dataset)));
  return {
    columns: table.columns,
    ordered,
    facets: rules.map((rule, index) =>
      facetOf(
        rule,
        values.map((row) => row[index] ?? []),
      ),
    ),
    rows: records.map((record, index): IndexRow => {
      const chosen = values[index] ?? [];
      const names = [record.id, ...record.aliases, ...((record.names ?? []) as readonly string[])];
      return {
        id: record.id,
        cells: table.rows[index] as readonly Cell[],
        facets: Object.fromEntries(rules.map(({ key }, at) => [key, (chosen[at] ?? []).map(({ value }) => value)])),
        contested: record.contested.length > 0,
        find: [...new Set(names)].join(" ").toLowerCase(),
      };
    }),
  };
}

const words = new Intl.Collator("en", { numeric: true });

/** Years newest first, everything else by its words. */
export function facetOf(
  { key, label }: Pick<FacetRule, "key" | "label">,
  rows: readonly (readonly FacetValue[])[],
): Facet {
  const options = new Map(rows.flat().map((option) => [option.value, option]));
  const sorted = [...options.values()].sort((a, b) => words.compare(a.text, b.text));
  return { key, label, options: key === "year" ? sorted.toReversed() : sorted };
}
