import type { APIRoute } from "astro";
import type { AnyRecord } from "../../../../library/library.ts";
import { viewColumn } from "../../../../view/compare/column.ts";
import { type Comparable, comparable } from "../../../../view/compare/comparable.ts";
import { library } from "../../../../view/site.ts";

/** What the page of comparisons fetches for each record that a reader adds. */
export function getStaticPaths() {
  return comparable.flatMap((dataset) =>
    library.datasets[dataset].records.map((record) => ({
      params: { dataset, id: record.id },
      props: { dataset, record },
    })),
  );
}

export const GET: APIRoute<{ dataset: Comparable; record: AnyRecord }> = ({ props }) =>
  Response.json(viewColumn(library, props.dataset, props.record));
