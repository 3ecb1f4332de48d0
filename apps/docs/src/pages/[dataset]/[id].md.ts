import type { ClaimDatasetName } from "@ai-almanac/schema";
import type { APIRoute } from "astro";
import { recordMarkdown } from "../../view/markdown.ts";
import { viewRecordPage } from "../../view/record-page.ts";
import { library, references } from "../../view/site.ts";

export function getStaticPaths() {
  return Object.values(library.datasets).flatMap(({ name, records }) =>
    records.map(({ id }) => ({ params: { dataset: name, id } })),
  );
}

export const GET: APIRoute = ({ params }) => {
  const dataset = library.datasets[params.dataset as ClaimDatasetName];
  const record = library.get(dataset.name, params.id ?? "");
  if (record === undefined) throw new Error(`No record ${params.dataset}/${params.id}`);
  return new Response(recordMarkdown(viewRecordPage(library, references, dataset, record)));
};
